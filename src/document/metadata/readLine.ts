import type { MetadataEntry, Span } from '../../types.js';
import { narrowDigits } from '../narrowDigits.js';
import { squeeze } from '../view.js';
import { mayHoldField, readFields, type Field } from './readFields.js';
import { makeEntry, pageDate } from './values.js';

export interface MetadataLine {
  readonly entries: readonly MetadataEntry[];
}

const maxLine = 600;
/** A day and an hour, in brackets. */
const longestDate = 40;

/**
 * Reads a line as labelled fields of a page (`索引号：… 发文日期：…`, `来源：X 时间：2013-02-25`), or null where it is
 * none. `beside`: the line stands beside other such lines, so that one everyday word (单位：) is enough.
 */
export function readMetadataLine(
  text: string,
  line: Span,
  origin: MetadataEntry['origin'] | null,
  beside: boolean,
): MetadataLine | null {
  if (line.end - line.start > maxLine || !mayHoldField(text.slice(line.start, line.end))) return null;
  const bullet = /^[•·●*-]\s{1,4}/.exec(text.slice(line.start, line.start + 6))?.[0].length ?? 0;
  const from = line.start + bullet;
  if (line.end - from <= longestDate && pageDate.test(narrowDigits(text.slice(from, line.end))))
    return bareDate(text, { start: from, end: line.end });
  const fields = readFields(text, line);
  const first = fields[0];
  if (first === undefined) return null;
  const lead = { start: line.start, end: first.start };
  const leadDate = pageDate.exec(narrowDigits(text.slice(lead.start, lead.end)).trim());
  if (leadDate === null && /[\u4e00-\u9fa5A-Z0-9]/i.test(squeeze(text.slice(lead.start, lead.end))))
    return null;
  if (!isForm(text, fields, beside)) return null;
  const kind = origin ?? originOf(fields);
  const entries = leadDate === null ? [] : [makeEntry(text, 'published_on', lead, 'byline')];
  for (const { family, value } of fields)
    if (family.key !== null) entries.push(makeEntry(text, family.key, value, kind));
  const kept = entries.filter((entry) => entry !== null);
  const useful = fields.filter((field) => field.family.kind !== 'counter');
  if (useful.length === 0 && kept.length === 0) return null;
  return { entries: kept };
}

function bareDate(text: string, line: Span): MetadataLine | null {
  const entry = makeEntry(text, 'published_on', line, 'byline');
  return entry === null ? null : { entries: [entry] };
}

/** 430381-A1-2014-0009, 014230/2014-00012; behind a long one a word may follow that is no label without a colon: 分类 年报. */
const numbered = /^(?=\S{8}|\S{1,8}$)[A-Z0-9]{1,20}(?:[-/][A-Z0-9]{1,20}){1,6}(?:\s|$)/i;

const longestPerson = 12;

/** Whether labels and values have the shape of a form rather than of a sentence. */
function isForm(text: string, fields: readonly Field[], beside: boolean): boolean {
  let weight = beside ? 1 : 0;
  for (const { family, value, end, colon, label } of fields) {
    const content = text.slice(value.start, value.end);
    // 签发人:李立 2014年…年度报告: the title behind a name.
    if (/人$/.test(label) && content.length > longestPerson) return false;
    const isSummary = /概述|摘要|主题词|关键[词字]/.test(label);
    if (!isSummary && (/[。；;！]/.test(content) || content.length > 150)) return false;
    // 时间:2014-03-28 正文:…: the report behind a label that is not known.
    if (!isSummary && /。/.test(text.slice(value.end, end))) return false;
    const fits =
      family.key !== null && content !== '' && makeEntry(text, family.key, value, 'byline') !== null;
    const hasShape =
      fits && (family.key.endsWith('_on') || (family.key === 'index_number' && numbered.test(content)));
    if (family.kind === 'info') weight += colon || hasShape ? 2 : 1;
    else if (family.kind === 'counter') weight += 1;
    else if (family.key === 'published_on' || family.key === 'url') weight += fits ? 2 : 0;
    else
      weight += family.key === 'title' && content.length >= 6 && /报告|年报|通知|公开/.test(content) ? 2 : 1;
  }
  return weight >= 2;
}

function originOf(fields: readonly Field[]): MetadataEntry['origin'] {
  return fields.some(
    ({ family }) =>
      family.key === 'index_number' ||
      family.key === 'document_number' ||
      (family.key === null && family.kind === 'info'),
  )
    ? 'information_table'
    : 'byline';
}
