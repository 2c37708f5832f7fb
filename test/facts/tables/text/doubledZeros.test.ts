import { describe, expect, test } from '@jest/globals';
import { isFilled, spellZeros } from '../../../../src/facts/tables/text/doubledZeros.js';
import { slotsOf } from './tellSlots.js';

const valuesOf = (numbers: string) =>
  slotsOf('annex_fujian', `主动公开信息数 ${numbers}`).slots.flatMap(({ values }) => values);
const spell = (numbers: string, count: number, isComplete = true): string | null =>
  spellZeros(valuesOf(numbers), count, () => isComplete)
    ?.map(({ string }) => string)
    .join(' ') ?? null;

describe('zeros without white space between them', () => {
  test.each<[string, number, string | null]>([
    ['8 00 1', 3, '8 0 1'],
    ['8 00 1', 4, '8 0 0 1'],
    ['000', 3, '0 0 0'],
    ['00 00', 3, '0 0 0'],
    // Not as many as there are columns, however they are spelt.
    ['8 00 1', 5, null],
    ['8 00 1', 2, null],
    // None is doubled.
    ['8 0 1', 3, null],
    ['8 001 1', 3, null],
  ])('%s in %d columns: %s', (numbers, count, spelt) => {
    expect(spell(numbers, count)).toBe(spelt);
  });

  test('where a cell may be blank they are not several, but one printed twice', () => {
    expect(spell('8 00 1', 4, false)).toBeNull();
    expect(spell('8 00 1', 3, false)).toBe('8 0 1');
  });
});

describe('whether a table shows that no cell is blank', () => {
  const rows = [
    '主动公开信息数 7 9',
    '政府网站 3 4',
    '当面申请数 1 2',
    '传真申请数 0 0',
    '电子邮件申请数 5 6',
  ];
  const filled = (...lines: string[]): boolean =>
    isFilled(slotsOf('annex_fujian', lines.join('\n')), () => ['value', 'cumulative']);

  test.each<[string, string[], boolean]>([
    ['five whole rows', rows, true],
    ['four whole rows', rows.slice(1), false],
    ['four whole rows and one with doubled zeros', [...rows.slice(1), '信函申请数 00'], false],
    ['five whole rows and one with doubled zeros', [...rows, '信函申请数 00'], true],
    ['a row with a number too few', [...rows, '信函申请数 3'], false],
    ['a row with digits that begin with zeros', [...rows, '信函申请数 003'], false],
    ['a row that the form does not have', [...rows, '本地便民手册印发数 3'], true],
  ])('%s: %s', (_, lines, is) => {
    expect(filled(...lines)).toBe(is);
  });
});
