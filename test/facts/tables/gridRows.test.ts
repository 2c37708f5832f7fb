import { describe, expect, test } from '@jest/globals';
import { readTables } from '../../../src/facts/tables/index.js';
import type { TableReading } from '../../../src/types.js';
import { documentOf, type Cell, type Matrix } from './documents.js';
import { statistics, truthOf } from './statistics.js';

const rows = statistics.slice(0, 9);
const labels = rows.map(([, label]) => label);
const numbers = rows.map(([, , , number]) => number);
const lines = (make: (label: string, number: string, i: number) => Cell[]): Matrix =>
  labels.map((label, i) => make(label, numbers[i] ?? '', i));

const read = (...grids: Matrix[]): TableReading | undefined =>
  readTables(documentOf(...grids.map((grid) => ({ grid })))).find(({ id }) => id === 'stat2014');
const values = (reading: TableReading | undefined, column = 'value'): Record<string, number | null> =>
  Object.fromEntries(
    Object.entries(reading?.rows ?? {}).map(([key, cells]) => [key, cells[column]?.value ?? null]),
  );
const truth = truthOf(rows);
const wide = (text: string, colspan: number): Cell => ({ text, colspan });
const high = (text: string, rowspan: number): Cell => ({ text, rowspan });
const head = ['统计指标', '单位', '统计数'];

describe('a list of statistics in a grid', () => {
  test.each<[string, Matrix]>([
    ['with heads', [head, ...lines((label, number) => [label, '件', number])]],
    ['without heads', lines((label, number) => [label, '件', number])],
    ['without units', [['统计指标', '统计数'], ...lines((label, number) => [label, number])]],
    [
      'with units in the cells',
      [['统计指标', '统计数'], ...lines((label, number) => [label, `${number}件`])],
    ],
    [
      'with a sequence',
      [['序号', ...head], ...lines((label, number, i) => [String(i + 1), label, '件', number])],
    ],
    [
      'with codes',
      [['统计指标', '代码', '统计数'], ...lines((label, number, i) => [label, `0${String(i + 1)}`, number])],
    ],
    [
      'with remarks',
      [[...head, '备注'], ...lines((label, number, i) => [label, '件', number, i === 2 ? '7' : ''])],
    ],
    [
      'with two years',
      [['统计指标', '2014年', '2015年'], ...lines((label, number) => [label, '77', number])],
    ],
    [
      'with the year before behind',
      [['统计指标', '2015年', '2014年'], ...lines((label, number) => [label, number, '77'])],
    ],
    [
      'with this period and the whole year',
      [['统计指标', '本期实际', '本年累计'], ...lines((label, number) => [label, '77', number])],
    ],
    [
      'with chapters between',
      [head, [wide('三、依申请公开情况', 3)], ...lines((label, number) => [label, '件', number])],
    ],
    [
      'with a mark beside a chapter',
      [head, ['三、依申请公开情况', '—', '—'], ...lines((label, number) => [label, '件', number])],
    ],
    [
      'with merged places of labels',
      [[wide('统计指标', 2), '统计数'], ...lines((label, number) => [wide(label, 2), number])],
    ],
    [
      'with a chapter beside its rows',
      [
        ['项目', '统计指标', '统计数'],
        ...lines((label, number, i) => [...(i === 0 ? [high('申请', 9)] : []), label, number]),
      ],
    ],
    [
      'with empty lines',
      [head, ...lines((label, number) => [label, '件', number]).flatMap((line) => [line, ['', '', '']])],
    ],
    [
      'with its heads again',
      [
        head,
        ...lines((label, number) => [label, '件', number]).flatMap((line, i) =>
          i === 4 ? [head, line] : [line],
        ),
      ],
    ],
    [
      'two rows side by side',
      [
        [...head, ...head],
        ...[0, 2, 4, 6].map((i) => [
          labels[i] ?? '',
          '件',
          numbers[i] ?? '',
          labels[i + 1] ?? '',
          '件',
          numbers[i + 1] ?? '',
        ]),
        [labels[8] ?? '', '件', numbers[8] ?? '', '', '', ''],
      ],
    ],
    [
      'turned by 90°',
      [
        ['统计指标', ...labels],
        ['统计数', ...numbers],
      ],
    ],
  ])('%s', (_, grid) => {
    const reading = read(grid);
    expect(values(reading)).toEqual(truth);
    expect(reading?.warnings).toEqual([]);
    expect(reading?.extraRows).toEqual([]);
  });

  test('columns of the area and of quarters', () => {
    const columns = ['本级', '下级', '一季度', '合计'];
    const reading = read([
      ['统计指标', ...columns],
      ...lines((label, number) => [label, '1', '2', '3', number]),
    ]);
    expect(values(reading)).toEqual(truth);
    expect(new Set(Object.values(values(reading, 'own_level')))).toEqual(new Set([1]));
    expect(new Set(Object.values(values(reading, 'lower_level')))).toEqual(new Set([2]));
    expect(new Set(Object.values(values(reading, 'q1')))).toEqual(new Set([3]));
  });

  test('the heads of the grid before hold on where it is as wide', () => {
    const two = [['统计指标', '本级', '合计'], ...lines((label, number) => [label, '1', number])];
    const reading = read(two.slice(0, 5), two.slice(5));
    expect(values(reading)).toEqual(truth);
    expect(values(reading, 'own_level')['review_total']).toBe(1);
    const wider = read(
      two.slice(0, 5),
      two.slice(5).map((line) => [...line, '7']),
    );
    expect(values(wider)['review_total'] ?? null).toBeNull();
  });

  test.each<[string, (label: string, number: string) => Cell[]]>([
    ['two numbers under one head', (label, number) => [label, '件', number, '4']],
    ['one cell over two rows', (label, number) => [label, '件', high(number, 2)]],
    ['no certain number', (label, number) => [label, '件', `约${number}`]],
  ])('the row is left open: %s', (_, make) => {
    const grid = [
      head,
      ...lines((label, number, i) => (i === 6 ? make(label, number) : [label, '件', number])),
    ];
    if (_.startsWith('one cell')) grid[8] = [labels[7] ?? '', '件'];
    const reading = read(grid);
    expect(values(reading)['completed_on_time']).toBeNull();
    expect(values(reading)['applications_received']).toBe(9);
    expect(reading?.warnings[0]?.code).toBe('W_UNRESOLVED_TABLE');
  });

  test('rows of their own: the label, its unit, its number; words without a number are none', () => {
    const own = (...line: Cell[]) =>
      read([head, ...lines((label, number, i) => (i === 5 ? line : [label, '件', number]))])?.extraRows;
    expect(own('本地便民手册印发数', '册', '35')).toMatchObject([
      { label: '本地便民手册印发数', value: 35, raw: '35' },
    ]);
    expect(own('本地便民手册印发数', '次', '35')).toMatchObject([{ unit: '次' }]);
    expect(own('本地便民手册印发数', '', '35次')).toMatchObject([{ unit: '次', value: 35 }]);
    expect(own('本地便民手册印发数', '册', '')).toEqual([]);
    expect(own('件', '', '35')).toEqual([]);
    expect(own('', '', '35')).toEqual([]);
  });

  test('a misprinted label is the row that no other label is', () => {
    const misprinted = read([
      head,
      ...lines((label, number) => [label.replace('网络申请数', '网洛申请数'), '件', number]),
    ]);
    expect(values(misprinted)['received_online'] ?? null).toBeNull();
    const long = read([
      head,
      ...lines((label, number, i) => [i === 8 ? '维持具体行政行为教' : label, '件', number]),
    ]);
    expect(values(long)).toMatchObject({ review_upheld: 12 });
    const both = read([
      head,
      ...lines((label, number, i) => [
        i === 7 ? '维持具体行政行为数' : i === 8 ? '维持具体行政行为教' : label,
        '件',
        number,
      ]),
    ]);
    expect(values(both)).toMatchObject({ review_upheld: 1 });
  });
});
