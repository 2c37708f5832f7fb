import { describe, expect, test } from '@jest/globals';
import type { TableReading } from '../../../../src/types.js';
import { documentOf, tableOf } from '../documents.js';
import { statistics, type StatisticsRow } from '../statistics.js';

const own: readonly StatisticsRow[] = [...statistics.slice(0, 8), ['granted', '同意公开答复数', '件', '5']];
const keys = own.map(([key]) => key);
const rows = own.map(
  ([, label, unit, number]) => [label.replace(/^.{0,3}[．）]/, ''), unit, number] as const,
);
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

  test.each([' ', '\t', '\n', '｜'])('heads that are not known stand above numbers, parted by %j', (gap) => {
    const end = gap === '\n' ? gap : '\n';
    for (const heads of [
      ['比上年增减', '统计数'],
      ['政务中心', '合计'],
      ['12月', '全年累计'],
    ] as const) {
      const lines = rows.map(([label, unit, number]) => [label, unit, '4', number].join(gap));
      const reading = read(['统计指标', '单位', ...heads].join(gap) + end + lines.join(end));
      expect(cellsOf(reading, ['value'])).toEqual({ value: numbers });
    }
  });

  test('column by column: a label that is not known among the others leaves no number certain', () => {
    const labels = rows.map(([label]) => label);
    const columns = (names: readonly string[]): TableReading =>
      read('统计指标', ...names, '统计数', ...rows.map(([, , number]) => number));
    expect(cellsOf(columns(labels), ['value'])).toEqual({ value: numbers });
    const local = [...labels.slice(0, 4), '热线电话转来的申请', ...labels.slice(4)];
    expect(cellsOf(columns(local), ['value'])).toEqual({ value: nothing });
  });

  test.each([' ', '\n'])('a head that is not known and has no numbers takes none, parted by %j', (gap) => {
    const heads = ['统计指标', '单位', '统计数', '责任科室'].join(gap);
    const reading = read(heads, ...rows.map((row) => row.join(gap)));
    expect(cellsOf(reading, ['value'])).toEqual({ value: numbers });
  });

  test.each([' ', '\n'])('with one number for two heads no row is certain, parted by %j', (gap) => {
    const end = gap === '\n' ? gap : '\n';
    for (const heads of [
      ['统计数', '比上年增减'],
      ['政务中心', '合计'],
      ['办公室', '政务中心'],
    ] as const) {
      const lines = rows.map((row, i) => [...row, ...(i % 3 > 0 ? ['4'] : [])].join(gap));
      const reading = read(['统计指标', '单位', ...heads].join(gap) + end + lines.join(end));
      const values = cellsOf(reading, ['value'])['value'] ?? [];
      expect(values.filter((_, i) => i % 3 === 0)).toEqual([null, null, null]);
    }
  });

  test('cells behind tabs that were cut off at line ends keep their heads', () => {
    const line = ([label, unit, number]: (typeof rows)[number], i: number): string =>
      (i % 2 > 0 ? [label, unit, '7'] : [label, unit, '', number]).join('\t');
    const reading = read(['统计指标', '单位', '上年数', '本年数'].join('\t'), ...rows.map(line));
    expect(cellsOf(reading, ['value'])).toEqual({
      value: numbers.map((number, i) => (i % 2 > 0 ? null : number)),
    });
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
    ['2013年3月8日印发\n附件：政府信息公开情况统计表', null],
  ])('%s', (title, value) => {
    expect(websiteOf(title)).toBe(value);
  });

  test.each<[string, string]>([
    [' ', '\n'],
    ['\n', '\n'],
    ['｜', '｜'],
  ])('numbers that count the rows are no years, parted by %j and %j', (gap, end) => {
    const counted = lines.map((line, i) => `${String(i + 1)} ${line}`.replaceAll(' ', gap)).join(end);
    const { rows: read } = tableOf(documentOf('2012年度统计表', `${gap.trim()}${counted}`), 'annex_fujian');
    const cumulative = Object.values(read).map((cells) => cells['cumulative']?.value ?? null);
    expect(cumulative).toEqual(cumulative.map(() => null));
  });
});
