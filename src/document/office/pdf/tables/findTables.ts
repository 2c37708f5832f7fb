import { middleIsIn, type Box, type Glyph, type PageContent, type Ruling } from '../page/content.js';
import { divideLattice } from './divideLattice.js';
import { fillLattice } from './fillLattice.js';
import { joinRulings } from './joinRulings.js';
import { makeLattices, type Lattice } from './lattice.js';
import type { PdfTable } from './pdfTable.js';
import { boxOf, findWords, type Word } from './words.js';

const maxCut = { words: 2, share: 0.05 };

/** Finds the ruled tables of a page and takes their characters; what is left is running text. */
export function findTables(page: PageContent): {
  readonly tables: readonly PdfTable[];
  readonly rest: readonly Glyph[];
} {
  const drawn = makeLattices(joinRulings(page.rulings));
  const painted = makeLattices(joinRulings(edgesOf(page.areas.filter((area) => !isCovered(area, drawn)))));
  // What stands in a table inside a table belongs to the inner one.
  const lattices = [...drawn, ...painted].sort((a, b) => sizeOf(a) - sizeOf(b));
  let rest: readonly Glyph[] = page.glyphs;
  const tables: PdfTable[] = [];
  for (const lattice of lattices) {
    const words = findWords(rest);
    if (cutsText(lattice, words)) continue;
    // A number that runs over the outer border is in or out as a whole.
    const inside = words
      .filter((word) => middleIsIn(lattice, boxOf(word.glyphs)))
      .flatMap((word) => word.glyphs);
    for (const part of divideLattice(lattice, inside)) {
      const own = inside.filter(({ y0, y1 }) => (y0 + y1) / 2 > part.y0 && (y0 + y1) / 2 < part.y1);
      const filled = own.length === 0 ? null : fillLattice(part, own);
      if (filled === null) continue;
      tables.push(filled.table);
      const left = new Set(filled.prose);
      const taken = new Set(own.filter((glyph) => !left.has(glyph)));
      rest = rest.filter((glyph) => !taken.has(glyph));
    }
  }
  return { tables: tables.sort((a, b) => a.y0 - b.y0 || a.x0 - b.x0), rest };
}

/**
 * The outer sides of a table run between words. Lines that run through the text of many lines are a frame or a
 * drawing behind it, and would tear numbers apart.
 */
function cutsText(lattice: Lattice, words: readonly Word[]): boolean {
  let touched = 0;
  let cut = 0;
  for (const { glyphs } of words) {
    const within = glyphs.filter((glyph) => middleIsIn(lattice, glyph)).length;
    if (within === 0) continue;
    touched++;
    if (within < glyphs.length) cut++;
  }
  return cut > maxCut.words && cut > maxCut.share * touched;
}

const sizeOf = ({ x0, y0, x1, y1 }: Box): number => (x1 - x0) * (y1 - y0);

/** The ground of a cell or a marked word in a ruled table says nothing of borders. */
const isCovered = (area: Box, lattices: readonly Lattice[]): boolean =>
  lattices.some(
    (lattice) => area.x0 < lattice.x1 && area.x1 > lattice.x0 && area.y0 < lattice.y1 && area.y1 > lattice.y0,
  );

const edgesOf = (areas: readonly Box[]): readonly Ruling[] =>
  areas.flatMap(({ x0, y0, x1, y1 }): readonly Ruling[] => [
    { axis: 'horizontal', at: y0, from: x0, to: x1 },
    { axis: 'horizontal', at: y1, from: x0, to: x1 },
    { axis: 'vertical', at: x0, from: y0, to: y1 },
    { axis: 'vertical', at: x1, from: y0, to: y1 },
  ]);
