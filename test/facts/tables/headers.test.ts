import { describe, expect, test } from '@jest/globals';
import {
  isHeaderRow,
  isSubHeader,
  layHeads,
  valueHeads,
  type Header,
} from '../../../src/facts/tables/grid/headers.js';
import { lexiconOf } from '../../../src/facts/tables/lexicon.js';
import { linesOf } from './lineView.js';

const applications = lexiconOf('applications');
const statistics = lexiconOf('stat2014');

describe('heads of columns', () => {
  const isHead = (
    lexicon: typeof applications,
    cells: readonly string[],
    above: Header | null = null,
  ): boolean => isHeaderRow(lexicon, linesOf([cells]).rows[0] ?? [], above);

  test.each<[string, string[], boolean]>([
    ['the labels’ head and a column', ['统计指标', '单位', '统计数'], true],
    ['the labels’ head and words', ['统计指标', '单位', '二〇一五'], true],
    ['the labels’ head, a column and a number', ['统计指标', '统计数', '3'], true],
    ['the labels’ head and a number', ['统计指标', '3'], false],
    ['the labels’ head alone', ['统计指标'], false],
    ['a column', ['', '统计数'], true],
    ['a year', ['', '2015'], true],
    ['a year and a number', ['', '2015年', '12'], false],
    ['a row and its number', ['收到申请数', '12'], false],
    ['words', ['说明', '见下'], false],
    ['nothing', ['', ''], false],
  ])('statistics, %s', (_, cells, expected) => {
    expect(isHead(statistics, cells)).toBe(expected);
  });

  test.each<[string, string[], boolean]>([
    ['the applicants', ['申请人情况', '自然人', '法人或其他组织', '总计'], true],
    ['a row that is a head as well, behind its number', ['3.其他', '总计'], false],
    ['a row at the beginning', ['总计', '自然人'], false],
  ])('applications, %s', (_, cells, expected) => {
    expect(isHead(applications, cells)).toBe(expected);
  });

  const laid = (...rows: string[][]): Header => {
    const lines = linesOf(rows).rows;
    let header: Header | null = null;
    lines.forEach((cells, r) => (header = layHeads(applications, cells, r, header)));
    return header as unknown as Header;
  };
  const keys = (header: Header): (string | undefined)[] =>
    Array.from(header.heads, (head) => head?.column?.key ?? head?.structure ?? (head ? '?' : undefined));

  test('below the first value column 总计 is a head, before it a row', () => {
    const above = laid(['申请人情况', '自然人', '总计']);
    expect(isHead(applications, ['', '商业企业', '总计'], above)).toBe(true);
    expect(isHead(applications, ['总计', '商业企业', ''], above)).toBe(false);
  });

  test('a line of words right below goes on with the heads', () => {
    const above = laid(['申请人情况', '自然人', '总计']);
    const goesOn = (...cells: string[]) => isSubHeader(applications, linesOf([cells]).rows[0] ?? [], above);
    expect(goesOn('', '男性', '女性')).toBe(true);
    expect(goesOn('', '男性', '')).toBe(true);
    expect(goesOn('说明', '', '')).toBe(false);
    expect(goesOn('', '男性', '3')).toBe(false);
    expect(goesOn('', '男性', '3人左右')).toBe(false);
    expect(goesOn('', '男性', '/')).toBe(false);
    expect(goesOn('予以公开', '男性', '女性')).toBe(false);
    expect(goesOn('', '其他', '总计')).toBe(true);
  });

  test('lower heads win, empty cells leave those above', () => {
    const header = laid(['申请人情况', '自然人', '法人或其他组织', '总计'], ['', '', '商业企业', '']);
    expect(keys(header)).toEqual(['?', 'natural_person', 'commercial_enterprise', 'total']);
    expect([header.first, header.row, header.cells]).toEqual([1, 1, 4]);
    expect(keys(laid(['项目', '备注', '自然人']))).toEqual(['label', 'note', 'natural_person']);
    expect(laid(['说明文字', '其余']).first).toBe(1);
  });

  test('heads on lines of different widths have no width to compare with, unless the line keeps its places', () => {
    expect(laid(['项目', '自然人', '总计'], ['商业企业', '科研机构']).cells).toBe(-1);
    expect(laid(['项目', '自然人', '总计'], ['', '商业企业']).cells).toBe(3);
    expect(laid(['项目', '自然人'], ['', '商业企业', '总计']).cells).toBe(3);
    expect(laid(['项目', '自然人'], ['商业企业', '总计']).cells).toBe(2);
  });

  test('of two years the later one is read, and the other stands above values that are not', () => {
    const line = linesOf([['指标名称', '2014年度', '2015年度']]).rows[0] ?? [];
    const header = layHeads(statistics, line, 0, null);
    expect(keys(header)).toEqual(['label', '?', 'value']);
    expect(valueHeads(header, 1, 3).map(({ column }) => column?.key)).toEqual([undefined, 'value']);
    expect([header.first, header.read]).toEqual([1, 2]);
  });

  test('value heads between two places, each once', () => {
    const merged = linesOf([['项目', '自然人', '总计', '备注']]).rows[0] ?? [];
    const wide = merged.map((cell, i) =>
      i === 1 ? { ...cell, end: 3 } : i > 1 ? { ...cell, column: i + 1, end: i + 2 } : cell,
    );
    const header = layHeads(applications, wide, 0, null);
    const between = (from: number, to: number) =>
      valueHeads(header, from, to).map(({ column }) => column?.key);
    expect(between(0, Infinity)).toEqual(['natural_person', 'total']);
    expect(between(2, 3)).toEqual(['natural_person']);
    expect(between(3, 5)).toEqual(['total']);
    expect(between(4, 5)).toEqual([]);
  });
});
