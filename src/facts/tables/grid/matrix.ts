import { squeeze } from '../../../document/view.js';
import type { ColumnModel, RowModel } from '../../../knowledge/tables/model.js';
import { isValueLike, readCell } from '../cell.js';
import { matchColumn, matchRow, type Lexicon } from '../lexicon.js';
import { putCell, readingOf, startPiece, unresolvedCell, type Piece } from '../piece.js';
import type { GridView, ViewCell } from './view.js';

type Side = 'above' | 'left';

/** A value under (or beside) its head, and its group. */
interface Place {
  readonly cell: ViewCell;
  readonly head: ViewCell;
  readonly column: ColumnModel;
  readonly group: ViewCell;
  readonly row: RowModel;
}

/** Also `6 11`, which has its place and no certain value. */
const isCell = (text: string): boolean => isValueLike(text) || /^[\d\s.,+-]{1,20}$/.test(text);

/**
 * Reads a table of groups × results: lying (the official form), standing, stacked, or groups against results.
 * Every value belongs to the nearest group and the nearest result above it or to its left.
 */
export function readMatrix(
  lexicon: Lexicon,
  view: GridView,
  method: Piece['method'],
  before: Piece | null = null,
): Piece {
  const piece = startPiece(lexicon.model, method);
  const how = method === 'table_grid' ? 'grid' : 'label';
  const groups = new Map<ViewCell, RowModel>();
  const results = new Map<ViewCell, ColumnModel>();
  const all = [...new Set(view.rows.flat())];
  for (const cell of all) {
    const row = matchRow(lexicon, cell.text)[0];
    const column = matchColumn(lexicon, cell.text);
    if (row) groups.set(cell, row);
    else if (column) results.set(cell, column);
  }
  for (const row of groups.values()) piece.labels.add(row.key);
  for (const column of results.values()) piece.columns.add(column.key);
  if (results.size < 4 && groups.size === 0) return piece;
  readStanding();
  if (piece.rows.size === 0 && !view.ragged) readByPlace();
  if (piece.rows.size === 0 && view.ragged) readStacked();
  if (piece.rows.size === 0) readByOrder();
  return piece;

  /** Results one below the other, each with its one value behind it, under the name of their group or beside it. */
  function readStanding(): void {
    if (sideOf([...results.keys()]) !== 'left') return;
    let group = unfinished();
    const found: [RowModel, ColumnModel, ViewCell, ViewCell][] = [];
    for (const line of view.rows) {
      group = line.flatMap((cell) => groups.get(cell) ?? []).at(-1) ?? group;
      const at = line.findIndex((cell) => results.has(cell));
      const [label, value, ...rest] = at < 0 ? [] : line.slice(at);
      const column = label && results.get(label);
      if (!label || !column || !group) continue;
      if (!value || rest.length > 0 || !isCell(value.text)) return;
      found.push([group, column, label, value]);
    }
    for (const [row, column, label, value] of found) {
      const { text, span } = label;
      putCell(piece, row.key, column.key, readingOf(value.text, value.span, { text, span }, how));
    }
  }

  /** The group that a page break cut: its results go on here without its name. */
  function unfinished(): RowModel | null {
    const [key, cells] = [...(before?.rows ?? [])].at(-1) ?? [];
    const { rows, form } = lexicon.model;
    return cells && cells.size < form.length ? (rows.find((row) => row.key === key) ?? null) : null;
  }

  /** One line with the results in the order of the form, and a line for each group with as many values. */
  function readStacked(): void {
    const { form } = lexicon.model;
    const heads = view.rows.findIndex(
      (line) =>
        line.flatMap((cell) => results.get(cell)?.key ?? []).join() === form.join() &&
        line.every((cell) => !groups.has(cell)),
    );
    if (heads < 0) return;
    for (const line of view.rows.slice(heads + 1)) {
      const at = line.findLastIndex((cell) => groups.has(cell));
      const label = line[at];
      const row = label && groups.get(label);
      const values = line.slice(at + 1);
      if (!label || !row || values.length !== form.length) continue;
      if (!values.every((cell) => isCell(cell.text))) continue;
      const { text, span } = label;
      values.forEach((cell, i) =>
        putCell(piece, row.key, form[i] ?? '', readingOf(cell.text, cell.span, { text, span }, how)),
      );
    }
  }

  function readByPlace(): void {
    const resultSide = sideOf([...results.keys()]);
    if (!resultSide || (resultSide === 'above' && isShifted())) return;
    const reaching = resultSide === 'above' ? widened() : groups;
    const places: Place[] = [];
    for (const cell of all) {
      if (groups.has(cell) || results.has(cell) || !isCell(cell.text)) continue;
      const result = nearest(results, cell, resultSide);
      const other: Side = resultSide === 'above' ? 'left' : 'above';
      const group = nearest(reaching, cell, resultSide) ?? nearest(reaching, cell, other);
      if (!result || !group || cell.end - cell.column > 1 || cell.rowEnd - cell.row > 1) continue;
      places.push({ cell, head: result[0], column: result[1], group: group[0], row: group[1] });
    }
    const lacking = lacksCells(places, resultSide) || isOutOfOrder(places, resultSide);
    for (const { cell, head, column, group, row } of places) {
      const label = { text: group.text, span: head.span };
      const reading = readingOf(cell.text, cell.span, label, how);
      putCell(piece, row.key, column.key, lacking ? unresolvedCell(label, how) : reading);
    }
  }

  /** Whether a line of values has fewer cells than there are results in the line of its heads: which one is not told. */
  function lacksCells(places: readonly Place[], side: Side): boolean {
    const lineOf = ({ row, column }: ViewCell): number => (side === 'above' ? row : column);
    const lines = new Map<number, Place[]>();
    for (const place of places)
      lines.set(lineOf(place.cell), [...(lines.get(lineOf(place.cell)) ?? []), place]);
    return [...lines.values()].some((line) => {
      const [first] = line;
      const heads = [...results.keys()].filter((cell) => first && lineOf(cell) === lineOf(first.head));
      return line.length < heads.length && line.some(({ cell }) => cell.text !== '');
    });
  }

  /** Whether the results of a group stand in another order than on the form: a head was lost, and the others moved up. */
  function isOutOfOrder(places: readonly Place[], side: Side): boolean {
    const { form } = lexicon.model;
    const along = ({ row, column }: ViewCell): number => (side === 'above' ? column : row);
    return places.some((one, i) => {
      const next = places
        .slice(i + 1)
        .find(({ group, cell }) => group === one.group && isBehind(one.cell, cell));
      return next && form.indexOf(next.column.key) <= form.indexOf(one.column.key);
    });

    function isBehind(cell: ViewCell, other: ViewCell): boolean {
      const sameLine = side === 'above' ? cell.row === other.row : cell.column === other.column;
      return sameLine && along(other) > along(cell);
    }
  }

  /** A group beside values and under the head of a result: the heads and the cells of that line do not line up. */
  function isShifted(): boolean {
    return [...groups.keys()].some(
      (cell) =>
        view.rows[cell.row]?.some((one) => one.column >= cell.end && readCell(one.text).value !== null) ===
          true && nearest(results, cell, 'above') !== null,
    );
  }

  /** Results side by side stand above their values; results one below the other stand to their left. */
  function sideOf(cells: readonly ViewCell[]): Side | null {
    const most = (line: (cell: ViewCell) => number): number => {
      const counts = new Map<number, number>();
      for (const cell of cells) counts.set(line(cell), (counts.get(line(cell)) ?? 0) + 1);
      return Math.max(0, ...counts.values());
    };
    const lying = most((cell) => cell.row);
    const standing = most((cell) => cell.column);
    if (Math.max(lying, standing) < 3) return null;
    return lying >= standing ? 'above' : 'left';
  }

  /** A group above its results reaches over the empty places to its right: merged cells leave them in lines of text. */
  function widened(): Map<ViewCell, RowModel> {
    const lowest = Math.max(...[...results.keys()].map(({ row }) => row));
    return new Map(
      [...groups].map(([cell, row]) => {
        if (cell.row >= lowest) return [cell, row];
        const line = view.rows[cell.row] ?? [];
        const next = line.find((one) => one.column >= cell.end && one.text !== '');
        return [{ ...cell, end: Math.max(cell.end, next?.column ?? line.at(-1)?.end ?? 0) }, row];
      }),
    );
  }

  function nearest<T>(labels: ReadonlyMap<ViewCell, T>, cell: ViewCell, side: Side): [ViewCell, T] | null {
    let best: [ViewCell, T] | null = null;
    for (const [label, value] of labels) {
      const over =
        side === 'above'
          ? label.column <= cell.column && cell.column < label.end && label.rowEnd <= cell.row
          : label.row <= cell.row && cell.row < label.rowEnd && label.end <= cell.column;
      if (!over) continue;
      if (!best || (side === 'above' ? label.rowEnd > best[0].rowEnd : label.end > best[0].end))
        best = [label, value];
    }
    return best;
  }

  /** The official form's one data row, where heads and values do not line up (lines of text, broken spans). */
  function readByOrder(): void {
    const { rows, form } = lexicon.model;
    // A blank cell whose group is not named is shown by the first of the heads.
    const [first] = [...groups.keys(), ...results.keys()];
    for (const line of view.rows) {
      const values = line.filter((cell) => isCell(cell.text));
      if (values.length !== line.length || values.length !== rows.length * form.length) continue;
      if (!values.some((cell) => readCell(cell.text).value !== null)) continue;
      values.forEach((cell, i) => {
        const row = rows[Math.floor(i / form.length)];
        const column = form[i % form.length];
        if (!row || !column) return;
        const named = [...groups].find(([, model]) => model === row)?.[0];
        const label = { text: named ? squeeze(named.text) : row.label, span: (named ?? first ?? cell).span };
        putCell(piece, row.key, column, readingOf(cell.text, cell.span, label, how));
      });
      return;
    }
  }
}
