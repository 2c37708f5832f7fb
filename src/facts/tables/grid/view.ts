import type { Document, Grid, Span } from '../../../types.js';

/** A cell as the reader of tables sees it: half-open ranges of rows and columns. */
export interface ViewCell {
  readonly text: string;
  readonly span: Span;
  readonly row: number;
  readonly rowEnd: number;
  readonly column: number;
  readonly end: number;
}

/** Rows of cells. In a ragged view (lines of text) a cell's column is only its place in the line. */
export interface GridView {
  readonly rows: readonly (readonly ViewCell[])[];
  readonly ragged: boolean;
  /** Empty cells are seen inside lines but may be cut off at their ends. */
  readonly trimmed: boolean;
  /** Lines whose empty cells at the end may be missing (tabs at a line end are white space). */
  readonly cutOff?: boolean;
  /** Blank cells may have been left out, and as many empty ones put at the end of the line. */
  readonly leavesOut?: boolean;
}

/** The cells that stand in a row or reach into it, left to right. */
export function viewGrid(document: Document, grid: Grid): GridView {
  const cells = grid.cells.map((cell) => ({
    text: document.text.slice(cell.span.start, cell.span.end),
    span: cell.span,
    row: cell.row,
    rowEnd: cell.row + cell.rowspan,
    column: cell.column,
    end: cell.column + cell.colspan,
  }));
  const rows = grid.matrix.map((line) => [...new Set(line)].flatMap((index) => cells[index] ?? []));
  return { rows, ragged: false, trimmed: false };
}

/** The same table turned by 90°. */
export function transpose(view: GridView): GridView {
  const rows: ViewCell[][] = [];
  for (const cell of new Set(view.rows.flat())) {
    const turned = { ...cell, row: cell.column, rowEnd: cell.end, column: cell.row, end: cell.rowEnd };
    for (let r = turned.row; r < turned.rowEnd; r++) (rows[r] ??= []).push(turned);
  }
  return { ...view, rows: Array.from(rows, (row) => row ?? []) };
}
