import { describe, expect, test } from '@jest/globals';
import { tableCounts, tableFacts } from '../../../src/facts/tables/index.js';
import { documentOf, tableOf } from './documents.js';
import type { TableReading } from '../../../src/types.js';

/** An annex as offices of the region print it, with lines of their own: label, unit, this year, all years. */
const annex = (last: readonly (readonly string[])[]): string[][] => [
  ['主动公开文件数', '条', '842', '5310'],
  ['其中：1、政府网站公开数', '条', '842', '5310'],
  ['2、政府公报公开数', '条', '0', '0'],
  ['受理依申请公开信息总数', '条', '7', '26'],
  ['其中：1、当面申请数', '条', '3', '11'],
  ['2、网上申请数', '条', '4', '15'],
  ['3、信函、传真申请数', '条', '0', '0'],
  ['对申请的答复总数', '条', '7', '26'],
  ['其中：1、同意公开答复数', '条', '5', '20'],
  ['2、同意部分公开答复数', '条', '0', '0'],
  ['3、不予公开答复数', '条', '0', '2'],
  ...last.map((row) => [...row]),
  ['行政复议数', '件', '0', '1'],
  ['行政诉讼数', '件', '0', '0'],
];

const heads = ['指标名称', '计量单位', '2014年度', '历年累计'];
const others = ['4、其他类型答复数', '条', '2', '4'];
const waived = ['政府信息公开收费减免金额', '元', '35', '90'];

const inGrid = (rows: readonly string[][]): TableReading =>
  tableOf(documentOf('某县政府信息公开情况统计表', { grid: [heads, ...rows] }), 'annex_fujian');
const inText = (rows: readonly string[][], gap: string): TableReading =>
  tableOf(
    documentOf('某县政府信息公开情况统计表', [heads, ...rows].map((row) => row.join(gap)).join(gap || '\n')),
    'annex_fujian',
  );

const countsOf = (reading: TableReading): Record<string, number | null> =>
  Object.fromEntries(tableCounts([reading]).map(({ indicator, value }) => [indicator, value]));

describe('lines that offices add to the form', () => {
  test.each([
    ['a grid', inGrid(annex([others, waived]))],
    ['text parted by tabs', inText(annex([others, waived]), '\t')],
    ['text with a cell a line', inText(annex([others, waived]), '\n')],
  ])('%s: they stand among the extra rows and are counted', (_, reading) => {
    expect(Object.keys(reading.rows)).not.toContain('fees_waived');
    expect(reading.extraRows.map(({ label, value }) => [label.replace('4、', ''), value])).toEqual([
      ['其他类型答复数', 2],
      ['政府信息公开收费减免金额', 35],
    ]);
    const counts = countsOf(reading);
    expect(counts['fees.waived_yuan']).toBe(35);
    expect(counts['applications.outcomes.other']).toBe(2);
    const indicators = tableFacts([reading]).map(({ indicator }) => indicator);
    expect(indicators.filter((one) => one.endsWith('extra_rows'))).toHaveLength(2);
    expect(indicators).not.toContain('annex_fujian.fees_waived.value');
  });

  test('digits that ran together: two zeros are one for each column', () => {
    const rows = annex([
      ['4、其他类型答复数', '条', '0', '0'],
      ['收费减免金额', '元', '0', '0'],
    ]);
    const whole = ['政府信息公开情况统计表', ...heads, ...rows.flat()].join('');
    const reading = tableOf(documentOf(whole), 'annex_fujian');
    expect(countsOf(reading)).toMatchObject({ 'fees.waived_yuan': 0, 'applications.outcomes.other': 0 });
    expect(tableFacts([reading]).find(({ label }) => label === '收费减免金额')?.unit).toBe('yuan');
  });

  test('万元 are counted as 元', () => {
    const reading = inGrid(annex([['政府信息公开收费金额', '万元', '0.12', '0.5']]));
    expect(countsOf(reading)['fees.collected_yuan']).toBe(1200);
    expect(reading.extraRows[0]).toMatchObject({ unit: '万元', value: 0.12 });
  });

  test('a line that nobody knows is an extra row and no count; a blank or a mark is neither', () => {
    const unknown = inGrid(annex([['信息公开专栏访问量', '次', '5120', '9000']]));
    expect(unknown.extraRows.map(({ label }) => label)).toEqual(['信息公开专栏访问量']);
    const known = countsOf(inGrid(annex([])));
    expect(countsOf(unknown)).toEqual(known);
    expect(countsOf(inGrid(annex([['收费减免金额', '元', '—', '']])))).toEqual(known);
    expect(countsOf(inGrid(annex([['减免后收费金额', '元', '20', '20']])))).toEqual(known);
  });
});
