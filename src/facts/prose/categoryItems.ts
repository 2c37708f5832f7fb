import { channelWord, neverKind, otherList } from '../../knowledge/prose/categories.js';
import { ofOneDepartment, timeHere } from './context.js';
import type { Context } from './context.js';
import type { Numeral } from '../numerals/index.js';
import type { Qualifier, Span } from '../../types.js';

/** One part of the published total by kind or column. */
export interface Category {
  readonly label: string;
  readonly value: number;
  readonly raw: string;
  readonly unitRaw: string | null;
  readonly qualifier: Qualifier;
  readonly evidence: Span;
  readonly section: number;
  readonly sentence: number;
  readonly at: number;
}

const units = new Set(['条', '件', '篇', '则', '份', '项', '个', '条次', '条(件)', '部', '期']);

/** The labelled numbers of a sentence that can be members of such a list. */
export function itemsOf(context: Context): Category[] {
  const { sentence, index } = context;
  const items: Category[] = [];
  let previousEnd = 0;
  for (const numeral of sentence.numerals) {
    const item = readItem(context, numeral, previousEnd, index);
    previousEnd = numeral.end;
    if (item) items.push(item);
  }
  return items;
}

function readItem(context: Context, numeral: Numeral, from: number, index: number): Category | null {
  const { sentence } = context;
  const { string } = sentence;
  if (numeral.unitRaw !== null && !units.has(numeral.unitRaw)) return null;
  const lead = string.slice(from, numeral.outerStart);
  if (numeral.unitRaw === null && !/(?:数|量|:)$/.test(lead)) return null;
  const time = timeHere(context, numeral.outerStart);
  if (time.excluded || time.scope !== 'report_year') return null;
  if (!speaksOfPublished(context, numeral.start) || ofOneDepartment(context, numeral.outerStart)) return null;
  const label = labelOf(lead);
  if (
    label === null ||
    (otherList.test(label.slice(-24)) && !(/(?:信息|类)$/.test(label) && !neverKind.test(label))) ||
    /(?:总数|总量|共计|合计)$/.test(lead)
  )
    return null;
  if (isTotal(lead)) return null;
  const at = string.indexOf(label, from);
  return {
    label: at === -1 ? label : sentence.view.printed(at, at + label.length),
    value: numeral.value,
    raw: sentence.view.printed(numeral.start, numeral.end),
    unitRaw: numeral.unitRaw,
    qualifier: numeral.qualifier,
    evidence: sentence.view.at(at === -1 ? from : at, numeral.end),
    section: sentence.section,
    sentence: index,
    at: numeral.start,
  };
}

/** The list stands behind a word of publication in the sentence, or in a chapter about it. */
function speaksOfPublished(context: Context, at: number): boolean {
  const marks = context.topics.filter((mark) => mark.at < at);
  if (marks.some(({ topic }) => topic === 'applications')) return false;
  return marks.some(({ topic }) => topic === 'published') || context.topic === 'published';
}

/** What the item is called; where only a channel tells it from the others, with that. */
function labelOf(lead: string): string | null {
  const label = cleanLabel(lead);
  const clause = lead.slice(lastJoint(lead));
  const byChannel = channelWord.test(clause) && !/类/.test(label ?? '') && !channelWord.test(label ?? '');
  return label !== null && byChannel ? clause : label;
}

/** 全年主动公开政府信息120条 opens a list, it is no part of it. */
export function isTotal(lead: string): boolean {
  return /^(?!其[他它]|批[前后]|[^,;]{0,24}(?:栏目?|频道|版块|专栏)[”"]?(?:栏目?)?(?:公开|发布))[^,;]{0,40}(?:公开|发布|公布|晒出)(?:的|了)?(?:各类|各种|有关)?(?:政府|政务|主动公开|公开){0,3}(?:信息|文件)?(?:总数|数量|总计)?(?:共|共计|达|约|为|总计)?$|(?:总计|合计|共计)$/.test(
    lead.slice(Math.max(lead.lastIndexOf(','), lead.lastIndexOf(';'), lead.lastIndexOf(':')) + 1),
  );
}

/** The printed label: without what joins it to the list, verbs and the noun of counting behind it. */
function cleanLabel(lead: string): string | null {
  let label = lead.slice(lastJoint(lead));
  // “民生公益”栏发布信息最多，为4800条: the clause before names it.
  if (/^(?:为|达|是|共|计|有)?$/.test(label))
    label = lead.slice(lastJoint(lead.slice(0, -label.length - 1)), -label.length - 1 || undefined);
  label = label.replace(/^\((?=其中|包括)/, '');
  label = label.replace(/^(?:\d{1,2}[、.]|\(\d{1,2}\)|[①-⑳㈠-㈩]|[一二三四五六七八九十]{1,2}是)/, '');
  label = label.replace(
    /^(?:其中|包括|包含|涵盖|覆盖|分别(?:是|为)|主要(?:有|是|包括)|含|涉及|另|以及|和|及|与|计?有|共有|即|此外|按类别分?)[:,]?/,
    '',
  );
  label = label.replace(
    /^(?!其[他它])[^,;:]{0,16}?(?:发布|公开|公布|更新|上传|录入)了?(?!类|的|信息|指南|目录|制度|年度|工作)(?=.{2,40}(?:类|信息|栏目?)|政策|行政)/,
    '',
  );
  label = label.replace(
    /^(?:共|累计|主动|新)?(?:发布|公开|公布|更新|上传|录入)了?(?!类|的|信息)(?=.{2})/,
    '',
  );
  label = label.replace(/(?:共计?|总计|合计|计|约|为|是|有|达到?|:|近){1,4}$/, '');
  label = label
    .replace(/(?:约|各)?占(?:比|总[数量]的?)?[^,;]{1,10}(?:%|成)(?:以上)?$/, '')
    .replace(/(?<=.{2})的$/, '');
  label = label.replace(
    /(?<=栏目?[”"]?|频道|版块)(?:发布|公开|公布|更新|上传)了?(?:政府|政务)?信息(?:数量|数|量)?(?:最多|最大|居首)?$/,
    '',
  );
  label = label.replace(/(?:数量|条数|件数|总数|数|量)$/, '').replace(/^[,;:、。]+|[,;:、。]+$/g, '');
  const opens = label.split('(').length - label.split(')').length;
  if (opens > 0) label = label.slice(label.lastIndexOf('(') + 1);
  if (label.length < 2 || label.length > 90 || /#|¤|^[比较多少增减]/.test(label)) return null;
  return label;
}

/** Behind the last joint of the list: a semicolon, comma or 、 that is not inside brackets, quotes or the label. */
function lastJoint(lead: string): number {
  let depth = 0;
  // A 、 only parts items when it follows a number (the lead then begins with it); inside a label it belongs to it.
  for (let i = lead.length - 1; i >= 0; i--) {
    const c = lead.charAt(i);
    if (c === ')') depth++;
    else if (c === '(') depth--;
    else if (depth <= 0 && (c === ',' || c === ';' || c === '。' || c === ':')) return i + 1;
  }
  return 0;
}
