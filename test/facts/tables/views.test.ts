import { describe, expect, test } from '@jest/globals';
import {
  isHeaderRow,
  isSubHeader,
  layHeads,
  valueHeads,
  type Header,
} from '../../../src/facts/tables/grid/headers.js';
import { joinLabels } from '../../../src/facts/tables/grid/joinLabels.js';
import { layGrid } from '../../../src/facts/tables/grid/layGrid.js';
import { transpose, type GridView, type ViewCell } from '../../../src/facts/tables/grid/view.js';
import { lexiconOf } from '../../../src/facts/tables/lexicon.js';

const applications = lexiconOf('applications');
const statistics = lexiconOf('stat2014');

/** Lines of cells, each cell of one place; every cell's words stand behind those of the cell before. */
function linesOf(rows: readonly (readonly string[])[], cutOff = false): GridView {
  let at = 0;
  const cells = rows.map((line, row) =>
    line.map((text, column): ViewCell => {
      const start = at;
      at += text.length + 1;
      return {
        text,
        span: { start, end: start + text.length },
        row,
        rowEnd: row + 1,
        column,
        end: column + 1,
      };
    }),
  );
  return { rows: cells, ragged: true, trimmed: false, cutOff };
}

/** The text of each cell, with its place where it is more than one: `label (rows 0–2, columns 0–1)`. */
function told(view: GridView | null): string[][] | null {
  if (!view) return null;
  return view.rows.map((line) =>
    line.map(({ text, row, rowEnd, column, end }) =>
      rowEnd - row === 1 && end - column === 1
        ? text
        : `${text} ${String(row)}-${String(rowEnd)} ${String(column)}-${String(end)}`,
    ),
  );
}

describe('lines that are as wide as each other make a grid', () => {
  const lay = (rows: readonly (readonly string[])[], cutOff = false) => {
    const view = layGrid(applications, linesOf(rows, cutOff));
    expect(view?.ragged ?? false).toBe(false);
    return told(view);
  };

  test('a label printed again beside or below itself is one cell', () => {
    expect(
      lay([
        ['申请人情况', '申请人情况', '总计'],
        ['不予公开', '属于国家秘密', '3'],
        ['不予公开', '其他法律行政法规禁止公开', '3'],
        ['不予公开', '保护第三方合法权益', '3'],
      ]),
    ).toEqual([
      ['申请人情况 0-1 0-2', '总计'],
      ['不予公开 1-4 0-1', '属于国家秘密', '3'],
      ['不予公开 1-4 0-1', '其他法律行政法规禁止公开', '3'],
      ['不予公开 1-4 0-1', '保护第三方合法权益', '3'],
    ]);
  });

  test('numbers, marks and single letters never are', () => {
    const rows = [
      ['规章甲', '0', '0'],
      ['无', '0', '0'],
      ['不涉及', '不涉及', '不涉及'],
      ['件', '件', '件'],
    ];
    expect(lay(rows)).toEqual(rows);
  });

  test('a label of another width below is another cell', () => {
    expect(
      lay([
        ['申请情况', '申请情况', '1'],
        ['申请情况', '办理', '2'],
      ]),
    ).toEqual([
      ['申请情况 0-1 0-2', '1'],
      ['申请情况', '办理', '2'],
    ]);
  });

  test.each<[string, string[][], boolean]>([
    [
      'two columns have no merged cells',
      [
        ['甲项', '1'],
        ['乙项', '2'],
      ],
      false,
    ],
    ['one line', [['甲项', '1', '2']], false],
    [
      'lines of other widths',
      [
        ['甲项', '1', '2'],
        ['乙项', '1'],
      ],
      false,
    ],
    [
      'too few whole lines, also where ends are cut off',
      [
        ['甲项', '1', '2'],
        ['乙项', '1'],
        ['丙项', '1'],
      ],
      true,
    ],
    [
      'heads that do not say what they reach over',
      [
        ['自然人', '总计'],
        ['甲项', '1', '2'],
        ['乙项', '1', '2'],
        ['丙项', '1', '2'],
      ],
      true,
    ],
  ])('no grid: %s', (_, rows, cutOff) => {
    expect(lay(rows, cutOff)).toBeNull();
  });

  test('cells whose empty ends were cut off are filled up, where most lines are whole', () => {
    const rows = [
      ['甲项', '1', '2'],
      ['乙项', '1'],
      ['丙项', '1', '3'],
      ['丁项', '', '4'],
    ];
    expect(lay(rows, true)).toEqual([
      ['甲项', '1', '2'],
      ['乙项', '1', ''],
      ['丙项', '1', '3'],
      ['丁项', '', '4'],
    ]);
    expect(lay(rows, false)).toBeNull();
    const view = layGrid(applications, linesOf(rows, true));
    const filled = view?.rows[1]?.[2];
    expect(filled).toMatchObject({ row: 1, rowEnd: 2, column: 2, end: 3 });
    expect(filled?.span).toEqual({ start: view?.rows[1]?.[1]?.span.end, end: view?.rows[1]?.[1]?.span.end });
  });

  test('three of five lines are enough', () => {
    const line = ['甲项', '1', '2'];
    expect(lay([line, ['乙项'], line, ['丙项', '1'], ['丁项', '1'], line], true)).not.toBeNull();
    expect(lay([line, ['乙项', '1'], line, ['丙项', '1']], true)).toBeNull();
  });
});

describe('labels that a line end broke', () => {
  const join = (rows: readonly (readonly string[])[]) => told(joinLabels(applications, linesOf(rows)));
  const values = ['1', '0', '0', '0', '0', '0', '1'];

  test('the beginning on the line above, or on the two lines above', () => {
    expect(join([['2.没有现成信息'], ['需要另行制作', ...values]])?.[1]?.[0]).toBe(
      '2.没有现成信息需要另行制作',
    );
    expect(join([['2.没有现'], ['成信息需要'], ['另行制作', ...values]])?.[2]?.[0]).toBe(
      '2.没有现成信息需要另行制作',
    );
    expect(
      join([
        ['（四）无法提供', '2.没有现成信息'],
        ['需要另行制作', ...values],
      ])?.[1]?.[0],
    ).toBe('2.没有现成信息需要另行制作');
  });

  test('its words reach from its beginning to its end', () => {
    const view = joinLabels(applications, linesOf([['2.没有现成信息'], ['需要另行制作', ...values]]));
    expect(view.rows[1]?.[0]?.span).toEqual({ start: 0, end: 15 });
  });

  test.each<[string, string[][]]>([
    ['a label that is whole', [['（一）'], ['予以公开', ...values]]],
    ['words that are no label together', [['2.没有现成数据'], ['需要另行制作', ...values]]],
    ['a line without cells', [['2.没有现成信息'], ['需要另行制作']]],
    [
      'an empty cell between',
      [
        ['2.没有现成信息', ''],
        ['需要另行制作', ...values],
      ],
    ],
    [
      'a number above',
      [
        ['2.没有现成信息', '12'],
        ['需要另行制作', ...values],
      ],
    ],
    ['four lines', [['2.没'], ['有现成信'], ['息需要'], ['另行制作', ...values]]],
    [
      'a whole row two lines above',
      [['（四）无法提供', '2.没有现'], ['成信息需要'], ['另行制作', ...values]],
    ],
    ['a whole label above', [['予以公开'], ['', ...values]]],
    ['the first line', [['需要另行制作', ...values]]],
  ])('not joined: %s', (_, rows) => {
    expect(join(rows)).toEqual(rows);
  });
});

describe('heads of columns', () => {
  const isHead = (
    lexicon: typeof applications,
    cells: readonly string[],
    above: Header | null = null,
  ): boolean => isHeaderRow(lexicon, linesOf([cells]).rows[0] ?? [], above);

  test.each<[string, string[], boolean]>([
    ['the labels’ head and a column', ['统计指标', '单位', '统计数'], true],
    ['the labels’ head and words', ['统计指标', '单位', '二〇一五'], true],
    ['the labels’ head, a column and a number', ['统计指标', '统计数', '3'], true],
    ['the labels’ head and a number', ['统计指标', '3'], false],
    ['the labels’ head alone', ['统计指标'], false],
    ['a column', ['', '统计数'], true],
    ['a year', ['', '2015'], true],
    ['a year and a number', ['', '2015年', '12'], false],
    ['a row and its number', ['收到申请数', '12'], false],
    ['words', ['说明', '见下'], false],
    ['nothing', ['', ''], false],
  ])('statistics, %s', (_, cells, expected) => {
    expect(isHead(statistics, cells)).toBe(expected);
  });

  test.each<[string, string[], boolean]>([
    ['the applicants', ['申请人情况', '自然人', '法人或其他组织', '总计'], true],
    ['a row that is a head as well, behind its number', ['3.其他', '总计'], false],
    ['a row at the beginning', ['总计', '自然人'], false],
  ])('applications, %s', (_, cells, expected) => {
    expect(isHead(applications, cells)).toBe(expected);
  });

  const laid = (...rows: string[][]): Header => {
    const lines = linesOf(rows).rows;
    let header: Header | null = null;
    lines.forEach((cells, r) => (header = layHeads(applications, cells, r, header)));
    return header as unknown as Header;
  };
  const keys = (header: Header): (string | undefined)[] =>
    Array.from(header.heads, (head) => head?.column?.key ?? head?.structure ?? (head ? '?' : undefined));

  test('below the first value column 总计 is a head, before it a row', () => {
    const above = laid(['申请人情况', '自然人', '总计']);
    expect(isHead(applications, ['', '商业企业', '总计'], above)).toBe(true);
    expect(isHead(applications, ['总计', '商业企业', ''], above)).toBe(false);
  });

  test('a line of words right below goes on with the heads', () => {
    const above = laid(['申请人情况', '自然人', '总计']);
    const goesOn = (...cells: string[]) => isSubHeader(applications, linesOf([cells]).rows[0] ?? [], above);
    expect(goesOn('', '男性', '女性')).toBe(true);
    expect(goesOn('', '男性', '')).toBe(true);
    expect(goesOn('说明', '', '')).toBe(false);
    expect(goesOn('', '男性', '3')).toBe(false);
    expect(goesOn('', '男性', '3人左右')).toBe(false);
    expect(goesOn('', '男性', '/')).toBe(false);
    expect(goesOn('予以公开', '男性', '女性')).toBe(false);
    expect(goesOn('', '其他', '总计')).toBe(true);
  });

  test('lower heads win, empty cells leave those above', () => {
    const header = laid(['申请人情况', '自然人', '法人或其他组织', '总计'], ['', '', '商业企业', '']);
    expect(keys(header)).toEqual(['?', 'natural_person', 'commercial_enterprise', 'total']);
    expect([header.first, header.row, header.cells]).toEqual([1, 1, 4]);
    expect(keys(laid(['项目', '备注', '自然人']))).toEqual(['label', 'note', 'natural_person']);
    expect(laid(['说明文字', '其余']).first).toBe(1);
  });

  test('heads on lines of different widths have no width to compare with, unless the line keeps its places', () => {
    expect(laid(['项目', '自然人', '总计'], ['商业企业', '科研机构']).cells).toBe(-1);
    expect(laid(['项目', '自然人', '总计'], ['', '商业企业']).cells).toBe(3);
    expect(laid(['项目', '自然人'], ['', '商业企业', '总计']).cells).toBe(3);
    expect(laid(['项目', '自然人'], ['商业企业', '总计']).cells).toBe(2);
  });

  test('of two years the later one is read, and the other is no column', () => {
    const line = linesOf([['指标名称', '2014年度', '2015年度']]).rows[0] ?? [];
    const header = layHeads(statistics, line, 0, null);
    expect(keys(header)).toEqual(['label', '?', 'value']);
    expect(valueHeads(header, 1, 3).map(({ column }) => column?.key)).toEqual(['value']);
    expect(valueHeads(header, 0, 2)).toEqual([]);
  });

  test('value heads between two places, each once', () => {
    const merged = linesOf([['项目', '自然人', '总计', '备注']]).rows[0] ?? [];
    const wide = merged.map((cell, i) =>
      i === 1 ? { ...cell, end: 3 } : i > 1 ? { ...cell, column: i + 1, end: i + 2 } : cell,
    );
    const header = layHeads(applications, wide, 0, null);
    const between = (from: number, to: number) =>
      valueHeads(header, from, to).map(({ column }) => column?.key);
    expect(between(0, Infinity)).toEqual(['natural_person', 'total']);
    expect(between(2, 3)).toEqual(['natural_person']);
    expect(between(3, 5)).toEqual(['total']);
    expect(between(4, 5)).toEqual([]);
  });
});

test('a table turned by 90°', () => {
  const view = linesOf([
    ['甲', '乙', '丙'],
    ['1', '2', '3'],
  ]);
  expect(told(transpose(view))).toEqual([
    ['甲', '1'],
    ['乙', '2'],
    ['丙', '3'],
  ]);
  const [first, ...others] = view.rows[0] ?? [];
  if (!first) throw new Error('no cell');
  const wide = { ...view, rows: [[{ ...first, end: 2 }, ...others.slice(1)], view.rows[1] ?? []] };
  expect(told(transpose(wide))).toEqual([
    ['甲 0-2 0-1', '1'],
    ['甲 0-2 0-1', '2'],
    ['丙', '3'],
  ]);
});
