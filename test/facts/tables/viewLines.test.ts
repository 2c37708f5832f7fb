import { describe, expect, test } from '@jest/globals';
import { viewLines } from '../../../src/facts/tables/text/lines.js';
import { cut, textsOf } from './cut.js';

describe('lines with visible separators', () => {
  const lines = (printed: string) => cut(printed, viewLines);

  test.each<[string, string, string[][]]>([
    [
      'bars',
      '规章|1|2\n规范性文件|3|4',
      [
        ['规章', '1', '2'],
        ['规范性文件', '3', '4'],
      ],
    ],
    ['bars of other kinds', '规章¦1│2┃3', [['规章', '1', '2', '3']]],
    ['white space around bars', '  规章 |\u30001 | 2 ', [['规章', '1', '2']]],
    ['an empty cell between bars', '规章 | | 2', [['规章', '', '2']]],
    [
      'outer bars on every line',
      '| 规章 | 1 |\n| 规范性文件 | |',
      [
        ['规章', '1'],
        ['规范性文件', ''],
      ],
    ],
    [
      'an outer bar that some lines lack is the edge of an empty cell',
      '| 规章 | 1\n规范性文件 | 2 | 3',
      [
        ['', '规章', '1'],
        ['规范性文件', '2', '3'],
      ],
    ],
    [
      'an outer bar at the end that some lines lack',
      '规章 | 1 |\n规范性文件 | 2',
      [
        ['规章', '1', ''],
        ['规范性文件', '2'],
      ],
    ],
    [
      'a line without bars',
      '| 规章 | 1 |\n第五项\n| 行政许可 | 2 |',
      [['规章', '1'], ['第五项'], ['行政许可', '2']],
    ],
    [
      'the rule below the heads of Markdown',
      '| 甲 | 乙 |\n| --- | :--: |\n| 规章 | 1 |',
      [
        ['甲', '乙'],
        ['规章', '1'],
      ],
    ],
    [
      'marks are no rule',
      '| 规章 | - |\n| -- | 1 |',
      [
        ['规章', '-'],
        ['--', '1'],
      ],
    ],
    [
      'empty lines',
      '规章 | 1\n\n\n规范性文件 | 2\n',
      [
        ['规章', '1'],
        ['规范性文件', '2'],
      ],
    ],
    [
      'line ends of any kind',
      '规章 | 1\r\n规范性文件 | 2\f行政许可 | 3',
      [
        ['规章', '1'],
        ['规范性文件', '2'],
        ['行政许可', '3'],
      ],
    ],
    [
      'only the table’s own lines',
      '前 | 0\n‹规章 | 1\n规范性文件 | 2›\n后 | 3',
      [
        ['规章', '1'],
        ['规范性文件', '2'],
      ],
    ],
    [
      'tabs',
      '规章\t1\t\t2\n规范性文件\t3\t4\t5',
      [
        ['规章', '1', '', '2'],
        ['规范性文件', '3', '4', '5'],
      ],
    ],
    [
      'two tabs between all cells',
      '规章\t\t1\t\t2\n规范性文件\t\t3\t\t4',
      [
        ['规章', '1', '2'],
        ['规范性文件', '3', '4'],
      ],
    ],
    [
      'two tabs between some',
      '规章\t\t1\t2\n规范性文件\t\t3\t4',
      [
        ['规章', '', '1', '2'],
        ['规范性文件', '', '3', '4'],
      ],
    ],
    ['one pair of tabs is an empty cell', '规章\t\t2', [['规章', '', '2']]],
    [
      'a tab at the end',
      '规章\t1\t\n规范性文件\t2\t3',
      [
        ['规章', '1', ''],
        ['规范性文件', '2', '3'],
      ],
    ],
    [
      'tabs and other line ends',
      '规章\t1\r\n规范性文件\t2\f行政许可\t3',
      [
        ['规章', '1'],
        ['规范性文件', '2'],
        ['行政许可', '3'],
      ],
    ],
    [
      'only the table’s own tabs',
      '前\t0\n‹规章\t1\n规范性文件\t2›\n后\t3',
      [
        ['规章', '1'],
        ['规范性文件', '2'],
      ],
    ],
    [
      'a quoted cell over two lines',
      '"规\n章"\t1\n规范性文件\t2',
      [
        ['规\n章', '1'],
        ['规范性文件', '2'],
      ],
    ],
    [
      'a quoted cell at the end of its line',
      '规章\t"1\n件"\n规范性文件\t2',
      [
        ['规章', '1\n件'],
        ['规范性文件', '2'],
      ],
    ],
    ['a quoted cell at the end of the table', '规章\t"1\n件"', [['规章', '1\n件']]],
    ['a quoted quotation mark', '"规\n""章"\t1', [['规\n""章', '1']]],
    [
      'quotation marks on one line belong to the cell',
      '"规章"\t1\n规范性文件\t2',
      [
        ['"规章"', '1'],
        ['规范性文件', '2'],
      ],
    ],
    [
      'a quotation mark that never ends',
      '"规章\t1\n规范性文件\t2',
      [
        ['"规章', '1'],
        ['规范性文件', '2'],
      ],
    ],
    ['words behind the closing mark', '"规\n章"等\t1', [['"规'], ['章"等', '1']]],
    [
      'a quotation too long for a cell',
      `"规${'一'.repeat(198)}\n章"\t1`,
      [[`"规${'一'.repeat(198)}`], ['章"', '1']],
    ],
  ])('%s', (_, printed, rows) => {
    expect(textsOf(lines(printed))).toEqual(rows);
  });

  test('tabs at line ends may be cut off; bars never are', () => {
    expect(lines('规章\t1\t2')?.cutOff).toBe(true);
    expect(lines('规章 | 1 | 2')?.cutOff).toBe(false);
  });

  test('empty cells between full ones show that tabs are kept inside lines', () => {
    expect(lines('规章\t1\t\t2')?.trimmed).toBe(true);
    expect(lines('规章\t1\t2\t3')?.trimmed).toBe(false);
    expect(lines('规章\t\t\t2')?.trimmed).toBe(true);
    expect(lines('规章\t1\t\t件')?.trimmed).toBe(false);
    expect(lines('\t1\t2')?.trimmed).toBe(false);
    expect(lines('规章\t1\t')?.trimmed).toBe(false);
    expect(lines('规章 | 1 | | 2')?.trimmed).toBe(false);
  });
});
