import { dates } from './dates.js';
import { measures } from './measures.js';
import { references } from './references.js';
import type { NonCount } from './types.js';

export { chineseNumerals, contractedTens, digitValues, scaleValues } from './digits.js';
export { fixedWords } from './fixedWords.js';
export { moreMarks, qualifiersAfter, qualifiersBefore } from './qualifiers.js';
export { unitWords } from './units.js';
export type { NonCount } from './types.js';
export type { QualifierWord } from './qualifiers.js';
export type { UnitWord } from './units.js';

/** What is masked in the text that the rules read, in order: an earlier one hides its stretch from the later ones. */
export const nonCounts: readonly NonCount[] = [
  ...references.slice(0, -1),
  ...dates,
  ...measures,
  ...references.slice(-1),
];
