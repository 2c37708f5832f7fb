import { describe, expect, test } from '@jest/globals';
import type { TableReading } from '../../../src/types.js';
import { documentOf, tableOf } from './documents.js';
import { statistics, truthOf } from './statistics.js';

const rows = statistics.map(([, label, unit, number]) => [label, unit, number] as const);
const truth = truthOf(statistics);

const read = (...body: string[]): TableReading => tableOf(documentOf(...body), 'stat2014');
const values = (reading: TableReading): Record<string, number | null> =>
  Object.fromEntries(
    Object.entries(reading.rows).map(([key, cells]) => [key, cells['value']?.value ?? null]),
  );
const head = '统计指标 单位 统计数';
const lines = rows.map((row) => row.join(' '));

describe('rows of statistics in running text', () => {
  test.each<[string, string]>([
    ['a row on a line', [head, ...lines].join('\n')],
    ['one long line', [head, ...lines].join(' ')],
    ['a cell on a line', [head, ...lines].join('\n').replaceAll(' ', '\n')],
    ['without heads', lines.join('\n')],
    ['without units', [head, ...rows.map(([label, , number]) => `${label} ${number}`)].join('\n')],
    [
      'numbers with their units',
      [head, ...rows.map(([label, unit, number]) => `${label} ${number}${unit}`)].join('\n'),
    ],
    [
      'numbers right behind their labels',
      [head, ...rows.map(([label, unit, number]) => label + unit + number)].join('\n'),
    ],
    [
      'colons behind the labels',
      [head, ...rows.map(([label, , number]) => `${label}：${number}`)].join('\n'),
    ],
    ['a year as head', ['统计指标 单位 2015年', ...lines].join('\n')],
    ['a year in the title', ['统计表（2015年度）', head, ...lines].join('\n')],
    [
      'a sequence of numbers before the labels',
      ['序号 统计指标 单位 统计数', ...lines.map((line, i) => `${String(i + 1)} ${line}`)].join('\n'),
    ],
    [
      'such a sequence in one line',
      ['序号 统计指标 单位 统计数', ...lines.map((line, i) => `${String(i + 1)} ${line}`)].join(' '),
    ],
    [
      'the name of a chapter between',
      [head, '一、主动公开情况 — —', '三、依申请公开情况 — —', ...lines].join('\n'),
    ],
    [
      'a running title with its year',
      [head, ...lines.slice(0, 5), '某县2015年政府信息公开年度报告', ...lines.slice(5)].join('\n'),
    ],
    [
      'marks of pages',
      [head, ...lines.slice(0, 5), '— 3 —', ...lines.slice(5, 10), '— 4 —', ...lines.slice(10)].join('\n'),
    ],
    ['numbers of pages', [head, ...lines.slice(0, 5), '第 3 页 共 9 页', ...lines.slice(5)].join('\n')],
    [
      'numbers of pages between empty lines',
      [head, ...lines.slice(0, 5), '', '3', '', ...lines.slice(5)].join('\n'),
    ],
    ['ends of pages', [head, ...lines.slice(0, 5), '3', `\f${lines[5] ?? ''}`, ...lines.slice(6)].join('\n')],
    [
      'labels broken over lines',
      [
        head,
        ...rows.map(([label, unit, number]) => `${label.slice(0, 4)}\n${label.slice(4)} ${unit} ${number}`),
      ].join('\n'),
    ],
  ])('%s', (_, body) => {
    const reading = read(body);
    expect(values(reading)).toEqual(truth);
    expect(reading.warnings).toEqual([]);
    expect(reading.extraRows).toEqual([]);
  });

  test('a number on a page’s foot is never the value of a blank row', () => {
    const blank = lines.map((line, i) => (i === 4 ? '4．信函申请数 件' : line));
    const expected = { ...truth, received_letter: null };
    for (const foot of [['', '3', ''], ['第 3 页'], ['— 3 —'], ['\f']])
      expect(values(read([head, ...blank.slice(0, 5), ...foot, ...blank.slice(5)].join('\n')))).toEqual(
        expected,
      );
  });

  test('in a column of lone numbers they are the cells', () => {
    const apart = [head, ...rows.flatMap(([label, unit, number]) => [label, '', unit, '', number, ''])].join(
      '\n',
    );
    expect(values(read(apart))).toEqual(truth);
  });

  test('marks like those of a page among the cells leave the row open', () => {
    const marked = lines.map((line, i) => (i > 8 ? line.replace(/\d+$/u, '—') : line));
    const reading = read(
      [head, ...marked.slice(0, 4), '4．信函申请数 件', '— 3 —', ...marked.slice(5)].join('\n'),
    );
    expect(reading.rows['received_letter']?.['value']?.value ?? null).toBeNull();
    expect(reading.rows['applications_completed']?.['value']?.value).toBe(9);
  });

  test('a label printed twice belongs to the chapter before it, whatever is left out', () => {
    const without = (label: string) =>
      values(read([head, ...lines.filter((line) => !line.includes(label))].join('\n')));
    expect(without('行政诉讼数量')).toMatchObject({ review_corrected: 5, litigation_corrected: 2 });
    const suits = values(read([head, ...lines.slice(0, 8), ...lines.slice(11)].join('\n')));
    expect(suits).toMatchObject({ litigation_total: 4, litigation_corrected: 2 });
    expect(suits).not.toHaveProperty('review_corrected');
  });

  test('a row that the form does not have', () => {
    const own = (line: string) => read([head, ...lines.slice(0, 8), line, ...lines.slice(8)].join('\n'));
    const reading = own('本地便民手册印发数 册 35');
    expect(values(reading)).toEqual(truth);
    expect(reading.extraRows).toMatchObject([{ label: '本地便民手册印发数', value: 35, raw: '35' }]);
    expect(own('本地便民手册印发数 册 0').extraRows).toMatchObject([{ value: 0 }]);
    expect(own('本地便民手册印发数 次 35').extraRows).toMatchObject([{ unit: '次' }]);
    for (const line of ['本地便民手册印发数 册', '本地便民手册印发数 册 约三', '本地便民手册印发数 册 3 5'])
      expect(own(line).extraRows).toEqual([]);
  });

  test('a label whose end is lost, and words between a label and its number', () => {
    const lost = read([head, ...lines.slice(0, 6), '1．按时办 件 8', ...lines.slice(7)].join('\n'));
    expect(lost.rows['completed_on_time']?.['value']?.value ?? null).toBeNull();
    expect(values(lost)).toMatchObject({ applications_completed: 9, completed_extended: 1 });
    const words = read(
      [head, ...lines.slice(0, 6), '1．按时办结数', '某县民政局年度报告', '件 8', ...lines.slice(7)].join(
        '\n',
      ),
    );
    expect(words.rows['completed_on_time']?.['value']?.value ?? null).toBeNull();
  });
});

describe('this year and all years', () => {
  const annex = [
    ['主动公开信息数', '条', '231', '1456'],
    ['其中：1、网站公开', '条', '120', '1300'],
    ['2、政府公报公开', '条', '0', '3'],
    ['受理依申请公开信息总数', '条', '7', '12'],
    ['行政申诉数', '件', '0', '2'],
  ];
  const two = (reading: TableReading) =>
    Object.values(reading.rows).map((cells) => [
      cells['value']?.value ?? null,
      cells['cumulative']?.value ?? null,
    ]);
  const printed = annex.map(([, , value, all]) => [Number(value), Number(all)]);
  const heads = '指标名称 计量单位 2012年度 历年累计';
  const fujian = (...body: string[]) => tableOf(documentOf(...body), 'annex_fujian');

  test.each([' ', '\n'])('two numbers a row, parted by %j', (gap) => {
    expect(
      two(fujian([heads, ...annex.map((line) => line.join(' '))].join('\n').replaceAll(' ', gap))),
    ).toEqual(printed);
  });

  test('one number where two belong is neither', () => {
    const short = annex.map((line, i) => (i === 2 ? line.slice(0, 3) : line));
    const reading = fujian([heads, ...short.map((line) => line.join(' '))].join('\n'));
    expect(two(reading)[2]).toEqual([null, null]);
    expect(two(reading)[3]).toEqual([7, 12]);
  });

  test('of two years the later one is read', () => {
    const years = '指标名称 计量单位 2011年度 2012年度';
    const reading = fujian([years, ...annex.map((line) => line.join(' '))].join('\n'));
    expect(two(reading).map(([value]) => value)).toEqual(annex.map(([, , , later]) => Number(later)));
  });

  test('digits without heads and white space are not cut, behind a colon they are one number', () => {
    const glued = fujian(
      '指标名称 计量单位\n' + annex.map(([label, , value]) => `${label ?? ''}${value ?? ''}`).join('\n'),
    );
    expect(
      two(glued)
        .flat()
        .filter((value) => value !== null),
    ).toEqual([]);
  });
});
