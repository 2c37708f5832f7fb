import { expect } from '@jest/globals';
import type { GridView } from '../../../src/facts/tables/grid/view.js';

/** Cuts the text between the signs ‹ and › (or all of it); every cell must stand where it says. */
export function cut(
  printed: string,
  view: (text: string, span: { start: number; end: number }) => GridView | null,
) {
  const start = printed.indexOf('‹');
  const text = printed.replace(/[‹›]/gu, '');
  const span = start < 0 ? { start: 0, end: text.length } : { start, end: printed.indexOf('›') - 1 };
  const seen = view(text, span);
  if (!seen) return null;
  seen.rows.forEach((cells, r) =>
    cells.forEach((cell, c) => {
      expect(text.slice(cell.span.start, cell.span.end)).toBe(cell.text);
      expect([cell.row, cell.rowEnd, cell.column, cell.end]).toEqual([r, r + 1, c, c + 1]);
    }),
  );
  expect(seen.ragged).toBe(true);
  return seen;
}

export const textsOf = (view: GridView | null): string[][] | undefined =>
  view?.rows.map((cells) => cells.map(({ text }) => text));
