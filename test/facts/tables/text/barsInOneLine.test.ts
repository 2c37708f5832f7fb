import { describe, expect, test } from '@jest/globals';
import { documentOf, rowOf, statesOf, tableOf } from '../documents.js';
import { formRows } from '../forms.js';

const heads = '申请人情况 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计';
const numbers = ['4', '0', '3', '0', '0', '0', '7'];
const open = Array<string>(7).fill('unresolved');

/** The form with one row of its own, its lines put together by `between`. */
function read(printed: readonly string[], between: string, bar = ' | ', torn = false) {
  const lines = formRows(false).map(({ key, label }) => {
    const cells = key === 'carried_in' ? printed : numbers;
    const words = torn && key !== 'carried_in' ? label.replace(/政府信息公开/, `政府${bar}信息公开`) : label;
    return [words, ...cells].join(bar);
  });
  return tableOf(
    documentOf('收到和处理政府信息公开申请情况', [heads, ...lines].join(between)),
    'applications',
  );
}

describe('rows between bars whose lines were put in one', () => {
  test('the last number of a row and the label of the next stand between two bars', () => {
    const reading = read(['5', '0', '1', '0', '2', '0', '8'], ' ');
    expect(rowOf(reading, 'carried_in')).toEqual([5, 0, 1, 0, 2, 0, 8]);
    expect(rowOf(reading, 'granted')).toEqual([4, 0, 3, 0, 0, 0, 7]);
  });

  test('blank cells have their place', () => {
    const reading = read(['5', '', '1', '', '2', '', '8'], ' ');
    expect(rowOf(reading, 'carried_in')).toEqual([5, null, 1, null, 2, null, 8]);
  });

  test.each([
    ['a cell too few', ['5', '0', '1', '0', '2', '8']],
    ['a cell too many', ['5', '0', '1', '0', '2', '0', '0', '8']],
  ])('refused: %s', (_, printed) => {
    const reading = read(printed, ' ');
    expect(statesOf(reading, 'carried_in')).toEqual(open);
    expect(rowOf(reading, 'granted')).toEqual([4, 0, 3, 0, 0, 0, 7]);
  });
});

describe('bars inside labels', () => {
  test('may stand inside numbers: a torn number beside a blank fills the row', () => {
    for (const between of ['|', '\n']) {
      const reading = read(['3', '8', '0', '0', '0', '0', '0'], between, '|', true);
      expect(statesOf(reading, 'carried_in')).toEqual(open);
    }
  });

  test('a row that keeps its sum is certain', () => {
    const reading = read(['5', '0', '1', '0', '2', '0', '8'], '|', '|', true);
    expect(rowOf(reading, 'carried_in')).toEqual([5, 0, 1, 0, 2, 0, 8]);
  });
});

describe('a row of white space whose sum fails', () => {
  const short = ['5', '0', '1', '0', '2', '0'];
  const readSpaces = (granted: readonly string[]) => {
    const lines = formRows(false).map(({ key, label }) =>
      [
        label,
        ...(key === 'carried_in'
          ? ['3', '8', '0', '0', '0', '0', '0']
          : key === 'granted'
            ? granted
            : numbers),
      ].join(' '),
    );
    return tableOf(documentOf('收到和处理政府信息公开申请情况', lines.join('\n')), 'applications');
  };

  test('is refused where another row lacks a cell, and a printed error where none does', () => {
    expect(statesOf(readSpaces(short), 'carried_in')).toEqual(open);
    expect(rowOf(readSpaces(numbers), 'carried_in')).toEqual([3, 8, 0, 0, 0, 0, 0]);
  });
});

describe('lines between tabs that are too short', () => {
  const labels = [
    '主动公开信息数',
    '全文电子化的主动公开信息数',
    '新增的行政规范性文件数',
    '提供服务类信息数',
    '申请总数',
  ];
  const readTabs = (last: readonly string[], shown: readonly string[]) => {
    const rows = labels.map((label, i) => [label, '条', String(i + 1), String(i + 20)]);
    const all = [...rows, ['当面申请数', '条', ...shown], ['传真申请数', '条', ...last]];
    const lines = [['指标名称', '计量单位', '本年累计', '历年累计'], ...all];
    return tableOf(documentOf(lines.map((line) => line.join('\t')).join('\n')), 'annex_shanghai');
  };

  test('have lost their empty cells at the end where another line shows one before a number', () => {
    expect(rowOf(readTabs(['7'], ['', '9']), 'received_fax')).toEqual([7, null]);
  });

  test('are refused where none does: the blank may stand anywhere', () => {
    expect(statesOf(readTabs(['7'], ['8', '9']), 'received_fax')).toEqual(['unresolved', 'unresolved']);
  });
});
