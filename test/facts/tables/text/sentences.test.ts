import { describe, expect, test } from '@jest/globals';
import { readTables } from '../../../../src/facts/tables/index.js';
import { documentOf, rowOf, tableOf } from '../documents.js';

test.each([
  '全年予以公开10件，部分公开2件，不予公开3件，其中属于国家秘密1件、保护第三方合法权益2件，其他处理0件，总计15件。',
  '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况等六部分组成。',
  '2021年，行政许可12件，行政处罚3件，行政强制0件，行政事业性收费5万元，规章0件。',
  '行政复议3件，结果维持2件，行政诉讼1件，未经复议直接起诉1件。',
  '主动公开政府信息数123条，其中政府网站公开政府信息数100条，政务微信公开政府信息数23条；收到申请数4件。',
  '行政复议：结果维持7件，结果纠正0件，其他结果2件，尚未审结1件，总计10件。',
  '未经复议直接起诉 4 件（结果维持 3 件、尚未审结 1 件），复议后起诉 1 件（结果纠正 1 件）。',
  '本年新收政府信息公开申请数量6件，上年结转政府信息公开申请数量1件；予以公开4件，不予公开2件（属于国家秘密1件，属于行政查询事项1件），其他处理1件，总计7件，结转下年度继续办理0件。',
])('a sentence is no table: %s', (sentence) => {
  expect(readTables(documentOf(sentence))).toEqual([]);
});

describe('a sentence beside a table', () => {
  const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
  const heads = [
    '行政复议',
    '行政诉讼',
    ...results,
    '未经复议直接起诉',
    '复议后起诉',
    ...results,
    ...results,
  ];
  const numbers = [7, 0, 2, 1, 10, 3, 0, 0, 1, 4, 0, 1, 0, 0, 1];
  const title = '四、政府信息公开行政复议、行政诉讼情况';
  const said =
    '2022年行政复议10件，结果维持7件，其他结果2件，尚未审结1件；未经复议直接起诉4件，复议后起诉1件。';
  const keys = ['review', 'litigation_direct', 'litigation_after_review'];

  test.each<[string, (table: string) => string[]]>([
    ['before it', (table) => [title, said, table]],
    ['behind it', (table) => [title, table, said]],
    ['on its line', (table) => [title, `${table} ${said}`]],
  ])('%s', (_, partsOf) => {
    for (const gap of [' ', '\n']) {
      const reading = tableOf(documentOf(...partsOf([...heads, ...numbers].join(gap))), 'review_litigation');
      expect(keys.flatMap((key) => rowOf(reading, key))).toEqual(numbers);
    }
  });

  test('one that names every cell is a table itself', () => {
    const groups = ['行政复议', '未经复议直接起诉', '复议后起诉'];
    const clauses = groups.map(
      (group, g) => `${group}：${results.map((result, i) => `${result}${numbers[g * 5 + i]}件`).join('，')}`,
    );
    const reading = tableOf(documentOf(title, `${clauses.join('。')}。`), 'review_litigation');
    expect(keys.flatMap((key) => rowOf(reading, key))).toEqual(numbers);
  });

  test('units in cells make no sentence', () => {
    const cells = [...heads, ...numbers.map((number) => `${number}件`)];
    const reading = tableOf(documentOf(title, cells.join(' ')), 'review_litigation');
    expect(keys.flatMap((key) => rowOf(reading, key))).toEqual(numbers);
  });
});
