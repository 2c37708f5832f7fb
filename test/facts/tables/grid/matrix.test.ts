import { describe, expect, test } from '@jest/globals';
import { readView } from '../../../../src/facts/tables/grid/index.js';
import { viewGrid } from '../../../../src/facts/tables/grid/view.js';
import { lexiconOf } from '../../../../src/facts/tables/lexicon.js';
import type { Piece } from '../../../../src/facts/tables/piece.js';
import { documentOf, type Cell, type Matrix } from '../documents.js';
import { linesOf } from '../lineView.js';

const review = lexiconOf('review_litigation');
const kinds = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const groups = ['行政复议', '未经复议直接起诉', '复议后起诉'];
const numbers = ['1', '2', '0', '3', '6', '0', '1', '0', '0', '1', '4', '0', '2', '1', '7'];
const ofGroup = (group: number): string[] => numbers.slice(group * 5, group * 5 + 5);
const blank = (count: number): string[] => Array<string>(count).fill('');
const wide = (text: string, colspan: number): Cell => ({ text, colspan });
const high = (text: string, rowspan: number): Cell => ({ text, rowspan });

/** Fifteen cells in the order of the form: the number, the state where there is none, `-` where no cell was read. */
const told = (piece: Piece): string[] =>
  review.model.rows.flatMap(({ key }) =>
    review.model.form.map((column) => {
      const cell = piece.rows.get(key)?.get(column);
      return cell ? String(cell.value ?? cell.state) : '-';
    }),
  );
const readLines = (...rows: string[][]): Piece => readView(review, linesOf(rows), 'table_text');
const readGrid = (grid: Matrix, before: Piece | null = null): Piece => {
  const document = documentOf({ grid });
  const view = document.grids.map((one) => viewGrid(document, one));
  const [first = linesOf([])] = view;
  return readView(review, first, 'table_grid', before ? { view: first, piece: before } : null);
};
const numbersOf = (piece: Piece): string[] => told(piece).filter((cell) => /^\d/.test(cell));

describe('reviews and suits in lines of text', () => {
  const [one = '', two = '', three = ''] = groups;

  test.each<[string, string[][]]>([
    [
      'names of groups with empty places behind them',
      [[one, ...blank(4), two, ...blank(4), three, ...blank(4)], [...kinds, ...kinds, ...kinds], numbers],
    ],
    [
      'group by group, the name with empty places',
      groups.flatMap((group, g) => [[group, ...blank(4)], kinds, ofGroup(g)]),
    ],
    ['a line for each group', [['', ...kinds], ...groups.map((group, g) => [group, ...ofGroup(g)])]],
    [
      'a line for each group, heads that begin at the margin',
      [kinds, [one, ...ofGroup(0)], ['行政诉讼', two, ...ofGroup(1)], [three, ...ofGroup(2)]],
    ],
    [
      'heads that do not stand above their numbers',
      [['行政复议', '行政诉讼'], kinds, [two, three], [...kinds, ...kinds], blank(15), numbers],
    ],
    [
      'groups side by side',
      [groups.flatMap(() => ['', ...kinds]), groups.flatMap((group, g) => [group, ...ofGroup(g)])],
    ],
  ])('%s', (_, rows) => {
    const piece = readLines(...rows);
    expect(told(piece)).toEqual(numbers);
    expect(
      new Set([...piece.rows.values()].flatMap((cells) => [...cells.values()].map(({ how }) => how))),
    ).toEqual(new Set(['label']));
  });

  test('a blank in the one row of numbers is shown by its group, or by the first head', () => {
    const rows = [
      [one, '行政诉讼'],
      kinds,
      [two],
      [...kinds, ...kinds],
      [...blank(1), ...numbers.slice(1, 14), ''],
    ];
    const piece = readLines(...rows);
    const [first, last] = [
      piece.rows.get('review')?.get('upheld'),
      piece.rows.get('litigation_after_review')?.get('total'),
    ];
    expect(first).toMatchObject({ state: 'blank', label: one, evidence: [{ start: 0, end: 4 }] });
    expect(last).toMatchObject({ state: 'blank', label: three, evidence: [{ start: 0, end: 4 }] });
    const named = readLines(kinds, [one, '经复议后起诉', two], [...numbers.slice(0, 14), '']);
    expect(named.rows.get('litigation_after_review')?.get('total')).toMatchObject({
      label: '经复议后起诉',
      evidence: [{ start: 28, end: 34 }],
    });
  });

  test('a group whose cells are all blank does not take the numbers of the line below', () => {
    const piece = readLines(['', ...kinds], [one, ...blank(5)], [two, ...ofGroup(1)], [three, ...ofGroup(2)]);
    expect(told(piece)).toEqual([...Array<string>(5).fill('blank'), ...numbers.slice(5)]);
  });

  test.each<[string, string[][]]>([
    [
      'the group that lacks a number',
      [kinds, [one, ...ofGroup(0).slice(1)], [two, ...ofGroup(1)], [three, ...ofGroup(2)]],
    ],
    [
      'the group with words among its numbers',
      [kinds, [one, '见附件', ...ofGroup(0).slice(1)], [two, ...ofGroup(1)], [three, ...ofGroup(2)]],
    ],
  ])('%s is left open beside the others', (_, rows) => {
    expect(numbersOf(readLines(...rows))).toEqual(numbers.slice(5));
  });

  test.each<[string, string[][]]>([
    ['heads in another order', [[...kinds].reverse(), [one, ...ofGroup(0)], [two, ...ofGroup(1)]]],
    ['heads behind the groups', [[one, ...ofGroup(0)], [two, ...ofGroup(1)], kinds]],
    [
      'lines of groups without heads',
      [
        [one, ...ofGroup(0)],
        [two, '', ...ofGroup(1)],
      ],
    ],
    [
      'groups of which one has no known name',
      [
        [one, ...blank(4), two, ...blank(4), '其他途径', ...blank(4)],
        [...kinds, ...kinds, ...kinds],
        numbers,
      ],
    ],
    ['three names of results and fifteen numbers', [kinds.slice(0, 3), numbers]],
    ['fifteen numbers and a word', [[one, two, three], kinds, ['本年', ...numbers]]],
    ['fourteen numbers and a word', [[one, two, three], kinds, ['本年', ...numbers.slice(1)]]],
    ['sixteen numbers', [[one, two, three], kinds, [...numbers, '3']]],
  ])('nothing is read from %s', (_, rows) => {
    expect(numbersOf(readLines(...rows))).toEqual([]);
  });

  test('four names of results are enough for the one row of the form', () => {
    expect(told(readLines(kinds.slice(0, 4), numbers))).toEqual(numbers);
  });
});

describe('reviews and suits in a grid', () => {
  const stacked = groups.map((group, g): Cell[] => [group, ...ofGroup(g)]);
  const beside: Matrix = [
    ['', ...groups],
    ...kinds.map((kind, k) => [kind, ...groups.map((_, g) => ofGroup(g)[k] ?? '')]),
  ];
  const swap = <T>(list: readonly T[], a: number, b: number): T[] =>
    list.map((one, i) => (i === a ? list[b] : i === b ? list[a] : one) as T);

  test.each<[string, Matrix]>([
    ['heads without the empty corner', [kinds, ...stacked]],
    [
      'a cell over two results',
      [['', ...kinds], [groups[0] ?? '', '1', wide('2', 2), '3', '6'], ...stacked.slice(1)],
    ],
    [
      'a cell over two groups',
      [
        ['', ...kinds],
        [groups[0] ?? '', '1', '2', '0', '3', high('6', 2)],
        [groups[1] ?? '', '0', '1', '0', '0'],
        ...stacked.slice(2),
      ],
    ],
    [
      'words for a number',
      [
        ['', ...kinds],
        ...swap(stacked, 0, 0).map((line, i) =>
          i === 1 ? [...line.slice(0, 3), '约12', ...line.slice(4)] : line,
        ),
      ],
    ],
    [
      'a number and words',
      [
        ['', ...kinds],
        ...stacked.map((line, i) => (i === 1 ? [...line.slice(0, 3), '12号文', ...line.slice(4)] : line)),
      ],
    ],
    [
      'a blank and a cell too few',
      [
        ['', ...kinds],
        ...stacked.map((line, i) => (i === 1 ? [...line.slice(0, 2), '', ...line.slice(3, 5)] : line)),
      ],
    ],
    ['heads in another order', [['', ...swap(kinds, 0, 1)], ...stacked]],
    [
      'one head twice',
      [['', ...swap(kinds, 0, 0).map((kind, i) => (i === 1 ? '结果维持' : kind))], ...stacked],
    ],
    ['results in another order, groups above', swap(beside, 1, 2)],
    [
      'one result twice, groups above',
      beside.map((line, i) => (i === 2 ? ['结果维持', ...line.slice(1)] : line)),
    ],
    [
      'a line of results that lacks its last cell',
      beside.map((line, i) => (i === 2 ? line.slice(0, -1) : line)),
    ],
    ['heads that lost two names and moved up', [['', ...kinds.slice(2), '', ''], ...stacked]],
    ['heads without the last two', [['', ...kinds.slice(0, 3)], ...stacked]],
    ['two names of results', [['', ...kinds.slice(0, 2)], ...groups.map((group) => [group, '4', '0'])]],
  ])('nothing is read: %s', (_, grid) => {
    expect(numbersOf(readGrid(grid))).toEqual([]);
  });

  test('a line that is blank throughout may lack a cell', () => {
    const grid = [['', ...kinds], ...stacked.slice(0, 2), [groups[2] ?? '', ...blank(3)]];
    expect(numbersOf(readGrid(grid))).toEqual(numbers.slice(0, 10));
  });

  test('three names of results say how the table lies', () => {
    const grid = [['', ...kinds.slice(0, 3)], ...groups.map((group) => [group, '4', '0', '1'])];
    expect(numbersOf(readGrid(grid))).toHaveLength(9);
  });

  test('numbers under heads that the form does not have are passed over', () => {
    const grid = [['', ...kinds, '上年结转'], ...stacked.map((line) => [...line, '9'])];
    expect(told(readGrid(grid))).toEqual(numbers);
  });

  test('a number that is torn keeps its place', () => {
    const grid = [
      ['', ...kinds],
      ...stacked.map((line, i) => (i === 1 ? [...line.slice(0, 4), '6 11', ...line.slice(5)] : line)),
    ];
    expect(told(readGrid(grid))).toEqual([...numbers.slice(0, 8), 'unresolved', ...numbers.slice(9)]);
  });

  test('two blocks side by side, each group beside its own numbers', () => {
    const grid = [groups.flatMap(() => ['', ...kinds]), stacked.flat()];
    expect(told(readGrid(grid))).toEqual(numbers);
  });

  describe('behind a page break', () => {
    const lines = groups.flatMap((group, g): Cell[][] => [
      [wide(group, 2)],
      ...kinds.map((kind, k) => [kind, ofGroup(g)[k] ?? '']),
    ]);

    test.each([2, 5, 8, 10, 14, 16])('results go on with their group, cut before line %d', (cut) => {
      const before = readGrid(lines.slice(0, cut));
      const after = readGrid(lines.slice(cut), before);
      const both = told(before).map((cell, i) => (cell === '-' ? told(after)[i] : cell));
      expect(both).toEqual(numbers);
    });

    test('results without a name behind a whole group are not its own', () => {
      const before = readGrid(lines.slice(0, 12));
      expect(numbersOf(readGrid(lines.slice(13), before))).toEqual([]);
      expect(numbersOf(readGrid(lines.slice(1, 6)))).toEqual([]);
    });

    test('a result without a number leaves all of them open', () => {
      for (const line of [['其他结果'], ['其他结果', '见附件']])
        expect(numbersOf(readGrid(lines.map((one, i) => (i === 3 ? line : one))))).toEqual([]);
    });
  });
});
