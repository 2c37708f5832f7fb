import { withoutRadicals } from '../../knowledge/characters/radicals.js';
import { emptyValues } from '../../knowledge/metadata/index.js';
import type { MetadataEntry, MetadataKey, Span } from '../../types.js';
import { trimSpan } from '../line.js';
import { narrowDigits } from '../narrowDigits.js';
import { dropReadingAids, withoutReadingAids } from '../readingAids.js';
import { squeeze } from '../view.js';

const date =
  /(?:19|20)\d{2}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?(?:[\sT]{0,3}\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?|(?:19|20)\d{6}(?!\d)|[二一〇○零OoＯ0三四五六七八九]{4}年[一二三四五六七八九十元]{1,3}月[一二三四五六七八九十廿]{1,3}日/;

/** A date (and time) alone, in brackets or not; the numeric spelling that pages use. */
export const pageDate =
  /^[[(【（]?((?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}(?:[\sT]{1,3}\d{1,2}:\d{2}(?::\d{2})?)?)[\])】）]?$/;

const dateKeys: ReadonlySet<MetadataKey> = new Set(['published_on', 'pub_date', 'created_on']);
const maxValue = 200;

/** The part of a value that is its date; null where no date begins it. */
function findDate(text: string, span: Span): Span | null {
  const bare = dropReadingAids(text.slice(span.start, Math.min(span.end, span.start + 60)));
  const value = narrowDigits(withoutRadicals(bare.string));
  const match = date.exec(value);
  if (match === null || match.index > 2) return null;
  const rest = value.slice(match.index + match[0].length);
  // 2013年1月1日至12月31日 is a period.
  if (/^\s{0,2}[至到~—]/.test(rest)) return null;
  return {
    start: span.start + bare.at(match.index),
    end: span.start + bare.at(match.index + match[0].length),
  };
}

/**
 * Makes an entry of a value, as printed. Null where the page says that there is none (无, /), where a date is no
 * date or where the value cannot be one (a paragraph).
 */
export function makeEntry(
  text: string,
  key: MetadataKey,
  span: Span,
  origin: MetadataEntry['origin'],
): MetadataEntry | null {
  const trimmed = trimSpan(text, span);
  if (trimmed.end === trimmed.start || trimmed.end - trimmed.start > maxValue) return null;
  const value = withoutRadicals(withoutReadingAids(text.slice(trimmed.start, trimmed.end)));
  if (emptyValues.has(squeeze(value))) return null;
  if (/^https?:\/\//i.test(value) && (key === 'content_source' || key === 'site_name')) {
    return { key: 'url', value, span: trimmed, origin };
  }
  // 文号 of some forms holds the title of the page.
  if (key === 'document_number' && /报告|年报/.test(value)) return null;
  if (key === 'index_number') {
    // 索引号 0001/2014-00042 分类 信息公开年报: a word behind the number belongs to the next field.
    const next = value.search(/\s[\u4e00-\u9fff]/);
    const first = next !== -1 && /\d/.test(value.slice(0, next)) ? value.slice(0, next) : value;
    const number = first.replace(/[\s|｜,，;；]{1,20}$/, '');
    const own = { start: trimmed.start, end: trimmed.start + number.length };
    return { key, value: number.replace(/\s*[\r\n]\s*/g, ''), span: own, origin };
  }
  if (key === 'url' && !/^(?:https?:\/\/|www\.|\/)/i.test(value)) return null;
  if (!dateKeys.has(key)) return { key, value: value.replace(/\s*[\r\n]\s*/g, ''), span: trimmed, origin };
  const found = findDate(text, trimmed);
  return found === null
    ? null
    : {
        key,
        value: withoutRadicals(withoutReadingAids(text.slice(found.start, found.end))),
        span: found,
        origin,
      };
}
