import { coverMatches, possibleEntries } from '../../knowledge/prefilter/index.js';
import { fixedWords, nonCounts } from '../../knowledge/numerals/index.js';
import type { NonCount } from '../../knowledge/numerals/index.js';

/** Stands for a character of a date, reference, share or other number that is no count. */
export const maskSign = '¤';

const patternsOf = ({ needs, pattern }: NonCount): RegExp[] => [needs, pattern];

/** Masks what is no count by signs of the same length, so that positions stay. */
export function maskNonCounts(view: string): string {
  return mask(view, nonCounts);
}

/** Masks words that a numeral is only part of (统一, 一次性, 八项规定): what is left can be counts. */
export function maskFixedWords(view: string): string {
  return mask(view, fixedWords);
}

/** What an earlier entry has masked needs no later one. */
function mask(view: string, entries: readonly NonCount[]): string {
  let masked = view;
  for (const { needs, pattern } of possibleEntries(entries, patternsOf, view))
    if (needs.test(masked)) masked = coverMatches(masked, pattern, maskSign);
  return masked;
}
