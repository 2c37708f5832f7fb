import { describe, expect, test } from '@jest/globals';
import { matrixOrders } from '../../../src/facts/tables/align/matrixOrders.js';
import { couldBeFewer, splitRuns } from '../../../src/facts/tables/align/split.js';
import { rowHolds } from '../../../src/facts/tables/align/sums.js';
import type { RowModel } from '../../../src/knowledge/tables/model.js';
import { tableModel } from '../../../src/knowledge/tables/index.js';

const applications = tableModel('applications');
const art20 = tableModel('art20_2019');
const columnsOf = (id: 'applications' | 'art20_2019', keys: readonly string[]) =>
  keys.flatMap((key) => tableModel(id).columns.find((column) => column.key === key) ?? []);
const rowOf = (id: 'applications' | 'art20_2019', key: string): RowModel => {
  const row = tableModel(id).rows.find((one) => one.key === key);
  if (!row) throw new Error(key);
  return row;
};
const items = columnsOf('art20_2019', ['items_previous_year', 'items_change']);

describe('splitRuns', () => {
  test('zeros never begin a number, white space is an edge, signs only stand in columns of changes', () => {
    expect(
      splitRuns(
        ['007'],
        columnsOf('art20_2019', ['produced_this_year', 'newly_disclosed_this_year', 'total_disclosed']),
      ),
    ).toEqual([[0, 0, 7]]);
    expect(splitRuns(['35-15'], items)).toEqual([[35, -15]]);
    expect(splitRuns(['12', '3'], items)).toEqual([[12, 3]]);
    expect(splitRuns(['123'], items)).toEqual([
      [1, 23],
      [12, 3],
    ]);
    expect(splitRuns(['-1', '5'], items)).toEqual([]);
  });

  test('couldBeFewer: whether a blank may hide among the digits', () => {
    expect(couldBeFewer(['00'], items)).toBe(false);
    expect(couldBeFewer(['01'], items)).toBe(false);
    expect(couldBeFewer(['12'], items)).toBe(true);
  });
});

describe('rowHolds', () => {
  const granted = rowOf('applications', 'granted');
  const penalty = rowOf('art20_2019', 'administrative_penalty');

  test('sums of applicants, blanks as 0, a missing total proves nothing', () => {
    expect(rowHolds(applications, granted, applications.form, [3, 1, 0, 0, 0, 0, 4])).toBe(true);
    expect(rowHolds(applications, granted, applications.form, [3, 1, 0, 0, 0, 0, 5])).toBe(false);
    expect(rowHolds(applications, granted, applications.form, [3, null, 0, 0, 0, 0, null])).toBe(false);
  });

  test('items of the year before and their change stay above zero', () => {
    expect(rowHolds(art20, penalty, ['items_previous_year', 'items_change', 'decisions'], [20, -15, 1])).toBe(
      true,
    );
    expect(rowHolds(art20, penalty, ['items_previous_year', 'items_change', 'decisions'], [2, -15, 1])).toBe(
      false,
    );
  });
});

describe('matrixOrders', () => {
  const together = Array<number>(15).fill(0);

  test('the order of the text stands when no other order sums better', () => {
    const orders = matrixOrders([1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0], together, 3, 5);
    expect(orders.straightHolds).toBe(true);
  });

  test('displaced totals are found by their sums', () => {
    const orders = matrixOrders(
      [0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 1, 2, 1],
      [0, 0, 0, 0, 1, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3],
      3,
      5,
    );
    expect(orders.straightHolds).toBe(false);
    expect(orders.only?.map((from) => [0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 1, 2, 1][from])).toEqual([
      0, 0, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 1, 1,
    ]);
  });

  test('two orders that both may hold settle nothing', () => {
    expect(matrixOrders([0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1], together, 3, 5).only).toBeNull();
  });
});
