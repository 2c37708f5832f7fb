import type { GridView, ViewCell } from '../../../src/facts/tables/grid/view.js';

/** Lines of cells, each cell of one place; every cell's words stand behind those of the cell before. */
export function linesOf(rows: readonly (readonly string[])[], cutOff = false): GridView {
  let at = 0;
  const cells = rows.map((line, row) =>
    line.map((text, column): ViewCell => {
      const start = at;
      at += text.length + 1;
      return {
        text,
        span: { start, end: start + text.length },
        row,
        rowEnd: row + 1,
        column,
        end: column + 1,
      };
    }),
  );
  // An empty cell before a filled one shows that none are left out inside of lines.
  const trimmed = cutOff && rows.some((line) => line.some((text, i) => text === '' && line[i + 1]));
  return { rows: cells, ragged: true, trimmed, cutOff };
}

/** The text of each cell, with its place where it is more than one: `label (rows 0–2, columns 0–1)`. */
export function told(view: GridView | null): string[][] | null {
  if (!view) return null;
  return view.rows.map((line) =>
    line.map(({ text, row, rowEnd, column, end }) =>
      rowEnd - row === 1 && end - column === 1
        ? text
        : `${text} ${String(row)}-${String(rowEnd)} ${String(column)}-${String(end)}`,
    ),
  );
}
