import type { ColumnModel, RowModel, TableModel } from '../../../knowledge/tables/model.js';
import { readCell } from '../cell.js';
import type { Slots, Value } from '../text/slots.js';
import type { SolvedRow } from './order.js';
import { rowHolds } from './sums.js';

/** Neighbouring rows with the same columns: one sub-table of art. 20. */
interface SubTable {
  readonly rows: readonly RowModel[];
  readonly columns: readonly string[];
}

/**
 * Small tables with heads of their own (art. 20) whose labels and numbers were torn apart. The stream must have exactly
 * as many numbers as the printed rows have cells, every sub-table must begin with a head or label, and labels that
 * still stand before their numbers must be in place. Inside a sub-table numbers run row by row or column by column;
 * it is solved only where signs and rules leave one way.
 */
export function solveBlocks(model: TableModel, table: Slots): SolvedRow[] | null {
  const tables = subTables(model, new Set(table.anchors.map((row) => row.key)));
  const sizes = tables.map(({ rows, columns }) => rows.length * columns.length);
  if (sizes.length === 0 || sizes.reduce((a, b) => a + b, 0) !== table.values.length) return null;
  const solved: SolvedRow[] = [];
  let from = 0;
  for (const [i, one] of tables.entries()) {
    const values = table.values.slice(from, from + (sizes[i] ?? 0));
    if (from > 0 && table.values[from - 1]?.segment === table.values[from]?.segment) return null;
    const rows = solveOne(model, one, values);
    if (!rows) return null;
    solved.push(...rows);
    from += values.length;
  }
  return labelsFit(table, solved) ? solved : null;
}

function subTables(model: TableModel, printed: ReadonlySet<string>): SubTable[] {
  const tables: { rows: RowModel[]; columns: readonly string[] }[] = [];
  for (const row of model.rows) {
    if (!printed.has(row.key) || !row.columns) continue;
    const last = tables[tables.length - 1];
    if (last && last.rows[0]?.part === row.part) last.rows.push(row);
    else tables.push({ rows: [row], columns: row.columns });
  }
  return tables;
}

/** The assignments of a sub-table's numbers that its segments allow. */
function* readings(one: SubTable, values: readonly Value[]): Generator<Value[][]> {
  const { rows, columns } = one;
  const bySegment: Value[][] = [];
  for (const value of values) {
    const last = bySegment[bySegment.length - 1];
    if (last && last[0]?.segment === value.segment) last.push(value);
    else bySegment.push([value]);
  }
  // Segments of whole rows, or of one row each: the order of reading.
  if (bySegment.every((segment) => segment.length % columns.length === 0)) {
    yield rows.map((_, r) => values.slice(r * columns.length, (r + 1) * columns.length));
  }
  if (rows.length < 2 || !bySegment.every((segment) => segment.length % rows.length === 0)) return;
  // Segments of whole columns: inside a segment row by row, or column by column.
  if (bySegment.length > 1) yield layBlocks(rows.length, bySegment, true);
  yield layBlocks(rows.length, bySegment, false);
}

function layBlocks(height: number, segments: readonly (readonly Value[])[], byRows: boolean): Value[][] {
  const rows: Value[][] = Array.from({ length: height }, () => []);
  for (const segment of segments) {
    const width = segment.length / height;
    segment.forEach((value, i) => rows[byRows ? Math.floor(i / width) : i % height]?.push(value));
  }
  return rows;
}

function solveOne(model: TableModel, one: SubTable, values: readonly Value[]): SolvedRow[] | null {
  let found: Value[][] | null = null;
  for (const rows of readings(one, values)) {
    if (!rows.every((row, r) => fits(model, one.rows[r], one.columns, row))) continue;
    if (found && !sameNumbers(found, rows)) return null;
    found ??= rows;
  }
  return found
    ? found.map((row, r) => ({ row: one.rows[r] as RowModel, columns: one.columns, values: row }))
    : null;
}

/** Whether signs, decimals and the rules of a row allow these values. A mark may stand for any of them. */
export function fitsRow(
  model: TableModel,
  row: RowModel | undefined,
  columns: readonly string[],
  values: readonly Value[],
): boolean {
  const marked = values.map((value) =>
    value.kind === 'mark' || value.string === '00' ? { ...value, string: '0' } : value,
  );
  if (values.some(({ kind, string }) => kind === 'mark' || string === '00')) {
    // Rules say nothing of rows with marks.
    return row !== undefined && marked.every(({ string }) => readCell(string).value !== null);
  }
  return fits(model, row, columns, values);
}

function fits(
  model: TableModel,
  row: RowModel | undefined,
  columns: readonly string[],
  values: readonly Value[],
): boolean {
  if (!row || values.length !== columns.length) return false;
  const numbers = values.map(({ string }) => readCell(string).value);
  const columnOf = (key: string): ColumnModel | undefined =>
    model.columns.find((column) => column.key === key);
  const allowed = columns.every((key, i) => {
    const number = numbers[i];
    const column = columnOf(key);
    if (typeof number !== 'number') return false;
    if (!column?.signed && (number < 0 || /^[+-]/.test(values[i]?.string ?? ''))) return false;
    return Number.isInteger(number) || column?.unit === 'money_unit_not_fixed' || column?.unit === 'wan_yuan';
  });
  return allowed && rowHolds(model, row, columns, numbers);
}

export function sameNumbers(a: readonly (readonly Value[])[], b: readonly (readonly Value[])[]): boolean {
  return a.every((row, r) => row.every((value, c) => value.string === b[r]?.[c]?.string));
}

/** A label with exactly its row's numbers right behind it keeps them. */
function labelsFit(table: Slots, solved: readonly SolvedRow[]): boolean {
  return table.slots.every((slot) => {
    const own = solved.find(({ row }) => row.key === slot.row?.key);
    if (!own || slot.broken || slot.values.length !== own.values.length) return true;
    return slot.values.every((value, i) => value === own.values[i]);
  });
}
