import { fixedWords, nonCounts } from '../../knowledge/numerals/index.js';
import { coverMatches, possibleEntries } from '../../knowledge/prefilter/index.js';
import type { NonCount } from '../../knowledge/numerals/index.js';

/** Stands for a character of a date, reference, share or other number that is no count. */
export const maskSign = '¤';

/** A sentence without what is no count, masked by signs of the same length, so that positions stay. */
export interface Masked {
  readonly masked: string;
  /** Words that a numeral is only part of (统一, 一次性, 八项规定) are masked as well: what is left can be counts. */
  readonly open: string;
}

const maskable: readonly NonCount[] = [...nonCounts, ...fixedWords];
const patternsOf = ({ needs, pattern }: NonCount): RegExp[] => [needs, pattern];
const fixed: ReadonlySet<NonCount> = new Set(fixedWords);

/** Masks what is no count. */
export function maskNonCounts(view: string): Masked {
  const possible = possibleEntries(maskable, patternsOf, view);
  let masked = view;
  for (const entry of possible) if (!fixed.has(entry)) masked = mask(masked, entry);
  let open = masked;
  for (const entry of possible) if (fixed.has(entry)) open = mask(open, entry);
  return { masked, open };
}

/** What an earlier entry has masked needs no later one. */
function mask(view: string, { needs, pattern }: NonCount): string {
  return needs.test(view) ? coverMatches(view, pattern, maskSign) : view;
}
