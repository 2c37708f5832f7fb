import { describe, expect, test } from '@jest/globals';
import { findSequence } from '../../../../src/facts/tables/text/sequence.js';
import type { TableId } from '../../../../src/types.js';
import { wholeZone } from './wholeZone.js';

/** The numbers that are taken for a column 序号. */
function sequenceOf(text: string, id: TableId = 'stat2014'): string {
  const { tokens, zone } = wholeZone(id, text);
  return [...findSequence(tokens, zone)].map(({ string }) => string).join(' ');
}

const labels = [
  '收到申请数',
  '当面申请数',
  '传真申请数',
  '网络申请数',
  '信函申请数',
  '申请办结数',
  '按时办结数',
  '延期办结数',
  '行政复议数量',
  '维持具体行政行为数',
  '被依法纠错数',
  '行政诉讼数量',
  '举报投诉数量',
];
const numbered = (numbers: readonly number[]): string =>
  numbers.map((number, i) => `${String(number)} ${labels[i] ?? ''} 件 0`).join('\n');

describe('numbers that count up before the labels', () => {
  test.each<[string, string, string]>([
    ['steps of three', numbered([1, 4, 7, 10, 13, 16]), '1 4 7 10 13 16'],
    ['one step of five that is none', numbered([1, 2, 3, 9, 10, 11]), '1 2 3 9 10 11'],
    [
      'the official number of each row behind them',
      labels.map((label, i) => `${String(i + 1)} 1．${label} 件 0`).join('\n'),
      '1 2 3 4 5 6 7 8 9 10 11 12 13',
    ],
    [
      'two rows on each line, one number for both',
      [0, 2, 4, 6, 8]
        .map((at, i) => `${String(i + 1)} ${labels[at] ?? ''} 9 ${labels[at + 1] ?? ''} 3`)
        .join('\n'),
      '1 2 3 4 5',
    ],
    [
      'one of them lost: the number before its label is the value of the row before',
      labels
        .map((label, i) =>
          i === 4 ? `${label} 件 0` : `${String(i + 1)} ${label} 件 ${i === 3 ? '77' : '0'}`,
        )
        .join(' '),
      '1 2 3 4 6 7 8 9 10 11 12 13',
    ],
  ])('a sequence: %s', (_, text, sequence) => {
    expect(sequenceOf(text)).toBe(sequence);
  });

  test.each<[string, string]>([
    ['steps of four', numbered([4, 8, 12, 16, 20, 24])],
    ['two steps of five that are none', numbered([1, 2, 9, 10, 20, 21])],
    ['years', numbered([2011, 2012, 2013, 2014, 2015, 2016])],
    ['values at the ends of lines', labels.map((label, i) => `${label} 件 ${String(i + 1)}`).join('\n')],
    [
      'values on lines of their own above numbered labels',
      labels.map((label, i) => `${String(i + 1)}\n1．${label}`).join('\n'),
    ],
    [
      'values with a numbering of the next row glued to them',
      labels.map((label, i) => `${label}条00${String(i + 2)}、`).join(''),
    ],
  ])('none: %s', (_, text) => {
    expect(sequenceOf(text)).toBe('');
  });

  test('the form’s codes behind labels without values are none', () => {
    const annex =
      '主动公开信息数 条 01 全文电子化的主动公开信息数 条 02 新增的行政规范性文件数 条 03 提供服务类信息数 条 04 网站专栏页面访问量 人次 05 现场接待人数 人次 06 网上咨询数';
    expect(sequenceOf(annex, 'annex_shanghai')).toBe('');
  });
});
