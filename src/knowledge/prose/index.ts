import { appealRules } from './appeals.js';
import { applicationRules } from './applications.js';
import { publishedRules } from './published.js';
import { serviceRules } from './services.js';
import type { ProseRule } from './types.js';

export {
  bareDenial,
  denials,
  denialsBehind,
  freeOfCharge,
  jointNumber,
  referenceRules,
  zeroRules,
} from './zeros.js';
export { countWords } from './compose.js';
export { indicatorWords, wordsOf } from './words.js';
export { homes, topicOfSection, topicWords } from './topics.js';
export type { ProseRule, ReferenceRule, Topic, UnitClass, ZeroRule } from './types.js';

/** Every wording of a number in prose. */
export const proseRules: readonly ProseRule[] = [
  ...publishedRules,
  ...applicationRules,
  ...appealRules,
  ...serviceRules,
];
