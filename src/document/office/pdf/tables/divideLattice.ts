import { middleIsIn, type Glyph } from '../page/content.js';
import type { Lattice } from './lattice.js';

/** A row of one cell with a heading or with so much running text is no row: the table ends before it. */
const heading = /^[一二三四五六七八九十]{1,3}、/;
const proseLength = 100;

/** Divides a ruled sheet where a row across its whole width belongs to the text around the tables. */
export function divideLattice(lattice: Lattice, glyphs: readonly Glyph[]): readonly Lattice[] {
  const lattices: Lattice[] = [];
  const last = lattice.rows.length - 1;
  let begin = 0;
  for (const { row, column, rowspan, colspan } of lattice.cells) {
    if (column > 0 || colspan < lattice.columns.length - 1) continue;
    const box = { ...lattice, y0: lattice.rows[row] ?? 0, y1: lattice.rows[row + rowspan] ?? 0 };
    const own = glyphs.filter((glyph) => middleIsIn(box, glyph));
    if (!isOfText(own)) continue;
    if (row > begin) lattices.push(sliceLattice(lattice, begin, row));
    begin = row + rowspan;
  }
  if (begin < last) lattices.push(begin === 0 ? lattice : sliceLattice(lattice, begin, last));
  return lattices;
}

function isOfText(glyphs: readonly Glyph[]): boolean {
  const text = glyphs.map((glyph) => glyph.text).join('');
  return heading.test(text.trimStart()) || (text.length > proseLength && text.includes('。'));
}

function sliceLattice(lattice: Lattice, begin: number, end: number): Lattice {
  const kept = lattice.cells
    .map((cell, i) => ({ cell, i }))
    .filter(({ cell }) => cell.row >= begin && cell.row < end);
  const numbers = new Map(kept.map(({ i }, number) => [i, number]));
  const rows = lattice.rows.slice(begin, end + 1);
  return {
    ...lattice,
    rows,
    y0: rows[0] ?? 0,
    y1: rows[rows.length - 1] ?? 0,
    cells: kept.map(({ cell }) => ({ ...cell, row: cell.row - begin })),
    cellAt: lattice.cellAt.slice(begin, end).map((row) => row.map((i) => numbers.get(i) ?? -1)),
  };
}
