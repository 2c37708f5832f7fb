import { fixedWords, nonCounts } from '../../knowledge/numerals/index.js';
import { possibleEntries } from '../../knowledge/prefilter/index.js';
import type { NonCount } from '../../knowledge/numerals/index.js';

/** Stands for a character of a date, reference, share or other number that is no count. */
export const maskSign = '¤';

/** Replaces what is no count by signs of the same length, so that positions stay. */
export function maskNonCounts(view: string): string {
  return maskAll(view, nonCounts);
}

/** Masks the words that a numeral is only part of (统一, 一次性, 八项规定) as well: what is left can be counts. */
export function maskFixedWords(masked: string): string {
  return maskAll(masked, fixedWords);
}

function maskAll(view: string, entries: readonly NonCount[]): string {
  let masked = view;
  for (const { needs, pattern } of possibleEntries(entries, ({ needs, pattern }) => [needs, pattern], view)) {
    // What an earlier entry has masked needs no later one.
    if (needs.test(masked)) masked = masked.replace(pattern, (found) => maskSign.repeat(found.length));
  }
  return masked;
}
