import type { Grid, GridCell, Span } from '../types.js';

/** A cell before its place is known. */
export interface PlacedCell {
  readonly rowspan: number;
  readonly colspan: number;
  readonly span: Span;
  /** Without white space. */
  readonly text: string;
}

/** Wider spans are no spans but mistakes (`colspan=99999`): such a cell fills its row. */
const maxColspan = 100;
const maxColumns = 300;
/** No official form has a cell over more rows; keeps hostile tables linear. */
const maxRowspan = 500;

/**
 * Lays cells out as browsers do: row by row, each in the first free column, over as many rows and columns as it
 * says. A span that leaves the table is cut at its edge; where two cells claim a place the first one has it.
 */
export function buildGrid(rows: readonly (readonly PlacedCell[])[], span: Span): Grid {
  const columns = countColumns(rows);
  const matrix: number[][] = rows.map(() => new Array<number>(columns).fill(-1));
  const cells: GridCell[] = [];
  rows.forEach((row, r) => {
    let column = 0;
    const own = matrix[r] ?? [];
    for (const cell of row) {
      while (column < columns && own[column] !== -1) column++;
      if (column >= columns) break;
      let width = 1;
      while (width < cell.colspan && column + width < columns && own[column + width] === -1) width++;
      const height = Math.min(cell.rowspan, maxRowspan, rows.length - r);
      for (let dr = 0; dr < height; dr++) {
        for (let dc = 0; dc < width; dc++) {
          const target = matrix[r + dr];
          if (target?.[column + dc] === -1) target[column + dc] = cells.length;
        }
      }
      cells.push({
        row: r,
        column,
        rowspan: height,
        colspan: width,
        span: cell.span,
        text: cell.text,
      });
      column += width;
    }
  });
  const used = cells.reduce((most, cell) => Math.max(most, cell.column + cell.colspan), 1);
  return { span, rows: rows.length, columns: used, cells, matrix: matrix.map((row) => row.slice(0, used)) };
}

/** The widest row, counting the cells that reach into it from above. */
function countColumns(rows: readonly (readonly PlacedCell[])[]): number {
  let columns = 1;
  const reaching = new Map<number, number>();
  rows.forEach((row, r) => {
    let width = reaching.get(r) ?? 0;
    for (const cell of row) {
      const own = cell.colspan > maxColspan ? 1 : cell.colspan;
      width += own;
      const last = Math.min(rows.length, r + Math.min(cell.rowspan, maxRowspan));
      for (let below = r + 1; below < last; below++) reaching.set(below, (reaching.get(below) ?? 0) + own);
    }
    columns = Math.max(columns, width);
  });
  return Math.min(columns, maxColumns);
}
