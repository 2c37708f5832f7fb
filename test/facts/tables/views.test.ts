import { describe, expect, test } from '@jest/globals';
import { joinLabels } from '../../../src/facts/tables/grid/joinLabels.js';
import { layGrid } from '../../../src/facts/tables/grid/layGrid.js';
import { transpose } from '../../../src/facts/tables/grid/view.js';
import { lexiconOf } from '../../../src/facts/tables/lexicon.js';
import { linesOf, told } from './lineView.js';

const applications = lexiconOf('applications');

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
    const shown = ['戊项', '', '2'];
    const short = [['乙项'], ['丙项', '1'], ['丁项', '1']];
    expect(lay([line, ...short, line, line, shown], true)).not.toBeNull();
    expect(lay([line, ['乙项', '1'], line, ['丙项', '1']], true)).toBeNull();
  });
});

describe('labels that a line end broke', () => {
  const join = (rows: readonly (readonly string[])[]) => told(joinLabels(applications, linesOf(rows)));
  const values = ['1', '0', '0', '0', '0', '0', '1'];

  test('the beginning on the line above, or on the two lines above', () => {
    expect(join([['2.没有现成信息'], ['需要另行制作', ...values]])?.[1]).toEqual([
      '2.没有现成信息需要另行制作',
      ...values,
    ]);
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
