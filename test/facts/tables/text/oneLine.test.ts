import { expect, test } from '@jest/globals';
import { documentOf, tableOf } from '../documents.js';
import { statistics, truthOf } from '../statistics.js';

/** Chapters that are named like groups of rows of the form, and say what its rows say. */
const prose =
  '一、主动公开情况 全年公开信息310条，更新栏目8个。 二、依申请公开情况 没有积压。 三、问题 解读偏少。';

const head = ['统计指标', '单位', '统计数'];
const group = ['三、依申请公开情况', '——', '——'];
const rows = [head, group, ...statistics.map(([, label, unit, number]) => [label, unit, number])];

/** The ways in which the line ends of a page can be lost. */
const layouts: Readonly<Record<string, string>> = {
  spaces: rows.flat().join(' '),
  tabs: rows.map((row) => row.join('\t')).join(' '),
  'bars around every row': rows.map((row) => `| ${row.join(' | ')} |`).join(' '),
};

const read = (text: string): Record<string, unknown> => {
  const reading = tableOf(documentOf(text), 'stat2014');
  return Object.fromEntries(statistics.map(([key]) => [key, reading.rows[key]?.['value']?.value ?? null]));
};

test.each(Object.entries(layouts))('a page in one line, chapters before the form: %s', (_, table) => {
  expect(read(`${prose} 附：政府信息公开情况统计表 ${table} 填报人：甲某`)).toEqual(truthOf(statistics));
});

test('title and heads that a page break repeats drop no row above them', () => {
  const lines = rows.map((row) => row.join('\t'));
  const text = [...lines.slice(0, 8), '政府信息公开情况统计表', head.join('\t'), ...lines.slice(8)].join(
    '\n',
  );
  expect(read(`${prose}\n${text}`)).toEqual(truthOf(statistics));
});
