import { describe, expect, test } from '@jest/globals';
import { documentOf, rowOf, statesOf, tableOf } from '../documents.js';
import { reviewHeads } from '../forms.js';

const kinds = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const groups = ['行政复议', '未经复议直接起诉', '复议后起诉'];
const keys = ['review', 'litigation_direct', 'litigation_after_review'];
const empties = (count: number): string[] => Array<string>(count).fill('');

const read = (body: string) => tableOf(documentOf('四、行政复议、行政诉讼情况', body), 'review_litigation');
const valuesOf = (body: string) => keys.flatMap((key) => rowOf(read(body), key));
const numbersOf = (printed: readonly string[]) => printed.map((text) => (text === '' ? null : Number(text)));

describe('results of reviews between bars', () => {
  const cells = ['3', '', '', '', '3', ...empties(9), '0'];

  test.each<[string, string]>([
    ['in one line', [...reviewHeads, ...cells].join(' | ')],
    ['in one line with outer bars', `| ${[...reviewHeads, ...cells].join(' | ')} |`],
    ['in two lines', `${reviewHeads.join(' | ')}\n${cells.join(' | ')}`],
    ['on lines of their own', [...reviewHeads, ...cells].join('\n|\n')],
    ['with empty cells behind the last', [...reviewHeads, ...cells, '', '', ''].join(' | ')],
    ['with the next chapter behind them', `${[...reviewHeads, ...cells].join(' | ')} | 五、存在的主要问题`],
  ])('%s', (_, body) => {
    expect(valuesOf(body)).toEqual(numbersOf(cells));
  });

  test.each<[string, string[]]>([
    ['a cell too few', cells.slice(1)],
    ['a number too many', [...cells, '5']],
    // The bars that end one line and begin the next have an empty cell between them.
    ['empty cells at both ends', ['', ...cells.slice(0, -1), '']],
    ['blank cells left out', cells.filter((text) => text !== '')],
  ])('refused: %s', (_, printed) => {
    const reading = read(`${[...reviewHeads, ...printed].join(' | ')} |`);
    for (const key of keys) expect(statesOf(reading, key)).toEqual(Array(5).fill('unresolved'));
  });

  test('a line for each group, behind a title that no bar parts from the first head', () => {
    const rows = groups.flatMap((group) => [group, '1', '', '', '', '1']);
    const short = groups.flatMap((group) => [group, '1', '', '', '1']);
    for (const bar of [' | ', '\n|\n']) {
      expect(valuesOf([...kinds, ...rows].join(bar))).toEqual(groups.flatMap(() => [1, null, null, null, 1]));
      // Four cells for five results: under which heads they stand is not told.
      expect(valuesOf([...kinds, ...short].join(bar)).filter((value) => value !== null)).toEqual([]);
    }
  });
});

describe('results of reviews whose heads stand in another order than on the form', () => {
  const [first = '', second = '', ...others] = kinds;
  const moved = [second, first, ...others];
  const printed = ['1', '2', '0', '3', '6', '0', '1', '0', '0', '1', '4', '0', '2', '1', '7'];
  const official = (results: readonly string[], direct = groups[1], after = groups[2]) =>
    [groups[0], '行政诉讼', ...results, direct, after, ...results, ...results, ...printed] as string[];
  const grouped = (results: readonly string[], order = [0, 1, 2]) => [
    ...results,
    ...order.flatMap((at) => [groups[at] ?? '', ...printed.slice(at * 5, at * 5 + 5)]),
  ];

  test.each([' ', '\n', ' | ', '\n|\n'])('parted by %j: the places of the numbers say nothing', (gap) => {
    expect(valuesOf(official(kinds).join(gap))).toEqual(numbersOf(printed));
    const swapped = [official(moved), official(kinds, groups[2], groups[1]), grouped(moved)];
    for (const words of swapped) {
      const values = valuesOf(words.join(gap));
      expect(values.filter((value) => value !== null)).toEqual([]);
    }
  });

  test('a group that is named with its numbers may stand anywhere', () => {
    for (const gap of [' ', '\n'])
      expect(valuesOf(grouped(kinds, [2, 0, 1]).join(gap))).toEqual(numbersOf(printed));
  });

  test('a result that is named with its number may stand anywhere', () => {
    const named = groups.flatMap((group, g) => [
      group,
      ...[4, 3, 2, 1, 0].flatMap((k) => [kinds[k] ?? '', printed[g * 5 + k] ?? '']),
    ]);
    for (const gap of [' ', '\n']) expect(valuesOf(named.join(gap))).toEqual(numbersOf(printed));
  });

  test('each group with its numbers is read also where a printed total is wrong', () => {
    const wrong = grouped(kinds).map((word, i) => (i === 10 ? '9' : word));
    const values = valuesOf(wrong.join(' '));
    expect(values).toEqual(numbersOf(printed.map((number, i) => (i === 4 ? '9' : number))));
    const uneven = [
      ...kinds,
      groups[0],
      ...printed.slice(0, 6),
      groups[1],
      ...printed.slice(6, 10),
      groups[2],
    ];
    const refused = valuesOf([...uneven, ...printed.slice(10, 14), '9'].join(' '));
    expect(refused.filter((value) => value !== null)).toEqual([]);
  });
});
