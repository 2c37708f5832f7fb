import { describe, expect, test } from '@jest/globals';
import { readTables, tableCounts } from '../../../src/facts/tables/index.js';
import { documentOf, type Matrix } from './documents.js';
import { applicationsGrid, type Numbers } from './forms.js';

const denied = 'applications.outcomes.denied';
const unable = 'applications.outcomes.unable_to_provide';
const empty = ['', '', '', '', '', '', ''];
const row = (person: string, total: string): string[] => [person, '0', '0', '0', '0', '0', total];

/** 不予公开: two refusals for enforcement files and one row left empty; the totals agree. */
const printed: Numbers = {
  denied_enforcement_case_file: row('2', '2'),
  denied_internal_affairs: empty,
  outcome_total: row('2', '2'),
};

function read(numbers: Numbers, change: (grid: Matrix) => Matrix = (grid) => grid) {
  const readings = readTables(documentOf({ grid: change(applicationsGrid(numbers)) }));
  const counts = new Map(tableCounts(readings).map((fact) => [fact.indicator, fact]));
  const warnings = readings
    .flatMap((reading) => reading.warnings)
    .filter(({ code }) => code === 'W_BLANK_IN_SUM');
  return { counts, warnings };
}

describe('an empty cell in the sum of a group', () => {
  test.each<[string, Numbers, number]>([
    ['a row left empty', {}, 2],
    ['zeros without their total', { denied_internal_affairs: row('0', '') }, 2],
    ['marks', { denied_internal_affairs: ['/', '/', '/', '/', '/', '/', '/'] }, 2],
    ['a total of all groups that is not printed', { outcome_total: row('2', '') }, 2],
    ['a total of all groups that is printed too small', { outcome_total: row('1', '1') }, 2],
    [
      'a row without a certain number far from the group',
      { received_new: ['?', '0', '0', '0', '0', '0', '2'] },
      2,
    ],
  ])('adds nothing: %s', (_, numbers, sum) => {
    const { counts, warnings } = read({ ...printed, ...numbers });
    expect(counts.get(denied)).toMatchObject({ value: sum, valueState: 'derived' });
    expect(warnings).toEqual([]);
  });

  test.each<[string, Numbers]>([
    ['its row has a number', { denied_internal_affairs: row('3', '') }],
    ['a mark stands for the total of a row with a number', { denied_internal_affairs: row('3', '/') }],
    ['a cell of its row is unresolved', { denied_internal_affairs: ['1 1', '', '', '', '', '', ''] }],
    [
      'a cell of another row of its group is unresolved',
      { denied_state_secret: ['1 1', '', '', '', '', '', '0'] },
    ],
    ['a cell of the row above the group is unresolved', { partially_granted: ['?', '', '', '', '', '', ''] }],
    [
      'a cell of the row below the group is unresolved',
      { unable_not_held: ['', '', '', '', '', '1 1', '0'] },
    ],
    ['the total of all groups asks for more', { outcome_total: row('5', '5') }],
  ])('may be a lost number: %s', (_, numbers) => {
    const { counts, warnings } = read({ ...printed, ...numbers });
    expect(counts.has(denied)).toBe(false);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]?.message).toContain('不予公开');
    expect(warnings[0]?.message).toContain('5.属于三类内部事务信息');
    expect(counts.get(unable)).toMatchObject({ value: 0, valueState: 'derived' });
  });

  test('may be a lost number: a row with numbers lost its label', () => {
    const withTornRow = (grid: Matrix): Matrix =>
      grid.flatMap((line) =>
        line.includes('6.属于四类过程性信息') ? [['事务信息', ...row('4', '4')], line] : [line],
      );
    const { counts, warnings } = read(printed, withTornRow);
    expect(counts.has(denied)).toBe(false);
    expect(warnings).toHaveLength(1);
  });

  test('a row of another table with a label of its own below the form hides nothing', () => {
    const withOwnRow = (grid: Matrix): Matrix => [
      ...grid,
      [{ text: '街道转交件', colspan: 3 }, ...row('4', '4')],
    ];
    expect(read(printed, withOwnRow).counts.get(denied)?.value).toBe(2);
  });

  test('a group whose rows all have numbers needs none of this', () => {
    const { counts, warnings } = read({
      outcome_total: row('9', '9'),
      granted: ['?', '0', '0', '0', '0', '0', '0'],
    });
    expect(counts.get(denied)).toMatchObject({ value: 0, valueState: 'derived' });
    expect(warnings).toEqual([]);
  });

  test('nor does a group whose own total is printed', () => {
    const withGroup = (grid: Matrix): Matrix =>
      grid.flatMap((line) =>
        line.some((cell) => typeof cell !== 'string' && cell.text === '（三）不予公开')
          ? [[{ text: '（三）不予公开', colspan: 2 }, ...row('7', '7')], line]
          : [line],
      );
    const { counts, warnings } = read({ ...printed, outcome_total: row('7', '7') }, withGroup);
    expect(counts.get(denied)?.value).toBe(7);
    expect(warnings.filter(({ message }) => message.includes('不予公开'))).toEqual([]);
  });
});
