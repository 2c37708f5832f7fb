import { explainWords } from './explainWords.js';
import { fitEach, fitFrames } from './fitFrames.js';
import { clausesOf, startOfLead } from './clauses.js';
import { homeScore } from '../homeScore.js';
import { unitFits } from '../units.js';
import { frames } from '../../../knowledge/prose/frames/index.js';
import { headingNumber } from '../../../knowledge/prose/frames/headingNumber.js';
import type { Clause } from './clauses.js';
import type { Context } from '../context.js';
import type { Frame } from '../../../knowledge/prose/frames/index.js';
import type { Meaning } from './explainWords.js';
import type { Numeral } from '../../numerals/index.js';

/** The frames of the words beside a number, and where these begin. */
export interface Framed {
  readonly frames: readonly Frame[];
  readonly from: number;
}

/** How many clauses without a number may stand between a noun and its number. */
const reach = 3;

/** What the clause of a number says, when all of its words are known; the clause before helps where it only counts. */
export function frameOfNumber(
  context: Context,
  numeral: Numeral,
  among: readonly Frame[] = frames,
): Framed | null {
  const { flat, clauses } = clausesOf(context.sentence);
  const index = clauses.findIndex(({ start, end }) => start <= numeral.start && numeral.start < end + 1);
  const clause = clauses[index];
  if (!clause) return null;
  const from = startOfLead(flat, clause, numeral.outerStart);
  // 52个部门和18个乡镇共公开: a number that is no member of a list before belongs to the noun behind it.
  if (from > clause.start && !/^[、和及与]/.test(flat.slice(from))) return null;
  if (from > clause.start && explainWords(clause.text.slice(0, clause.text.indexOf('#'))) === null)
    return null;
  const lead = explainWords(flat.slice(from, numeral.outerStart));
  const tail = explainWords(tailOf(flat, clause, numeral));
  if (lead === null || tail === null) return null;
  const topic = context.topicAround(numeral.outerStart, numeral.end + 20);
  const previous = clauses[index - 1];
  const mayStand = (frame: Frame): boolean =>
    (numeral.unitRaw === null || unitFits(numeral, frame.units, '')) &&
    (frame.notUnit === undefined || numeral.unitRaw !== frame.notUnit) &&
    (!frame.home || homeScore(frame.path, context.section) >= 4) &&
    !frame.notSentence?.test(context.sentence.string) &&
    !frame.notLead?.test(flat.slice(0, numeral.outerStart)) &&
    !frame.notAfter?.test(flat.slice(numeral.end, numeral.end + 20)) &&
    mayFollow(frame, previous);
  const fit = (words: readonly Meaning[]): readonly Frame[] =>
    (numeral.value === 0 ? fitEach : fitFrames)(words, { among, topic, mayStand });
  for (const words of tail.length > 0 && lead.length > 0
    ? [[...lead, ...tail], lead]
    : [[...lead, ...tail]]) {
    const found = words.length > 0 ? fit(words) : [];
    if (found.length > 0) return { frames: found, from };
  }
  if (from > clause.start) return null;
  const before = wordsBefore(clauses, index, flat) ?? headingWords(context, clauses, index);
  // 收到30件，全部来自网络，其中25件: those words are of the number before.
  const isPart = lead.some((word) => word.includes('among'));
  if (!before || (isPart && before.words.some((word) => word.includes('all')))) return null;
  const found = fit([...before.words, ...lead, ...tail]);
  return found.length > 0 ? { frames: found, from: before.from } : null;
}

/** Whether the clause before leaves the number to the frame. */
function mayFollow(frame: Frame, previous: Clause | undefined): boolean {
  if (!previous) return true;
  if (frame.chained === 'always' || (frame.chained && previous.counts))
    return explainWords(previous.text.replace(/#/g, '')) !== null;
  if (!frame.notBehind || previous.counts) return true;
  const { notBehind } = frame;
  return !explainWords(previous.text)?.some((word) => word.some((name) => notBehind.includes(name)));
}

/** What stands behind the number up to the next mark; where another number stands there, up to the list's joint. */
function tailOf(flat: string, clause: Clause, numeral: Numeral): string {
  const rest = flat.slice(numeral.end, clause.end);
  // 收件2件(均为网上提交): a bracket that refers to the number does not name it.
  if (/^ (?:均|都|全|皆)/.test(rest)) return '';
  const next = rest.indexOf('#');
  if (next === -1) return rest;
  const joint = Math.max(...['、', '和', '及', '与'].map((mark) => rest.lastIndexOf(mark, next)));
  return joint === -1 ? '' : rest.slice(0, joint);
}

/** （一）申请数量 / 6件。: where the sentence only counts, the heading says what. */
function headingWords(
  context: Context,
  clauses: readonly Clause[],
  index: number,
): { readonly words: readonly Meaning[]; readonly from: number } | null {
  const heading = context.section?.heading;
  const opens = context.firstInSection && clauses.slice(0, index).every(({ counts }) => !counts);
  if (heading == null || !opens) return null;
  const silent = clauses.slice(0, index).every(({ text }) => explainWords(text)?.length === 0);
  const words = silent ? explainWords(heading.replace(headingNumber, '')) : null;
  return words && words.length > 0 ? { words, from: 0 } : null;
}

/** The words of the clauses without a number before a clause, back to the first that says something. */
export function wordsBefore(
  clauses: readonly Clause[],
  index: number,
  flat: string,
): { readonly words: readonly Meaning[]; readonly from: number } | null {
  for (let i = index - 1; i >= Math.max(0, index - reach); i--) {
    const clause = clauses[i];
    if (!clause || clause.counts || flat.charAt(clause.end) === ';') return null;
    const words = explainWords(clause.text);
    if (words === null) return null;
    if (words.length > 0) return { words, from: clause.start };
  }
  return null;
}
