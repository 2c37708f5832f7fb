import { describe, expect, test } from '@jest/globals';
import { readTables } from '../../../src/facts/tables/index.js';
import type { TableReading } from '../../../src/types.js';
import { documentOf, rowOf, tableOf } from './documents.js';

const kinds = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const groups = ['行政复议', '未经复议直接起诉', '复议后起诉'];
const rows = ['review', 'litigation_direct', 'litigation_after_review'];
const numbers = ['1', '2', '0', '3', '6', '0', '1', '0', '0', '1', '4', '0', '2', '1', '7'];
const of = (group: number, kind: number): string => numbers[group * 5 + kind] ?? '';
const heads = ['行政复议', '行政诉讼', ...kinds, ...groups.slice(1), ...kinds, ...kinds];

const read = (...body: string[]): TableReading =>
  tableOf(documentOf('四、行政复议、行政诉讼情况', ...body), 'review_litigation');
const valuesOf = (reading: TableReading): (number | null)[] => rows.flatMap((row) => rowOf(reading, row));
const cells = (reading: TableReading) => rows.flatMap((row) => Object.values(reading.rows[row] ?? {}));

describe('reviews and suits in running text', () => {
  test.each<[string, string[]]>([
    ['all heads, all numbers', [...heads, ...numbers]],
    [
      'each group with its numbers',
      [...kinds, ...groups.flatMap((group, g) => [group, ...kinds.map((_, k) => of(g, k))])],
    ],
    [
      'each result with a number for each group',
      [...groups, ...kinds.flatMap((kind, k) => [kind, ...groups.map((_, g) => of(g, k))])],
    ],
    [
      'each result with its number, three times',
      [...groups, ...groups.flatMap((_, g) => kinds.flatMap((kind, k) => [kind, of(g, k)]))],
    ],
    [
      'each group, each result, its number',
      groups.flatMap((group, g) => [group, ...kinds.flatMap((kind, k) => [kind, of(g, k)])]),
    ],
    ['a year among the heads', ['2020年', ...heads.slice(0, 8), '2020年', ...heads.slice(8), ...numbers]],
  ])('%s', (_, words) => {
    for (const gap of [' ', '\n']) {
      const reading = read(words.join(gap));
      expect(valuesOf(reading)).toEqual(numbers.map(Number));
      expect(cells(reading).every(({ confidence }) => confidence >= 0.95)).toBe(true);
      expect(reading.warnings).toEqual([]);
    }
  });

  test('a cell says which group it is of, and how it was won', () => {
    const named = cells(
      read(groups.flatMap((group, g) => [group, ...kinds.flatMap((kind, k) => [kind, of(g, k)])]).join(' ')),
    );
    expect(named.map(({ label }) => label)).toEqual(groups.flatMap((group) => Array<string>(5).fill(group)));
    expect(new Set(named.map(({ how }) => how))).toEqual(new Set(['label']));
    const ordered = cells(
      read([...groups, ...kinds.flatMap((kind, k) => [kind, ...groups.map((_, g) => of(g, k))])].join(' ')),
    );
    expect(new Set(ordered.map(({ how }) => how))).toEqual(new Set(['order_sum']));
    const unnamed = cells(read([...kinds, ...kinds, ...kinds, '复议后起诉', ...numbers].join(' ')));
    expect(new Set(unnamed.map(({ label }) => label)).has('复议后起诉')).toBe(true);
  });

  test('zeros that ran together are zeros, whatever the order', () => {
    for (const digits of ['0'.repeat(15), '00000 00000 00000', '0000 0000000 0000', '00000\n0000000000']) {
      const reading = read(`${heads.join(' ')} ${digits}`);
      expect(valuesOf(reading)).toEqual(Array(15).fill(0));
      expect(cells(reading)[0]).toMatchObject({ how: 'order_sum', state: 'stated_zero', label: '行政复议' });
    }
    // One zero of fifteen is printed twice.
    const doubled = numbers.map((number, i) => (i === 2 ? '00' : number));
    expect(valuesOf(read([...heads, ...doubled].join(' ')))).toEqual(numbers.map(Number));
  });

  test.each<[string, string[]]>([
    ['a number too few', [...heads, ...numbers.slice(1)]],
    ['a number too many', [...heads, ...numbers, '1']],
    ['no number', heads],
    ['zeros too few', [...heads, '0'.repeat(14)]],
    ['zeros too many', [...heads, '0'.repeat(16)]],
    ['digits that ran together and are not all zero', [...heads, '000100000000001']],
    ['zeros of which one pair may be one cell', [...heads, ...Array<string>(13).fill('0'), '00']],
    [
      'a result missing among those with their numbers',
      [...groups, ...kinds.slice(1).flatMap((kind, k) => [kind, ...groups.map((_, g) => of(g, k))])],
    ],
    [
      'results in another order',
      [...groups, ...[...kinds].reverse().flatMap((kind, k) => [kind, ...groups.map((_, g) => of(g, k))])],
    ],
    [
      'numbers that white space may have torn',
      [...heads, ...numbers].map((word, i) => (i === heads.length + 4 ? '6 1' : word)),
    ],
  ])('refused: %s', (_, words) => {
    const reading = read(words.join(' '));
    expect(valuesOf(reading).filter((value) => value !== null)).toEqual([]);
    expect(reading.warnings.map(({ code }) => code)).toEqual(['W_UNRESOLVED_TABLE']);
  });

  test('bars show the empty cells, one more at the end of the line is none', () => {
    const blanks = numbers.map((number) => (number === '0' ? '' : number));
    for (const body of [
      [...heads, ...blanks].join(' | '),
      `${[...heads, ...blanks].join(' | ')} |`,
      [...heads, ...blanks].join('\n|\n'),
    ])
      expect(valuesOf(read(body))).toEqual(blanks.map((text) => (text === '' ? null : Number(text))));
    const more = valuesOf(read([...heads, ...blanks, '5'].join(' | ')));
    expect(more.filter((value) => value !== null)).toEqual([]);
  });
});

describe('results whose names are broken over two lines', () => {
  const [upper, lower] = ['结果 结果 其他 尚未 总计', '维持 纠正 结果 审结'];
  const three = (line: string): string => [line, line, line].join('   ');
  const table = (numbers: string): string =>
    ['行政复议   行政诉讼', '未经复议直接起诉   复议后起诉', three(upper), three(lower), numbers].join('\n');
  const title = '四、政府信息公开行政复议、行政诉讼情况';

  test('fifteen numbers are in the order of the form', () => {
    const reading = tableOf(documentOf(title, table('6 2 0 1 9  4 0 1 0 5  0 0 2 0 2')), 'review_litigation');
    expect(rowOf(reading, 'review')).toEqual([6, 2, 0, 1, 9]);
    expect(rowOf(reading, 'litigation_after_review')).toEqual([0, 0, 2, 0, 2]);
  });

  test('fourteen are not', () => {
    const found = readTables(documentOf(title, table('6 2 0 1 9  4 0 1 0 5  0 0 2 2')));
    for (const reading of found) expect(rowOf(reading, 'review')).toEqual(Array(5).fill(null));
  });
});
