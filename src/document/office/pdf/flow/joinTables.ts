import type { PdfTable, TableCell } from '../tables/pdfTable.js';
import { startsNumbered } from './block.js';

/** Points. */
const sameEdge = 8;
const sameBorder = 4;
/** The same, where no lines are drawn. */
const sameGap = 36;

/** Share of the borders of the half with fewer of them that the other half has too. */
const minShared = 0.8;

/**
 * Whether a table at the head of a page goes on with the one at the foot of the page before: the same columns. A cell
 * over rows of both pages may be drawn on one of them only, so one side may be missing.
 */
export function goesOn(above: PdfTable, below: PdfTable): boolean {
  if (above.isOpen !== below.isOpen) return false;
  if (above.isOpen) {
    const { columns } = below;
    const isNear = (border: number, i: number): boolean => Math.abs(border - (columns[i] ?? 0)) <= sameGap;
    return (
      columns.length === above.columns.length && above.columns.slice(1).every((at, i) => isNear(at, i + 1))
    );
  }
  const isSameLeft = Math.abs(above.x0 - below.x0) <= sameEdge;
  const isSameRight = Math.abs(above.x1 - below.x1) <= sameEdge;
  if (!isSameLeft && !isSameRight) return false;
  const [few, many] =
    above.columns.length < below.columns.length
      ? [above.columns, below.columns]
      : [below.columns, above.columns];
  const shared = few.filter((border, i) => {
    const near = i === 0 || i === few.length - 1 ? sameEdge : sameBorder;
    return many.some((other) => Math.abs(border - other) <= near);
  });
  return shared.length >= minShared * few.length;
}

/**
 * Puts the halves of a table together that a page break cut. A header printed again is left out; cells, and a row,
 * that the break cut in two become one again.
 */
export function joinTables(above: PdfTable, below: PdfTable): PdfTable {
  const columns = above.isOpen ? above.columns : uniteBorders(above.columns, below.columns);
  const [upper, rows] = dropBlankRow(placeCells(above, columns), above.rows, above.rows - 1);
  const placed = placeCells(below, columns);
  const header = countRepeatedRows(upper, placed);
  const [lower, lowerRows] = dropBlankRow(
    placed.filter(({ row }) => row >= header).map((cell) => ({ ...cell, row: cell.row - header })),
    below.rows - header,
    0,
  );
  // Where no lines are drawn, every row is whole.
  const pairs = above.isOpen ? [] : pairCells(upper, lower, rows);
  const cutRow = isCutRow(pairs, upper, lower, rows);
  const offset = rows - (cutRow ? 1 : 0);
  const joined = new Map<TableCell, TableCell>();
  const absorbed = new Set<TableCell>();
  const label = lower.find(({ row, text }) => row === 0 && text !== '')?.column ?? 0;
  for (const [top, bottom] of pairs) {
    if (!cutRow && !isCutCell(top, bottom, label)) continue;
    const rowspan = top.rowspan + bottom.rowspan - (cutRow ? 1 : 0);
    joined.set(top, { ...top, rowspan, isFull: bottom.isFull, text: joinTexts(top.text, bottom.text) });
    absorbed.add(bottom);
  }
  const cells = [
    ...upper.map((cell) => joined.get(cell) ?? cell),
    ...lower.filter((cell) => !absorbed.has(cell)).map((cell) => ({ ...cell, row: cell.row + offset })),
  ];
  return {
    ...above,
    y1: below.y1,
    columns,
    rows: offset + lowerRows,
    cells: cells.sort((a, b) => a.row - b.row || a.column - b.column),
  };
}

function uniteBorders(first: readonly number[], second: readonly number[]): readonly number[] {
  const isNear = (a: number, b: number, i: number, last: number): boolean =>
    Math.abs(a - b) <= (i === 0 || i === last ? sameEdge : sameBorder);
  const added = second.filter(
    (border, i) => !first.some((other) => isNear(border, other, i, second.length - 1)),
  );
  return [...first, ...added].sort((a, b) => a - b);
}

/** The cells of a table on other, finer columns. */
function placeCells(table: PdfTable, columns: readonly number[]): readonly TableCell[] {
  const nearest = (at: number): number =>
    columns.reduce(
      (best, border, i) => (Math.abs(border - at) < Math.abs((columns[best] ?? Infinity) - at) ? i : best),
      0,
    );
  const places = table.columns.map(nearest);
  const first = places[0] ?? 0;
  const last = places[places.length - 1] ?? 0;
  const missing = (column: number, colspan: number): readonly TableCell[] =>
    colspan === 0 ? [] : [{ row: 0, rowspan: table.rows, column, colspan, text: '', isFull: false }];
  return [
    ...missing(0, first),
    ...table.cells.map((cell) => {
      const column = places[cell.column] ?? 0;
      return { ...cell, column, colspan: (places[cell.column + cell.colspan] ?? column + 1) - column };
    }),
    ...missing(last, columns.length - 1 - last),
  ];
}

/** A strip without text at the break is the room that a row did not fit into. */
function dropBlankRow(
  cells: readonly TableCell[],
  rows: number,
  row: number,
): readonly [readonly TableCell[], number] {
  const ending = (cell: TableCell): boolean => cell.rowspan === 1 && cell.row === row;
  const own = cells.filter(ending);
  if (rows < 2 || own.length === 0 || own.some(({ text }) => text !== '')) return [cells, rows];
  if (cells.some((cell) => cell.row === row && cell.text !== '')) return [cells, rows];
  const kept = cells.filter((cell) => !ending(cell));
  const shrunk = kept.map((cell) => {
    const covers = cell.row <= row && cell.row + cell.rowspan > row;
    return {
      ...cell,
      row: cell.row > row ? cell.row - 1 : cell.row,
      rowspan: cell.rowspan - (covers ? 1 : 0),
    };
  });
  return [shrunk, rows - 1];
}

function countRepeatedRows(upper: readonly TableCell[], lower: readonly TableCell[]): number {
  const keyOf = (cells: readonly TableCell[], row: number): string =>
    cells
      .filter((cell) => cell.row === row)
      .map(({ text }) => text.replace(/\s/g, ''))
      .join('');
  const rows = Math.max(0, ...lower.map(({ row }) => row)) + 1;
  let count = 0;
  let safe = 0;
  while (count < rows && keyOf(upper, count) === keyOf(lower, count)) {
    if (!lower.some(({ row, text }) => row === count && text !== '')) break;
    count++;
    if (lower.every(({ row, rowspan }) => row >= count || row + rowspan <= count)) safe = count;
  }
  return safe < rows ? safe : 0;
}

type Pair = readonly [TableCell, TableCell];

/** Cells that meet at the break with the same sides. */
function pairCells(upper: readonly TableCell[], lower: readonly TableCell[], rows: number): readonly Pair[] {
  const last = upper.filter(({ row, rowspan }) => row + rowspan === rows);
  return lower
    .filter(({ row }) => row === 0)
    .flatMap((bottom): readonly Pair[] => {
      const top = last.find((cell) => cell.column === bottom.column && cell.colspan === bottom.colspan);
      return top === undefined ? [] : [[top, bottom]];
    });
}

const isNumber = (text: string): boolean => /^[-+/\d.,%]{1,20}$/.test(text);

/** The break went through a row: one side has only what the other lacks, or the rest of its words. */
function isCutRow(
  pairs: readonly Pair[],
  upper: readonly TableCell[],
  lower: readonly TableCell[],
  rows: number,
): boolean {
  const first = lower.filter(({ row }) => row === 0);
  const last = upper.filter(({ row, rowspan }) => row + rowspan === rows);
  if (pairs.length !== first.length || pairs.length !== last.length) return false;
  const own = pairs.filter(([top, bottom]) => top.rowspan === 1 || bottom.rowspan === 1);
  if (own.length === 0 || first.some(({ text }) => startsNumbered(text))) return false;
  if (own.every(([top]) => top.text === '') || own.every(([, bottom]) => bottom.text === '')) return true;
  // What stands below a number is another number, below a word another word.
  const clashes = ([top, bottom]: Pair): boolean =>
    top.text !== '' && bottom.text !== '' && (isNumber(top.text) || isNumber(bottom.text));
  if (pairs.some(clashes)) return false;
  const above = own.some(([top]) => isNumber(top.text));
  const below = own.some(([, bottom]) => isNumber(bottom.text));
  if (above && below) return false;
  // Words alone: what lies below is the end of some of them, and no row of its own.
  if (!above && !below)
    return own.every(([top]) => top.text !== '') && own.some(([, bottom]) => bottom.text === '');
  const words = own.filter(([top, bottom]) => !isNumber(top.text + bottom.text) && bottom.text !== '');
  return above || words.every(([top]) => startsNumbered(top.text) || hasOpenBracket(top.text));
}

const hasOpenBracket = (text: string): boolean => /[（(][^）)]{0,80}$/.test(text);

/** A cell over several rows goes on: blank below, or in the middle of its words. */
function isCutCell(top: TableCell, bottom: TableCell, label: number): boolean {
  if (isNumber(top.text) || isNumber(bottom.text)) return false;
  const isBesideRows = bottom.column < label || top.rowspan > 1 || bottom.rowspan > 1;
  if (bottom.text === '') return isBesideRows && bottom.column < label;
  if (startsNumbered(bottom.text) || top.text === '' || !top.isFull) return false;
  return isBesideRows || startsNumbered(top.text);
}

const joinTexts = (top: string, bottom: string): string =>
  /[\dA-Za-z]$/.test(top) && /^[\dA-Za-z]/.test(bottom) ? `${top} ${bottom}` : top + bottom;
