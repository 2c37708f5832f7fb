import { matchesOf } from '../../knowledge/prefilter/index.js';
import { jointNumber } from '../../knowledge/prose/index.js';
import type { Context } from './context.js';
import type { Notice } from '../../types.js';

/** One number for two kinds together (申诉、举报3件): it goes to neither, and the record says so. A joint zero is two zeros. */
export function findJointNumbers({ sentence, section }: Context): Notice[] {
  if (section?.context.includes('problems')) return [];
  return matchesOf(jointNumber, sentence.masked).flatMap((match): Notice[] => {
    const at = match.index + match[0].length - 1;
    const numeral = sentence.numerals.find(({ start }) => start === at);
    if (!numeral || numeral.value === 0) return [];
    const words = sentence.view.printed(match.index, numeral.end);
    return [
      {
        code: 'W_JOINT_NUMBER',
        message: `"${words}" is one number for several kinds together; it was given to none of them`,
      },
    ];
  });
}
