import type { ColumnModel, RowModel } from '../../../knowledge/tables/model.js';
import { isValueLike } from '../cell.js';
import type { Lexicon } from '../lexicon.js';
import { valueHeads, type Head, type Header } from './headers.js';
import { lastLabel } from './padding.js';
import type { GridView, ViewCell } from './view.js';

/** One labelled stretch of a line: the label, the cells behind it that may hold values, where the next label begins. */
export interface Stretch {
  readonly row: RowModel;
  readonly label: ViewCell;
  readonly values: readonly ViewCell[];
  readonly until: number;
  /** Cells in the whole line. */
  readonly width: number;
}

/** The column of every value cell (null: a column that is not read); `rest` are columns whose cells were cut off. */
export interface Places {
  readonly columns: readonly (ColumnModel | null)[];
  readonly rest: readonly ColumnModel[];
}

/**
 * Tells the columns of a line's cells: by the heads above them, else in order when there are as many cells as columns.
 * Null when neither fits: the row is unresolved.
 */
export function placeValues(
  lexicon: Lexicon,
  view: GridView,
  stretch: Stretch,
  heads: Header | null,
): Places | null {
  const { row, label, values, until, width } = stretch;
  if (heads && (!view.ragged || heads.cells === width)) {
    const above = values.map((value) => heads.heads[value.column]);
    const wanted = valueHeads(heads, label.end, until);
    const distinct = new Set(above).size === above.length && above.every((head) => head && !head.structure);
    const named = above.map((head) => head?.column ?? null);
    const columns = completeRow(lexicon, row, named);
    if (
      distinct &&
      wanted.every((head) => above.includes(head)) &&
      columns.every((column) => isAllowed(row, column))
    ) {
      return { columns, rest: [] };
    }
  }
  if (view.ragged && isPadded(lexicon, view)) return heads ? placeCutOff(view, stretch, heads) : null;
  return placeInOrder(lexicon, view, stretch, heads);
}

/** A small table with all its cells: heads that lost their words are the form's, where the others stand in its order. */
function completeRow(
  { model }: Lexicon,
  row: RowModel,
  named: readonly (ColumnModel | null)[],
): readonly (ColumnModel | null)[] {
  const keys = row.columns ?? [];
  const fits = named.length === keys.length && named.every((column, i) => !column || column.key === keys[i]);
  if (!fits || !named.some((column) => column)) return named;
  return keys.map((key) => model.columns.find((column) => column.key === key) ?? null);
}

/**
 * Leaves out the empty cells that only fill up the width of a grid: those under no head, and those beside the cell that
 * a wider head has for its value.
 */
export function underHeads(values: readonly ViewCell[], heads: Header): ViewCell[] {
  const headOf = (cell: ViewCell): Head | undefined => heads.heads[cell.column];
  return values.filter((cell, i) => {
    if (cell.text !== '') return true;
    const head = headOf(cell);
    if (!head) return false;
    const same = values.filter((one) => headOf(one) === head);
    return same.every((one) => one.text === '') && same[0] === values[i];
  });
}

const isAllowed = (row: RowModel, column: ColumnModel | null): boolean =>
  !column || !row.columns || row.columns.includes(column.key);

/** Lines of one width with empty cells under merged labels: there cells have their place, and order says nothing. */
function isPadded(lexicon: Lexicon, view: GridView): boolean {
  const known = padded.get(view);
  if (known !== undefined) return known;
  const { form } = lexicon.model;
  const result =
    form.length > 2 &&
    view.rows.some((cells) => {
      const last = lastLabel(lexicon, cells);
      return last >= 0 && cells.length - last - 1 > form.length;
    });
  padded.set(view, result);
  return result;
}

const padded = new WeakMap<GridView, boolean>();

/** Empty cells at the end of a line are lost when white space is trimmed; the others keep their places. */
function placeCutOff(view: GridView, stretch: Stretch, heads: Header): Places | null {
  const { values, label, until, width } = stretch;
  if (!view.trimmed || heads.cells <= width) return null;
  const columns = values.map((value) => heads.heads[value.column]?.column ?? null);
  const wanted = valueHeads(heads, label.end, until).flatMap(({ column }) => column ?? []);
  if (columns.includes(null) || new Set(columns).size !== columns.length) return null;
  if (columns.some((column, i) => column !== wanted[i])) return null;
  return { columns, rest: wanted.slice(columns.length) };
}

function placeInOrder(
  lexicon: Lexicon,
  view: GridView,
  stretch: Stretch,
  heads: Header | null,
): Places | null {
  const { row, label, values, until, width } = stretch;
  const { form, columns } = lexicon.model;
  const byKeys = (keys: readonly string[]): (ColumnModel | null)[] =>
    keys.map((key) => columns.find((column) => column.key === key) ?? null);
  const fixed = row.columns ?? (view.ragged && form.length > 2 ? form : null);
  // Where a line has one label alone, heads that stand too far left or right still say how many columns there are.
  const whole = view.ragged || until === Infinity;
  const printed = heads
    ? valueHeads(heads, whole ? 0 : label.end, whole ? Infinity : until).map(({ column }) => column)
    : [];
  const order = fixed ? byKeys(fixed) : printed.length > 0 ? printed : byKeys(form);
  // In a line that lacks cells, an empty one may be the code's or the unit's.
  const lacking = view.ragged && heads !== null && width < heads.cells;
  if (lacking && fixed === null && values.some(({ text }) => text === '')) return null;
  // Words among the cells are a label that is not known: the cells may be its own.
  if (view.ragged && values.some(({ text }) => /^\p{sc=Han}{2}/u.test(text) && !isValueLike(text)))
    return null;
  if (order.length === values.length) return { columns: order, rest: [] };
  // Empty cells behind as many numbers as a small table has columns fill up the line.
  const printedHere = values.filter(({ text }) => text !== '').length;
  if (
    row.columns &&
    printedHere === order.length &&
    values.slice(0, printedHere).every(({ text }) => text !== '')
  )
    return { columns: [...order, ...values.slice(printedHere).map(() => null)], rest: [] };
  const short = view.trimmed && fixed !== null && values.length < order.length && values.length > 0;
  if (!short) return null;
  return {
    columns: order.slice(0, values.length),
    rest: order.slice(values.length).flatMap((column) => column ?? []),
  };
}
