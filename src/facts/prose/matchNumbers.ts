import { homeScore } from './homeScore.js';
import {
  dividesLevelsBelow,
  isGovernment,
  isOwnLevel,
  namesLevelBelow,
  ofForeignMatter,
  ofOneDepartment,
  scopeHere,
} from './ofWhom.js';
import { byNature, continuations, proseRules } from '../../knowledge/prose/index.js';
import { bestRules, rulesOfSentence } from './bestRules.js';
import { frameOfNumber } from './frames/frameOfNumber.js';
import { subjects } from '../../knowledge/prose/subjects.js';
import { times } from '../../knowledge/prose/times.js';
import { points } from './points.js';
import { readRespective } from './frames/respective.js';
import { frames } from '../../knowledge/prose/frames/index.js';
import { unitFits, unitOf, valueIn } from './units.js';
import type { Candidate } from './candidates.js';
import type { Context } from './context.js';
import type { Frame } from '../../knowledge/prose/frames/index.js';
import type { Numeral } from '../numerals/index.js';
import type { ProseRule, UnitClass } from '../../knowledge/prose/index.js';
import type { Span } from '../../types.js';

/** Things that happen on a day: the month in which they did is no restriction, a quarter is. */
const events = /^resources\.(?:meetings|training|trainees)|^responses\./;
/** Cumulative stocks that are true now: staff, places, what is in force. */
const stocks = /^resources\.(?:staff|dedicated|reading)|in_force$/;

/** A rule or a frame that fits a number. */
export interface Finding {
  readonly id: string;
  readonly path: string;
  readonly units: UnitClass;
  readonly weight: number;
  /** Where the words begin that it was found by; null: the number's clause. */
  readonly from: number | null;
}

/** A frame knows each word, but not their order. */
const frameWeight = points.frame / points.weight;

/** The indicators that the rules, and where none speaks the frames, read from the numbers of one sentence. */
export function matchNumbers(
  context: Context,
  rules: readonly ProseRule[] = proseRules,
  among: readonly Frame[] = rules === proseRules ? frames : [],
): Candidate[] {
  const { sentence } = context;
  const possible = rulesOfSentence(context, rules);
  let before: { readonly numeral: Numeral; readonly found: readonly Finding[] } | null = null;
  const respective = among.length > 0 ? readRespective(context, among) : null;
  return sentence.numerals.flatMap((numeral) => {
    const inTurn = respective?.get(numeral);
    if (inTurn) return makeCandidate(context, numeral, findingOf(inTurn), true) ?? [];
    let found: readonly Finding[] = bestRules(context, numeral, possible);
    if (found.length === 0 && before && repeats(sentence.masked, before.numeral, numeral))
      found = before.found;
    if (found.length === 0 && among.length > 0)
      found = goOn(sentence.masked, before, numeral) ?? findFrames(context, numeral, among);
    else if (numeral.value === 0 && among.length > 0)
      found = ofEach(found, findFrames(context, numeral, among));
    if (before && isPart(sentence.masked, before.numeral, numeral)) found = without(found, before.found);
    before = { numeral, found };
    return found.flatMap((finding) => makeCandidate(context, numeral, finding) ?? []);
  });
}

function findingOf({ id, path, units }: Frame): Finding {
  return { id, path, units, weight: frameWeight, from: null };
}

function findFrames(context: Context, numeral: Numeral, among: readonly Frame[]): readonly Finding[] {
  const framed = frameOfNumber(context, numeral, among);
  return (framed?.frames ?? []).flatMap(({ id, path, also, units }) =>
    [path, also ?? []]
      .flat()
      .map((each) => ({ id, path: each, units, weight: frameWeight, from: framed?.from ?? null })),
  );
}

/** 传真、电子邮件及网上申请均为0件: a rule reads the last one, the frames each. */
function ofEach(found: readonly Finding[], framed: readonly Finding[]): readonly Finding[] {
  return framed.length > found.length && found.every(({ path }) => framed.some((each) => each.path === path))
    ? framed
    : found;
}

/** 通过政府网站公开6.8万条，其中市政府网站公开1.4万条: the second number is a part of the first. */
function isPart(masked: string, first: Numeral, second: Numeral): boolean {
  return subjects.partOfBefore.pattern.test(masked.slice(first.end, second.outerStart));
}

function without(found: readonly Finding[], paths: readonly Finding[]): readonly Finding[] {
  return found.filter(({ path }) => !paths.some((each) => each.path === path));
}

/** 培训1期，35人次: the second number goes on from what the first one counts. */
function goOn(
  masked: string,
  before: { readonly numeral: Numeral; readonly found: readonly Finding[] } | null,
  numeral: Numeral,
): readonly Finding[] | null {
  const path = before?.found[0]?.path;
  if (!before || path === undefined) return null;
  const between = masked.slice(before.numeral.end, numeral.outerStart);
  const next = continuations.find(
    (entry) => entry.after === path && unitFits(numeral, entry.units, between) && entry.between.test(between),
  );
  return next ? [{ id: next.id, path: next.path, units: next.units, weight: frameWeight, from: null }] : null;
}

/** 2010年接受咨询210人次，2011年为186人次: the second number is of another year and leaves its noun out. */
function repeats(masked: string, first: Numeral, second: Numeral): boolean {
  const between = masked.slice(first.end, second.outerStart);
  return first.unitRaw === second.unitRaw && subjects.nextYear.pattern.test(between);
}

/** What a finding makes of a number; null where the words around it deny, share out or compare. */
export function makeCandidate(
  context: Context,
  numeral: Numeral,
  rule: Finding,
  inTurn = false,
): Candidate | null {
  const { sentence, section, index } = context;
  const time = context.timeAt(numeral.outerStart);
  if (time.excluded) return null;
  const carriedIn = rule.path === 'applications.carried_in';
  const timely =
    time.scope === 'report_year' ||
    (time.scope === 'quarter' &&
      events.test(rule.path) &&
      !times.partOfYear.pattern.test(sentence.string.slice(0, numeral.start))) ||
    (time.scope === 'until_now' && stocks.test(rule.path)) ||
    (carriedIn && time.scope === 'previous_year');
  const scope = scopeHere(context, numeral.outerStart);
  if (rule.weight < 3 && ofForeignMatter(context, numeral.outerStart)) return null;
  if (ofOneDepartment(context, numeral.outerStart)) return null;
  const lead = sentence.masked.slice(Math.max(0, numeral.outerStart - 60), numeral.outerStart);
  if (!inTurn && subjects.neverACount.pattern.test(lead)) return null;
  if (!inTurn && (isUnnamedShare(sentence.masked, numeral) || isPaired(context, numeral))) return null;
  if (isMisnamed(context, numeral, rule.path)) return null;
  if (numeral.value > 0 && subjects.deniedCount.pattern.test(lead)) return null;
  if (rule.path.startsWith('applications.') && inDivision(sentence.string, numeral.start)) return null;
  if (isEnumerator(sentence.masked, numeral)) return null;
  if (subjects.neverCounted.pattern.test(sentence.masked.slice(numeral.end, numeral.end + 8))) return null;
  // 各1件 shares a number out: only 现场和信函各1件 names who shares it.
  if (
    subjects.sharedOut.pattern.test(sentence.masked.slice(0, numeral.outerStart)) &&
    !rule.path.startsWith('applications.by_channel.')
  )
    return null;
  if (rule.path === 'published.lower_level' && isOwnLevel(context, lead)) {
    // 其中街道33条、村居85条: the half of the reporter itself.
    const isHalf = subjects.ownHalf.pattern.test(lead) && subjects.villageHalf.pattern.test(sentence.masked);
    return isHalf ? makeCandidate(context, numeral, { ...rule, path: 'published.own_level' }) : null;
  }
  if (rule.path.startsWith('published.by_channel.') && isOfSites(context, numeral, lead)) return null;
  // 答复中，主动公开信息8件: what applicants were told.
  if (rule.path.startsWith('published.') && subjects.amongAnswers.pattern.test(lead)) return null;
  if (rule.path === 'published.own_level') {
    if (namesLevelBelow(context, lead)) return null;
    if (isGovernment(context) && subjects.officeHalf.pattern.test(sentence.masked)) return null;
  }
  if (
    rule.path === 'published.lower_level' &&
    (namesLevelBelow(context, lead) === false || dividesLevelsBelow(context))
  )
    return null;
  const value = valueIn(numeral, rule.units);
  const score =
    rule.weight * points.weight +
    homeScore(rule.path, section) +
    (time.explicit ? 2 : 0) +
    (scope === 'whole_area' ? 2 : scope === 'own_level' ? -3 : 0) -
    (timely ? 0 : 200);
  return {
    path: rule.path,
    value,
    raw: sentence.view.printed(numeral.start, numeral.end),
    unit: unitOf(rule.units),
    unitRaw: numeral.unitRaw,
    qualifier: numeral.qualifier,
    state: value === 0 ? 'stated_zero' : numeral.qualifier === 'exact' ? 'stated' : 'approximate',
    scope,
    timeScope: carriedIn ? 'report_year' : time.scope,
    rule: rule.id,
    score,
    evidence: [evidenceOf(context, numeral, rule.from)],
    section: sentence.section,
    sentence: index,
    at: numeral.start,
  };
}

/** 信息公开的形式1、互联网: where lines ran together the number of an item stands behind the words before it. */
function isEnumerator(masked: string, { unitRaw, outerStart, end }: Numeral): boolean {
  return (
    unitRaw === null &&
    subjects.itemBehind.pattern.test(masked.slice(end, end + 2)) &&
    !subjects.saysHowMany.pattern.test(masked.slice(0, outerStart))
  );
}

/** 收到申请分别为12件、9件: neither of two numbers side by side has a name. */
function isUnnamedShare(masked: string, { outerStart, end }: Numeral): boolean {
  return (
    subjects.unnamedShare.pattern.test(masked.slice(0, outerStart)) &&
    subjects.nextShare.pattern.test(masked.slice(end))
  );
}

/** 政府网站126个, or in a government's report 县人社局网站86条: the sites themselves, or those of one body. */
function isOfSites(context: Context, { unitRaw }: Numeral, lead: string): boolean {
  return unitRaw === '个' || (isGovernment(context) && subjects.siteOfOneBody.pattern.test(lead));
}

/** 收到申请12件、9件: two numbers of one unit and one name; 215期、860条 are of two. */
function isPaired({ sentence: { masked, numerals } }: Context, numeral: Numeral): boolean {
  const at = numerals.indexOf(numeral);
  const isBeside = (first: Numeral | undefined, second: Numeral | undefined): boolean =>
    first !== undefined &&
    second !== undefined &&
    first.unitRaw === second.unitRaw &&
    /^[、和与及]$/.test(masked.slice(first.end, second.outerStart));
  return isBeside(numerals[at - 1], numeral) || isBeside(numeral, numerals[at + 1]);
}

/** Whether the words that a rule, a frame or a sum reads as who applied, or how, name what was asked for. */
function isMisnamed(
  { sentence: { masked } }: Context,
  { outerStart, unitRaw }: Numeral,
  path: string,
): boolean {
  // 受理申请17人次 counts who came.
  if (path.startsWith('applications.') && unitRaw === '人次') return true;
  if (!/^applications\.by_(?:applicant|channel)/.test(path)) return false;
  let lead = masked.slice(Math.max(0, outerStart - 120), outerStart);
  if (path.includes('applicant') && subjects.asksForInfo.pattern.test(lead)) return true;
  for (;;) {
    if (subjects.byMatter.pattern.test(lead)) return true;
    // 从内容看，企业5件，个人4件: what is said before the first member is said of each.
    const label = /[^,;:、(]*$/.exec(lead)?.[0] ?? '';
    const item = subjects.itemBefore.pattern.exec(lead.slice(0, lead.length - label.length));
    if (!item) return false;
    lead = lead.slice(0, item.index) + (item[0].split(/[#,;、]/, 1)[0] ?? '');
  }
}

/** Whether a place lies where information is divided by how it may be had (see `byNature`). */
function inDivision(string: string, at: number): boolean {
  const match = byNature.exec(string);
  return match !== null && at >= match.index && at < match.index + match[0].length;
}

/** The clause with the number: from the last comma before it to the end of number and unit. */
function evidenceOf(context: Context, numeral: Numeral, from: number | null): Span {
  const { string, view } = context.sentence;
  if (from !== null) return view.at(from, numeral.end);
  const clause = Math.max(
    string.lastIndexOf(',', numeral.outerStart - 1),
    string.lastIndexOf(';', numeral.outerStart - 1),
  );
  return view.at(clause + 1, numeral.end);
}
