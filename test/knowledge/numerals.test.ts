import { describe, expect, test } from '@jest/globals';
import { findNumerals } from '../../src/facts/numerals/index.js';
import {
  fixedWords,
  nonCounts,
  qualifiersAfter,
  qualifiersBefore,
  unitWords,
} from '../../src/knowledge/numerals/index.js';

/** Whether a global pattern matches anywhere. */
const matches = (pattern: RegExp, text: string): boolean => text.search(pattern) !== -1;

describe.each([...nonCounts, ...fixedWords].map((entry) => [entry.id, entry] as const))('%s', (_, entry) => {
  test.each([...entry.examples])('knows %s and no count is read from it', (text) => {
    expect(matches(entry.needs, text)).toBe(true);
    expect(matches(entry.pattern, text)).toBe(true);
    expect(findNumerals(text)).toEqual([]);
  });
  test.each([...entry.nearMisses])('leaves %s alone', (text) =>
    expect(matches(entry.pattern, text)).toBe(false),
  );
  test('is global and bounded', () => {
    expect(entry.pattern.global).toBe(true);
    expect(entry.needs.global).toBe(false);
    expect(entry.pattern.source).not.toMatch(/\.\*|\.\+|\\d[*+]|[^\\(|[]\+(?!\))/);
  });
});

test('ids are unique', () => {
  const ids = [...nonCounts, ...fixedWords].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe('unit words', () => {
  test.each(unitWords.map((entry) => [entry.word, entry] as const))('%s follows a number', (_, entry) => {
    const found = findNumerals(`共有25${entry.word},`);
    expect(found).toMatchObject([{ value: 25, unitRaw: entry.word, unit: entry.unit }]);
  });

  const traps = unitWords.flatMap(({ word, notBefore }) =>
    (notBefore ?? '')
      .replace(/\(\?!.{1,16}?\)/g, '')
      .split('|')
      .filter((next) => next !== '' && !next.startsWith('['))
      .map((next) => [word, next] as const),
  );
  test.each(traps)('%s is no unit before %s', (word, next) => {
    for (const { unitRaw } of findNumerals(`共有25${word}${next}`)) expect(unitRaw).not.toBe(word);
  });

  test('a longer word comes before its beginning', () => {
    unitWords.forEach(({ word }, i) => {
      for (const earlier of unitWords.slice(0, i)) expect(word.startsWith(earlier.word)).toBe(false);
    });
  });

  test.each(['一套', '三类', '五位', '两部'])('%s is everyday language', (text) =>
    expect(findNumerals(`共有${text},`)).toEqual([]),
  );
  test.each(['12套', '三十类'])('%s is a count', (text) =>
    expect(findNumerals(`共有${text},`)).toHaveLength(1),
  );
});

describe('qualifier words', () => {
  test.each(qualifiersBefore.map((entry) => [entry.word, entry] as const))(
    '%s before the number',
    (word, entry) => {
      expect(findNumerals(`公开${word}300条`)).toMatchObject([{ value: 300, qualifier: entry.qualifier }]);
      for (const beside of entry.notBeside) {
        expect(findNumerals(`公开${beside}${word}300条`)[0]?.qualifier).not.toBe(entry.qualifier);
      }
    },
  );
  test.each(qualifiersAfter.map((entry) => [entry.word, entry] as const))(
    '%s behind the unit',
    (word, entry) => {
      expect(findNumerals(`公开300条${word}`)).toMatchObject([{ value: 300, qualifier: entry.qualifier }]);
      for (const beside of entry.notBeside) {
        expect(findNumerals(`公开300条${word}${beside}`)).toMatchObject([{ value: 300, qualifier: 'exact' }]);
      }
    },
  );
});
