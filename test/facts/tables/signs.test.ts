import { expect, test } from '@jest/globals';
import { readTables } from '../../../src/facts/tables/index.js';
import { documentOf, rowOf, tableOf } from './documents.js';

test('a number behind a sign of the text keeps its own', () => {
  const body = [
    '第二十条第（六）项',
    '信息内容；上一年项目数量；本年增/减；处理决定数量',
    '行政处罚；214；-9；36',
    '行政强制；11；+2；4',
  ].join('\n');
  const [reading] = readTables(documentOf('二、主动公开政府信息情况', body));
  expect(reading && rowOf(reading, 'administrative_penalty')).toEqual([214, -9, 36]);
});

test.each([' ', '\n', '\t', ' |\n'])('words and arrows give a number its sign, parted by %j', (gap) => {
  const rows = [
    ['信息内容', '上一年项目数量', '本年增/减', '处理决定数量'],
    ['行政许可', '18', '新增2', '45'],
    ['其他对外管理服务事项', '6', '↓1', '9'],
    ['信息内容', '上一年项目数量', '本年增/减', '处理决定数量'],
    ['行政处罚', '31', '减 4', '12'],
    ['行政强制', '5', '减少3', '0'],
  ];
  const body = rows.map((cells) => cells.join(gap)).join(gap.endsWith('\n') ? gap : '\n');
  const reading = tableOf(documentOf('二、主动公开政府信息情况', body), 'art20_2019');
  expect(rowOf(reading, 'administrative_license')).toEqual([18, 2, 45]);
  expect(rowOf(reading, 'other_external_service')).toEqual([6, -1, 9]);
  expect(rowOf(reading, 'administrative_penalty')).toEqual([31, -4, 12]);
  expect(rowOf(reading, 'administrative_coercion')).toEqual([5, -3, 0]);
});
