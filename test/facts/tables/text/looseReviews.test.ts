import { describe, expect, test } from '@jest/globals';
import { documentOf, rowOf, tableOf } from '../documents.js';

const kinds = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const groups = ['行政复议', '未经复议直接起诉', '复议后起诉'];
const keys = ['review', 'litigation_direct', 'litigation_after_review'];
const printed = ['1', '2', '0', '3', '6', '0', '1', '0', '0', '1', '4', '0', '2', '1', '7'];
const numbers = printed.map(Number);

const read = (words: readonly string[]) =>
  tableOf(documentOf('四、行政复议、行政诉讼情况', words.join(' ')), 'review_litigation');
const valuesOf = (words: readonly string[]) => keys.flatMap((key) => rowOf(read(words), key));
const five = (group: number): string[] => printed.slice(group * 5, group * 5 + 5);
/** Each group with its five numbers, behind the heads. */
const grouped = (of: (group: number) => readonly string[] = five, names = groups): string[] => [
  ...kinds,
  ...names.flatMap((name, g) => [name, ...of(g)]),
];

describe('results of reviews parted by white space only', () => {
  test('a number like a year is a value, a year of a running title is none', () => {
    const years = grouped((g) => (g === 0 ? ['2010', '2', '0', '3', '2015'] : five(g)));
    expect(valuesOf(years)).toEqual([2010, 2, 0, 3, 2015, ...numbers.slice(5)]);
    expect(valuesOf([...grouped().slice(0, 11), '2020年', ...grouped().slice(11)])).toEqual(numbers);
  });

  test('marks are cells without a number', () => {
    const marked = grouped((g) => five(g).map((number) => (number === '0' ? '/' : number)));
    expect(valuesOf(marked)).toEqual(numbers.map((number) => (number === 0 ? null : number)));
  });

  test('a cell names its group as it is printed', () => {
    const { rows } = read(grouped(five, ['行政复议', '未经行政复议直接起诉', '经复议后起诉']));
    const labels = keys.map((key) => rows[key]?.['total']?.label);
    expect(labels).toEqual(['行政复议', '未经行政复议直接起诉', '经复议后起诉']);
  });

  test('zeros that ran together say where they stand', () => {
    const document = documentOf(
      '四、行政复议、行政诉讼情况',
      [...groups, ...kinds, '0000000', '00000000'].join(' '),
    );
    const cell = tableOf(document, 'review_litigation').rows['review']?.['upheld'];
    const [span] = cell?.evidence ?? [];
    expect(document.text.slice(span?.start, span?.end)).toBe('0000000 00000000');
    expect(cell).toMatchObject({ value: 0, label: '行政复议' });
  });

  test.each<[string, string[]]>([
    [
      'a head between the numbers of a group',
      grouped((g) => (g === 0 ? ['1', '结果纠正', '2', '0', '3', '6'] : five(g))),
    ],
    [
      'fifteen numbers that do not stand by groups',
      grouped((g) => [printed.slice(0, 6), printed.slice(6, 10), five(2)][g] ?? []),
    ],
    [
      'a group without its name among results with their numbers',
      groups.flatMap((group, g) => [
        ...(g === 1 ? [] : [group]),
        ...kinds.flatMap((kind, k) => [kind, five(g)[k] ?? '']),
      ]),
    ],
    ['a number that ran together among zeros', [...groups, ...kinds, '10000000', '0000000']],
    ['zeros that mostly stand apart', [...groups, ...kinds, ...Array<string>(6).fill('0'), '00000', '0000']],
  ])('refused: %s', (_, words) => {
    expect(valuesOf(words).filter((value) => value !== null)).toEqual([]);
  });

  test('a group whose name is lost is read only where the sums leave one way', () => {
    const lost = [...kinds, '行政复议', ...five(0), '行政诉讼', ...five(1), '复议后起诉', ...five(2)];
    const { rows } = read([...lost, '未经复议直接起诉']);
    expect(
      Object.values(rows)
        .flatMap((cells) => Object.values(cells))
        .every(({ how }) => how === 'order_sum'),
    ).toBe(true);
  });
});
