import { chapters, figures, preambles, statements } from '../recognition/bodies.js';
import { declarations } from '../recognition/declarations.js';
import { bodiesBehind } from '../prose/categories.js';
import { labelCuts, labelSigns } from '../prose/categoryLabels.js';
import { chromePatterns } from '../chrome/index.js';
import { fixedWords, nonCounts } from '../numerals/index.js';
import { guidePhrases, newsPhrases, noticePhrases } from '../recognition/otherPages.js';
import { reporterWordings } from '../agencies/reporters.js';
import { headingKinds } from '../headings/index.js';
import {
  bareDenial,
  countWords,
  denials,
  denialsBehind,
  fillerClause,
  freeOfCharge,
  proseRules,
  referenceRules,
  topicWords,
  zeroRules,
} from '../prose/index.js';
import { lineSigns } from '../prose/lineSigns.js';
import { objections } from '../prose/objections.js';
import { referring } from '../prose/referring.js';
import { scopeWords } from '../prose/scopes.js';
import { subjects } from '../prose/subjects.js';
import { times } from '../prose/times.js';
import { zeroSigns } from '../prose/zeroSigns.js';
import type { ProseRule } from '../prose/index.js';

function patternsOfRule(rule: ProseRule): RegExp[] {
  const { before, after, not, notAfter, notGroup, sentence, notSentence } = rule;
  return [before, after, not, notAfter, notGroup, sentence, notSentence].filter((one) => one !== undefined);
}

/** Every pattern that is asked for by its words first: what the build packs, and the tests check. */
export const filteredPatterns: readonly RegExp[] = [
  ...chromePatterns.map(({ pattern }) => pattern),
  ...proseRules.flatMap(patternsOfRule),
  ...zeroRules.map(({ object }) => object),
  ...referenceRules.map(({ pattern }) => pattern),
  denials,
  denialsBehind,
  bareDenial,
  freeOfCharge.object,
  zeroSigns.denial.pattern,
  ...[lineSigns.bullets, lineSigns.outline, lineSigns.onlyACount].map(({ pattern }) => pattern),
  ...Object.values({ ...objections, ...times }).map(({ pattern }) => pattern),
  ...[subjects.goesOn, subjects.nextYear, subjects.partOfBefore, subjects.sameSubject].map(
    ({ pattern }) => pattern,
  ),
  ...[countWords.verbs, countWords.nouns, countWords.grown, fillerClause],
  ...Object.values(labelCuts).map(({ pattern }) => pattern),
  ...[labelSigns.behind.pattern, bodiesBehind, referring.above.pattern],
  ...scopeWords.map(({ pattern }) => pattern),
  ...topicWords.map(({ pattern }) => pattern),
  ...[...nonCounts, ...fixedWords].flatMap(({ needs, pattern }) => [needs, pattern]),
  ...headingKinds.map(({ pattern }) => pattern),
  ...[...declarations, ...preambles, ...chapters, ...figures, ...statements].map(({ pattern }) => pattern),
  ...newsPhrases,
  ...noticePhrases,
  ...guidePhrases.map(({ pattern }) => pattern),
  ...reporterWordings.map(({ pattern }) => pattern),
];
