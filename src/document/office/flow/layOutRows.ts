import type { HtmlCell } from '../htmlText.js';

/** A cell of a row as Word and RTF keep it: by where it ends, in twentieths of a point. */
export interface FlowCell {
  readonly html: string;
  readonly right: number;
  /** `continues`: the cell above goes on here; `begins`: the cells below may go on with this one. */
  readonly vertical: 'begins' | 'continues' | null;
  /** The cell to the left goes on here. */
  readonly joinsLeft: boolean;
}

export interface FlowRow {
  readonly left: number;
  readonly cells: readonly FlowCell[];
}

/** Borders that differ by no more than two points are one: programs round. */
const tolerance = 40;

/** Lays rows with edges out on common columns: edges between the sides of a cell are its span. */
export function layOutRows(rows: readonly FlowRow[]): readonly (readonly HtmlCell[])[] {
  const columnOf = makeColumns(rows);
  const open = new Map<number, { html: string; rowspan: number; colspan: number }>();
  return rows.map((row) => {
    const cells: { html: string; rowspan: number; colspan: number }[] = [];
    let left = row.left;
    for (const cell of row.cells) {
      const column = columnOf(left);
      const colspan = Math.max(1, columnOf(cell.right) - column);
      left = Math.max(left, cell.right);
      const above = open.get(column);
      const before = cells[cells.length - 1];
      if (cell.joinsLeft && before !== undefined) {
        before.colspan += colspan;
        before.html += cell.html;
      } else if (cell.vertical === 'continues' && above?.colspan === colspan) {
        above.rowspan++;
        above.html += cell.html;
      } else {
        const own = { html: cell.html, rowspan: 1, colspan };
        cells.push(own);
        if (cell.vertical === 'begins') open.set(column, own);
        else open.delete(column);
      }
    }
    return cells;
  });
}

/** The number of the column that begins at an edge. */
function makeColumns(rows: readonly FlowRow[]): (edge: number) => number {
  const edges = rows.flatMap((row) => [row.left, ...row.cells.map(({ right }) => right)]);
  const borders: number[] = [];
  for (const edge of [...new Set(edges)].sort((a, b) => a - b))
    if (edge - (borders[borders.length - 1] ?? -Infinity) > tolerance) borders.push(edge);
  return (edge) => {
    let low = 0;
    let high = borders.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((borders[middle] ?? 0) <= edge) low = middle;
      else high = middle - 1;
    }
    return low;
  };
}
