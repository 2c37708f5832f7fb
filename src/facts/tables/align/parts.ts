import type { RowModel, TableModel } from '../../../knowledge/tables/model.js';
import type { Value } from '../text/slots.js';
import type { TableEvent } from './events.js';
import { fitsRow, sameNumbers } from './blocks.js';
import type { SolvedRow } from './order.js';

interface Part {
  readonly rows: RowModel[];
  /** Heads that stand together, and the values behind them. */
  readonly groups: { readonly heads: string[]; readonly values: Value[] }[];
  /** The values right behind each row. */
  readonly own: Value[][];
  /** A row label stands between values. */
  mixed: boolean;
  /** The heads stand before the first row label. */
  headed: boolean;
}

/**
 * Sub-tables with heads of their own (art. 20), each told by its 信息内容: labels before, between or behind their
 * numbers, all heads first or the last head behind the others' numbers. A part is solved where every head has exactly
 * one number for each row; numbers behind several heads run row by row, as text is read, but where they stand on lines
 * of their own either way may be meant.
 */
export function solveParts(model: TableModel, events: readonly TableEvent[]): SolvedRow[] {
  return cutParts(events).flatMap((part) => solvePart(model, part) ?? []);
}

function cutParts(events: readonly TableEvent[]): Part[] {
  const parts: Part[] = [];
  let open = true;
  for (const event of events) {
    if (event.kind === 'part') {
      open = true;
      continue;
    }
    if (open) parts.push({ rows: [], groups: [], own: [], mixed: false, headed: false });
    open = false;
    const part = parts[parts.length - 1];
    if (part) addEvent(part, event);
  }
  return parts;
}

function addEvent(part: Part, event: Exclude<TableEvent, { kind: 'part' }>): void {
  const group = part.groups[part.groups.length - 1];
  if (event.kind === 'row') {
    if (part.rows.length > 0 && (part.own[part.own.length - 1]?.length ?? 0) > 0) part.mixed = true;
    part.rows.push(event.row);
    part.own.push([]);
  } else if (event.kind === 'head') {
    part.headed ||= part.rows.length === 0;
    if (group && group.values.length === 0) group.heads.push(event.column.key);
    else part.groups.push({ heads: [event.column.key], values: [] });
  } else {
    group?.values.push(event.value);
    part.own[part.own.length - 1]?.push(event.value);
  }
}

function solvePart(model: TableModel, part: Part): SolvedRow[] | null {
  const { rows, groups, own, mixed } = part;
  const columns = rows[0]?.columns;
  if (!columns || rows.some((row) => row.part !== rows[0]?.part) || new Set(rows).size < rows.length)
    return null;
  const heads = groups.flatMap((group) => group.heads);
  if (heads.length !== columns.length || !columns.every((key, i) => heads[i] === key)) return null;
  const whole = groups.length === 1 && own.every((values) => values.length === columns.length);
  if (mixed || whole) return whole ? rows.map((row, i) => ({ row, columns, values: own[i] ?? [] })) : null;
  if (mayBeLastRow(part)) return null;
  if (groups.some(({ heads: keys, values }) => values.length !== keys.length * rows.length)) return null;
  const layings = [layByRows(part, columns), ...(standApart(part) ? [layByColumns(part, columns)] : [])];
  const [solved, other] = layings.filter((laid) =>
    laid.every(({ row, values }) => fitsRow(model, row, columns, values)),
  );
  return solved && (!other || sameNumbers(valuesOf(solved), valuesOf(other))) ? solved : null;
}

const valuesOf = (rows: readonly SolvedRow[]): (readonly Value[])[] => rows.map(({ values }) => values);

const layByRows = ({ rows, groups }: Part, columns: readonly string[]): SolvedRow[] =>
  rows.map((row, r) => ({
    row,
    columns,
    values: groups.flatMap(({ heads: keys, values }) => values.slice(r * keys.length, (r + 1) * keys.length)),
  }));

const layByColumns = ({ rows, groups }: Part, columns: readonly string[]): SolvedRow[] =>
  rows.map((row, r) => ({
    row,
    columns,
    values: groups.flatMap(({ values }) => values.filter((_, i) => i % rows.length === r)),
  }));

/** Numbers of several heads that each have a line to themselves may run column by column, as some readers of PDF give them. */
const standApart = ({ groups }: Part): boolean =>
  groups.some(({ heads, values }) => heads.length > 1 && values.every(({ endsLine }) => endsLine));

/**
 * Under heads that stand in their place, all numbers behind the last label may be that row's own, torn by a blank
 * (`6 94`), and the rows above it blank; numbers on lines of their own are cells.
 */
function mayBeLastRow({ own, headed }: Part): boolean {
  const [last, ...others] = [...own].reverse();
  return headed && others.every((values) => values.length === 0) && !last?.every(({ endsLine }) => endsLine);
}
