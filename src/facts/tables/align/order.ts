import type { RowModel, TableModel } from '../../../knowledge/tables/model.js';
import { readCell } from '../cell.js';
import type { Slots, Value } from '../text/slots.js';
import { hasRowSum, rowHolds } from './sums.js';

export interface SolvedRow {
  readonly row: RowModel;
  readonly columns: readonly string[];
  readonly values: readonly Value[];
}

/**
 * Labels that lost their numbers (or numbers that lost their labels) in a flattened table: where the stream has exactly
 * as many numbers as the form has cells, no cell is blank and the order decides. Believed only when the sums of all
 * rows hold (a few may fail: printed errors) and every label that still stands right before its row is in its place.
 */
export function solveOrder(model: TableModel, table: Slots): SolvedRow[] | null {
  if (!hasRowSum(model) || model.layout !== 'rows') return null;
  const columns = model.form;
  for (const rows of possibleRows(model, table)) {
    if (table.values.length !== rows.length * columns.length) continue;
    const solved = rows.map((row, i) => ({
      row,
      columns,
      values: table.values.slice(i * columns.length, (i + 1) * columns.length),
    }));
    if (rowsHold(model, solved) && anchorsFit(table, rows, columns.length)) return solved;
  }
  return null;
}

/** The rows that the form may print: those with labels, groups only where they stand for their parts. */
function possibleRows(model: TableModel, table: Slots): RowModel[][] {
  const printed = new Set(table.anchors.map((row) => row.key));
  const all = model.rows.filter((row) => row.kind === 'leaf' || row.kind === 'total');
  const parents = new Set(all.map((row) => row.parent));
  const groups = model.rows.filter((row) => row.kind === 'group' && parents.has(row.key));
  const options: RowModel[][] = [
    all.filter((row) => printed.has(row.key) || row.parent !== 'other_handling'),
  ];
  // A group that is printed without its parts is a row itself.
  for (const group of groups) {
    const parts = all.filter((row) => row.parent === group.key);
    if (parts.some((part) => printed.has(part.key))) continue;
    options.push(
      model.rows.filter((row) => (all.includes(row) && row.parent !== group.key) || row === group),
    );
  }
  return options;
}

function numberOf(value: Value): number | null {
  // Marks stand where zeros would.
  return value.string === '00' || value.kind === 'mark' ? 0 : readCell(value.string).value;
}

function rowsHold(model: TableModel, rows: readonly SolvedRow[]): boolean {
  let failed = 0;
  let positive = 0;
  for (const { row, columns, values } of rows) {
    const numbers = values.map(numberOf);
    if (numbers.includes(null)) return false;
    if (numbers.some((number) => number !== 0)) positive++;
    if (!rowHolds(model, row, columns, numbers)) failed++;
  }
  // A shifted reading breaks about every row that is not all zeros; printed errors break a few.
  return failed === 0 || (positive >= 5 && failed * 4 <= positive);
}

/**
 * Labels with exactly their row's numbers right behind them must stand where the order says; one at least must. The last
 * of a heap of labels only seems to have the numbers that come next.
 */
function anchorsFit(table: Slots, rows: readonly RowModel[], width: number): boolean {
  let fitting = 0;
  for (const [i, slot] of table.slots.entries()) {
    const [first] = slot.values;
    if (!slot.row || slot.broken || !first || slot.values.length !== width) continue;
    // The name of a group stands in the heap with its rows' labels.
    if (!rows.includes(slot.row)) continue;
    if (rows.indexOf(slot.row) * width === table.values.indexOf(first)) fitting++;
    else if (table.slots[i - 1]?.values.length !== 0) return false;
  }
  return fitting > 0;
}
