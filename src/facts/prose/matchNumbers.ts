import {
  homeScore,
  isGovernment,
  ofForeignMatter,
  ofOneDepartment,
  scopeHere,
  timeHere,
  topicAround,
} from './context.js';
import { continuations, countWords, fillerClause, proseRules, wordsOf } from '../../knowledge/prose/index.js';
import { mayMatch } from '../../knowledge/prefilter/index.js';
import { frameOfNumber } from './frames/frameOfNumber.js';
import { readRespective } from './frames/respective.js';
import { frames } from '../../knowledge/prose/frames/index.js';
import { unitFits, unitOf, valueIn } from './units.js';
import type { Candidate } from './candidates.js';
import type { Context } from './context.js';
import type { Frame } from '../../knowledge/prose/frames/index.js';
import type { Numeral } from '../numerals/index.js';
import type { ProseRule } from '../../knowledge/prose/index.js';
import type { Scope, Span } from '../../types.js';

/**
 * What a number behind these words is not: 未发生1起 denies it, 每局2名 shares it out, and of two nouns with
 * two numbers (受理量与答复量分别为64件和63件) nothing here tells which is whose.
 */
const neverACount =
  /(?:未|没有|无)(?:发生|收到|接到|出现|受理|产生)?过?$|(?:每|人均|平均|日均|月均)[^#,;。]{0,14}$|(?:[、和与及][^#,;。]{1,16}|均|,)分别(?:为|是|有|达|达到|计|发布|推送|公开)?(?:信息)?(?:#{1,12}[、和与及,]?){0,6}$/;
const maxBefore = 80;
const maxAfter = 50;
/** Things that happen on a day: the month in which they did is no restriction, a quarter is. */
const events = /^resources\.(?:meetings|training|trainees)|^responses\./;
const partOfYear = /季度|半年/;
/** Cumulative stocks that are true now: staff, places, what is in force. */
const stocks = /^resources\.(?:staff|dedicated|reading)|in_force$/;

/** A rule or a frame that fits a number. */
interface Finding extends Pick<ProseRule, 'id' | 'path' | 'units'> {
  readonly weight: number;
  /** Where the words begin that it was found by; null: the number's clause. */
  readonly from: number | null;
}

/** A frame knows each word, but not their order. */
const frameWeight = 1.5;

/** The indicators that the rules, and where none speaks the frames, read from the numbers of one sentence. */
export function matchNumbers(
  context: Context,
  rules: readonly ProseRule[] = proseRules,
  among: readonly Frame[] = rules === proseRules ? frames : [],
): Candidate[] {
  const { sentence } = context;
  let before: { readonly numeral: Numeral; readonly found: readonly Finding[] } | null = null;
  const respective = among.length > 0 ? readRespective(context, among) : null;
  return sentence.numerals.flatMap((numeral) => {
    const inTurn = respective?.get(numeral);
    if (inTurn) return makeCandidate(context, numeral, findingOf(inTurn), true) ?? [];
    let found = findRules(context, numeral, rules);
    if (found.length === 0 && before && repeats(sentence.masked, before.numeral, numeral))
      found = before.found;
    if (found.length === 0 && among.length > 0)
      found = goOn(sentence.masked, before, numeral) ?? findFrames(context, numeral, among);
    before = { numeral, found };
    return found.flatMap((finding) => makeCandidate(context, numeral, finding) ?? []);
  });
}

function findingOf({ id, path, units }: Frame): Finding {
  return { id, path, units, weight: frameWeight, from: null };
}

function findRules(context: Context, numeral: Numeral, rules: readonly ProseRule[]): readonly Finding[] {
  return bestRules(context, numeral, rules).map(({ id, path, units, weight }) => ({
    id,
    path,
    units,
    weight,
    from: null,
  }));
}

function findFrames(context: Context, numeral: Numeral, among: readonly Frame[]): readonly Finding[] {
  const framed = frameOfNumber(context, numeral, among);
  return (framed?.frames ?? []).flatMap(({ id, path, also, units }) =>
    [path, also ?? []]
      .flat()
      .map((each) => ({ id, path: each, units, weight: frameWeight, from: framed?.from ?? null })),
  );
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
  return (
    first.unitRaw === second.unitRaw &&
    /^[,;]而?(?:¤{2,8}|今年|本年度?|当年)全?年?则?(?:为|是|达到?|有)$/.test(between)
  );
}

/** The strongest rules that fit a number; several only when they name different indicators with the same weight. */
function bestRules(context: Context, numeral: Numeral, rules: readonly ProseRule[]): ProseRule[] {
  const before = clean(
    context.sentence.masked.slice(Math.max(0, numeral.outerStart - maxBefore), numeral.outerStart),
  );
  const after = clean(context.sentence.masked.slice(numeral.end, numeral.end + maxAfter));
  const bare = withoutBrackets(before);
  const topic = topicAround(context, numeral.outerStart, numeral.end + 20);
  const leads = [
    ...new Set([before, bare, withoutCountWords(before), withoutCountWords(bare), withoutFiller(bare)]),
  ];
  const near = before + after;
  const partial = speaksOfPart(context, scopeHere(context, numeral.outerStart));
  const fitting = rules.filter((rule) => {
    if (rule.topics && (topic === null || !rule.topics.includes(topic))) return false;
    if (!unitFits(numeral, rule.units, bare) || (rule.total && partial)) return false;
    if (!rule.topics && !mentions(rule.path, near)) return false;
    if (rule.after && !mayMatch(rule.after, after)) return false;
    if (rule.before && !mayMatch(rule.before, before) && (bare === before || !mayMatch(rule.before, bare)))
      return false;
    const fits = leads.some((lead) => ruleFits(rule, lead, before.startsWith(lead) ? before : bare, after));
    if (!fits) return false;
    const { string } = context.sentence;
    if (rule.sentence && !rule.sentence.test(string)) return false;
    return !rule.notAfter?.test(after) && !rule.notSentence?.test(string);
  });
  const best = Math.max(0, ...fitting.map((rule) => rule.weight));
  const paths = new Set<string>();
  return fitting.filter((rule) => rule.weight === best && !paths.has(rule.path) && paths.add(rule.path));
}

/** 政府信息总数共计 → 政府信息: what the patterns of nouns are tried on. */
function withoutCountWords(before: string): string {
  let lead = before;
  for (let i = 0; i < countWords.mostVerbs && countWords.verbs.test(lead); i++)
    lead = lead.replace(countWords.verbs, '');
  return lead.replace(countWords.nouns, '');
}

/** 举报的，全年为 → 举报的: see `fillerClause`. Unchanged where there is no such clause. */
function withoutFiller(before: string): string {
  const filler = fillerClause.exec(before);
  return filler && filler.index > 3 ? withoutCountWords(before.slice(0, filler.index)) : before;
}

const wordCache = new Map<string, readonly string[] | null>();

function mentions(path: string, near: string): boolean {
  let words = wordCache.get(path);
  if (words === undefined) {
    words = wordsOf(path);
    wordCache.set(path, words);
  }
  return words === null || words.some((word) => near.includes(word));
}

/** `lead`: the words before the number without those of counting; `raw`: with them. */
function ruleFits(rule: ProseRule, lead: string, raw: string, after: string): boolean {
  if (rule.after && !rule.after.test(after)) return false;
  const match = rule.before ? rule.before.exec(lead) : null;
  if (rule.before && !match) return false;
  const clause = clauseEnd(raw);
  if (rule.total && /其中[:,]?(?!¤|本年|今年|全年)[^#,;]{0,30}$/.test(raw)) return false;
  if (rule.notGroup?.test(raw.slice(raw.lastIndexOf(';') + 1))) return false;
  if (!rule.not) return true;
  const said = match ? raw.slice(Math.min(match.index, raw.length - clause.length)) : clause;
  const behind = after.slice(0, 24).split(/[,;。]/)[0] ?? '';
  return !rule.not.test(said) && !(rule.after && rule.not.test(behind));
}

/** The words of the number's own clause. */
function clauseEnd(before: string): string {
  return before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1);
}

const clean = (text: string): string => text.replace(/["“”‘’「」《》<>]/g, '');
const withoutBrackets = (text: string): string => text.replace(/\([^()#]{0,40}\)/g, '');

/** Departments, townships or the government's own level: a part of what the report speaks for. */
function speaksOfPart(context: Context, scope: Scope): boolean {
  return (
    scope === 'departments_only' ||
    scope === 'townships_only' ||
    (scope === 'own_level' && isGovernment(context))
  );
}

function makeCandidate(context: Context, numeral: Numeral, rule: Finding, inTurn = false): Candidate | null {
  const { sentence, section, index } = context;
  const time = timeHere(context, numeral.outerStart);
  if (time.excluded) return null;
  const carriedIn = rule.path === 'applications.carried_in';
  const timely =
    time.scope === 'report_year' ||
    (time.scope === 'quarter' &&
      events.test(rule.path) &&
      !partOfYear.test(sentence.string.slice(0, numeral.start))) ||
    (time.scope === 'until_now' && stocks.test(rule.path)) ||
    (carriedIn && time.scope === 'previous_year');
  const scope = scopeHere(context, numeral.outerStart);
  if (rule.weight < 3 && ofForeignMatter(context, numeral.outerStart)) return null;
  if (ofOneDepartment(context, numeral.outerStart)) return null;
  const lead = sentence.masked.slice(Math.max(0, numeral.outerStart - 60), numeral.outerStart);
  if (!inTurn && neverACount.test(lead)) return null;
  // 各1件 shares a number out: only 现场和信函各1件 names who shares it.
  if (
    /各$/.test(sentence.masked.slice(0, numeral.outerStart)) &&
    !rule.path.startsWith('applications.by_channel.')
  )
    return null;
  const value = valueIn(numeral, rule.units);
  const score =
    rule.weight * 10 +
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
