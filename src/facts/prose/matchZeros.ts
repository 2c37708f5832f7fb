import { bareDenial, denials, denialsBehind, freeOfCharge, zeroRules } from '../../knowledge/prose/index.js';
import { findFrameZeros } from './frames/frameZeros.js';
import { zeroSigns } from '../../knowledge/prose/zeroSigns.js';
import { subjects } from '../../knowledge/prose/subjects.js';
import { points } from './points.js';
import { matchesOf, possibleEntries } from '../../knowledge/prefilter/index.js';
import { homeScore } from './homeScore.js';
import { scopeHere } from './ofWhom.js';
import { unitFits } from './units.js';
import type { Candidate } from './candidates.js';
import type { Context } from './context.js';
import type { ZeroRule } from '../../knowledge/prose/index.js';
import type { TimeScope } from '../../types.js';

/** What a chapter can be about as a whole. */
const headingObjects =
  /^appeals\.(?:review|litigation)\.total$|^appeals\.(?:complaints|petitions)$|^fees\.|outcomes\.denied$/;
const denial = new RegExp(denials.source, 'g');

/** Something that is said not to be, and the stretch that says so. */
interface Stated {
  readonly rule: Pick<ZeroRule, 'id' | 'path' | 'topics'>;
  readonly from: number;
  readonly to: number;
  /** Where the words stand that say so: what is said of time before them counts. */
  readonly at: number;
}

/** The ways to state a none, by the words without which a sentence does not. */
const ways = {
  before: { pattern: denials },
  behind: { pattern: denialsBehind },
  free: { pattern: freeOfCharge.object },
  bare: { pattern: bareDenial },
  framed: { pattern: zeroSigns.denial.pattern },
} as const;
const allWays = Object.values(ways);

/** The zeros that a sentence states in words: each member of a coordination, nothing else. */
export function matchZeros(context: Context, rules: readonly ZeroRule[] = zeroRules): Candidate[] {
  const { string } = context.sentence;
  if (!zeroSigns.anything.pattern.test(string)) return [];
  const possible = possibleEntries(allWays, ({ pattern }) => pattern, string);
  if (possible.length === 0) return [];
  const denies = possible.includes(ways.before) || possible.includes(ways.behind);
  const denied = denies ? possibleEntries(rules, ({ object }) => object, triedWords(string)) : [];
  const found = new Map<string, Candidate>();
  for (const stated of [
    ...(possible.includes(ways.before) ? deniedBefore(string, denied) : []),
    ...(possible.includes(ways.behind) ? deniedBehind(string, denied) : []),
    ...(possible.includes(ways.free) ? givenFree(context, rules) : []),
    ...(possible.includes(ways.bare) ? bareZeros(context, rules) : []),
    ...(possible.includes(ways.framed) && rules === zeroRules ? framed(context) : []),
  ]) {
    const { path } = stated.rule;
    const candidate = found.has(path) ? null : makeZero(context, stated);
    if (candidate) found.set(path, candidate);
  }
  return [...found.values()];
}

/** 未收到申请: all objects up to the end of the clause. */
function deniedBefore(string: string, rules: readonly ZeroRule[]): Stated[] {
  if (rules.length === 0) return [];
  return matchesOf(denial, string).flatMap(({ index }) => {
    const to = scopeEnd(string, index);
    const scope = string.slice(index, to).replace(/["“”]|\.$/g, '');
    return rules
      .filter(
        ({ object, not, notClause, sentence }) =>
          object.test(scope) &&
          !not?.test(scope) &&
          !notClause?.test(string.slice(clauseStart(string, index), to)) &&
          sentence?.test(string) !== false,
      )
      .map((rule) => ({ rule, from: index, to, at: index }));
  });
}

const global = new WeakMap<RegExp, RegExp>();

/** The pattern for all of its places. */
function globally(pattern: RegExp): RegExp {
  let all = global.get(pattern);
  if (!all) global.set(pattern, (all = new RegExp(pattern, 'g')));
  return all;
}

/** 行政复议、行政诉讼均为零. */
function deniedBehind(string: string, rules: readonly ZeroRule[]): Stated[] {
  return rules.flatMap((rule): Stated[] =>
    // 税务行政复议7件，与信息公开无关；因信息公开引发的行政复议未发生: the object is said twice.
    matchesOf(globally(rule.object), string).flatMap((object): Stated[] => {
      const end = object.index + object[0].length;
      const rest = string.slice(end, end + 40);
      if (!denialsBehind.test(rest) || rule.not?.test(clauseAround(string, object.index))) return [];
      const to = end + (rest.search(/[,;。]/) + 1 || rest.length) - 1;
      return [{ rule, from: clauseStart(string, object.index), to, at: object.index }];
    }),
  );
}

/** 所有信息均免费提供: nothing was collected. */
function givenFree(context: Context, rules: readonly ZeroRule[]): Stated[] {
  const { string } = context.sentence;
  const free = freeOfCharge.object.exec(string);
  if (!free || freeOfCharge.not?.test(clauseAround(string, free.index))) return [];
  if (!rules.some(({ path }) => path === freeOfCharge.path)) return [];
  const about =
    zeroSigns.aboutFees.pattern.test(string) ||
    context.section?.context.includes('fees') ||
    (context.section?.context.includes('on_request') && zeroSigns.onlyFree.pattern.test(string));
  const end = free.index + free[0].length;
  if (!about || sentenceCounts(context, free.index, end + 4) || collectsMoney(context)) return [];
  return [{ rule: freeOfCharge, from: clauseStart(string, free.index), to: end, at: free.index }];
}

/** Clauses of known words: 传真方式空白. */
function framed(context: Context): Stated[] {
  return findFrameZeros(context).map(({ frame, from, to }) => ({
    rule: { id: `${frame.id}.none`, path: frame.path },
    from,
    to,
    at: to,
  }));
}

/** 五、行政复议、行政诉讼情况 / 无。: the objects of a bare denial are those that the heading names. */
function bareZeros({ section, sentence, firstInSection }: Context, rules: readonly ZeroRule[]): Stated[] {
  const heading = section?.heading;
  if (!heading || !firstInSection || !bareDenial.test(sentence.masked)) return [];
  return rules
    .filter(
      ({ path, object, not }) =>
        headingObjects.test(path) && object.test(`${heading}情况`) && !not?.test(heading),
    )
    .map((rule) => ({ rule, from: 0, to: sentence.string.length, at: sentence.string.length }));
}

/** 免收邮寄费36元 waives a sum, it is no zero. */
function sentenceCounts(context: Context, from: number, to: number): boolean {
  return context.sentence.numerals.some(({ start, value }) => start >= from && start <= to && value > 0);
}

/** 免费提供信息，收费36元: the sentence says what was collected. */
function collectsMoney({ sentence: { numerals, masked } }: Context): boolean {
  return numerals.some(
    (numeral) =>
      numeral.value > 0 &&
      unitFits(numeral, 'money', '') &&
      zeroSigns.collects.pattern.test(masked.slice(0, numeral.outerStart)),
  );
}

/** All that the objects are looked for in: the sentence with and without quotation marks. */
function triedWords(string: string): string {
  const clean = string.replace(/["“”]/g, '');
  return clean === string ? string : `${string}\n${clean}`;
}

function scopeEnd(string: string, from: number): number {
  let end = from;
  for (;;) {
    const next = string.slice(end).search(/[,;。!?]/);
    if (next === -1) return string.length;
    end += next;
    if (!zeroSigns.goesOn.pattern.test(string.slice(end, end + 16))) return end;
    end += 1;
  }
}

function clauseStart(string: string, at: number): number {
  return Math.max(string.lastIndexOf(',', at), string.lastIndexOf(';', at), string.lastIndexOf('。', at)) + 1;
}

function clauseAround(string: string, at: number): string {
  const rest = string.slice(at);
  const end = rest.search(/[,;。]/);
  return string.slice(clauseStart(string, at), end === -1 ? string.length : at + end);
}

/** 至今从未收到申请: what never was, was not in the year either. */
const ofThisYear: ReadonlySet<TimeScope> = new Set(['report_year', 'cumulative_since_2008', 'until_now']);

/** 部分单位没有设立专门机构，没有专职人员: what a few bodies have not is no none of all. */
function isOfSome(path: string, lead: string): boolean {
  return /^(?:resources|responses|published)\./.test(path) && subjects.someOnly.pattern.test(lead);
}

function makeZero(context: Context, { rule, from, to, at }: Stated): Candidate | null {
  const { sentence, section, index } = context;
  const topic = context.topicAt(to);
  if (rule.topics && (topic === null || !rule.topics.includes(topic))) return null;
  if (topic === 'foreign' && !subjects.namesDisclosure.pattern.test(sentence.string)) return null;
  const counted = sentence.numerals.some(
    ({ start, value }) =>
      start >= from && start < to && value !== 0 && !zeroSigns.one.pattern.test(sentence.string.slice(start)),
  );
  if (counted || isOfSome(rule.path, sentence.string.slice(0, to))) return null;
  const time = context.timeAt(at);
  if (time.excluded) return null;
  if (zeroSigns.fromMonthOn.pattern.test(sentence.string.slice(clauseStart(sentence.string, from), to)))
    return null;
  const home = homeScore(rule.path, section);
  const scope = scopeHere(context, from);
  return {
    path: rule.path,
    value: 0,
    raw: sentence.view.printed(from, to),
    unit: rule.path.startsWith('fees') ? 'yuan' : 'jian',
    unitRaw: null,
    qualifier: 'exact',
    state: 'stated_zero',
    scope,
    timeScope: ofThisYear.has(time.scope) ? 'report_year' : time.scope,
    rule: rule.id,
    score: points.none + home + (ofThisYear.has(time.scope) ? 0 : -200) + (scope === 'whole_area' ? 2 : 0),
    evidence: [sentence.view.at(clauseStart(sentence.string, from), to)],
    section: sentence.section,
    sentence: index,
    at: from,
  };
}
