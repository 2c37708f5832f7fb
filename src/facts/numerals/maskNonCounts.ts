import { fixedWords, nonCounts } from '../../knowledge/numerals/index.js';
import { makePrefilter } from '../../knowledge/prefilter/index.js';
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

const finders = new WeakMap<readonly NonCount[], (text: string) => readonly number[]>();

function maskAll(view: string, entries: readonly NonCount[]): string {
  let findPossible = finders.get(entries);
  if (!findPossible) finders.set(entries, (findPossible = makePrefilter(entries.map(({ needs }) => needs))));
  let masked = view;
  for (const index of findPossible(view)) {
    const entry = entries[index];
    // What an earlier entry has masked needs no later one.
    if (entry?.needs.test(masked))
      masked = masked.replace(entry.pattern, (found) => maskSign.repeat(found.length));
  }
  return masked;
}
