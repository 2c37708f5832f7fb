import { describe, expect, test } from '@jest/globals';
import {
  compareBetween,
  compareImplies,
  compareSums,
  compareTogether,
  compareToZero,
  countOddNumbers,
  type Verdict,
} from '../../src/checks/evaluate.js';
import type { Operand } from '../../src/checks/operands.js';

/** A number, `''` a blank cell, `?` one that could not be read, `-` a row that is not printed. */
type Cell = number | '' | '?' | '-';

const states = { '': 'blank', '?': 'unresolved', '-': 'missing' } as const;
const cell = (printed: Cell): Operand => ({
  path: 'table.row.column',
  label: 'label',
  state: typeof printed === 'number' ? 'number' : states[printed],
  value: typeof printed === 'number' ? printed : 0,
});
const cells = (printed: readonly Cell[]): Operand[] => printed.map(cell);

/** Status and sides in short: `fail 3 2`; `open` where nothing can be said. */
const say = ({ status, left, right }: Verdict): string =>
  left === null && right === null && status === 'not_assessable' ? 'open' : `${status} ${left} ${right}`;

describe('a sum', () => {
  test.each([
    [[1, 2], '=', [3], 'pass 3 3'],
    [[1, 2], '=', [4], 'fail 3 4'],
    [[1, 2], '=', [2], 'fail 3 2'],
    // Blanks count as 0 where the rule holds so, and may be filled where more is wanted on their side.
    [[1, '', 2], '=', [3], 'pass 3 3'],
    [[1, ''], '=', [3], 'not_assessable 1 3'],
    [[4, ''], '=', [3], 'fail 4 3'],
    [[4], '=', [3, ''], 'not_assessable 4 3'],
    [[2], '=', [3, ''], 'fail 2 3'],
    [[1, '?'], '=', [1], 'open'],
    [[1], '=', [1, '-'], 'open'],
    [[2], '<=', [3], 'pass 2 3'],
    [[3], '<=', [3], 'pass 3 3'],
    [[4], '<=', [3], 'fail 4 3'],
    [[4], '<=', [3, ''], 'not_assessable 4 3'],
    [[4, ''], '<=', [3], 'fail 4 3'],
    [[0.1, 0.2], '=', [0.3], 'pass 0.3 0.3'],
    [[], '=', [0], 'pass 0 0'],
  ] as const)('%j %s %j: %s', (left, relation, right, verdict) => {
    expect(say(compareSums(cells(left), relation, cells(right)))).toBe(verdict);
  });

  test.each([
    [[4], [3], 'not_assessable 4 3'],
    [[2], [3], 'fail 2 3'],
    [[3], [3], 'pass 3 3'],
  ] as const)('%j = %j and more that the form does not print: %s', (left, right, verdict) => {
    expect(say(compareSums(cells(left), '=', cells(right), true))).toBe(verdict);
  });
});

describe('a number between the largest part and the sum of the parts', () => {
  test.each([
    [5, [5, 3], 'pass 5 8'],
    [8, [5, 3], 'pass 8 8'],
    [6, [5, 3], 'pass 6 8'],
    [4, [5, 3], 'fail 5 4'],
    [9, [5, 3], 'fail 9 8'],
    [9, [5, ''], 'not_assessable 9 5'],
    [4, [5, ''], 'fail 5 4'],
    ['', [5, 3], 'not_assessable 0 8'],
    ['', [0, 0], 'pass 0 0'],
    ['?', [5], 'open'],
    [5, [5, '?'], 'open'],
  ] as const)('%j of %j: %s', (value, parts, verdict) => {
    expect(say(compareBetween(cell(value), cells(parts)))).toBe(verdict);
  });
});

describe('one that asks for another', () => {
  test.each([
    [0, 0, false, 'pass 0 0'],
    ['', 0, false, 'pass 0 0'],
    [0, '?', false, 'pass 0 0'],
    [2, 1, false, 'pass 2 1'],
    [2, 0, false, 'fail 2 0'],
    [2, 0, true, 'not_assessable 2 0'],
    [2, 1, true, 'pass 2 1'],
    [2, '', false, 'not_assessable 2 0'],
    [2, '?', false, 'open'],
    ['?', 1, false, 'open'],
    [-1, 0, false, 'pass -1 0'],
  ] as const)('%j asks for %j, the cause may lie outside: %j: %s', (when, then, open, verdict) => {
    expect(say(compareImplies(cell(when), cell(then), open))).toBe(verdict);
  });
});

describe('two that are there together or not at all', () => {
  test.each([
    [0, 0, 'pass 0 0'],
    [2, 7, 'pass 2 7'],
    [2, 0, 'fail 2 0'],
    [0, 7, 'fail 0 7'],
    [2, '', 'not_assessable 2 0'],
    ['', 7, 'not_assessable 0 7'],
    ['', '', 'pass 0 0'],
    ['?', 7, 'open'],
    [2, '-', 'open'],
  ] as const)('%j and %j: %s', (left, right, verdict) => {
    expect(say(compareTogether(cell(left), cell(right)))).toBe(verdict);
  });
});

describe('a stock that cannot be below nothing', () => {
  test.each([
    [[3, -3], 'pass 0 0'],
    [[3, -2], 'pass 1 0'],
    [[3, -4], 'fail -1 0'],
    [['', -4], 'not_assessable -4 0'],
    [['?', -4], 'open'],
  ] as const)('%j: %s', (parts, verdict) => {
    expect(say(compareToZero(cells(parts)))).toBe(verdict);
  });
});

describe('cells that must be whole and not negative', () => {
  test.each([
    [[0, 1, 12], 'pass 0 0', []],
    [[0, -1, 2.5], 'fail 2 0', [-1, 2.5]],
    [[1, ''], 'pass 0 0', []],
    [[1, '?'], 'not_assessable 0 0', []],
    [['?', -1], 'fail 1 0', [-1]],
  ] as const)('%j: %s', (all, verdict, odd) => {
    const found = countOddNumbers(cells(all));
    expect(say(found)).toBe(verdict);
    expect(found.odd.map(({ value }) => value)).toEqual(odd);
  });
});
