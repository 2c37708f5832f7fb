import { findDetermined, findDeterminedCuts } from './oracle.js';
import { rulesOf } from './rules.js';
import type { Case } from './generate.js';
import type { Stretch } from './oracle.js';
import type { Truth } from './forms.js';

/** Which cells a reader owes: all of them, those that the oracle calls determined, or none. */
export function demandedCells(sample: Case, truth: Truth, demand: string): (path: string) => boolean {
  if (demand === 'kept' || demand === 'complete') return () => true;
  if (truth.broken) return () => false;
  if (demand === 'run') return runTogether(truth);
  const labelled = ['long_line', 'spaced_lines', 'cell_lines_lost'].includes(sample.family);
  if (demand !== 'open' || !labelled) return () => false;
  if (!keepsLabels(truth)) return () => false;
  // In the one row of the review table every group may hold the one error: only counting is certain there.
  const allowed = truth.id === 'review_litigation' ? 3 : 1;
  const rules = rulesOf(truth).filter(({ strict }) => strict);
  const found = findDetermined(stretchesOf(truth), rules, allowed);
  return (path) => found?.has(path) ?? false;
}

/** Labels hold the rows apart; the one row of the review table is a single stretch. */
function stretchesOf(truth: Truth): Stretch[] {
  const rows = Object.entries(truth.rows).map(([row, cells]) => ({
    places: Object.keys(cells).map((column) => `${row}.${column}`),
    numbers: Object.values(cells).flatMap(({ value }) => (value === null ? [] : [value])),
  }));
  if (truth.id !== 'review_litigation') return rows;
  return [{ places: rows.flatMap(({ places }) => places), numbers: rows.flatMap(({ numbers }) => numbers) }];
}

/** Where most labels have no number, they may as well have lost theirs. */
function keepsLabels(truth: Truth): boolean {
  const rows = Object.values(truth.rows).map((cells) => Object.values(cells));
  const filled = rows.filter((cells) => cells.some(({ value }) => value !== null)).length;
  return filled >= 3 && filled * 5 >= rows.length * 3;
}

const maxDigits = 18;

/** Digits without separators: only where the sum over the row leaves a single cut, and nothing is blank. */
function runTogether(truth: Truth): (path: string) => boolean {
  if (truth.blanks || truth.id !== 'applications') return () => false;
  const zeros = Object.values(truth.rows).filter((cells) =>
    Object.values(cells).every(({ value }) => value === 0),
  );
  // Rows of nothing but zeros show that zeros are printed, and no cell is blank.
  if (zeros.length < 3) return () => false;
  const determined = new Set<string>();
  for (const [row, cells] of Object.entries(truth.rows)) {
    const digits = Object.values(cells)
      .map(({ value }) => String(value))
      .join('');
    const places = Object.keys(cells).map((column) => `${row}.${column}`);
    // Longer rows have too many cuts to be worth the time.
    if (digits.length > maxDigits) continue;
    const rules = rulesOf(truth).filter(({ id, scope }) => id === 'r3' && scope === `applications.${row}`);
    const cuts = findDeterminedCuts(digits, places, rules);
    if (cuts?.size === places.length) for (const path of places) determined.add(path);
  }
  return (path) => determined.has(path);
}
