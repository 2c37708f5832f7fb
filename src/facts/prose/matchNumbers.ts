import { continuations, proseRules } from '../../knowledge/prose/index.js';
import { bestRules, rulesOfSentence } from './bestRules.js';
import { frameOfNumber } from './frames/frameOfNumber.js';
import { frames } from '../../knowledge/prose/frames/index.js';
import { makeCandidate } from './makeCandidate.js';
import { points } from './points.js';
import { readRespective } from './frames/respective.js';
import { sparingly } from '../../knowledge/prefilter/index.js';
import { subjects } from '../../knowledge/prose/subjects.js';
import { unitFits } from './units.js';
import type { Candidate } from './candidates.js';
import type { Context } from './context.js';
import type { Finding } from './makeCandidate.js';
import type { Frame } from '../../knowledge/prose/frames/index.js';
import type { Numeral } from '../numerals/index.js';
import type { ProseRule } from '../../knowledge/prose/index.js';

const signs = sparingly({ partOfBefore: subjects.partOfBefore, nextYear: subjects.nextYear });

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
    if (inTurn)
      return inTurn.flatMap((frame) => makeCandidate(context, numeral, findingOf(frame), true) ?? []);
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
  return signs.partOfBefore.test(masked.slice(first.end, second.outerStart));
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
  return first.unitRaw === second.unitRaw && signs.nextYear.test(between);
}
