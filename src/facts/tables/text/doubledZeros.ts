import type { RowModel } from '../../../knowledge/tables/model.js';
import type { Slots, Value } from './slots.js';

const zeros = /^0{2,7}$/;

/** Fewer complete rows do not show that no cell is blank. */
const minimumRows = 5;

/**
 * `00` in a row is one zero printed twice where the row then has all its cells, and several zeros without white space
 * where the other rows show that no cell of the table is blank and the row has a sum: without one, the row may be the
 * only one with a blank. Null where neither is certain.
 */
export function spellZeros(
  values: readonly Value[],
  count: number,
  isComplete: () => boolean,
): Value[] | null {
  if (!values.some(({ string }) => zeros.test(string))) return null;
  if (values.length > count || (values.length < count && !isComplete())) return null;
  let missing = count - values.length;
  const spelt = values.flatMap((value) => {
    if (!zeros.test(value.string)) return [value];
    const more = Math.min(missing, value.string.length - 1);
    missing -= more;
    return Array.from({ length: more + 1 }, () => ({ ...value, string: '0' }));
  });
  return missing === 0 ? spelt : null;
}

/** Whether every row but those with `00` has all its cells. */
export function isFilled(table: Slots, columnsOf: (row: RowModel) => readonly unknown[]): boolean {
  let complete = 0;
  for (const { row, values } of table.slots) {
    if (!row || row.kind === 'group' || values.some(({ string }) => zeros.test(string))) continue;
    if (values.length !== columnsOf(row).length) return false;
    complete++;
  }
  return complete >= minimumRows;
}

/** Whether some row has several numbers and fewer than columns, though none of them are zeros that ran together. */
export function lacksCells(table: Slots, columnsOf: (row: RowModel) => readonly unknown[]): boolean {
  return table.slots.some(
    ({ row, values }) =>
      row !== null &&
      values.length > 1 &&
      values.length < columnsOf(row).length &&
      !values.some(({ string }) => zeros.test(string)),
  );
}
