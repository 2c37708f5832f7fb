import type { ColumnModel, RowModel, TableModel } from '../../../knowledge/tables/model.js';
import type { CellReading } from '../../../types.js';
import { readCell } from '../cell.js';
import { putCell, readingOf, unresolvedCell, type Piece } from '../piece.js';
import { isMatrixCell, type MatrixLabels } from './matrixLabels.js';
import type { GridView, ViewCell } from './view.js';

type Side = 'above' | 'left';
type LineOf = (cell: ViewCell) => number;
/** A cell and what it names. */
type Labelled<T> = readonly [ViewCell, T];

/** A value under (or beside) its head, and its group. */
interface Place {
  readonly cell: ViewCell;
  readonly head: ViewCell;
  readonly column: ColumnModel;
  readonly group: ViewCell;
  readonly row: RowModel;
}

/** Results in fewer columns or lines than that do not say how the table lies. */
const leastResults = 3;

/** Puts every value to the nearest group and the nearest result above it or to its left. */
export function readByPlace(
  piece: Piece,
  view: GridView,
  { groups, results }: MatrixLabels,
  how: CellReading['how'],
): void {
  const heads = [...results.keys()];
  const side = sideOf(heads);
  if (!side) return;
  const named = [...results];
  const reaching = widen(groups, heads);
  const places = [...new Set(view.rows.flat())].flatMap((cell): Place[] => {
    if (!isMatrixCell(cell.text)) return [];
    const [head, column] = nearest(named, cell, side) ?? [];
    const [group, row] =
      nearest(reaching, cell, side) ?? nearest(reaching, cell, side === 'above' ? 'left' : 'above') ?? [];
    return head && column && group && row ? [{ cell, head, column, group, row }] : [];
  });
  const lineOf: LineOf = ({ row, column }) => (side === 'above' ? row : column);
  const unclear =
    lacksCells(places, heads, lineOf) ||
    isOutOfOrder(piece.model, places, lineOf) ||
    (side === 'above' && lacksHeads(places, heads, view));
  if (unclear) {
    for (const [row, label] of new Map(places.map(({ row, group }) => [row, group])))
      for (const column of results.values()) putCell(piece, row.key, column.key, unresolvedCell(label, how));
    return;
  }
  for (const { cell, head, column, group, row } of places) {
    const label = { text: group.text, span: head.span };
    putCell(piece, row.key, column.key, readingOf(cell.text, cell.span, label, how));
  }
}

function countBy(cells: readonly ViewCell[], lineOf: LineOf): Map<number, number> {
  const counts = new Map<number, number>();
  for (const cell of cells) counts.set(lineOf(cell), (counts.get(lineOf(cell)) ?? 0) + 1);
  return counts;
}

/** Results side by side stand above their values; results one below the other stand to their left. */
function sideOf(heads: readonly ViewCell[]): Side | null {
  const lying = Math.max(...countBy(heads, ({ row }) => row).values());
  const standing = Math.max(...countBy(heads, ({ column }) => column).values());
  if (Math.max(lying, standing) < leastResults) return null;
  return lying >= standing ? 'above' : 'left';
}

/** A group above its results reaches over the empty places up to the next: merged cells leave them in lines of text. */
function widen(
  groups: ReadonlyMap<ViewCell, RowModel>,
  heads: readonly ViewCell[],
): readonly Labelled<RowModel>[] {
  const lowest = Math.max(...heads.map(({ row }) => row));
  return [...groups].map(([cell, row]) => [cell.row < lowest ? { ...cell, end: Infinity } : cell, row]);
}

/** Labels come in the order of the page: the last of those above, or to the left, is the nearest. */
function nearest<T>(labels: readonly Labelled<T>[], cell: ViewCell, side: Side): Labelled<T> | undefined {
  return labels.findLast(([label]) =>
    side === 'above'
      ? label.column <= cell.column && cell.column < label.end && label.rowEnd <= cell.row
      : label.row <= cell.row && cell.row < label.rowEnd && label.end <= cell.column,
  );
}

/** Whether a line of values has fewer cells than there are results in the line of its heads: which one is not told. */
function lacksCells(places: readonly Place[], heads: readonly ViewCell[], lineOf: LineOf): boolean {
  const cellsIn = countBy(
    places.map(({ cell }) => cell),
    lineOf,
  );
  const headsIn = countBy(heads, lineOf);
  return places.some(
    ({ cell, head }) =>
      cell.text !== '' && (cellsIn.get(lineOf(cell)) ?? 0) < (headsIn.get(lineOf(head)) ?? 0),
  );
}

/** Whether numbers stand behind all that the lines of heads print: heads were lost, and the others moved up. */
function lacksHeads(places: readonly Place[], heads: readonly ViewCell[], view: GridView): boolean {
  const linesOf = (cells: readonly ViewCell[]): ViewCell[] =>
    [...new Set(cells.map(({ row }) => row))].flatMap((row) => view.rows[row] ?? []);
  const end = linesOf(heads).reduce((last, cell) => (cell.text === '' ? last : Math.max(last, cell.end)), 0);
  return linesOf(places.map(({ cell }) => cell)).some(
    ({ column, text }) => column >= end && readCell(text).value !== null,
  );
}

/** Whether the results of a group stand in another order than on the form: a head was lost, and the others moved up. */
function isOutOfOrder({ form }: TableModel, places: readonly Place[], lineOf: LineOf): boolean {
  const last = new Map<string, number>();
  return places.some(({ cell, group, column }) => {
    const line = [group.row, group.column, lineOf(cell)].join();
    const before = last.get(line) ?? -1;
    last.set(line, form.indexOf(column.key));
    return form.indexOf(column.key) <= before;
  });
}
