import { applicationFrames } from './applicationFrames.js';
import { appealFrames } from './appealFrames.js';
import { consultationFrames } from './consultationFrames.js';
import { resourceFrames } from './resourceFrames.js';
import { publishedFrames } from './publishedFrames.js';
import type { Frame } from './frame.js';

export { packedVocabulary, wordMeanings } from './packedVocabulary.js';
export { families, freeClasses } from './wordGroups.js';
export type { Frame } from './frame.js';
export type { WordClass } from './vocabulary.js';

/** What clauses of known words say. Tried where no rule reads the number. */
export const frames: readonly Frame[] = [
  ...applicationFrames,
  ...publishedFrames,
  ...appealFrames,
  ...consultationFrames,
  ...resourceFrames,
];
