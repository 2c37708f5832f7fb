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

  const money = columnsOf('art20_2019', ['procurement_projects', 'procurement_amount']);

  test('only money has decimals', () => {
    expect(splitRuns(['3', '12.50'], money)).toEqual([[3, 12.5]]);
    expect(splitRuns(['3', '0.123456'], money)).toEqual([[3, 0.123456]]);
    expect(splitRuns(['3', '1.2.3'], money)).toEqual([]);
    expect(splitRuns(['3', '1.1234567'], money)).toEqual([]);
    expect(splitRuns(['3', '00.5'], money)).toEqual([]);
    expect(splitRuns(['3.5', '1'], money)).toEqual([]);
    expect(splitRuns(['30.5'], money)).toEqual([[3, 0.5]]);
    expect(splitRuns(['05'], money)).toEqual([[0, 5]]);
    expect(splitRuns(['3', '123456789012'], money)).toEqual([[3, 123456789012]]);
    expect(splitRuns(['3', '1234567890123'], money)).toEqual([]);
    expect(splitRuns(['1234567890', '1'], money)).toEqual([]);
    expect(splitRuns(['3', '-1'], money)).toEqual([]);
  });

  test('as many numbers as columns, and no more ways than are worth looking at', () => {
    expect(splitRuns(['3'], money)).toEqual([]);
    expect(splitRuns(['3', '4', '5'], money)).toEqual([]);
    expect(splitRuns([], [])).toEqual([[]]);
    const seven = columnsOf('applications', applications.form);
    expect(splitRuns(['1'.repeat(14)], seven)).toHaveLength(1716);
    expect(splitRuns(['1'.repeat(20)], seven)).toBeNull();
  });

  test('couldBeFewer: whether a blank may hide among the digits', () => {
    expect(couldBeFewer(['00'], items)).toBe(false);
    expect(couldBeFewer(['01'], items)).toBe(false);
    expect(couldBeFewer(['12'], items)).toBe(true);
    expect(couldBeFewer(['-1'], items)).toBe(true);
    expect(couldBeFewer(['1', '2'], items)).toBe(false);
    expect(couldBeFewer(['0.5'], money)).toBe(true);
    expect(couldBeFewer(['0.5'], columnsOf('applications', ['natural_person', 'total']))).toBe(false);
    expect(couldBeFewer(['1'.repeat(30)], columnsOf('applications', applications.form))).toBe(true);
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

  test('a sum needs all its parts and a total', () => {
    expect(rowHolds(applications, granted, applications.form, [3, 1, 0, 0, 0, 0, null])).toBe(false);
    expect(rowHolds(applications, granted, ['natural_person', 'total'], [4, 4])).toBe(false);
    expect(rowHolds(applications, granted, ['natural_person'], [4])).toBe(true);
    expect(rowHolds(applications, rowOf('applications', 'outcome'), ['natural_person'], [4])).toBe(false);
  });

  test('this year is part of all years, what was newly disclosed of all that is disclosed', () => {
    const annex = tableModel('annex_fujian');
    const [row] = annex.rows;
    if (!row) throw new Error('no row');
    const years = (value: number | null, all: number | null) =>
      rowHolds(annex, row, ['value', 'cumulative'], [value, all]);
    expect([years(3, 3), years(3, 4), years(null, 4), years(4, null)]).toEqual([true, true, true, true]);
    expect(years(4, 3)).toBe(false);
    const rules = rowOf('art20_2019', 'government_rules');
    const disclosed = (fresh: number | null, all: number | null) =>
      rowHolds(art20, rules, ['newly_disclosed_this_year', 'total_disclosed'], [fresh, all]);
    expect([disclosed(3, 3), disclosed(null, 3), disclosed(3, null)]).toEqual([true, true, true]);
    expect(disclosed(4, 3)).toBe(false);
  });

  test('items of the year before and their change stay above zero', () => {
    expect(rowHolds(art20, penalty, ['items_previous_year', 'items_change', 'decisions'], [20, -15, 1])).toBe(
      true,
    );
    expect(rowHolds(art20, penalty, ['items_previous_year', 'items_change', 'decisions'], [2, -15, 1])).toBe(
      false,
    );
    expect(rowHolds(art20, penalty, ['items_previous_year', 'items_change'], [15, -15])).toBe(true);
    expect(rowHolds(art20, penalty, ['items_previous_year', 'items_change'], [null, -15])).toBe(true);
    expect(rowHolds(art20, penalty, ['items_change'], [-15])).toBe(true);
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
