import { divisions, jointWords, opensSubtotal } from '../../knowledge/prose/divisions.js';
import { subjectSigns } from '../../knowledge/prose/wordsBehindPart.js';
import { leadTo } from './leadTo.js';
import { makeCandidate } from './makeCandidate.js';
import { points } from './points.js';
import { unitFits } from './units.js';
import type { Candidate } from './candidates.js';
import type { Context } from './context.js';
import type { Division, DivisionPart } from '../../knowledge/prose/types.js';
import type { Numeral } from '../numerals/index.js';

/** How many sentences back the whole may stand. */
const reach = 2;

/** A number with the part that its words name. */
interface Labelled {
  readonly numeral: Numeral;
  readonly part: DivisionPart;
}

/**
 * Numbers that are all called parts of one whole and sum to it, where no rule reads them; and the number before them
 * that nobody read. `before`: what was read up to here, this sentence included.
 */
export function matchParts(context: Context, before: readonly Candidate[]): Candidate[] {
  if (context.sentence.numerals.length < 2) return [];
  const here = readIn(context.index, before);
  const unread = context.sentence.numerals.filter(
    ({ start, value }) => value > 1 && !here.some(({ at }) => at === start),
  );
  const near = readNear(context, before);
  return divisions.flatMap((division) => {
    const whole = wholeOf(near, division);
    if (!whole) return divideUnread(context, unread, division, here);
    if (whole.qualifier !== 'exact') return [];
    const run = runBehind(context, division, whole.sentence === context.index ? whole.at : -1, whole.value);
    return run && agrees(run, here, division) ? partsOf(context, run, here, division) : [];
  });
}

/** What was read in a sentence: the last of them, for they come in the order of the text. */
function readIn(index: number, before: readonly Candidate[]): Candidate[] {
  const first = before.findLastIndex(({ sentence }) => sentence !== index) + 1;
  return before.slice(first).filter(({ score }) => score > 0);
}

/** A number that nobody read and that the parts behind it sum to, with them. */
function divideUnread(
  context: Context,
  unread: readonly Numeral[],
  division: Division,
  here: readonly Candidate[],
): Candidate[] {
  const { whole } = division;
  if (!whole) return [];
  const { masked } = context.sentence;
  for (const numeral of unread) {
    if (!canCount(context, numeral, division)) continue;
    const lead = leadTo(masked, numeral.outerStart, ';。#', 30);
    if (!whole.words.test(lead) || whole.not.test(lead)) continue;
    const run = runBehind(context, division, numeral.start, numeral.value);
    if (!run || !agrees(run, here, division)) continue;
    const found = candidateOf(context, numeral, whole.path, division);
    if (found.length > 0) return [...found, ...partsOf(context, run, here, division)];
  }
  return [];
}

/** What was read in the sentence or just before it and can be a whole, the last first; none of zero or one can be divided. */
function readNear(context: Context, before: readonly Candidate[]): Candidate[] {
  const near: Candidate[] = [];
  for (let i = before.length - 1; i >= 0; i--) {
    const candidate = before[i];
    if (!candidate || candidate.sentence < context.index - reach) break;
    if (candidate.score <= 0 || candidate.value < 2) continue;
    // 二、怎么公开的: channels and levels that sum to the total divide it in the next chapter too.
    const isBefore = candidate.section < context.chapter && candidate.path !== 'published.total';
    if (!isBefore && candidate.section <= context.sentence.section) near.push(candidate);
  }
  return near;
}

/** The whole of a division, the last that was read. */
function wholeOf(near: readonly Candidate[], { wholes }: Division): Candidate | null {
  let best: Candidate | null = null;
  for (const candidate of near) {
    if (!wholes.includes(candidate.path)) continue;
    if (!best || wholes.indexOf(candidate.path) < wholes.indexOf(best.path)) best = candidate;
  }
  return best;
}

function canCount(context: Context, numeral: Numeral, { units }: Division): boolean {
  if (numeral.qualifier !== 'exact' || numeral.unitRaw === null || !unitFits(numeral, units, ''))
    return false;
  const time = context.timeAt(numeral.outerStart);
  return !time.excluded && time.scope === 'report_year';
}

function runBehind(
  context: Context,
  division: Division,
  from: number,
  total: number,
): readonly Labelled[] | null {
  for (const row of rowsBehind(context, division, from)) {
    const run = runOf(context.sentence.masked, row, division, total);
    if (run) return run;
  }
  return null;
}

/** The numbers behind a place outside brackets, and those inside each pair of brackets. */
function rowsBehind(context: Context, division: Division, from: number): Numeral[][] {
  const { masked, numerals } = context.sentence;
  const rows = new Map<number, Numeral[]>();
  for (const numeral of numerals) {
    if (numeral.start <= from || !canCount(context, numeral, division)) continue;
    const open = masked.lastIndexOf('(', numeral.start);
    const bracket = open > masked.lastIndexOf(')', numeral.start) ? open : -1;
    const row = rows.get(bracket);
    if (row) row.push(numeral);
    else rows.set(bracket, [numeral]);
  }
  return [...rows.values()].map((row) => withoutSubtotals(masked, row)).filter((row) => row.length > 1);
}

/** 其余书面的16件为：传真2件，信函14件: what the next numbers divide is no member beside them. */
function withoutSubtotals(masked: string, row: readonly Numeral[]): Numeral[] {
  return row.filter((numeral, i) => {
    const next = row[i + 1];
    if (!next || !opensSubtotal.test(masked.slice(numeral.end, next.outerStart))) return true;
    let rest = numeral.value;
    for (let at = i + 1; at < row.length && rest > 0; at++) rest -= row[at]?.value ?? 0;
    return rest !== 0;
  });
}

/** The first row of parts that sums to the whole; labels stand before all of the numbers, behind them, or on either side. */
function runOf(
  masked: string,
  row: readonly Numeral[],
  division: Division,
  total: number,
): Labelled[] | null {
  if (!row.some((_, from) => sumsTo(total, row, from))) return null;
  const before = row.map((_, i) => partOf(labelBefore(masked, row, i), division));
  const behind = row.map((_, i) => partBehind(labelBehind(masked, row, i), division));
  for (const parts of [before, behind, before.map((part, i) => part ?? behind[i])]) {
    const labelled = row.map((numeral, i) => ({ numeral, part: parts[i] }));
    for (let from = 0; from < row.length - 1; from++) {
      const first = row[from];
      if (!first || !sumsTo(total, row, from)) continue;
      // All that leads up to it: 内容主要有以下几个方面:….
      if (subjectSigns.test(leadTo(masked, first.outerStart, '#', 80))) continue;
      const run: Labelled[] = [];
      let sum = 0;
      for (const { numeral, part } of labelled.slice(from)) {
        if (!part || sum + numeral.value > total) break;
        run.push({ numeral, part });
        sum += numeral.value;
      }
      if (sum === total && isDivision(run)) return run;
    }
  }
  return null;
}

/** Whether two or more numbers side by side are the total: asked first, for it takes no words. */
function sumsTo(total: number, row: readonly Numeral[], from: number): boolean {
  let sum = 0;
  for (let i = from; i < row.length && sum <= total; i++) {
    sum += row[i]?.value ?? 0;
    if (sum === total && i > from) return true;
  }
  return false;
}

/** Two and more, none told twice. */
function isDivision(run: readonly Labelled[]): boolean {
  const paths = run.flatMap(({ part }) => part.path ?? []);
  return run.length > 1 && paths.length > 0 && new Set(paths).size === paths.length;
}

/** A bracket with numbers of its own: what is in it divides the number before it. */
const brackets = /\([^()#]{0,60}#[^()]{0,60}\)/g;

/** The words between the number before and this one, without the rest of that one's clause. */
function labelBefore(masked: string, row: readonly Numeral[], i: number): string {
  const start = row[i]?.outerStart ?? 0;
  const previous = row[i - 1];
  const words = masked.slice(previous?.end ?? Math.max(0, start - 24), start).replace(brackets, '');
  const joint = words.search(/[,;、。:(]/);
  const label = previous && joint > 0 ? words.slice(joint) : words;
  return label.slice(label.lastIndexOf('#') + 1);
}

/** The words behind the number up to the clause of the next one. */
function labelBehind(masked: string, row: readonly Numeral[], i: number): string {
  const next = row[i + 1];
  const words = masked.slice(row[i]?.end ?? 0, next?.outerStart).replace(brackets, '');
  const joint = next ? Math.max(...[...',;、。:'].map((mark) => words.lastIndexOf(mark))) : -1;
  return /^[^;。#]{0,30}/.exec(joint === -1 ? words : words.slice(0, joint))?.[0] ?? '';
}

const severalParts: DivisionPart = { path: null, words: jointWords };

/** The part that a label names, whose words are its head; null where anything in it is not understood. */
function partOf(label: string, division: Division): DivisionPart | null {
  if (division.not.test(label) || subjectSigns.test(label)) return null;
  const pieces = label.split(jointWords).filter((piece) => piece !== '');
  const named = pieces.flatMap((piece) => headOf(piece, division) ?? []);
  if (named.length < pieces.length) return null;
  // 信息不存在、不属本机关等情形: one number for two parts is a member of the sum and no count.
  return new Set(named.map(({ path }) => path)).size > 1 ? severalParts : (named[0] ?? null);
}

/** The same behind a number, where further clauses may follow: 4件书信往来，均已答复. */
function partBehind(label: string, division: Division): DivisionPart | null {
  if (division.not.test(label) || subjectSigns.test(label)) return null;
  const clauses = label.split(',');
  for (let count = 1; count <= clauses.length; count++) {
    const part = partOf(clauses.slice(0, count).join(','), division);
    if (part) return part;
  }
  return null;
}

/** The first part whose words are there, if nothing but known words stands behind them: 网上[叩门][者], not 网络[建设]. */
function headOf(piece: string, { parts, behind }: Division): DivisionPart | null {
  const part = parts.find(({ words }) => words.test(piece));
  if (!part) return null;
  const places = piece.matchAll(new RegExp(part.words, 'g'));
  return [...places].some(({ 0: word, index }) => isMadeOf(piece.slice(index + word.length), behind))
    ? part
    : null;
}

/** Longer ones say more than a label. */
const longestTail = 16;

function isMadeOf(rest: string, words: readonly string[]): boolean {
  if (rest === '') return true;
  if (rest.length > longestTail) return false;
  return words.some((word) => rest.startsWith(word) && isMadeOf(rest.slice(word.length), words));
}

/** Whether nothing that was read speaks against the division: each number is read as its part or not at all. */
function agrees(run: readonly Labelled[], here: readonly Candidate[], { wholes }: Division): boolean {
  return run.every(({ numeral, part }) =>
    here.every(({ at, path }) => at !== numeral.start || path === part.path || wholes.includes(path)),
  );
}

function partsOf(
  context: Context,
  run: readonly Labelled[],
  here: readonly Candidate[],
  division: Division,
): Candidate[] {
  return run.flatMap(({ numeral, part: { path } }) =>
    path === null || here.some(({ at }) => at === numeral.start)
      ? []
      : candidateOf(context, numeral, path, division),
  );
}

function candidateOf(context: Context, numeral: Numeral, path: string, { units }: Division): Candidate[] {
  const weight = points.sum / points.weight;
  const found = makeCandidate(context, numeral, { id: `sum.part.${path}`, path, units, weight, from: null });
  return found ? [found] : [];
}
