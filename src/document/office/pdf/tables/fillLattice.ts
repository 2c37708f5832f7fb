import type { Box, Glyph } from '../page/content.js';
import { readCell } from './cellText.js';
import type { Lattice, LatticeCell } from './lattice.js';
import type { PdfTable, TableCell } from './pdfTable.js';
import { boxOf, findWords } from './words.js';

/** A cell with so much running text is a frame around a page, not a datum. */
const proseLength = 200;
const proseSentences = 2;

/** Part of the size: by so much a character may touch the border beside it. */
const maxTouch = 0.15;
/** Part of the size: so far from its border the text of a cell begins, at most. */
const maxIndent = 0.6;

/** A table has text in so many cells; a frame has it in one, a drawing in none. */
const minFilledCells = 2;

/**
 * Puts characters into the cells that their middle lies in; a number that runs over a border goes where its own
 * middle lies. Running text stays out of it. Null where the lines are no table.
 */
export function fillLattice(
  lattice: Lattice,
  glyphs: readonly Glyph[],
): { readonly table: PdfTable; readonly prose: readonly Glyph[] } | null {
  const contents = openContents(lattice);
  let last: { readonly glyph: Glyph; readonly cell: number } | null = null;
  for (const { glyphs: word, isNumber } of findWords(glyphs)) {
    const places = word.map((glyph) => findCell(lattice, glyph));
    const crosses = places.some((place) => place !== places[0]);
    const isWhole = crosses && (isNumber ? !isSetApart(word, lattice) : runsOver(word, lattice));
    // What follows without a gap (2. and its words) is of one cell, however far it runs over.
    const goesOn: boolean = last !== null && !isNumber && touches(last.glyph, word[0]);
    const whole: number | null = isWhole
      ? goesOn && last !== null
        ? last.cell
        : placeWhole(word, lattice)
      : null;
    word.forEach((glyph, i) => contents[whole ?? places[i] ?? -1]?.push(glyph));
    const end = word[word.length - 1];
    if (end !== undefined) last = { glyph: end, cell: whole ?? places[places.length - 1] ?? -1 };
  }
  const regions = [...new Set(contents)];
  const prose = regions.flatMap((own) => (isProse(own) ? own.splice(0) : []));
  if (regions.filter((own) => own.length > 0).length < minFilledCells) return null;
  const written = new Set<readonly Glyph[]>();
  const cells = lattice.cells.map(({ row, column, rowspan, colspan }, i): TableCell => {
    const own = contents[i] ?? [];
    const content = readCell(written.has(own) ? [] : own, boxOfCell(lattice, lattice.cells[i]));
    written.add(own);
    return { row, column, rowspan, colspan, ...content };
  });
  const table = closeUp({
    ...lattice,
    isOpen: false,
    rows: lattice.rows.length - 1,
    cells: joinBlanks(cells),
  });
  return { table, prose };
}

const isProse = (glyphs: readonly Glyph[]): boolean =>
  glyphs.length > proseLength && glyphs.filter(({ text }) => text === '。').length >= proseSentences;

/** A list for every cell, the same one for those without a line between them: nothing says where to cut their text. */
function openContents({ cells }: Lattice): readonly Glyph[][] {
  const regions = new Map<number, Glyph[]>();
  return cells.map(({ region }) => {
    const own = regions.get(region) ?? [];
    regions.set(region, own);
    return own;
  });
}

/** A border stands in the gap between two of the characters: two numbers that nearly touch. */
function isSetApart(word: readonly Glyph[], lattice: Lattice): boolean {
  return word.some((glyph, i) => {
    const next = word[i + 1];
    if (next === undefined || next.x0 - glyph.x1 < 0.08 * glyph.size) return false;
    return lattice.columns.some((at) => at >= glyph.x1 - 0.5 && at <= next.x0 + 0.5);
  });
}

const touches = (last: Glyph, next: Glyph | undefined): boolean =>
  next !== undefined &&
  Math.abs(next.y1 - last.y1) <= maxTouch * next.size &&
  Math.abs(next.x0 - last.x1) <= maxTouch * next.size;

/** A word that begins at the left border of a cell begins there; any other stands about the middle of its cell. */
function placeWhole(word: readonly Glyph[], lattice: Lattice): number {
  const [first] = word;
  const box = boxOf(word);
  if (first === undefined) return -1;
  const beginsAt = lattice.columns.some((at) => first.x0 - at > -1 && first.x0 - at < maxIndent * first.size);
  return findCell(lattice, beginsAt ? first : box);
}

/** A border goes through one of the characters: the word is wider than its cell. */
function runsOver(word: readonly Glyph[], lattice: Lattice): boolean {
  return word.some((glyph) => {
    const { x0, x1, size } = glyph;
    const room = maxTouch * size;
    const left = findCell(lattice, { ...glyph, x1: x0 + 2 * room });
    const right = findCell(lattice, { ...glyph, x0: x1 - 2 * room });
    return left !== right;
  });
}

function findCell(lattice: Lattice, { x0, y0, x1, y1 }: Box): number {
  const row = findInterval(lattice.rows, (y0 + y1) / 2);
  const column = findInterval(lattice.columns, (x0 + x1) / 2);
  return lattice.cellAt[row]?.[column] ?? -1;
}

/** What lies beyond the first or last border belongs to the interval inside it. */
function findInterval(borders: readonly number[], at: number): number {
  let i = 0;
  while (i < borders.length - 2 && at >= (borders[i + 1] ?? 0)) i++;
  return i;
}

const nowhere: LatticeCell = { region: 0, row: 0, column: 0, rowspan: 0, colspan: 0 };

const boxOfCell = (lattice: Lattice, { row, column, rowspan, colspan }: LatticeCell = nowhere): Box => ({
  x0: lattice.columns[column] ?? 0,
  x1: lattice.columns[column + colspan] ?? 0,
  y0: lattice.rows[row] ?? 0,
  y1: lattice.rows[row + rowspan] ?? 0,
});

/**
 * A row in which nothing but blanks begins, beside cells that go through, is none: a line drawn too early under one of
 * them. The blank belongs to the cell above it.
 */
function joinBlanks(cells: readonly TableCell[]): readonly TableCell[] {
  const begins = new Map<number, TableCell[]>();
  for (const cell of cells) begins.set(cell.row, [...(begins.get(cell.row) ?? []), cell]);
  let joined = cells;
  for (const [row, own] of begins) {
    const goesThrough = cells.some((cell) => cell.row < row && cell.row + cell.rowspan > row);
    if (!goesThrough || own.some(({ text }) => text !== '')) continue;
    for (const blank of own) {
      const above = joined.find(
        (cell) =>
          cell.column === blank.column && cell.colspan === blank.colspan && cell.row + cell.rowspan === row,
      );
      if (above === undefined) continue;
      const grown = { ...above, rowspan: above.rowspan + blank.rowspan };
      joined = joined.filter((cell) => cell !== blank).map((cell) => (cell === above ? grown : cell));
    }
  }
  return joined;
}

/** Leaves out borders at which no cell begins: ends of lines that jut out, a cell's underline. */
function closeUp(table: PdfTable): PdfTable {
  const columnOf = numberStarts(table.cells.map(({ column }) => column));
  const rowOf = numberStarts(table.cells.map(({ row }) => row));
  return {
    ...table,
    columns: table.columns.filter((_, i) => i === table.columns.length - 1 || columnOf.has(i)),
    rows: rowOf.size,
    cells: table.cells.map((cell) => {
      const row = rowOf.get(cell.row) ?? 0;
      const column = columnOf.get(cell.column) ?? 0;
      const count = (starts: ReadonlyMap<number, number>, from: number, span: number): number =>
        [...starts.keys()].filter((start) => start >= from && start < from + span).length;
      const rowspan = count(rowOf, cell.row, cell.rowspan);
      const colspan = count(columnOf, cell.column, cell.colspan);
      return { ...cell, row, column, rowspan, colspan };
    }),
  };
}

function numberStarts(starts: readonly number[]): ReadonlyMap<number, number> {
  const sorted = [...new Set(starts)].sort((a, b) => a - b);
  return new Map(sorted.map((start, i) => [start, i]));
}
