import type { RowModel, TableModel } from '../../../knowledge/tables/model.js';
import { readCell } from '../cell.js';
import type { Value } from '../text/slots.js';
import type { TableEvent } from './events.js';
import type { SolvedRow } from './order.js';

/** Fewer rows prove nothing by their number. */
const minimumRows = 5;

/**
 * A table that was read column by column: all labels, then each head with its numbers. Solved where every column has
 * exactly one value for each printed row, so that no cell is blank, and the sums between the rows do not speak against it.
 */
export function solveColumns(model: TableModel, events: readonly TableEvent[]): SolvedRow[] | null {
  const first = events.findIndex(({ kind }) => kind === 'value');
  const rows = events.flatMap((event) => (event.kind === 'row' ? [event.row] : []));
  if (first < 0 || events.slice(first).some(({ kind }) => kind === 'row' || kind === 'part')) return null;
  const segments = cutSegments(events.slice(lastRow(events) + 1));
  const columns = segments.map(({ column }) => column);
  const fixed = model.form.length > 2;
  if (fixed ? columns.join() !== model.form.join() : new Set(columns).size < columns.length) return null;
  const printed = leaves(model, rows);
  const filled = segments.map(({ values }) => withoutHeaders(rows, printed, values));
  if (printed.length < minimumRows || filled.length === 0 || filled.some((values) => values === null))
    return null;
  const solved = printed.map((row, r) => ({
    row,
    columns,
    values: filled.flatMap((values) => values?.[r] ?? []),
  }));
  return sumsSpeakAgainst(model, solved) ? null : solved;
}

function lastRow(events: readonly TableEvent[]): number {
  return events.findLastIndex(({ kind }) => kind === 'row');
}

function cutSegments(events: readonly TableEvent[]): { column: string; values: Value[] }[] {
  const segments: { column: string; values: Value[] }[] = [];
  for (const event of events) {
    if (event.kind === 'head') segments.push({ column: event.column.key, values: [] });
    else if (event.kind === 'value') segments[segments.length - 1]?.values.push(event.value);
  }
  return segments;
}

/** The rows that hold values: a group only where none of its parts is printed. */
function leaves(model: TableModel, rows: readonly RowModel[]): RowModel[] {
  const parts = (group: RowModel): RowModel[] => model.rows.filter(({ parent }) => parent === group.key);
  return rows.filter(
    (row) =>
      row.kind === 'leaf' ||
      row.kind === 'total' ||
      (row.kind === 'group' && parts(row).length > 0 && !parts(row).some((part) => rows.includes(part))),
  );
}

/** One value for each row; header rows may have a mark among them. */
function withoutHeaders(
  rows: readonly RowModel[],
  printed: readonly RowModel[],
  values: readonly Value[],
): readonly Value[] | null {
  if (values.length === printed.length) return values;
  const all = rows.filter((row) => printed.includes(row) || row.kind === 'header');
  if (values.length !== all.length) return null;
  const marked = all.every((row, i) => row.kind !== 'header' || values[i]?.kind === 'mark');
  return marked ? values.filter((_, i) => all[i]?.kind !== 'header') : null;
}

/** Whether most sums between rows are broken: then the numbers stand beside their rows. */
function sumsSpeakAgainst(model: TableModel, solved: readonly SolvedRow[]): boolean {
  let [assessed, broken] = [0, 0];
  const rows = new Map(
    solved.map((one) => [one.row.key, one.values.map(({ string }) => readCell(string).value)]),
  );
  for (const { test, severity } of model.rules) {
    if (test.kind !== 'sum' || test.relation !== '=' || severity !== 'arithmetic') continue;
    const sides = [test.left, test.right].map((keys) => keys.map((key) => rows.get(key)?.[0]));
    const [left = [], right = []] = sides;
    if ([...left, ...right].some((value) => typeof value !== 'number')) continue;
    const sum = (values: readonly (number | null | undefined)[]): number =>
      values.reduce<number>((all, value) => all + (value ?? 0), 0);
    if (sum(left) === 0 && sum(right) === 0) continue;
    assessed++;
    if (Math.abs(sum(left) - sum(right)) > 1e-6) broken++;
  }
  return assessed >= 2 && broken * 2 > assessed;
}
