import { describe, expect, test } from '@jest/globals';
import type { GridView } from '../../../src/facts/tables/grid/view.js';
import { lexiconOf } from '../../../src/facts/tables/lexicon.js';
import { viewBars, viewCellLines } from '../../../src/facts/tables/text/flatCells.js';
import { viewLines } from '../../../src/facts/tables/text/lines.js';
import type { TableId } from '../../../src/types.js';

/** Cuts the text between the signs ‹ and › (or all of it); every cell must stand where it says. */
function cut(printed: string, view: (text: string, span: { start: number; end: number }) => GridView | null) {
  const start = printed.indexOf('‹');
  const text = printed.replace(/[‹›]/gu, '');
  const span = start < 0 ? { start: 0, end: text.length } : { start, end: printed.indexOf('›') - 1 };
  const seen = view(text, span);
  if (!seen) return null;
  seen.rows.forEach((cells, r) =>
    cells.forEach((cell, c) => {
      expect(text.slice(cell.span.start, cell.span.end)).toBe(cell.text);
      expect([cell.row, cell.rowEnd, cell.column, cell.end]).toEqual([r, r + 1, c, c + 1]);
    }),
  );
  expect(seen.ragged).toBe(true);
  return seen;
}
const textsOf = (view: GridView | null): string[][] | undefined =>
  view?.rows.map((cells) => cells.map(({ text }) => text));

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

const bars = (id: TableId) => (text: string, span: { start: number; end: number }) =>
  viewBars(lexiconOf(id), text, span);
const cellLines = (id: TableId) => (text: string, span: { start: number; end: number }) =>
  viewCellLines(lexiconOf(id), text, span);

const labels = ['收到申请数', '当面申请数', '传真申请数', '网络申请数', '信函申请数', '申请办结数'];

describe('cells that bars part, wherever the lines end', () => {
  test('a table without merged cells: as many cells a row as heads', () => {
    const cells = ['统计指标', '单位', '统计数', ...labels.flatMap((label, i) => [label, '件', String(i)])];
    const rows = [['统计指标', '单位', '统计数'], ...labels.map((label, i) => [label, '件', String(i)])];
    expect(textsOf(cut(cells.join('|'), bars('stat2014')))).toEqual(rows);
    expect(textsOf(cut(cells.join('\n|\n'), bars('stat2014')))).toEqual(rows);
    expect(textsOf(cut(`‹|${cells.join(' | ')}|› 以上`, bars('stat2014')))?.slice(-1)).toEqual(
      [['信函申请数', '件', '4']].slice(1).concat([['申请办结数', '件', '5']]),
    );
  });

  test('a column before the labels', () => {
    const cells = [
      '序号',
      '统计指标',
      '统计数',
      ...labels.flatMap((label, i) => [String(i + 1), label, String(i)]),
    ];
    expect(textsOf(cut(cells.join(' | '), bars('stat2014')))).toEqual([
      ['序号', '统计指标', '统计数'],
      ...labels.map((label, i) => [String(i + 1), label, String(i)]),
    ]);
  });

  test('a row of another form does not move those behind it', () => {
    const cells = [
      '统计指标',
      '统计数',
      ...labels.flatMap((label, i) => (i === 2 ? [label, '2', '另有'] : [label, String(i)])),
    ];
    const rows = textsOf(cut(cells.join(' | '), bars('stat2014')));
    expect(rows?.slice(3)).toEqual([
      ['传真申请数', '2', '另有'],
      ['网络申请数', '3'],
      ['信函申请数', '4'],
      ['申请办结数', '5'],
    ]);
  });

  test('empty cells, and bars that end and begin rows', () => {
    const body = ['统计指标|统计数', ...labels.slice(0, 5).map((label) => `${label}|3`)].join('|\n|');
    expect(
      textsOf(cut(`|${body}|`, bars('stat2014')))
        ?.flat()
        .filter((text) => text !== ''),
    ).toEqual(['统计指标', '统计数', ...labels.slice(0, 5).flatMap((label) => [label, '3'])]);
    const apart = '予以公开\n|\n1\n|\n\n|\n\n|\n0\n|\n|\n部分公开\n|\n2\n|\n\n|\n\n|\n0\n|';
    expect(textsOf(cut(apart, bars('applications')))).toEqual([
      ['予以公开', '1', '', '', '0'],
      ['部分公开', '2', '', '', '0'],
    ]);
  });

  test('labels of merged cells stand before the first of their rows', () => {
    const zeros = Array<string>(7).fill('0');
    const cells = [
      '三、本年度办理结果',
      '（一）予以公开',
      ...zeros,
      '（三）不予公开',
      '1.属于国家秘密',
      ...zeros,
      '2.其他法律行政法规禁止公开',
      ...zeros,
    ];
    expect(textsOf(cut(cells.join(' | '), bars('applications')))).toEqual([
      ['三、本年度办理结果', '（一）予以公开', ...zeros],
      ['（三）不予公开', '1.属于国家秘密', ...zeros],
      ['2.其他法律行政法规禁止公开', ...zeros],
    ]);
  });

  test('results of reviews: heads, then all values; or each group with its own', () => {
    const kinds = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
    const values = Array.from({ length: 15 }, (_, i) => String(i));
    const heads = ['行政复议', '未经复议直接起诉', '复议后起诉', ...kinds, ...kinds, ...kinds];
    expect(textsOf(cut([...heads, ...values].join('|'), bars('review_litigation')))?.at(-1)).toEqual(values);
    const groups = heads.slice(0, 3).flatMap((group, g) => [group, ...values.slice(g * 5, g * 5 + 5)]);
    expect(textsOf(cut([...kinds, ...groups].join('|'), bars('review_litigation')))).toEqual([
      kinds,
      ...heads.slice(0, 3).map((group, g) => [group, ...values.slice(g * 5, g * 5 + 5)]),
    ]);
  });
});

describe('a cell on a line, an empty line being an empty cell', () => {
  const rows = (values: readonly string[]) => labels.slice(0, 5).flatMap((label) => [label, ...values]);

  test('heads prove that lines are cells', () => {
    const body = ['统计指标', '单位', '统计数', ...rows(['件', ''])].join('\n');
    expect(textsOf(cut(`${body}\n`, cellLines('stat2014')))?.slice(0, 3)).toEqual([
      ['统计指标', '单位', '统计数'],
      ['收到申请数', '件', ''],
      ['当面申请数', '件', ''],
    ]);
    expect(
      cut(['统计指标', '', '单位', '', '统计数', '', ...rows(['件', ''])].join('\n'), cellLines('stat2014')),
    ).toBeNull();
    expect(cut(rows(['件', '3']).join('\n'), cellLines('stat2014'))).toBeNull();
    expect(cut(['统计数', ...rows(['3'])].join('\n'), cellLines('stat2014'))).toBeNull();
  });

  test('white space around a cell is none of it', () => {
    const body = ['统计指标', '统计数', ...rows(['3'])].map((cell) => `  ${cell}\u3000`).join('\n');
    expect(textsOf(cut(body, cellLines('stat2014')))?.[1]).toEqual(['收到申请数', '3']);
  });

  test('a label that line ends broke is one cell, however many lines', () => {
    const label = '2.其他法律行政法规禁止公开';
    const zeros = Array<string>(7).fill('0');
    const heads = [
      '申请人情况',
      '自然人',
      '法人或其他组织',
      '总计',
      '商业企业',
      '科研机构',
      '社会公益组织',
      '法律服务机构',
      '其他',
    ];
    for (const width of [3, 5, 7]) {
      const pieces = label.match(new RegExp(`.{1,${String(width)}}`, 'gu')) ?? [];
      const body = [...heads, '（一）予以公开', ...zeros, ...pieces, ...zeros].join('\n');
      expect(textsOf(cut(body, cellLines('applications')))?.at(-1)).toEqual([pieces.join('\n'), ...zeros]);
    }
    // Nine lines are no label.
    const pieces = [...'属于三类内部事务', '信息'];
    const body = [...heads, '（一）予以公开', ...zeros, ...pieces, ...zeros].join('\n');
    expect(textsOf(cut(body, cellLines('applications')))?.flat()).toContain('属');
  });

  test('empty lines behind the last cell belong to nothing', () => {
    const heads = [
      '申请人情况',
      '自然人',
      '法人或其他组织',
      '总计',
      '商业企业',
      '科研机构',
      '社会公益组织',
      '法律服务机构',
      '其他',
    ];
    const cells = ['1', '', '', '', '', '', '1'];
    const body = [...heads, '（一）予以公开', ...cells, '（二）部分公开', ...cells, '', ''].join('\n');
    expect(textsOf(cut(`${body}\n`, cellLines('applications')))?.slice(-2)).toEqual([
      ['（一）予以公开', ...cells],
      ['（二）部分公开', ...cells],
    ]);
    const short = [...heads, '（一）予以公开', ...cells, '（二）部分公开', '1', '', ''].join('\n');
    expect(
      textsOf(cut(`${short}\n`, cellLines('applications')))
        ?.at(-1)
        ?.slice(0, 3),
    ).toEqual(['（二）部分公开', '1', '']);
  });

  test('reviews: values behind all heads, empty lines behind them are none', () => {
    const kinds = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
    const heads = ['行政复议', '行政诉讼', '未经复议直接起诉', '复议后起诉', ...kinds, ...kinds, ...kinds];
    const values = ['3', '', '', '', '3', ...Array<string>(10).fill('')];
    const body = [...heads, ...values, '', ''].join('\n');
    expect(textsOf(cut(`${body}\n`, cellLines('review_litigation')))?.at(-1)).toEqual(values);
  });
});
