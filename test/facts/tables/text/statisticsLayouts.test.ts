import { describe, expect, test } from '@jest/globals';
import type { TableReading } from '../../../../src/types.js';
import { documentOf, tableOf } from '../documents.js';

const rows: readonly (readonly [string, string, string])[] = [
  ['收到申请数', '件', '9'],
  ['当面申请数', '件', '3'],
  ['传真申请数', '件', '0'],
  ['网络申请数', '件', '6'],
  ['信函申请数', '件', '0'],
  ['申请办结数', '件', '9'],
  ['按时办结数', '件', '8'],
  ['延期办结数', '件', '1'],
  ['同意公开答复数', '件', '5'],
];
const keys = [
  'applications_received',
  'received_in_person',
  'received_fax',
  'received_online',
  'received_letter',
  'applications_completed',
  'completed_on_time',
  'completed_extended',
  'granted',
];
const numbers = rows.map(([, , number]) => Number(number));

type Cells = Record<string, readonly (number | null)[]>;
const cellsOf = (reading: TableReading, columns: readonly string[]): Cells =>
  Object.fromEntries(
    columns.map((column) => [column, keys.map((key) => reading.rows[key]?.[column]?.value ?? null)]),
  );
const read = (...lines: string[]): TableReading => tableOf(documentOf(lines.join('\n')), 'stat2014');
const nothing = keys.map(() => null);

describe('layouts of the form of 2014', () => {
  const bare = (label: string): string => label.replace(/数$/, '');

  test.each<[string, string]>([
    ['labels without 数', rows.map(([label, , number]) => `${bare(label)} ${number}`).join('\n')],
    ['labels with 数量', rows.map(([label, unit, number]) => `${label}量\t${unit}\t${number}`).join('\n')],
    ['such labels before colons', rows.map(([label, , number]) => `${bare(label)}：${number}件`).join('；')],
    [
      'numbers with units in one paragraph',
      rows.map(([label, , number]) => `${label}${number}件；`).join(''),
    ],
    ['numbers parted by commas', rows.map(([label, , number]) => `${label}：${number}`).join('，')],
    ['cells parted by commas', rows.map((row) => row.join(',')).join('\n')],
    ['wide bars', rows.map((row) => `｜${row.join('｜')}｜`).join('\n')],
    ['a tab before and two between', rows.map((row) => `\t${row.join('\t\t')}`).join('\n')],
  ])('%s', (_, text) => {
    expect(cellsOf(read(text), ['value'])).toEqual({ value: numbers });
  });

  test.each([' ', '\t', '｜'])('parts of the area, parted by %j', (gap) => {
    const line = ([label, unit, number]: (typeof rows)[number]): string =>
      [label, unit, String(Number(number) + 2), number, '2'].join(gap);
    for (const [whole, own, lower] of [
      ['合计', '县本级', '乡镇'],
      ['全市', '市本级', '县区'],
      ['合计', '本级', '下级单位'],
    ] as const) {
      const reading = read(['统计指标', '单位', whole, own, lower].join(gap), ...rows.map(line));
      expect(cellsOf(reading, ['value', 'own_level', 'lower_level'])).toEqual({
        value: numbers.map((number) => number + 2),
        own_level: numbers,
        lower_level: numbers.map(() => 2),
      });
    }
  });

  test.each([' ', '\t'])('two parts of the lower levels are none of them all, parted by %j', (gap) => {
    const line = ([label, unit, number]: (typeof rows)[number]): string =>
      [label, unit, number, '1', '2'].join(gap);
    const reading = read(['统计指标', '单位', '合计', '乡镇', '街道'].join(gap), ...rows.map(line));
    expect(cellsOf(reading, ['value', 'lower_level'])).toEqual({ value: numbers, lower_level: nothing });
  });

  test.each([' ', '\t'])('last year and the change are not read, parted by %j', (gap) => {
    const line = ([label, unit, number]: (typeof rows)[number]): string =>
      [label, unit, '77', number, '-5'].join(gap);
    const reading = read(['统计指标', '单位', '上年', '本年', '同比'].join(gap), ...rows.map(line));
    expect(cellsOf(reading, ['value'])).toEqual({ value: numbers });
  });

  test('a head that is not known beside last year is no year', () => {
    const heads = ['统计指标', '单位', '上年', '报告期内'].join('\t');
    const lost = read(heads, ...rows.map((row) => `${row.join('\t')}\t5`));
    expect(cellsOf(lost, ['value'])).toEqual({ value: nothing });
  });

  test.each<[string, string]>([
    [
      'numbers before their labels',
      rows.map(([label, unit, number]) => `${number} ${unit} ${label}`).join('\n'),
    ],
    [
      'numbers broken at line ends',
      [...rows.map(([label, unit], i) => `${i > 0 ? '7 ' : ''}${label} ${unit} 1`), '7 行政复议数量'].join(
        '\n',
      ),
    ],
    [
      'digits of unknown columns behind labels',
      rows.map(([label, , number]) => `${label}${number}5`).join('\n'),
    ],
  ])('%s are refused', (_, text) => {
    expect(cellsOf(read(text), ['value'])).toEqual({ value: nothing });
  });
});

describe('the codes of the Shanghai form', () => {
  const coded = [
    ['01', '主动公开信息数', '条', '52'],
    ['02', '全文电子化的主动公开信息数', '条', '50'],
    ['03', '新增的行政规范性文件数', '条', '2'],
    ['04', '提供服务类信息数', '条', '7'],
    ['05', '网站专栏页面访问量', '人次', '0'],
    ['06', '现场接待人数', '人次', '11'],
    ['07', '网上咨询数', '人次', '1'],
  ];
  test.each<[string, string]>([
    ['lines', coded.map((row) => row.join(' ')).join('\n')],
    ['one line', coded.map((row) => row.join(' ')).join(' ')],
    ['cells on lines', coded.map((row) => row.join('\n')).join('\n')],
  ])('before the labels, in %s', (_, text) => {
    const gap = text.includes(' ') ? ' ' : '\n';
    const reading = tableOf(
      documentOf(`${['代码', '指标名称', '计量单位', '数值'].join(gap)}\n${text}`),
      'annex_shanghai',
    );
    expect(Object.values(reading.rows).map(({ value }) => value?.value)).toEqual([52, 50, 2, 7, 0, 11, 1]);
  });
});

describe('the annex of Fujian without heads', () => {
  const lines = [
    '主动公开信息数 7',
    '政府网站 5',
    '政府公报 2',
    '当面申请数 3',
    '行政复议数 0',
    '行政诉讼数 1',
  ];
  const websiteOf = (title: string): number | null | undefined =>
    tableOf(documentOf(title, lines.join('\n')), 'annex_fujian').rows['channel_website']?.['value']?.value;

  test.each<[string, number | null]>([
    ['2012年度政府信息公开情况统计表', 5],
    ['政府信息公开情况统计表（2012年度）', 5],
    ['政府信息公开情况统计表', null],
    ['2008年至2012年政府信息公开情况统计表', null],
    ['2012年度政府信息公开情况统计表（累计）', null],
  ])('%s', (title, value) => {
    expect(websiteOf(title)).toBe(value);
  });
});
