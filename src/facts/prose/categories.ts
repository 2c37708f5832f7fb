import {
  byMedium,
  channelWord,
  enumerated,
  kindWord,
  listLine,
  neverMember,
  onChannel,
  ofABody,
  opening,
  opensDivision,
} from '../../knowledge/prose/categories.js';
import { dividesAnother } from './dividesAnother.js';
import { homeScore } from './homeScore.js';
import { labelSigns } from '../../knowledge/prose/categoryLabels.js';
import { itemsOf } from './categoryItems.js';
import { sumOfValues } from './sumOfValues.js';
import type { Candidate } from './candidates.js';
import type { Category } from './categoryItems.js';
import type { Context } from './context.js';

export type { Category } from './categoryItems.js';

const path = 'published.by_category';

/** Labelled numbers in a row. */
interface Run {
  readonly items: Category[];
  readonly score: number;
  /** Words open the list, or the total stands before it. */
  readonly announced: boolean;
}

/** The totals of each sentence, in order: a text can have very many, and none is looked for among all of them. */
type TotalsAt = ReadonlyMap<number, readonly Candidate[]>;

/** How many sentences back the total may stand that a whole list sums to; two members only just before. */
const reach = 4;
const fewestAfar = 3;
const mostLines = 30;

/** The list of kinds behind a published total (`totals`: what was read as one). */
export function findCategories(contexts: readonly Context[], totals: readonly Candidate[]): Category[] {
  const totalsAt = groupBySentence(totals);
  const sums = new Set(totals.map(({ value }) => value));
  const lists = [
    ...findRuns(contexts, totalsAt)
      .map((run) => withoutTotal(run, totals))
      .filter((run) => isList(run, totalsAt, sums) && !isSubdivision(run.items, contexts, totalsAt)),
    ...findLines(contexts, totals),
  ];
  lists.sort((a, b) => b.score - a.score || b.items.length - a.items.length);
  return lists[0]?.items ?? [];
}

function findRuns(contexts: readonly Context[], totalsAt: TotalsAt): Run[] {
  const runs: Run[] = [];
  let open: Run | null = null;
  for (const context of contexts) {
    const near = mayList(context) ? totalsNear(totalsAt, context.index) : null;
    const items = near === null ? [] : listed(context, contexts, near);
    if (near === null || items.length === 0 || dividesAnother(context, contexts, items, near)) {
      open = null;
      continue;
    }
    const last: Category | undefined = open?.items.at(-1);
    const goesOn: boolean =
      last?.section === context.sentence.section &&
      (enumerated.test(context.sentence.string) || isNextLine(context, contexts[context.index - 1]));
    if (open && goesOn && !isComplete(open, near)) {
      open.items.push(...items);
    } else {
      const score = homeScore(path, context.section);
      open = { items: [...items], score, announced: isAnnounced(context, items, contexts, near) };
      runs.push(open);
    }
  }
  return runs;
}

/** Behind the last member of a whole list a line that looks like one (共设查阅点12个。) is none. */
function isComplete({ items }: Run, totals: readonly Candidate[]): boolean {
  const sum = sumOfValues(items);
  return items.length >= fewestAfar && totals.some(({ value }) => value === sum);
}

function groupBySentence(totals: readonly Candidate[]): TotalsAt {
  const groups = new Map<number, Candidate[]>();
  for (const total of totals) {
    const group = groups.get(total.sentence);
    if (group) group.push(total);
    else groups.set(total.sentence, [total]);
  }
  return groups;
}

/** The totals of a sentence and of those just before it, in order. */
function totalsNear(totalsAt: TotalsAt, sentence: number): Candidate[] {
  const near: Candidate[] = [];
  for (let at = sentence - reach; at <= sentence; at++) near.push(...(totalsAt.get(at) ?? []));
  return near;
}

/** 亮出家底520条：政策类…: a first number that the others sum to, and that is said to be published, is no member. */
function withoutTotal(run: Run, totals: readonly Candidate[]): Run {
  const [first, ...items] = run.items;
  if (
    !first ||
    totals.length > 0 ||
    items.length < fewestAfar ||
    !labelSigns.published.pattern.test(first.label)
  )
    return run;
  const sum = sumOfValues(items);
  return sum === first.value ? { ...run, items, announced: true } : run;
}

/** None lists anything among problems and plans. */
function mayList({ sentence, section }: Context): boolean {
  return sentence.numerals.length > 0 && homeScore(path, section) >= 0;
}

/** The members of a list that a sentence may have. */
function listed(
  context: Context,
  contexts: readonly Context[],
  totals: readonly Candidate[],
): readonly Category[] {
  const whole = wholeList(context, contexts, totals);
  if (whole) return whole;
  const items = itemsOf(context);
  // 公开海关政府信息634条，其中…: what was read as the total is no part of it.
  const opensWithTotal = totals.some(({ sentence, at }) => sentence === context.index && at === items[0]?.at);
  return opensWithTotal ? items.slice(1) : items;
}

/** 公开信息19条，其中重要会议3条、…: where all that stands behind a total sums to it, all of it is the list. */
function wholeList(
  context: Context,
  contexts: readonly Context[],
  totals: readonly Candidate[],
): Category[] | null {
  const total = totals.findLast(
    ({ sentence }) =>
      sentence <= context.index &&
      sentence >= context.index - reach &&
      contexts[sentence]?.chapter === context.chapter,
  );
  if (!total) return null;
  const from = total.sentence === context.index ? total.at : -1;
  if (!context.sentence.numerals.some(({ start }) => start > from)) return null;
  const items = itemsOf(context, true).filter(({ at }) => at > from);
  if (items.length < fewestAfar && total.sentence < context.index - 1) return null;
  const members = longestRun(items, total.value);
  return members.some(({ label }) => neverMember.test(label)) || members.length < 2 ? null : members;
}

/** All of the items where they sum to the total, else the longest row of them that does (网站322条, 简报36条, then the kinds). */
function longestRun(items: Category[], total: number): Category[] {
  for (let length = items.length; length > 1; length = length > fewestAfar ? length - 1 : 0) {
    for (let from = 0; from + length <= items.length; from++) {
      const run = items.slice(from, from + length);
      if (sumOfValues(run) === total) return run;
    }
  }
  return [];
}

/** (1)统计公报64条; / (2)政策法规18条。: lines behind a total that sum to it, whatever their members are called. */
function findLines(contexts: readonly Context[], totals: readonly Candidate[]): Run[] {
  return totals.flatMap(({ sentence, value }): Run[] => {
    const items: Category[] = [];
    const chapter = contexts[sentence]?.chapter;
    for (const context of contexts.slice(sentence + 1, sentence + 1 + mostLines)) {
      // 其中网站公开287条: a line that tells of the whole.
      const tells = context.sentence.string.startsWith('其中');
      const members =
        context.chapter === chapter && isMember(context) && !tells ? itemsOf(context, true) : [];
      const last = items.at(-1);
      // 审批结果类104条。涉及低保户812户。: more is told of the line's member.
      const tellsMore =
        last !== undefined && contexts[last.sentence]?.sentence.paragraph === context.sentence.paragraph;
      if (members.length === 0 && last !== undefined && !tellsMore) break;
      items.push(...members);
    }
    const sum = sumOfValues(items);
    const isWhole = items.length >= fewestAfar && sum === value;
    if (!isWhole || items.some(({ label }) => neverMember.test(label))) return [];
    const score = homeScore(path, contexts[sentence]?.section);
    return [{ items, score, announced: true }];
  });
}

/** A list sums to the total, or is announced and its members are called what kinds of information are called. */
function isList({ items, announced }: Run, totalsAt: TotalsAt, sums: ReadonlySet<number>): boolean {
  const named = items.every(({ label }) => labelSigns.kind.pattern.test(label));
  const sum = sumOfValues(items);
  const whole = sums.has(sum);
  if (items.some(({ label }) => ofABody.test(label) || byMedium.test(label))) return false;
  if (onChannel.test(items[0]?.label ?? '')) return false;
  if (items.length < 2 || (items.length < 3 && !named && !whole)) return false;
  const isChannel = ({ label }: Category): boolean => channelWord.test(label) && !label.includes('类');
  if (items.filter(isChannel).length * 2 >= items.length) return false;
  if ((items.length >= fewestAfar && whole) || divides(items, totalsAt)) return true;
  return announced && items.filter(({ label }) => kindWord.test(label)).length * 2 >= items.length;
}

/** 公开信息302条，其中低保优抚118条、城管执法63条: two and more in the total's own sentence that are not too many. */
function divides(items: readonly Category[], totalsAt: TotalsAt): boolean {
  const [first] = items;
  const total = first && totalsAt.get(first.sentence)?.find(({ at }) => at < first.at);
  const sum = sumOfValues(items);
  return (
    total !== undefined &&
    sum <= total.value &&
    items.every(
      ({ label, unitRaw }) =>
        unitRaw === total.unitRaw && !channelWord.test(label) && !neverMember.test(label),
    )
  );
}

/** A list has words that open it (其中, 包括, 主要类别有：, 公开的信息中), or follows the total. */
function isAnnounced(
  context: Context,
  items: readonly Category[],
  contexts: readonly Context[],
  totals: readonly Candidate[],
): boolean {
  const { string, numerals, section } = context.sentence;
  if (opening.test(string.slice(0, numerals[0]?.start ?? 0))) return true;
  if (totals.some(({ sentence }) => sentence === context.index)) return true;
  if (context.firstInSection && opening.test(context.section?.heading ?? '')) return true;
  if (hasShares(context, items)) return true;
  const named = items.every(({ label }) => labelSigns.kind.pattern.test(label));
  if (items.length >= 4 && named && homeScore(path, context.section) >= 4) return true;
  const before = contexts[context.index - 1]?.sentence;
  if (before?.section !== section || !(enumerated.test(string) || isLine(context))) return false;
  return (
    opening.test(before.string.slice(-40)) || totals.some(({ sentence }) => sentence === context.index - 1)
  );
}

function isMember(context: Context): boolean {
  const { numerals, string } = context.sentence;
  return numerals.length > 0 && (enumerated.test(string) || isLine(context));
}

/** A line that is no more than a label and its number: 机构职能类：12条. */
function isLine({ sentence }: Context): boolean {
  return listLine.test(sentence.masked);
}

/** A line behind lines, or with a paragraph of its own: 全年编印政报6期。 behind a list in one paragraph is none of it. */
function isNextLine(context: Context, before: Context | undefined): boolean {
  if (!isLine(context)) return false;
  return before?.sentence.paragraph !== context.sentence.paragraph || isLine(before);
}

/** 规划计划类信息6条、占1.7%，…: each member has its share of the whole. */
function hasShares(context: Context, items: readonly Category[]): boolean {
  const shares = context.sentence.masked.match(/占[^#,;。]{0,8}¤/g)?.length ?? 0;
  return items.length > 1 && shares >= items.length;
}

/** 预算信息86条，其中…42条、…44条: the parts of one topic, not of the whole; behind a total only where words say so. */
function isSubdivision(
  [first, ...rest]: readonly Category[],
  contexts: readonly Context[],
  totalsAt: TotalsAt,
): boolean {
  const next = rest[0];
  if (!first || !next || rest.length < 2) return false;
  if (sumOfValues(rest) !== first.value) return false;
  if (!totalsAt.get(first.sentence)?.some(({ at }) => at < first.at)) return true;
  const words = contexts[first.sentence]?.sentence.string.slice(first.at) ?? '';
  return next.sentence > first.sentence || opensDivision.test(words.slice(0, next.at - first.at));
}
