import { describe, expect, test } from '@jest/globals';
import { documentOf, rowOf, tableOf } from '../documents.js';
import { applicantHeads, formRows } from '../forms.js';

const numbers: Readonly<Record<string, readonly number[]>> = {
  received_new: [5, 2, 0, 1, 0, 0, 8],
  granted: [4, 1, 0, 1, 0, 0, 6],
  outcome_total: [4, 2, 0, 1, 0, 0, 7],
};
const zeros = [0, 0, 0, 0, 0, 0, 0];
/** The last column, with its head, before all others. */
const totalFirst = <T>(cells: readonly T[]): T[] => [...cells.slice(-1), ...cells.slice(0, -1)];

const receivedOf = (rows: readonly (readonly string[])[], gap: string, end: string): (number | null)[] => {
  const text = rows.map((row) => row.join(gap)).join(end);
  const title = '三、收到和处理政府信息公开申请情况';
  return rowOf(tableOf(documentOf(title, text), 'applications'), 'received_new');
};
const rowsOf = (order: <T>(cells: readonly T[]) => readonly T[], printed = numbers): string[][] => [
  [...order(applicantHeads)],
  ...formRows(true).map(({ key, label }) => [label, ...order(printed[key] ?? zeros).map(String)]),
];

describe('a total before its parts', () => {
  test.each([
    [' ', '\n'],
    ['\n', '\n'],
    ['\t', '\n'],
    ['｜', '｜'],
  ])('moves every number: nothing is read, parted by %j and %j', (gap, end) => {
    expect(receivedOf(rowsOf(totalFirst), gap, end)).toEqual(zeros.map(() => null));
    expect(
      receivedOf(
        rowsOf((cells) => cells),
        gap,
        end,
      ),
    ).toEqual(numbers['received_new']);
  });

  test('sums that are printed wrong move nothing', () => {
    const wrong = { ...numbers, received_new: [5, 2, 0, 1, 0, 0, 9], granted: [4, 1, 0, 1, 0, 0, 5] };
    const all = { ...wrong, outcome_total: [4, 2, 0, 1, 0, 0, 6] };
    expect(
      receivedOf(
        rowsOf((cells) => cells, all),
        ' ',
        '\n',
      ),
    ).toEqual(all.received_new);
  });

  test('in one row alone it may be a printed error', () => {
    const one = { received_new: [8, 5, 2, 0, 1, 0, 0] };
    expect(
      receivedOf(
        rowsOf((cells) => cells, one),
        ' ',
        '\n',
      ),
    ).toEqual(one.received_new);
  });
});
