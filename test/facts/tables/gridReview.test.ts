import { describe, expect, test } from '@jest/globals';
import { readTables } from '../../../src/facts/tables/index.js';
import type { TableReading } from '../../../src/types.js';
import { documentOf, rowOf, type Cell, type Matrix } from './documents.js';
import { reviewGrid, reviewGridTurned } from './forms.js';

const kinds = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const groups = ['行政复议', '未经复议直接起诉', '复议后起诉'];
const rows = ['review', 'litigation_direct', 'litigation_after_review'];
const numbers = ['1', '2', '0', '3', '6', '0', '1', '0', '0', '1', '4', '0', '2', '1', '7'];
const of = (group: number, kind: number): string => numbers[group * 5 + kind] ?? '';
const ofGroup = (group: number): string[] => numbers.slice(group * 5, group * 5 + 5);

const read = (...grids: Matrix[]): TableReading | undefined =>
  readTables(documentOf('四、政府信息公开行政复议、行政诉讼情况', ...grids.map((grid) => ({ grid })))).find(
    ({ id }) => id === 'review_litigation',
  );
const valuesOf = (reading: TableReading | undefined): (number | null)[] =>
  reading ? rows.flatMap((row) => rowOf(reading, row)) : [];

const wide = (text: string, colspan: number): Cell => ({ text, colspan });
const high = (text: string, rowspan: number): Cell => ({ text, rowspan });
const stacked: Matrix = [['', ...kinds], ...groups.map((group, g) => [group, ...ofGroup(g)])];
const beside: Matrix = [
  ['', ...groups],
  ...kinds.map((kind, k) => [kind, ...groups.map((_, g) => of(g, k))]),
];

describe('the table of reviews and suits in a grid', () => {
  test.each<[string, Matrix]>([
    ['as the form has it', reviewGrid(numbers)],
    ['turned by 90°', reviewGridTurned(numbers)],
    ['a line for each group', stacked],
    ['a line for each result', beside],
    [
      'groups as lines of their own, results below',
      groups.flatMap((group, g) => [[wide(group, 2)], ...kinds.map((kind, k) => [kind, of(g, k)])]),
    ],
    [
      'each group beside its results',
      groups.flatMap((group, g) =>
        kinds.map((kind, k) => [...(k === 0 ? [high(group, 5)] : []), kind, of(g, k)]),
      ),
    ],
    [
      'groups above their results, one pair below the other',
      groups.flatMap((group, g) => [[wide(group, 5)], kinds, ofGroup(g)]),
    ],
    [
      'with white space in its words',
      reviewGrid(numbers).map((line) =>
        line.map((cell) => (typeof cell === 'string' && /\D/u.test(cell) ? [...cell].join(' ') : cell)),
      ),
    ],
    ['with a line of words above', [[wide('（单位：件）', 15)], ...reviewGrid(numbers)]],
    ['with a line of words below', [...reviewGrid(numbers), [wide('注：以上为本年情况', 15)]]],
  ])('%s', (_, grid) => {
    const reading = read(grid);
    expect(valuesOf(reading)).toEqual(numbers.map(Number));
    expect(reading?.warnings).toEqual([]);
    expect(reading?.method).toBe('table_grid');
  });

  test('blanks, marks and numbers that are not certain keep their places', () => {
    const printed = numbers.map((number, i) => (i === 0 ? '' : i === 1 ? '/' : number));
    const expected = numbers.map((number, i) => ([0, 1].includes(i) ? null : Number(number)));
    for (const grid of [reviewGrid(printed), reviewGridTurned(printed)]) {
      const reading = read(grid);
      expect(valuesOf(reading)).toEqual(expected);
      expect(reading?.rows['review']?.['upheld']?.state).toBe('blank');
      expect(reading?.rows['review']?.['corrected']?.state).toBe('mark');
    }
    const torn = read(reviewGrid(numbers.map((number, i) => (i === 4 ? '1 6' : number))));
    expect(torn?.rows['review']?.['total']).toMatchObject({ value: null, state: 'unresolved' });
    expect(torn?.rows['litigation_direct']?.['corrected']?.value).toBe(1);
  });

  test('each cell says its group, and stands where it says', () => {
    const document = documentOf({ grid: stacked }, { grid: [['予以公开']] });
    const reading = readTables(document).find(({ id }) => id === 'review_litigation');
    const cells = Object.values(reading?.rows['litigation_direct'] ?? {});
    expect(cells.map(({ label }) => label)).toEqual(Array(5).fill('未经复议直接起诉'));
    expect(cells.map(({ evidence: [span] }) => document.text.slice(span?.start, span?.end))).toEqual(
      ofGroup(1),
    );
    expect(new Set(cells.map(({ how }) => how))).toEqual(new Set(['grid']));
  });

  test('a line of a group that lacks a cell is not shifted', () => {
    const short = stacked.map((line, i) => (i === 2 ? line.slice(0, -1) : line));
    expect(
      valuesOf(read(short))
        .slice(5, 10)
        .filter((value) => value !== null),
    ).toEqual([]);
  });

  test.each<[string, Matrix]>([
    ['a number too few', reviewGrid(numbers.slice(1))],
    ['heads without numbers', reviewGrid(numbers).slice(0, 3)],
    ['numbers without heads', [numbers]],
    ['one head too few', reviewGrid(numbers).map((line, i) => (i === 2 ? line.slice(1) : line))],
  ])('refused: %s', (_, grid) => {
    const values = valuesOf(read(grid));
    expect(values.filter((value) => value !== null)).toEqual([]);
  });

  test('results that go on behind a page break are those of the group before', () => {
    const lines = groups.flatMap((group, g) => [
      [wide(group, 2)],
      ...kinds.map((kind, k): Cell[] => [kind, of(g, k)]),
    ]);
    const columns = ['upheld', 'corrected', 'other_result', 'pending', 'total'];
    for (const cut of [8, 9]) {
      const reading = read(lines.slice(0, cut), lines.slice(cut));
      const values = rows.flatMap((row) =>
        columns.map((column) => reading?.rows[row]?.[column]?.value ?? null),
      );
      expect(values).toEqual(numbers.map(Number));
    }
  });
});
