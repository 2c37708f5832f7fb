import { possibleEntries, SparingPattern } from '../../knowledge/prefilter/index.js';
import { frames } from '../../knowledge/prose/frames/index.js';
import { findFrameReferences } from './frames/frameReferences.js';
import { homeScore } from './homeScore.js';
import { points } from './points.js';
import { referring } from '../../knowledge/prose/referring.js';
import { subjects } from '../../knowledge/prose/subjects.js';
import { referenceRules } from '../../knowledge/prose/index.js';
import type { Candidate } from './candidates.js';
import type { Context } from './context.js';
import type { FramedReference } from './frames/frameReferences.js';
import type { ReferenceRule } from '../../knowledge/prose/index.js';

/** What becomes of applications, carried-in ones too. */
const settled = /^applications\.(?:answered|outcomes)/;
const outcomes = /^applications\.outcomes\./;
/** How many sentences back the whole may stand that 均 or 全部 refers to. */
const reach = 5;
/** 上述信息均在…发布: the lines of a list may stand between. */
const farReach = 24;

const above = new SparingPattern(referring.above.pattern);

/** The numbers that a sentence states by referring to all of one said before (均为网上申请, 全部按期答复). */
export function matchReferences(
  context: Context,
  before: readonly Candidate[],
  rules: readonly ReferenceRule[] = referenceRules,
): Candidate[] {
  const far = above.test(context.sentence.string);
  const recent = recentOf(before, context.index - (far ? farReach : reach));
  if (recent.length === 0) return [];
  const found = referring.anything.pattern.test(context.sentence.string)
    ? byRules(context, recent, rules)
    : [];
  return rules === referenceRules ? [...found, ...byFrames(context, recent, found)] : found;
}

function byRules(
  context: Context,
  recent: readonly Candidate[],
  rules: readonly ReferenceRule[],
): Candidate[] {
  const masked = context.sentence.masked.replace(/["“”]/g, '"');
  return possibleEntries(rules, ({ pattern }) => pattern, masked).flatMap(
    (rule) => byRule(context, masked, recent, rule) ?? [],
  );
}

function byRule(
  context: Context,
  masked: string,
  recent: readonly Candidate[],
  rule: ReferenceRule,
): Candidate | null {
  if (!recent.some(({ path }) => path === rule.whole)) return null;
  const match = rule.pattern.exec(masked);
  if (!match) return null;
  const { index: at } = match;
  const end = at + match[0].length;
  const from = Math.max(masked.lastIndexOf(',', at), masked.lastIndexOf(';', at)) + 1;
  const said = masked.slice(from, end);
  if (rule.not?.test(said) || referring.notOfAll.pattern.test(said)) return null;
  const { string } = context.sentence;
  const isRate = referring.rate.pattern.test(match[0]);
  if (isRate && !referring.ofAll.pattern.test(string.slice(at, end + 8))) return null;
  const topic = context.topicAt(end);
  if (rule.topics && (topic === null || !rule.topics.includes(topic))) return null;
  const whole = findWhole(context, recent, rule, at);
  if (!whole || (rule.single && whole.value !== 1)) return null;
  // 行政复议1件，维持；上年1件撤销: right behind a number the words are of that one.
  const own =
    rule.single && !/^[,:;(]/.test(match[0])
      ? context.sentence.numerals.find((numeral) => numeral.end === at)
      : undefined;
  if (own && !(whole.sentence === context.index && whole.at === own.start)) return null;
  if (rule.nearest && countsBetween(context, whole, at, true)) return null;
  if (numberBefore(context, masked, at, whole) || ofOneKind(masked, at)) return null;
  if (context.timeAt(at).excluded) return null;
  return referenceTo(whole, context, { path: rule.path, id: rule.id, points: points.reference }, at, end);
}

/** The whole's number as that of another path, which the words from `from` to `to` give it. */
function referenceTo(
  whole: Candidate,
  { sentence, section, index }: Context,
  rule: { readonly path: string; readonly id: string; readonly points: number },
  from: number,
  to: number,
): Candidate {
  return {
    ...whole,
    path: rule.path,
    rule: rule.id,
    score: rule.points + homeScore(rule.path, section) + (whole.score < 0 ? -200 : 0),
    evidence: [sentence.view.at(from, to), ...whole.evidence],
    section: sentence.section,
    sentence: index,
    at: from,
  };
}

const referredTo = new Set(frames.map(({ whole }) => whole));

/** Clauses of known words (悉数为当面递交): only where no other number stands between the whole and them. */
function byFrames(context: Context, recent: readonly Candidate[], found: readonly Candidate[]): Candidate[] {
  if (!recent.some(({ path, sentence }) => sentence === context.index && referredTo.has(path))) return [];
  const known = new Set([...recent, ...found].map(({ path }) => path));
  return findFrameReferences(context).flatMap((reference) => {
    const { path } = reference.frame;
    const candidate = known.has(path) ? null : byFrame(context, recent, reference);
    if (!candidate) return [];
    known.add(path);
    return candidate;
  });
}

function byFrame(
  context: Context,
  recent: readonly Candidate[],
  { frame, clause, all }: FramedReference,
): Candidate | null {
  if (frame.whole === undefined) return null;
  const whole = findWhole(context, recent, { whole: frame.whole, path: frame.path }, clause.start);
  if (whole?.sentence !== context.index || (whole.value !== 1 && !all)) return null;
  if (context.timeAt(clause.start).excluded || countsBetween(context, whole, clause.start)) return null;
  if (ofOneKind(context.sentence.masked, clause.end)) return null;
  const rule = { path: frame.path, id: `${frame.id}.all`, points: points.frameReference };
  return referenceTo(whole, context, rule, clause.start, clause.end);
}

/** `alike`: only numbers of the whole's own unit count. */
function countsBetween(context: Context, whole: Candidate, at: number, alike = false): boolean {
  const from = whole.sentence === context.index ? whole.at : -1;
  return context.sentence.numerals.some(
    ({ start, unitRaw }) =>
      start > from &&
      start < at &&
      (!alike || unitRaw === whole.unitRaw || isPersons(unitRaw, whole.unitRaw)),
  );
}

/** 其余22件均已答复 speaks of its own number, not of the whole. */
function numberBefore(context: Context, masked: string, at: number, whole: Candidate): boolean {
  const from =
    Math.max(masked.lastIndexOf(',', at), masked.lastIndexOf(';', at), masked.lastIndexOf(':', at)) + 1;
  const own = /其中[:,]?[^#,;:]{0,8}#/.test(masked.slice(from, at));
  if (
    at <= from ||
    !masked.slice(from, at).includes('#') ||
    !(own || /^(?:均|全部|都)/.test(masked.slice(at)))
  )
    return false;
  // 收到的4件申请均…: its own number is the whole.
  return !(whole.sentence === context.index && whole.at >= from);
}

/** 对属于本机关的均予公开，对不属于的告知申请人: what is said of one kind is not said of all. */
function ofOneKind(masked: string, at: number): boolean {
  const from = Math.max(masked.lastIndexOf(',', at - 1), masked.lastIndexOf(';', at - 1)) + 1;
  return (
    subjects.oneKind.pattern.test(masked.slice(from, from + 60)) &&
    subjects.anotherKind.pattern.test(masked.slice(at))
  );
}

/** The candidates from a sentence on: they come in the order of the text, and a text can have very many. */
function recentOf(before: readonly Candidate[], sentence: number): readonly Candidate[] {
  let from = before.length;
  while (from > 0 && (before[from - 1]?.sentence ?? -1) >= sentence) from--;
  return before.slice(from);
}

const persons: readonly (string | null)[] = ['人', '名', '位'];

function isPersons(...units: readonly (string | null)[]): boolean {
  return units.every((unit) => persons.includes(unit));
}

/** 收到9件，答复3件，均同意公开: what became of them is said of those answered, where their number stands nearer. */
function isWhole({ path }: Candidate, rule: Pick<ReferenceRule, 'whole' | 'path'>): boolean {
  return path === rule.whole || (path === 'applications.answered' && outcomes.test(rule.path));
}

/** The nearest whole before the reference, in the same chapter; nothing can be all of zero. */
function findWhole(
  context: Context,
  recent: readonly Candidate[],
  rule: Pick<ReferenceRule, 'whole' | 'path'>,
  at: number,
): Candidate | null {
  let best: Candidate | null = null;
  for (const candidate of recent) {
    // In the same section, or an earlier one of the same chapter (申请情况, 答复情况).
    if (!isWhole(candidate, rule) || candidate.section < context.chapter) continue;
    if (candidate.sentence === context.index && candidate.at > at) continue;
    best = candidate;
  }
  // 收到12件，上年结转2件，已全部办结: all of them are fourteen, which nobody printed.
  const carried = recent.some(({ path, value }) => path === 'applications.carried_in' && value > 0);
  if (carried && settled.test(rule.path)) return null;
  return best && best.value > 0 ? best : null;
}
