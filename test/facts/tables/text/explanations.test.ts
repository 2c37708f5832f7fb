import { expect, test } from '@jest/globals';
import { documentOf, rowOf, tableOf } from '../documents.js';

const rows = [
  ['信息内容', '本年新制作数量', '本年新公开数量', '对外公开总数量'],
  [
    '规范性文件（本机关制定的决定、公告、意见，标题里写明“规定”“办法”“细则”“规则”的公文，以及其他在辖区内反复适用并具有普遍约束力的公文，都在这里计数）',
    '6',
    '5',
    '14',
  ],
  ['信息内容', '上一年项目数量（2018年年底）', '本年增/减（减少的项目写负数，如 -2）', '处理决定数量'],
  ['行政许可', '9', '-2', '31'],
  [
    '其他对外管理服务事项（除行政许可外的事项，例如行政确认、行政给付、行政处罚、行政强制和行政检查，又如公共服务事项，均计入本行）',
    '4',
    '↓1',
    '17',
  ],
];

test.each<[string, string, string]>([
  [' | ', '', '\n'],
  [' |\n', ' |\n|', '\n'],
  ['\t', '', '\n'],
  ['\n', '', '\n'],
  ['\n\n', '', '\n\n'],
  [' ', '', ' '],
])('explanations behind labels and heads, parted by %j', (gap, end, line) => {
  const body = rows.map((cells) => cells.join(gap) + end).join(line);
  const reading = tableOf(documentOf('二、主动公开政府信息情况', body), 'art20_2019');
  expect(rowOf(reading, 'normative_documents')).toEqual([6, 5, 14]);
  expect(rowOf(reading, 'administrative_license')).toEqual([9, -2, 31]);
  expect(rowOf(reading, 'other_external_service')).toEqual([4, -1, 17]);
});

test('explanations in a grid', () => {
  const grid = rows.map((cells) => [...cells]);
  const reading = tableOf(documentOf('二、主动公开政府信息情况', { grid }), 'art20_2019');
  expect(rowOf(reading, 'normative_documents')).toEqual([6, 5, 14]);
  expect(rowOf(reading, 'other_external_service')).toEqual([4, -1, 17]);
});
