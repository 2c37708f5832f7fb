import { describe, expect, test } from '@jest/globals';
import { isRowLabel, isRowLine } from '../../../src/facts/tables/rowLine.js';

describe('a line of cells among lines of chrome', () => {
  test.each([
    '予以公开 3 0 0',
    '（一）收到申请数 件 7',
    '　予以公开　5　',
    '予以公开（区分处理的）\t5',
    '当面申请数       12件',
    '予以公开 /',
    '/ / — 0',
    '7 件',
    '三 公开 5',
    '公开 abcdefghijk 5',
    `公开 ${'0 '.repeat(58)}0`,
  ])('%s', (line) => {
    expect(isRowLine(line)).toBe(true);
  });

  test.each([
    '',
    '5',
    '予以公开',
    '予以公开5',
    '网站首页 政务公开',
    '3 网站首页 政务公开',
    '第 3 页',
    '页 3',
    'Page 3',
    '公开 abcdefghijkl 5',
    `公开 ${'0 '.repeat(58)}00`,
    `${'0 '.repeat(60)}0`,
  ])('none: %s', (line) => {
    expect(isRowLine(line)).toBe(false);
  });
});

describe('a line that is the label of a row without its number', () => {
  test.each([
    '收到申请数',
    '  （一）收到申请数  ',
    '收到申请数 件',
    '收到申请数   1   件',
    '收到 申请数',
    '主动公开信息数 001 条',
    '申请总数 10',
    `收到申请数${' '.repeat(115)}`,
  ])('%s', (line) => {
    expect(isRowLabel(line)).toBe(true);
  });

  test.each([
    '',
    '件',
    '申请总数',
    '予以公开',
    '结转下年度继续办理',
    '网站首页',
    '收到申请数 1234',
    '收到申请数 12号',
    '收到申请数 其他',
    '2024年 收到申请数',
    `收到申请数${' '.repeat(116)}`,
  ])('none: %s', (line) => {
    expect(isRowLabel(line)).toBe(false);
  });
});
