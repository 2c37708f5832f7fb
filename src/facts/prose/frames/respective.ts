import { explainWords } from './explainWords.js';
import { fitFrames } from './fitFrames.js';
import { unitFits } from '../units.js';
import { frames } from '../../../knowledge/prose/frames/index.js';
import { respectively, waysInTurn } from '../../../knowledge/prose/frames/respectively.js';
import type { Context } from '../context.js';
import type { Frame } from '../../../knowledge/prose/frames/index.js';
import type { Numeral } from '../../numerals/index.js';

/** 受理量与答复量分别为64件和63件: as many nouns as numbers, each taken in turn; empty where one is not understood. */
export function readRespective(
  context: Context,
  among: readonly Frame[] = frames,
): ReadonlyMap<Numeral, Frame> {
  const found = new Map<Numeral, Frame>();
  const { masked, numerals } = context.sentence;
  if (!/分别|依次/.test(masked)) return found;
  for (const match of [respectively, waysInTurn].flatMap((pattern) => [...masked.matchAll(pattern)])) {
    const { nouns = '', verb = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    const counted = numerals.filter(({ start }) => start >= match.index && start < end);
    const members = nouns.split(/[、和与及]/);
    if (counted.length < 2 || members.length !== counted.length) continue;
    const fitting = members.map((member, i) => {
      const words = explainWords(member + verb);
      const numeral = counted[i];
      if (!words || !numeral) return null;
      const topic = context.topicAround(match.index + nouns.length, end);
      const mayStand = ({ units }: Frame): boolean => unitFits(numeral, units, '');
      return fitFrames(words, { among, topic, mayStand })[0] ?? null;
    });
    fitting.forEach((frame, i) => {
      const numeral = counted[i];
      if (numeral && frame && !fitting.includes(null)) found.set(numeral, frame);
    });
  }
  return found;
}
