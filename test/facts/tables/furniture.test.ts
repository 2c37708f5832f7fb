import { describe, expect, test } from '@jest/globals';
import { readTables } from '../../../src/facts/tables/index.js';
import type { Document } from '../../../src/types.js';
import { documentOf } from './documents.js';

const rows = [
  '统计指标 单位 统计数',
  '收到申请数 件 9',
  '1．当面申请数 件 3',
  '2．传真申请数 件 0',
  '3．网络申请数 件 6',
  '4．信函申请数 件 0',
  '申请办结数 件 9',
  '1．按时办结数 件 8',
  '2．延期办结数 件 1',
];

/** The lines of a table of statistics with one line more, which a page's layout made furniture (a title that repeats, a foot). */
function furnished(line: string, at = rows.length): Document {
  const document = documentOf(...rows.slice(0, at), line, ...rows.slice(at));
  const blocks = document.blocks.map((block, i) =>
    i === at ? { ...block, role: 'chrome' as const } : block,
  );
  return { ...document, blocks };
}

/** Rows read, and the text that the table takes up. */
function read(document: Document): { rows: Record<string, number | null>; words: string } {
  const reading = readTables(document).find(({ id }) => id === 'stat2014');
  return {
    rows: Object.fromEntries(
      Object.entries(reading?.rows ?? {}).map(([key, cells]) => [key, cells['value']?.value ?? null]),
    ),
    words: (reading?.spans ?? []).map(({ start, end }) => document.text.slice(start, end)).join('…'),
  };
}

describe('lines that look like furniture of the page', () => {
  test.each<[string, string, string, number | null]>([
    ['a row, its unit and its number', '行政复议数量 件 3', 'review_total', 3],
    ['a row and its number', '行政复议数量  3', 'review_total', 3],
    ['a row and a mark', '行政复议数量 /', 'review_total', null],
    ['white space around', '  行政复议数量\u3000件\u3000 3  ', 'review_total', 3],
    ['a label with an explanation', '行政复议数量（当年新收） 件 3', 'review_total', 3],
    ['a label whose cell is blank', '行政复议数量 件', 'review_total', null],
    ['a label alone', '行政复议数量', 'review_total', null],
    ['a label with its code', '行政复议数量 件 32', 'review_total', 32],
  ])('a row all the same: %s', (_, line, key, value) => {
    const found = read(furnished(line)).rows;
    expect(found).toHaveProperty(key, value);
    expect(found['completed_extended']).toBe(1);
    expect(found['applications_received']).toBe(9);
  });

  test.each<[string, string]>([
    ['a title that repeats', '某县2015年政府信息公开年度报告'],
    ['the number of a page', '— 3 —'],
    ['a number alone', '3'],
    ['a menu', '首页 新闻 公开 服务'],
    ['a foot', '某县人民政府主办 网站标识码'],
    ['a label of another chapter', '规章'],
    ['a long line', `行政复议数量 ${'一'.repeat(120)} 3`],
  ])('no row: %s', (_, line) => {
    const { rows: found } = read(furnished(line, 4));
    expect(found).toEqual({
      applications_received: 9,
      received_in_person: 3,
      received_fax: 0,
      received_online: 6,
      received_letter: 0,
      applications_completed: 9,
      completed_on_time: 8,
      completed_extended: 1,
    });
  });

  test('the numbers of a row that is a line of its own, between rows', () => {
    const at = rows.indexOf('2．传真申请数 件 0') + 1;
    const document = furnished('件 7', at);
    // Belongs to no label: nothing may take it.
    expect(Object.values(read(document).rows)).not.toContain(7);
  });

  test('labels of rows are looked for only where the page prints rows on lines', () => {
    const document = documentOf('统计指标', '收到申请数', '首页');
    const chrome = {
      ...document,
      blocks: document.blocks.map((block) => ({ ...block, role: 'chrome' as const })),
    };
    expect(readTables(chrome)).toEqual([]);
  });
});

test('a grid that is a table is not read as text again; one that is none may lay out a table of text', () => {
  const grid = rows.map((line) => line.split(' '));
  const once = documentOf({ grid });
  expect(readTables(once).map(({ id, method }) => [id, method])).toEqual([['stat2014', 'table_grid']]);
  const [only] = readTables(once);
  expect(only?.warnings).toEqual([]);
  const layout = documentOf({ grid: [[rows.join('\n')], ['版权所有']] });
  const [reading] = readTables(layout);
  expect(reading?.rows['received_online']?.['value']?.value).toBe(6);
  expect(reading?.method).toBe('table_text');
});
