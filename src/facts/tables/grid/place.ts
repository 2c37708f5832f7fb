import type { ColumnModel, RowModel } from '../../../knowledge/tables/model.js';
import { isValueLike, readCell } from '../cell.js';
import { matchRow, type Lexicon } from '../lexicon.js';
import { usualColumns } from '../usualColumns.js';
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

/**
 * The columns of a line's cells, left to right (null: a column that is not read): by the heads above them, else in order
 * when there are as many cells as columns. Cells behind the last column are empty; columns behind the last cell are blank,
 * their cells were cut off. Null when nothing fits: the row is unresolved.
 */
type Places = readonly (ColumnModel | null)[] | null;

export function placeValues(
  lexicon: Lexicon,
  view: GridView,
  stretch: Stretch,
  heads: Header | null,
): Places {
  const inPlace = heads !== null && (!view.ragged || heads.cells === stretch.width);
  const places = inPlace ? placeUnderHeads(lexicon, stretch, heads) : null;
  if (places) return places;
  if (view.ragged && isPadded(lexicon, view)) return heads ? placeCutOff(view, stretch, heads) : null;
  // Statistics have the columns of their heads, whatever the form.
  const isCutOff = view.ragged && view.trimmed && lexicon.model.form.length <= 2 && !stretch.row.columns;
  if (isCutOff && heads && stretch.width < heads.cells) return placeCutOff(view, stretch, heads);
  return placeInOrder(lexicon, view, stretch, heads);
}

/** Every cell has a head of its own, and every head its cell. */
function placeUnderHeads(lexicon: Lexicon, stretch: Stretch, heads: Header): Places {
  const { row, label, values, until } = stretch;
  const above = values.map((value) => heads.heads[value.column]);
  if (new Set(above).size < above.length || above.some((head) => !head || head.structure)) return null;
  // Heads before the first that is read may be those of units.
  if (valueHeads(heads, Math.max(label.end, heads.read), until).some((head) => !above.includes(head)))
    return null;
  const named = above.map((head) => head?.column ?? null);
  const columns = completeRow(lexicon, row, named);
  const { columns: own } = row;
  return own && columns.some((column) => column && !own.includes(column.key)) ? null : columns;
}

const columnsOf = ({ model }: Lexicon, keys: readonly string[]): (ColumnModel | null)[] =>
  keys.map((key) => model.columns.find((column) => column.key === key) ?? null);

/** A small table with all its cells: heads that lost their words are the form's, where the others stand in its order. */
function completeRow(
  lexicon: Lexicon,
  row: RowModel,
  named: readonly (ColumnModel | null)[],
): readonly (ColumnModel | null)[] {
  const keys = row.columns ?? [];
  const fits = named.length === keys.length && named.every((column, i) => !column || column.key === keys[i]);
  return fits && named.some((column) => column) ? columnsOf(lexicon, keys) : named;
}

/**
 * Leaves out the empty cells that only fill up the width of a grid: those under no head, and those beside the cell that
 * a wider head has for its value.
 */
export function underHeads(values: readonly ViewCell[], heads: Header): ViewCell[] {
  const headOf = (cell: ViewCell): Head | undefined => heads.heads[cell.column];
  return values.filter((cell) => {
    if (cell.text !== '') return true;
    const head = headOf(cell);
    if (!head) return false;
    const same = values.filter((one) => headOf(one) === head);
    return same.every((one) => one.text === '') && same[0] === cell;
  });
}

/** Lines of one width with empty cells under merged labels: there cells have their place, and order says nothing. */
function isPadded(lexicon: Lexicon, view: GridView): boolean {
  const known = padded.get(view);
  if (known !== undefined) return known;
  const { form } = lexicon.model;
  const result =
    form.length > 2 &&
    view.rows.some((cells) => {
      if (cells.length <= form.length + 1) return false;
      const last = lastLabel(lexicon, cells);
      const behind = cells.slice(last + 1);
      const filled = behind.filter(({ text }) => text !== '').length;
      return last >= 0 && behind.length > form.length && filled <= form.length;
    });
  padded.set(view, result);
  return result;
}

/** Asked for each line. */
const padded = new WeakMap<GridView, boolean>();

/** Empty cells at the end of a line are lost when white space is trimmed; the others keep their places. */
function placeCutOff(view: GridView, { values, label, until, width }: Stretch, heads: Header): Places {
  if (!view.trimmed || heads.cells <= width) return null;
  const wanted = valueHeads(heads, label.end, until);
  const fits = values.every(({ column }, i) => heads.heads[column] === wanted[i]);
  return fits ? wanted.map(({ column }) => column) : null;
}

/** The columns of a grid without heads, whose labels stand beside numbers. */
function headless({ model }: Lexicon, { rows }: GridView): readonly string[] {
  const numbers = rows.map((line) => line.flatMap(({ text }) => readCell(text).value ?? []));
  const words = rows.flatMap((line) => line.map(({ text }) => text)).join(' ');
  return usualColumns(model, numbers, words);
}

function placeInOrder(lexicon: Lexicon, view: GridView, stretch: Stretch, heads: Header | null): Places {
  const { row, values, width } = stretch;
  const { form } = lexicon.model;
  const isFilled = ({ text }: ViewCell): boolean => text !== '';
  const fixed = row.columns ?? (view.ragged && form.length > 2 ? form : null);
  // Heads that stand too far left or right still say how many columns there are.
  const printed = heads ? valueHeads(heads, 0, Infinity).map(({ column }) => column) : [];
  const order =
    fixed || printed.length === 0 ? columnsOf(lexicon, fixed ?? headless(lexicon, view)) : printed;
  if (view.ragged) {
    // In a line that lacks cells, an empty one may be the code's or the unit's.
    if (!fixed && heads && width < heads.cells && !values.every(isFilled)) return null;
    // Words among the cells are a label that is not known: the cells may be its own.
    if (values.some(({ text }) => /^\p{sc=Han}{2}/u.test(text) && !isValueLike(text))) return null;
  }
  if (order.length === values.length) return order;
  if (values.length < order.length) return view.trimmed && fixed ? order : null;
  if (!row.columns || !values.slice(order.length).every((cell) => !isFilled(cell))) return null;
  return isFilledUp(values, order.length) || (view.ragged && fillsUpBehind(lexicon, view)) ? order : null;
}

/** Empty cells behind as many numbers as a small table has columns fill up the line. */
const isFilledUp = (values: readonly ViewCell[], columns: number): boolean =>
  values.length > columns && values.every(({ text }, i) => (text !== '') === i < columns);

/** Whether whole lines of small tables show that lines are filled up behind their last cell: others then are, too. */
function fillsUpBehind(lexicon: Lexicon, view: GridView): boolean {
  const known = filledBehind.get(view);
  if (known !== undefined) return known;
  const result = view.rows.some((cells) => {
    const last = lastLabel(lexicon, cells);
    const columns = matchRow(lexicon, cells[last]?.text ?? '')[0]?.columns;
    return columns !== undefined && isFilledUp(cells.slice(last + 1), columns.length);
  });
  filledBehind.set(view, result);
  return result;
}

/** Asked for each line. */
const filledBehind = new WeakMap<GridView, boolean>();
