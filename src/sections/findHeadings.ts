import { kindOfHeading, numberings } from '../knowledge/headings/index.js';
import { viewText } from '../document/view.js';
import type { View } from '../document/view.js';
import type { Paragraph } from './splitParagraphs.js';
import type { SectionKind, Span } from '../types.js';

export interface Heading {
  readonly title: string;
  readonly kind: SectionKind;
  readonly level: number;
  readonly number: string | null;
  readonly span: Span;
  /** Whether text of the chapter follows in the same paragraph. */
  readonly inline: boolean;
}

const maxTitleLength = 45;
const endsSentence = /[。;!?]/;
/** What a title can end with, where body text follows in the same paragraph without any sign between. */
const titleEnd =
  /^(?:[^,。;:!?]{0,30}?(?:情况|概述|概况|措施|打算|事项|附表|方面|形式|数量|类别|内容|工作))(?=[^的和与及、,()（]|$)/;
/** Body text: a statement rather than a title. */
const statement = /(?:了|共(?:收|公|发|受|制|办|接)|我[局县市区镇乡办街委厅校]|本[局县市区镇乡办街委厅校]).{4}|^(?:为|按照|根据|通过|由于|针对)/;
const tableLabel =
  /^(?:本年新收|上年结转|本年度办理结果|结转下(?:一)?年度|予以公开|部分公开\(区分|不予公开$|无法提供|不予处理|其他处理|总计|属于(?:国家秘密|[三四]类|行政)|保护第三方|危及|其他法律行政|本机关不掌握|没有现成|补正后|信访举报投诉类|重复申请$|要求(?:提供|行政)|无正当理由|申请人(?:无|逾)|维持具体|被依法纠错|其他情形|收到申请数|申请(?:办结|答复)数|(?:当面|传真|网络|信函)申请数|按时办结|延期办结|属于已主动|同意(?:部分)?公开答复|不(?:同意|属于)|申请信息不存在|告知|通过不同渠道|回应公众|参加或举办|政策解读稿件|微博微信回应|其他方式|政府(?:公报|网站)公开政府|政务微[博信]公开|政府网站在线|专职人员数|兼职人员数|召开政府信息公开工作会议|举办各类培训|接受培训|政府信息公开工作专门机构|设置政府信息公开|从事政府信息公开|政府信息公开专项经费)/;

/** The heading that a paragraph is, or begins with, or null. */
export function findHeading(text: string, block: Paragraph): Heading | null {
  const head = viewText(text, { start: block.span.start, end: Math.min(block.span.end, block.span.start + 400) });
  for (const { pattern, level } of numberings) {
    const match = pattern.exec(head.string);
    if (!match) continue;
    return readTitle(head, match[0].length, level, match[1] ?? match[2] ?? null, block);
  }
  if (head.string.length > 30 || endsSentence.test(head.string)) return null;
  const title = head.string.replace(/:$/, '');
  const kind = kindOfHeading(title);
  const announces = /(?:情况|概述|概况|措施|打算|事项|附表|问题)$/.test(title) && !/[,、]$|\d{1,6}[条件]/.test(title);
  if (kind === 'unknown' || !announces || statement.test(title) || /(?:报告|年报)$/.test(title)) return null;
  if (!block.emphasis && title.length > 22) return null;
  return { title: head.string, kind, level: 1, number: null, span: head.at(0, head.string.length), inline: false };
}

function readTitle(
  head: View,
  from: number,
  level: number,
  number: string | null,
  block: Paragraph,
): Heading | null {
  const rest = head.string.slice(from);
  if (tableLabel.test(rest) || /^\s*$/.test(rest)) return null;
  const stop = rest.search(endsSentence);
  const whole = stop === -1 || stop === rest.length - 1;
  if (whole && rest.length <= maxTitleLength) {
    const title = rest.replace(/[。;:]$/, '');
    // A numbered list item with a count in it is a statement, not a title: 1、政策法规类信息12条;
    if (statement.test(title) || /\d{1,9}余?多?(?:条|件|次|人|份|篇|个|期|万|项|元)|:\d/.test(title)) return null;
    if (rest.endsWith(';') || /,/.test(title)) {
      if (kindOfHeading(title) === 'unknown') return null;
    }
    return make(head, from, title, level, number, false);
  }
  const title = (block.cut ? spacedTitle(head, from) : null) ?? inlineTitle(rest);
  return title === null ? null : make(head, from, title, level, number, true);
}

/** The title in front of body text in the same paragraph: up to the first 。/:/, or a known ending. */
function inlineTitle(rest: string): string | null {
  const colon = rest.search(/[。:]/);
  const short = colon > 0 && colon <= 30 ? rest.slice(0, colon) : null;
  if (short && !statement.test(short) && !/\d{1,9}(?:条|件|次|人|份|篇|个|宗)/.test(short) && !/,/.test(short)) {
    return short;
  }
  const known = titleEnd.exec(rest)?.[0];
  if (known && kindOfHeading(known) !== 'unknown' && !statement.test(known)) return known;
  return null;
}

/** In a one-line dump the space that was a line end closes the title: the first one behind a known ending. */
function spacedTitle(head: View, from: number): string | null {
  const limit = Math.min(head.string.length - 1, from + maxTitleLength);
  for (let i = from + 1; i < limit; i++) {
    const gap = head.at(i + 1, i + 2).start - head.at(i, i + 1).end;
    const title = head.string.slice(from, i + 1);
    if (/[。,;:]$/.test(title)) return null;
    if (gap > 0 && /(?:情况|概述|概况|综述|措施|打算|事项|附表|方面|形式|数量|类别|内容|工作|问题)$/.test(title)) return title;
  }
  return null;
}

function make(
  head: View,
  from: number,
  title: string,
  level: number,
  number: string | null,
  inline: boolean,
): Heading {
  return {
    title: head.string.slice(0, from) + title,
    kind: kindOfHeading(title),
    level,
    number,
    span: head.at(0, from + title.length),
    inline,
  };
}
