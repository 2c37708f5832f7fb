import { appealRules } from './appeals.js';
import { applicationRules } from './applications.js';
import { consultationRules } from './consultations.js';
import { feeRules } from './fees.js';
import { publishedRules } from './published.js';
import { resourceRules } from './resources.js';
import { responseRules } from './responses.js';
import { trainingRules } from './trainings.js';
import type { ProseRule } from './types.js';

export { byNature } from './byNature.js';
export { bareDenial, denials, denialsBehind, jointNumber } from './denials.js';
export { freeOfCharge, zeroRules } from './zeros.js';
export { referenceRules } from './references.js';
export { countWords, fillerClause } from './compose.js';
export { continuations } from './continuations.js';
export type { Continuation } from './continuations.js';
export { wholes } from './wholes.js';
export { indicatorWords, wordsOf } from './words.js';
export { homes, matterOfApplications, topicOfSection, topicWords } from './topics.js';
export type { ProseRule, ReferenceRule, Topic, UnitClass, ZeroRule } from './types.js';

/** Every wording of a number in prose. Where two rules of one weight name one path, the earlier one speaks. */
export const proseRules: readonly ProseRule[] = [
  ...publishedRules,
  ...applicationRules,
  ...appealRules,
  ...consultationRules,
  ...feeRules,
  ...resourceRules,
  ...trainingRules,
  ...responseRules,
];
