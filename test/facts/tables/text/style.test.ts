import { describe, expect, test } from '@jest/globals';
import { makeSlots } from '../../../../src/facts/tables/text/slots.js';
import { keepsLabels, tellStyle } from '../../../../src/facts/tables/text/style.js';
import type { RowModel } from '../../../../src/knowledge/tables/model.js';
import type { TableId } from '../../../../src/types.js';
import { wholeZone } from './wholeZone.js';

function styleOf(id: TableId, text: string): string {
  const { stream, tokens, zone } = wholeZone(id, text);
  const columnsOf = (row: RowModel): readonly unknown[] => row.columns ?? zone.model.form;
  return tellStyle(zone.model, makeSlots(stream, tokens, zone), columnsOf);
}

const zeros = '0 0 0 0 0 0 0';

describe('how rows stand', () => {
  test.each<[string, TableId, string]>([
    ['three whole rows', 'stat2014', '收到申请数 9\n当面申请数 3\n传真申请数 0'],
    [
      'three whole rows and labels without numbers',
      'stat2014',
      '收到申请数 9\n当面申请数 3\n传真申请数 0\n网络申请数\n信函申请数\n申请办结数',
    ],
    [
      'twice as many whole rows as others',
      'stat2014',
      '收到申请数 9\n当面申请数 3\n传真申请数 0\n网络申请数 6\n信函申请数\n0\n申请办结数\n9',
    ],
  ])('lines: %s', (_, id, text) => {
    expect(styleOf(id, text)).toBe('lines');
  });

  test.each<[string, TableId, string]>([
    [
      'fewer whole rows than twice the others',
      'stat2014',
      '收到申请数 9\n当面申请数 3\n传真申请数 0\n信函申请数\n0\n申请办结数\n9',
    ],
    [
      'one number at most behind each label, in the order of the form',
      'stat2014',
      '收到申请数 9 当面申请数 3 传真申请数 0 网络申请数 信函申请数 申请办结数 按时办结数 延期办结数',
    ],
    [
      'names of groups without numbers, which the form leaves empty',
      'applications',
      `予以公开 ${zeros} 不予公开 属于国家秘密 ${zeros} 无法提供 本机关不掌握相关政府信息 ${zeros} 不予处理 信访举报投诉类申请 ${zeros} 其他处理`,
    ],
    [
      'units behind the labels that have no numbers',
      'annex_fujian',
      '主动公开信息数 条 7 9 政府网站 条 3 4 政府公报 条 当面申请数 条 传真申请数 条',
    ],
    [
      'numbers behind three labels of five',
      'annex_fujian',
      '主动公开信息数 7 9 政府网站 3 4 政府公报 1 2 当面申请数 传真申请数',
    ],
  ])('runs: %s', (_, id, text) => {
    expect(styleOf(id, text)).toBe('runs');
  });

  test.each<[string, TableId, string]>([
    [
      'numbers behind two labels of five',
      'annex_fujian',
      '主动公开信息数 7 9 政府网站 3 4 政府公报 当面申请数 传真申请数',
    ],
    [
      'few rows with numbers where rows have several',
      'applications',
      `予以公开 ${zeros} 部分公开 属于国家秘密 其他法律行政法规禁止公开`,
    ],
    ['numbers before the first label', 'stat2014', '9 3 收到申请数 当面申请数'],
    ['two numbers where a row has one', 'stat2014', '收到申请数 9 3 当面申请数 0'],
    ['a row named twice', 'applications', `予以公开 ${zeros} 予以公开 ${zeros} 部分公开 ${zeros}`],
    [
      'labels of one number each, out of the order of the form',
      'stat2014',
      '当面申请数 3 收到申请数 9 传真申请数 0 网络申请数 信函申请数 申请办结数 按时办结数 延期办结数',
    ],
  ])('displaced: %s', (_, id, text) => {
    expect(styleOf(id, text)).toBe('displaced');
  });
});

describe('whether a label without numbers stands for a blank row', () => {
  test.each<[string, 'lines' | 'runs', string, boolean]>([
    ['on lines', 'lines', '收到申请数 9\n当面申请数\n传真申请数 0', true],
    ['in runs with three numbers', 'runs', '收到申请数 9 当面申请数 传真申请数 0 网络申请数 6', true],
    ['in runs with two numbers', 'runs', '收到申请数 9 当面申请数 传真申请数 0', false],
    ['out of the order of the form', 'lines', '收到申请数 9\n传真申请数 0\n当面申请数', false],
  ])('%s', (_, style, text, kept) => {
    const { stream, tokens, zone } = wholeZone('stat2014', text);
    expect(keepsLabels(zone.model, makeSlots(stream, tokens, zone), style)).toBe(kept);
  });
});
