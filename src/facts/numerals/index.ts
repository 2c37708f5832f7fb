import { chineseNumerals } from '../../knowledge/numerals/index.js';
import { matchesOf } from '../../knowledge/prefilter/index.js';
import { hasNumeral, mayCount } from './numeralSigns.js';
import { maskFixedWords, maskNonCounts, maskSign } from './maskNonCounts.js';
import { readNumeral } from './readNumeral.js';
import type { Numeral } from './readNumeral.js';

export type { Numeral } from './readNumeral.js';
export { maskNonCounts } from './maskNonCounts.js';
export { mayCount } from './numeralSigns.js';

/** The numbers of a sentence, and the sentence with everything masked that is a number but no count. */
export interface NumeralReading {
  readonly numerals: readonly Numeral[];
  /** As long as the view; dates, references, shares, ranges and refused numbers are `¤`, counts are as printed. */
  readonly masked: string;
}

/** 3 874: groups of three behind a blank belong together; whether a word stands before and a unit behind is asked later. 二点六万 has its point spelled out. */
const run = new RegExp(
  `[${chineseNumerals}]{1,6}点[零一二三四五六七八九]{1,3}[百千]?[万亿]|(?<=[\\u4e00-\\u9fff])\\d{1,3}(?: \\d{3}){1,3}(?![\\d ,.])|[\\d${chineseNumerals}][\\d${chineseNumerals},.余多几]{0,30}`,
  'g',
);

/**
 * Reads the numbers of one sentence in reading view. A number is read as a whole or not at all: what may be a date,
 * a reference, a range, a share, a name or two numbers run together is left out and masked.
 */
export function readNumerals(view: string): NumeralReading {
  if (!hasNumeral(view)) return { numerals: [], masked: view };
  let masked = maskNonCounts(view);
  if (!mayCount(masked)) return { numerals: [], masked };
  const open = maskFixedWords(masked);
  const numerals: Numeral[] = [];
  for (const match of matchesOf(run, open)) {
    const numeral = readNumeral(view, open, match.index, match[0]);
    if (numeral) numerals.push(numeral);
    else if (/\d/.test(match[0])) {
      const end = match.index + match[0].replace(/[.,]{1,4}$/, '').length;
      masked = masked.slice(0, match.index) + maskSign.repeat(end - match.index) + masked.slice(end);
    }
  }
  return { numerals, masked };
}

/** The numbers that can be counts, in order. Positions are those of the view. */
export function findNumerals(view: string): Numeral[] {
  return [...readNumerals(view).numerals];
}
