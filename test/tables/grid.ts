import type { Sheet, SheetCell } from './sheet.js';

/** One place of the full grid: the cell that covers it, and whether it is that cell's upper left corner. */
export interface Place {
  readonly cell: SheetCell;
  readonly corner: boolean;
}

/** Expands the spans. */
export function expand(sheet: Sheet): Place[][] {
  const grid: Place[][] = sheet.rows.map(() => []);
  sheet.rows.forEach((row, r) => {
    let c = 0;
    for (const cell of row) {
      while (grid[r]?.[c]) c++;
      for (let i = 0; i < cell.rows; i++) {
        for (let j = 0; j < cell.columns; j++) {
          const line = grid[r + i];
          if (line) line[c + j] = { cell, corner: i === 0 && j === 0 };
        }
      }
      c += cell.columns;
    }
  });
  return grid;
}
