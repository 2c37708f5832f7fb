import type { RowModel, TableModel } from '../../../knowledge/tables/model.js';

/** The rule that each row of a table sums to its last column, where it has one. */
function rowSum(model: TableModel): { left: readonly string[]; right: string } | null {
  for (const rule of model.rules) {
    const { test } = rule;
    if (rule.each === 'row' && test.kind === 'sum' && test.relation === '=' && test.right.length === 1) {
      return { left: test.left, right: test.right[0] ?? '' };
    }
  }
  return null;
}

/** Whether a table checks its rows by a sum: without one, a cut of glued digits must be the only one possible. */
export function hasRowSum(model: TableModel): boolean {
  return rowSum(model) !== null;
}

/** Whether numbers can stand in a row as they are: its sum holds, parts are no larger than what they are part of. */
export function rowHolds(
  model: TableModel,
  row: RowModel,
  columns: readonly string[],
  values: readonly (number | null)[],
): boolean {
  const at = (key: string): number | null | undefined => {
    const index = columns.indexOf(key);
    return index < 0 ? undefined : (values[index] ?? null);
  };
  const sum = rowSum(model);
  if (sum && at(sum.right) !== undefined) {
    const total = at(sum.right);
    const parts = sum.left.map(at);
    if (typeof total !== 'number' || parts.some((part) => part === undefined)) return false;
    return parts.reduce<number>((a, part) => a + (part ?? 0), 0) === total;
  }
  const value = at('value');
  const cumulative = at('cumulative');
  if (typeof value === 'number' && typeof cumulative === 'number' && value > cumulative) return false;
  for (const { each, test } of model.rules) {
    if (each !== 'row') continue;
    if (test.kind === 'sum' && test.relation === '<=') {
      const [left, right] = [at(test.left[0] ?? ''), at(test.right[0] ?? '')];
      if (typeof left === 'number' && typeof right === 'number' && left > right) return false;
    }
    if (test.kind === 'at_least_zero') {
      const operands = test.parts.map(at);
      if (operands.every((part) => typeof part === 'number') && operands.reduce((a, b) => a + b, 0) < 0)
        return false;
    }
  }
  return row.kind !== 'header';
}
