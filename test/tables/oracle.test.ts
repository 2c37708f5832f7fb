import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findDetermined, findDeterminedCuts } from './oracle.js';
import type { Rule } from './rules.js';

const path = (row: number, column: number): string => `r${String(row)}.c${String(column)}`;
const equal = (left: string[], right: string[]): Rule => ({
  id: 'sum',
  scope: right.join(),
  strict: true,
  relation: '=',
  left,
  right,
});

/** The last column is the sum of its row, the last row the sum of its column. */
function rulesOfSize(height: number, width: number): Rule[] {
  const rows = Array.from({ length: height }, (_, r) => r);
  const columns = Array.from({ length: width }, (_, c) => c);
  return [
    ...rows.map((r) =>
      equal(
        columns.slice(0, -1).map((c) => path(r, c)),
        [path(r, width - 1)],
      ),
    ),
    ...(height > 1
      ? columns.map((c) =>
          equal(
            rows.slice(0, -1).map((r) => path(r, c)),
            [path(height - 1, c)],
          ),
        )
      : []),
  ];
}

const stretch = (row: number, width: number, numbers: number[]) => ({
  places: Array.from({ length: width }, (_, c) => path(row, c)),
  numbers,
});

describe('one row', () => {
  const rules = rulesOfSize(1, 3);

  test('as many numbers as places: all determined, whatever they sum to', () => {
    expect(findDetermined([stretch(0, 3, [1, 2, 9])], rules)?.size).toBe(3);
  });

  test('no number: all blank', () => {
    const found = findDetermined([stretch(0, 3, [])], rules);
    expect([...(found?.values() ?? [])]).toEqual([null, null, null]);
  });

  test('two equal numbers on three places: nothing is certain but for the error that may be in the sum', () => {
    expect(findDetermined([stretch(0, 3, [4, 4])], rules)?.size).toBe(0);
    // If sums never failed, the second number could still be a part, and the total blank.
    expect(findDetermined([stretch(0, 3, [4, 4])], rules, 0)?.size).toBe(0);
  });

  test('more numbers than places: no reading', () => {
    expect(findDetermined([stretch(0, 3, [1, 2, 3, 4])], rules)).toBeNull();
  });
});

/** All placements by counting through the sets of blank places, and the rules by trying to fill the blanks. */
function naive(rows: readonly (readonly number[])[], width: number, rules: readonly Rule[], allowed: number) {
  const options = rows.map((numbers, r) =>
    Array.from({ length: 2 ** width }, (_, mask) => mask).flatMap((mask) => {
      const places = Array.from({ length: width }, (_, c) => c).filter((c) => (mask >> c) % 2 === 1);
      if (places.length !== numbers.length) return [];
      return [new Map(places.map((c, i) => [path(r, c), numbers[i] ?? 0]))];
    }),
  );
  const keeps = (placement: ReadonlyMap<string, number>, { left, right }: Rule): boolean => {
    const sum = (side: readonly string[]) => side.reduce((all, one) => all + (placement.get(one) ?? 0), 0);
    const blank = (side: readonly string[]) => side.some((one) => !placement.has(one));
    const difference = sum(left) - sum(right);
    return difference === 0 || (difference < 0 ? blank(left) : blank(right));
  };
  const all = options.reduce<Map<string, number>[]>(
    (found, next) => found.flatMap((one) => next.map((other) => new Map([...one, ...other]))),
    [new Map()],
  );
  const possible = all.filter((one) => rules.filter((rule) => !keeps(one, rule)).length <= allowed);
  const agreed = new Map<string, number | null>();
  for (let r = 0; r < rows.length; r++) {
    for (let c = 0; c < width; c++) {
      const values = new Set(possible.map((one) => one.get(path(r, c)) ?? null));
      if (values.size === 1) agreed.set(path(r, c), [...values][0] ?? null);
    }
  }
  return { possible: possible.length, agreed };
}

const small = fc.integer({ min: 0, max: 4 });
const tablesUpTo4 = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 4 }))
  .chain(([height, width]) =>
    fc.tuple(
      fc.constant(width),
      fc.array(fc.array(fc.option(small, { freq: 4 }), { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
    ),
  );

test('tables up to 4 × 4: the oracle says what counting through all placements says', () => {
  fc.assert(
    fc.property(tablesUpTo4, fc.constantFrom(0, 1), ([width, cells], allowed) => {
      const rules = rulesOfSize(cells.length, width);
      const printed = cells.map((row) => row.flatMap((value) => value ?? []));
      const found = findDetermined(
        printed.map((numbers, r) => stretch(r, width, numbers)),
        rules,
        allowed,
      );
      const { possible, agreed } = naive(printed, width, rules, allowed);
      if (possible === 0) expect(found).toBeNull();
      else expect(new Map([...(found ?? [])].sort())).toEqual(new Map([...agreed].sort()));
    }),
    { numRuns: 150 },
  );
});

test('what is determined is what was printed, where the rules hold', () => {
  fc.assert(
    fc.property(tablesUpTo4, ([width, cells]) => {
      const rules = rulesOfSize(1, width);
      cells.forEach((row) => {
        const found = findDetermined(
          [
            stretch(
              0,
              width,
              row.flatMap((value) => value ?? []),
            ),
          ],
          rules,
          1,
        );
        for (const [place, value] of found ?? []) expect(row[Number(place.slice(-1))] ?? null).toBe(value);
      });
    }),
  );
});

describe('digits without separators', () => {
  const places = [path(0, 0), path(0, 1), path(0, 2)];
  const rules = rulesOfSize(1, 3);

  test.each([
    ['000', [0, 0, 0]],
    ['101', [1, 0, 1]],
    ['12012', [12, 0, 12]],
    ['10212', [10, 2, 12]],
  ])('%s is cut in one way', (digits, expected) => {
    expect([...(findDeterminedCuts(digits, places, rules)?.values() ?? [])]).toEqual(expected);
  });

  test('no cut sums: none is possible', () => {
    expect(findDeterminedCuts('995', places, rules)).toBeNull();
    expect(findDeterminedCuts('00', places, rules)).toBeNull();
  });

  test('two cuts sum: only what they agree in', () => {
    // 1 + 11 = 12 and 11 + 1 = 12.
    expect([...(findDeterminedCuts('11112', places, rules) ?? [])]).toEqual([[path(0, 2), 12]]);
  });
});
