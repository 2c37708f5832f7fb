import { describe, expect, test } from '@jest/globals';
import { chapters, figures, preambles, statements } from '../../src/knowledge/recognition/bodies.js';
import { declarations } from '../../src/knowledge/recognition/declarations.js';
import {
  collection,
  guidePhrases,
  otherMatters,
  otherTitles,
} from '../../src/knowledge/recognition/otherPages.js';
import { partsOfYear } from '../../src/knowledge/recognition/partsOfYear.js';
import { periodWords } from '../../src/knowledge/recognition/periods.js';
import { readTitle } from '../../src/knowledge/recognition/readTitle.js';
import {
  carriedInto,
  chapterOfOutlook,
  plannedYear,
  spokenYears,
  toldYear,
} from '../../src/knowledge/recognition/spokenYears.js';
import { titleExamples, titleNearMisses } from '../../src/knowledge/recognition/titles.js';
import { simplify } from '../../src/knowledge/characters/traditional.js';

describe.each([
  ...[...preambles, ...declarations, ...chapters, ...figures, ...statements].map(
    (entry) => [entry.id, entry] as const,
  ),
  ['planned year', plannedYear] as const,
  ['year looked back on', toldYear] as const,
  ['chapter on problems and plans', chapterOfOutlook] as const,
  ...periodWords.map((entry) => [`period: ${entry.id}`, entry] as const),
  ...partsOfYear.map((entry) => [`part of a year: ${entry.id}`, entry] as const),
  [collection.id, collection] as const,
  ...guidePhrases.map((entry) => [entry.id, entry] as const),
  ...[...otherTitles, ...otherMatters].map((entry) => [entry.reason, entry] as const),
])('%s', (_, { pattern, examples, nearMisses }) => {
  test.each(examples)('matches %s', (text) => expect(text).toMatch(pattern));
  test.each(nearMisses)('does not match %s', (text) => expect(text).not.toMatch(pattern));
});

describe.each([
  ...spokenYears.map((entry) => [entry.id, entry] as const),
  ['carried into', carriedInto] as const,
])('a year that is %s', (_, { pattern, examples, nearMisses }) => {
  test.each(examples)('%s speaks of %s', (text, year) =>
    expect([...text.matchAll(pattern)].map((match) => match[1])).toEqual([year]),
  );
  test.each(nearMisses)('%s speaks of none', (text) => expect([...text.matchAll(pattern)]).toEqual([]));
});

describe('titles', () => {
  test.each(titleExamples)('%s', (title) => expect(readTitle(title)).not.toBeNull());
  test.each(titleNearMisses)('no title: %s', (title) => expect(readTitle(title)).toBeNull());
});

test('simplify keeps every position and leaves simplified text alone', () => {
  expect(simplify('寧國市國家稅務局政府信息公開年度報告')).toBe('宁国市国家税务局政府信息公开年度报告');
  expect(simplify('桃江县，乾县、长乐')).toBe('桃江县，乾县、长乐');
  const mixed = '𠮷國務院報告';
  expect(simplify(mixed)).toHaveLength(mixed.length);
});
