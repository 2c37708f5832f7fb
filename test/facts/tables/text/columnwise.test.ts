import { expect, test } from '@jest/globals';
import { documentOf, tableOf } from '../documents.js';

/** Labels first, then heads, then numbers each on a line of its own: what some readers of PDF make of a small table. */
const torn = (numbers: string): string =>
  [
    '第二十条第（一）项',
    '信息内容',
    '规章',
    '行政规范性文件',
    '本年制发件数',
    '本年废止件数',
    '现行有效件数',
    ...numbers.split(' '),
    '第二十条第（五）项',
    '信息内容',
    '行政许可',
    '本年处理决定数量',
    '214',
  ].join('\n\n');

const cellsOf = (numbers: string): unknown => {
  const { rows } = tableOf(documentOf(torn(numbers)), 'art20_2021');
  return ['government_rules', 'normative_documents'].map((row) =>
    Object.values(rows[row] ?? {}).map(({ value }) => value),
  );
};

test('row by row and column by column say different things: neither is taken', () => {
  expect(cellsOf('0 3 0 1 0 14')).toEqual([
    [null, null, null],
    [null, null, null],
  ]);
});

test('where both say the same the numbers are read', () => {
  expect(cellsOf('0 0 0 0 0 0')).toEqual([
    [0, 0, 0],
    [0, 0, 0],
  ]);
});

test('numbers that share a line run along it', () => {
  const text = torn('0').replace('\n\n0\n\n', '\n\n0 0 0\n3 1 14\n\n');
  const { rows } = tableOf(documentOf(text), 'art20_2021');
  expect(rows['normative_documents']).toMatchObject({
    issued_this_year: { value: 3 },
    in_force: { value: 14 },
  });
});
