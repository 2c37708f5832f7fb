import { startsNumbered } from '../flow/block.js';
import { makeLine } from '../lines/textLine.js';
import { markAsPart } from '../page/markCutNumbers.js';
import type { Box } from '../page/content.js';
import { isNumberText, type Fragment } from './fragments.js';
import { measureColumns } from './measureColumns.js';
import type { PlacedPiece } from './placedPiece.js';
import { boxOf } from './words.js';

/** A cell as it was drawn: one line of a value, all lines of a label. */
interface DrawnCell extends Box {
  readonly pieces: readonly PlacedPiece[];
  readonly column: number;
  readonly colspan: number;
  readonly isValue: boolean;
}

/** Parts of the size. */
const sameLine = 0.3;
const maxStep = 2.7;

/**
 * The rows of a table that was drawn cell by cell: each value stands on the line of its row, and a label goes to the
 * row whose values were drawn next to it and beside it. A label beside several rows is a row of its own above them.
 * Null where the order of drawing is not that of rows.
 */
export function gatherDrawnRows(
  fragments: readonly Fragment[],
  columnOf: (box: Box) => { readonly column: number; readonly colspan: number },
): readonly (readonly PlacedPiece[])[] | null {
  const cells = gatherCells(fragments, columnOf);
  const rows: DrawnCell[][] = [];
  const rowOf = cells.map((cell): number => {
    if (!cell.isValue) return -1;
    const open = rows[rows.length - 1];
    const last = open?.[open.length - 1];
    if (open !== undefined && last !== undefined && follows(last, cell)) open.push(cell);
    else rows.push([cell]);
    return rows.length - 1;
  });
  const extents = rows.map((own) => boxOf(own));
  const isOrdered = extents.every(
    ({ y0 }, i) => i === 0 || y0 >= (extents[i - 1]?.y1 ?? 0) - 0.5 * heightOf(extents[i]),
  );
  if (!isOrdered || rows.length === 0) return null;

  const written: { readonly at: number; readonly cells: DrawnCell[] }[] = rows.map((own, at) => ({
    at,
    cells: own,
  }));
  let next = rows.length;
  let open: { readonly at: number; readonly cells: DrawnCell[] } | null = null;
  for (let i = cells.length - 1; i >= 0; i--) {
    const cell = cells[i];
    if (cell === undefined) continue;
    if (cell.isValue) {
      next = rowOf[i] ?? next;
      open = null;
      continue;
    }
    const beside = [next - 1, next].filter((row) => overlaps(extents[row], cell));
    const others = extents.some((extent, row) => row !== next && row !== next - 1 && overlaps(extent, cell));
    const [row] = beside;
    if (row !== undefined && beside.length === 1 && !others) written[row]?.cells.push(cell);
    else if (open !== null && open.cells.every((own) => standsBefore(cell, own))) open.cells.push(cell);
    else written.push((open = { at: next - 0.5 - 1e-6 * (cells.length - i), cells: [cell] }));
  }
  return written
    .sort((a, b) => a.at - b.at)
    .flatMap((row) => partGroup(row.cells))
    .map((own) => settleRow(own));
}

/** The label of a group beside the label of its first row stands above it: the values are those of the row. */
function partGroup(cells: readonly DrawnCell[]): readonly (readonly DrawnCell[])[] {
  const numbered = cells.filter(
    ({ pieces, isValue }) => !isValue && startsNumbered(pieces[0]?.line.text ?? ''),
  );
  const inner = Math.max(...numbered.map(({ column }) => column));
  const groups = numbered.filter(({ column }) => column < inner);
  if (groups.length === 0) return [cells];
  return [...groups.map((group) => [group]), cells.filter((cell) => !groups.includes(cell))];
}

/**
 * The pieces of a row from left to right. A label that is wider than its column ends before the next cell. Numbers that
 * share a column with each other, or with words before them, have no column of their own: they are marked.
 */
function settleRow(cells: readonly DrawnCell[]): readonly PlacedPiece[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.x0 - b.x0);
  const columns = sorted.map(({ column }) => column);
  return sorted.flatMap((cell) => {
    const next = columns.find((column) => column > cell.column) ?? Infinity;
    const isNumber = cell.pieces.every(({ line }) => isNumberText(line.text));
    const isShared = sorted.some(
      (own) => own !== cell && own.column === cell.column && (own.isValue || own.x0 < cell.x0),
    );
    return cell.pieces.map(({ line, column, colspan }) => ({
      column,
      colspan: Math.min(colspan, next - column),
      line: isNumber && isShared ? makeLine(line.glyphs.map(markAsPart)) : line,
    }));
  });
}

function gatherCells(
  fragments: readonly Fragment[],
  columnOf: (box: Box) => { readonly column: number; readonly colspan: number },
): readonly DrawnCell[] {
  const widthOfColumn = measureColumns(fragments);
  const placed = fragments.map((fragment) => ({ fragment, ...columnOf(fragment) }));
  const cells: { readonly pieces: PlacedPiece[]; readonly last: Fragment; readonly isValue: boolean }[] = [];
  placed.forEach(({ fragment, column, colspan }, i) => {
    const piece = { line: makeLine(fragment.glyphs), column, colspan };
    const isValue = column > 0 && fragment.kind !== 'text';
    const before = placed[i - 1];
    const open = cells[cells.length - 1];
    const width = before === undefined ? 0 : widthOfColumn(before.fragment);
    if (open !== undefined && before !== undefined && !isValue && goesOn(before, { fragment, column }, width))
      cells[cells.length - 1] = { pieces: [...open.pieces, piece], last: fragment, isValue };
    else cells.push({ pieces: [piece], last: fragment, isValue });
  });
  return cells.map(({ pieces, isValue }) => {
    const first = Math.min(...pieces.map(({ column }) => column));
    const end = Math.max(...pieces.map(({ column, colspan }) => column + colspan));
    return { ...boxOf(pieces.map(({ line }) => line)), pieces, column: first, colspan: end - first, isValue };
  });
}

interface Placed {
  readonly fragment: Fragment;
  readonly column: number;
}

/** The next piece of a label: behind it, or below it where its line had no room for one character more. */
function goesOn(last: Placed, next: Placed, width: number): boolean {
  if (last.column !== next.column || last.fragment.kind !== 'text') return false;
  const above = last.fragment;
  const { fragment } = next;
  const down = (fragment.y0 - above.y0) / above.size;
  if (Math.abs(down) <= sameLine) return fragment.x0 >= above.x1;
  if (down <= 0 || down > maxStep || startsNumbered(fragment.text)) return false;
  // Heads of columns are broken where it looks well; labels one below the other are often two.
  if (next.column > 0) return true;
  return above.x1 - above.x0 + 1.1 * fragment.size > width;
}

const heightOf = (box: Box | undefined): number => (box === undefined ? 0 : box.y1 - box.y0);

/** The next value of the same row. */
const follows = (last: DrawnCell, cell: DrawnCell): boolean =>
  cell.column >= last.column + last.colspan &&
  Math.abs(cell.y0 + cell.y1 - last.y0 - last.y1) <= 2 * sameLine * heightOf(cell);

const overlaps = (extent: Box | undefined, cell: Box): boolean =>
  extent !== undefined && cell.y0 < extent.y1 && extent.y0 < cell.y1;

const standsBefore = (cell: DrawnCell, own: DrawnCell): boolean =>
  cell.column + cell.colspan <= own.column && cell.y0 < own.y1 && own.y0 < cell.y1;
