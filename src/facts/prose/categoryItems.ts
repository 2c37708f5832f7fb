import { withoutRadicals } from '../../knowledge/characters/radicals.js';
import {
  bodiesBehind,
  channelWord,
  listLine,
  neverKind,
  otherList,
  ofAllYears,
} from '../../knowledge/prose/categories.js';
import { labelCuts, labelSigns } from '../../knowledge/prose/categoryLabels.js';
import { labelsElsewhere } from './labelsElsewhere.js';
import { ofOneDepartment } from './ofWhom.js';
import { SparingPattern } from '../../knowledge/prefilter/index.js';
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

const cuts = Object.values(labelCuts).map(({ pattern }) => new SparingPattern(pattern));
const bodies = new SparingPattern(bodiesBehind);
const units = new Set([
  '条',
  '件',
  '篇',
  '则',
  '份',
  '项',
  '个',
  '条次',
  '条(件)',
  '条(次)',
  '件(次)',
  '篇(次)',
  '条(篇)',
  '件(条)',
  '篇(条)',
  '项次',
  '件次',
  '篇次',
  '部',
  '期',
]);

/** The labelled numbers of a sentence that can be members of such a list; `doubtful`: those too that are oftener called so in others (会议3条, 文件公开30条). */
export function itemsOf(context: Context, doubtful = false): Category[] {
  const { sentence, index } = context;
  const items: Category[] = [];
  const elsewhere = labelsElsewhere(sentence);
  let previousEnd = 0;
  let isBehindMember = false;
  let isWithinMember = false;
  let isBehindKind = false;
  let dividesMember = false;
  for (const numeral of sentence.numerals) {
    const named = elsewhere.get(numeral) ?? { start: previousEnd, end: numeral.outerStart };
    const lead = sentence.string.slice(previousEnd, numeral.outerStart);
    // 政策文件17条(其中本级8条), 环境质量类642条(日报365期等): up to its end the bracket tells of the member.
    isWithinMember = (isWithinMember || (isBehindMember && lead.startsWith('('))) && !lead.includes(')');
    // 政策法规类31条，其中文件16条；规划类4条: up to the semicolon or the next kind what divides a member.
    if (isBehindKind && labelSigns.divided.pattern.test(lead)) dividesMember = true;
    else if (labelSigns.nextKind.pattern.test(lead)) dividesMember = false;
    previousEnd = numeral.end;
    if (isWithinMember || dividesMember) continue;
    const item = readItem(context, numeral, named, index, doubtful);
    isBehindMember = item !== null;
    isBehindKind = item !== null && labelSigns.kindOnly.pattern.test(item.label);
    if (item) items.push(...membersOf(item));
  }
  return items;
}

function readItem(
  context: Context,
  numeral: Numeral,
  named: Span,
  index: number,
  doubtful: boolean,
): Category | null {
  const { sentence } = context;
  const { string } = sentence;
  if (!doubtful && !speaksOfPublished(context, numeral.start)) return null;
  if (numeral.unitRaw !== null && !units.has(numeral.unitRaw) && !(doubtful && numeral.unitRaw === '次'))
    return null;
  const behind = string.slice(numeral.end, numeral.end + 12);
  if (ofAllYears.test(behind) || bodies.test(behind)) return null;
  const from = named.start;
  const lead = leadOf(string, named, numeral);
  if (numeral.unitRaw === null) {
    // A line of a table whose borders are gone: 机构概况 6.
    const isRow = doubtful && listLine.test(sentence.masked);
    if (!isRow && !labelSigns.bare.pattern.test(lead)) return null;
  }
  const time = context.timeAt(numeral.outerStart);
  if (time.excluded || time.scope !== 'report_year') return null;
  if (ofOneDepartment(context, numeral.outerStart)) return null;
  // 领导成员信息,4个科室的信息: behind a comma alone, what is counted stands behind the number.
  if (lead.endsWith(',') && labelSigns.nounBehind.pattern.test(behind)) return null;
  const label = labelOf(lead);
  if (
    label === null ||
    (!doubtful &&
      otherList.test(label.slice(-24)) &&
      !(labelSigns.kind.pattern.test(label) && !neverKind.test(label))) ||
    labelSigns.sum.pattern.test(lead)
  )
    return null;
  if (!doubtful && isTotal(lead)) return null;
  const at = string.indexOf(label, from);
  return {
    label: at === -1 ? label : withoutRadicals(sentence.view.printed(at, at + label.length)),
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

/** The words before a number; of 基本信息(29条) those before its bracket. */
function leadOf(string: string, named: Span, { end }: Numeral): string {
  const lead = string.slice(named.start, named.end);
  return lead.endsWith('(') && string.charAt(end) === ')' ? lead.slice(0, -1) : lead;
}

/** 机构职能、人事任免类各2条: each of them has two. */
function membersOf(item: Category): readonly Category[] {
  if (!labelSigns.sharedOut.pattern.test(item.label)) return [item];
  const labels = item.label.replace(labelSigns.sharedOut.pattern, '').split(labelSigns.joint.pattern);
  if (labels.some((label) => label.length < 2)) return [item];
  return labels.map((label) => ({ ...item, label }));
}

/** The list stands behind a word of publication in the sentence, or in a chapter about it. */
function speaksOfPublished(context: Context, at: number): boolean {
  const marks = context.topics.filter((mark) => mark.at < at);
  if (marks.some(({ topic }) => topic === 'applications')) return false;
  return marks.some(({ topic }) => topic === 'published') || context.topic === 'published';
}

/** What the item is called; where only a channel tells it from the others, with that. */
function labelOf(lead: string): string | null {
  const clause = lead.slice(lastJoint(lead));
  const label = cleanLabel(lead, clause);
  const byChannel =
    channelWord.test(clause) && !(label ?? '').includes('类') && !channelWord.test(label ?? '');
  return label !== null && byChannel ? clause : label;
}

/** 全年主动公开政府信息120条 opens a list, it is no part of it. */
export function isTotal(lead: string): boolean {
  const from = Math.max(lead.lastIndexOf(','), lead.lastIndexOf(';'), lead.lastIndexOf(':')) + 1;
  return labelSigns.total.pattern.test(lead.slice(from));
}

/** The printed label: without what joins it to the list, verbs and the noun of counting behind it. */
function cleanLabel(lead: string, clause: string): string | null {
  let label = clause;
  // “民生公益”栏发布信息最多，为4800条: the clause before names it.
  if (labelSigns.onlyCounts.pattern.test(label))
    label = lead.slice(lastJoint(lead.slice(0, -label.length - 1)), -label.length - 1 || undefined);
  for (const cut of cuts) if (cut.mayMatch(label)) label = label.replace(cut.pattern, '');
  const opens = label.split('(').length - label.split(')').length;
  if (opens > 0) label = label.slice(label.lastIndexOf('(') + 1);
  if (label.length < 2 || label.length > 90 || labelSigns.noLabel.pattern.test(label)) return null;
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
    else if (depth <= 0 && (c === ',' || c === ';' || c === ':')) return i + 1;
  }
  return 0;
}
