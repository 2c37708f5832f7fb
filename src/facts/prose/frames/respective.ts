import { explainWords } from './explainWords.js';
import { fitFrames } from './fitFrames.js';
import { unitFits } from '../units.js';
import { frames } from '../../../knowledge/prose/frames/index.js';
import { respectively, sharedByEach, waysInTurn } from '../../../knowledge/prose/frames/respectively.js';
import { matchesOf } from '../../../knowledge/prefilter/index.js';
import type { Context } from '../context.js';
import type { Frame } from '../../../knowledge/prose/frames/index.js';
import type { Numeral } from '../../numerals/index.js';

/**
 * Nouns side by side with as many numbers (受理量与答复量分别为64件和63件), each taken in turn, or with one that they share
 * (行政复议、行政诉讼各1件); empty where one noun is not understood.
 */
export function readRespective(
  context: Context,
  among: readonly Frame[] = frames,
): ReadonlyMap<Numeral, readonly Frame[]> {
  const found = new Map<Numeral, readonly Frame[]>();
  const { masked, numerals } = context.sentence;
  if (/分别|依次/.test(masked))
    for (const match of [respectively, waysInTurn].flatMap((pattern) => matchesOf(pattern, masked))) {
      const counted = numbersIn(match, numerals);
      const fitting = counted.length > 1 ? framesOfNouns(context, match, counted, among) : null;
      counted.forEach((numeral, i) => {
        const frame = fitting?.[i];
        if (frame) found.set(numeral, [frame]);
      });
    }
  if (/各|均为|皆为|都是/.test(masked))
    for (const match of matchesOf(sharedByEach, masked)) {
      const [numeral] = numbersIn(match, numerals);
      if (!numeral) continue;
      const counted = nounsOf(match).map(() => numeral);
      const fitting = framesOfNouns(context, match, counted, among);
      if (fitting?.every(({ path }) => shared.test(path))) found.set(numeral, fitting);
    }
  return found;
}

/** What a number can be shared by; staff and information are shared out among bodies: 各科室专职、兼职人员各1名. */
const shared = /^(?:applications|appeals|consultations)\./;

function numbersIn(match: RegExpExecArray, numerals: readonly Numeral[]): readonly Numeral[] {
  const end = match.index + match[0].length;
  return numerals.filter(({ start }) => start >= match.index && start < end);
}

function nounsOf({ groups }: RegExpExecArray): readonly string[] {
  return (groups?.['nouns'] ?? '').split(/[、和与及]/);
}

/** The frame of each noun for the number that it has; null unless each has one of its own. */
function framesOfNouns(
  context: Context,
  match: RegExpExecArray,
  counted: readonly Numeral[],
  among: readonly Frame[],
): readonly Frame[] | null {
  const nouns = nounsOf(match);
  if (nouns.length !== counted.length) return null;
  const { nouns: all = '', verb = '' } = match.groups ?? {};
  const topic = context.topicAround(match.index + all.length, match.index + match[0].length);
  const fitting = nouns.flatMap((noun, i) => {
    const words = explainWords(noun + verb);
    const numeral = counted[i];
    if (!words || !numeral) return [];
    const mayStand = ({ units }: Frame): boolean => unitFits(numeral, units, '');
    return fitFrames(words, { among, topic, mayStand })[0] ?? [];
  });
  return fitting.length === nouns.length && new Set(fitting).size === nouns.length ? fitting : null;
}
