import type { Box, Glyph } from '../page/content.js';
import type { TextLine } from '../lines/text-line.js';
import { columnGap, makeLine } from '../lines/text-line.js';
import { startsNumbered } from '../flow/block.js';
import { findChains } from './find-chains.js';
import { isDrawnByCells } from './find-doubtful-pairs.js';
import { findFragments } from './fragments.js';
import type { PdfTable, TableCell } from './pdf-table.js';
import type { PlacedPiece } from './placed-piece.js';
import { gatherDrawnRows } from './rows-as-drawn.js';

/** Parts of the size: what columns keep free between them, at least. */
const minChannel = 0.5;
/** What is nearer is a word, and stands in both columns. */
const minGap = 0.2;
/** Part of the rows. */
const maxCrossing = 0.1;
/** Rows further apart than so many times their size are not of one table. */
const maxStep = 4;
/** Broken labels between two rows with several cells. */
const maxSingles = 3;
const minRows = 3;
/** Longer cells are columns of running text. */
const maxMeanCell = 24;

/**
 * Lines of a table that is printed without lines around its cells: told by gaps that lie below one another.
 *
 * @param drawn the characters in the order of drawing
 */
export function alignRows(
  lines: readonly TextLine[],
  drawn: readonly Glyph[],
): {
  readonly tables: readonly PdfTable[];
  readonly rest: readonly TextLine[];
} {
  const tables: PdfTable[] = [];
  const rest: TextLine[] = [];
  const pieces = lines.map((line) => splitLine(line));
  let i = 0;
  while (i < lines.length) {
    let end = findRun(lines, pieces, i);
    let start = i;
    // Words of a heading on two lines stand between the lines of the others.
    while (
      start > 0 &&
      rest[rest.length - 1] === lines[start - 1] &&
      overlap(lines[start - 1], lines[start])
    ) {
      rest.pop();
      start--;
    }
    const table =
      end - i < minRows ? null : makeTable(lines.slice(start, end), pieces.slice(start, end), drawn);
    // Two tables with a heading between them have no columns in common.
    const heading = table === null ? findHeading(lines, i + minRows, end) : null;
    if (heading !== null) end = heading;
    const own =
      heading === null ? table : makeTable(lines.slice(start, heading), pieces.slice(start, heading), drawn);
    if (own !== null) tables.push(own);
    else rest.push(...lines.slice(start, end));
    i = end;
  }
  return { tables, rest };
}

const chapter = /^[一二三四五六七八九十]{1,3}、/;

/** The last line between two others that is the heading of a chapter. */
function findHeading(lines: readonly TextLine[], from: number, to: number): number | null {
  for (let i = to - 1; i >= from; i--)
    if (lines[i]?.pieces === 1 && chapter.test(lines[i]?.text ?? '')) return i;
  return null;
}

const overlap = (above: TextLine | undefined, below: TextLine | undefined): boolean =>
  above !== undefined && below !== undefined && below.y0 < above.y1 - 0.1 * below.size;

function splitLine(line: TextLine): readonly TextLine[] {
  const parts: (typeof line.glyphs)[number][][] = [[]];
  line.glyphs.forEach((glyph, i) => {
    const before = line.glyphs[i - 1];
    if (before !== undefined && glyph.x0 - before.x1 > columnGap * Math.max(glyph.size, before.size))
      parts.push([]);
    parts[parts.length - 1]?.push(glyph);
  });
  return parts.length === 1 ? [line] : parts.map(makeLine);
}

/** Where the lines that begin here as a row of several cells end: at least one line further. */
function findRun(
  lines: readonly TextLine[],
  pieces: readonly (readonly TextLine[])[],
  start: number,
): number {
  if ((pieces[start]?.length ?? 0) < 2) return start + 1;
  let end = start + 1;
  let singles = 0;
  for (let i = start + 1; i < lines.length && singles <= maxSingles; i++) {
    const line = lines[i];
    const before = lines[i - 1];
    if (line === undefined || before === undefined || line.y0 - before.y0 > maxStep * line.size) break;
    if ((pieces[i]?.length ?? 0) >= 2) {
      singles = 0;
      end = i + 1;
    } else singles++;
  }
  return end;
}

function makeTable(
  lines: readonly TextLine[],
  pieces: readonly (readonly TextLine[])[],
  drawn: readonly Glyph[],
): PdfTable | null {
  const columns = findColumns(pieces.filter((own) => own.length > 1));
  if (columns.length < 3) return null;
  const placed = lines.map((line) => placePieces(splitAt(line, columns), columns));
  if (placed.some((own) => own === null)) return null;
  const rows =
    gatherAsDrawn(lines, columns, drawn) ??
    groupRows(
      lines,
      placed.filter((own) => own !== null),
    );
  const cells = rows.flatMap((own, row) => writeRow(own, row, columns.length - 1));
  const filled = cells.filter(({ text }) => text !== '');
  const length = filled.reduce((sum, { text }) => sum + text.length, 0);
  // Columns without a channel between them.
  if (filled.some(({ text }) => twoValues.test(text))) return null;
  const values = filled.filter(({ column, text }) => column > 0 && isValue(text)).length;
  if (rows.length < minRows || length > maxMeanCell * filled.length || values < rows.length / 2) return null;
  return {
    x0: columns[0] ?? 0,
    x1: columns[columns.length - 1] ?? 0,
    y0: Math.min(...lines.map(({ y0 }) => y0)),
    y1: Math.max(...lines.map(({ y1 }) => y1)),
    columns,
    isOpen: true,
    rows: rows.length,
    cells,
  };
}

const twoValues = /(?:^| )\d[\d.,]{0,12} \d[\d.,]{0,12}(?: |$)/;
const isValue = (text: string): boolean => /^(?:[-+]?\d[\d.,]*%?|[-—–/]{1,3})$/.test(text);

/** Left and right end and, between, a border in each channel that hardly any row crosses: only headings do. */
function findColumns(rows: readonly (readonly TextLine[])[]): readonly number[] {
  const pieces = rows.flat();
  const size = Math.min(...pieces.map((piece) => piece.size));
  const start = Math.floor(Math.min(...pieces.map(({ x0 }) => x0)));
  const end = Math.ceil(Math.max(...pieces.map(({ x1 }) => x1)));
  const byPieces = countCover(pieces, start, end);
  const byGlyphs = countCover(
    pieces.flatMap(({ glyphs }) => glyphs),
    start,
    end,
  );
  const allowed = Math.max(rows.length > minRows ? 1 : 0, maxCrossing * rows.length);
  const borders = [start];
  let from = -1;
  byPieces.forEach((count, i) => {
    if (count <= allowed) {
      if (from < 0) from = i;
      return;
    }
    if (from >= 0 && i - from > minChannel * size) borders.push(start + findFreest(byGlyphs, from, i));
    from = -1;
  });
  return [...borders, end];
}

/** How many boxes lie over each point of the line. */
function countCover(boxes: readonly Box[], start: number, end: number): readonly number[] {
  const cover = new Array<number>(Math.max(0, end - start)).fill(0);
  for (const { x0, x1 } of boxes)
    for (let x = Math.floor(x0); x < Math.ceil(x1); x++) cover[x - start] = (cover[x - start] ?? 0) + 1;
  return cover;
}

/** Where in a channel the fewest characters stand, near its middle. */
function findFreest(cover: readonly number[], from: number, to: number): number {
  const middle = (from + to) / 2;
  let best = from;
  for (let x = from; x < to; x++) {
    const less = (cover[x] ?? 0) - (cover[best] ?? 0);
    if (less < 0 || (less === 0 && Math.abs(x + 0.5 - middle) < Math.abs(best + 0.5 - middle))) best = x;
  }
  return best + 0.5;
}

/** A line cut where a channel runs through one of its gaps. */
function splitAt(line: TextLine, columns: readonly number[]): readonly TextLine[] {
  const inner = columns.slice(1, -1);
  const parts: (typeof line.glyphs)[number][][] = [[]];
  line.glyphs.forEach((glyph, i) => {
    const before = line.glyphs[i - 1];
    const isGap = before !== undefined && glyph.x0 - before.x1 >= minGap * glyph.size;
    if (isGap && inner.some((at) => before.x1 <= at + 1 && glyph.x0 >= at - 1)) parts.push([]);
    parts[parts.length - 1]?.push(glyph);
  });
  return parts.map(makeLine);
}

/** Null where the order of drawing says nothing. */
function gatherAsDrawn(
  lines: readonly TextLine[],
  columns: readonly number[],
  drawn: readonly Glyph[],
): readonly (readonly PlacedPiece[])[] | null {
  const own = new Set(lines.flatMap(({ glyphs }) => glyphs));
  const fragments = findFragments(drawn.filter((glyph) => own.has(glyph)));
  if (!isDrawnByCells(findChains(fragments, []))) return null;
  return gatherDrawnRows(fragments, (box) => placeBox(box, columns.slice(1, -1)));
}

function placePieces(pieces: readonly TextLine[], columns: readonly number[]): readonly PlacedPiece[] | null {
  const inner = columns.slice(1, -1);
  const placed = pieces.map((line): PlacedPiece => ({ line, ...placeBox(line, inner) }));
  const overlaps = placed.some((own, i) => {
    const before = placed[i - 1];
    return before !== undefined && own.column < before.column + before.colspan;
  });
  return overlaps ? null : placed;
}

function placeBox({ x0, x1 }: Box, inner: readonly number[]): Pick<PlacedPiece, 'column' | 'colspan'> {
  const column = inner.filter((at) => at < x0 + 0.5).length;
  const last = inner.filter((at) => at < x1 - 0.5).length;
  return { column, colspan: Math.max(1, last - column + 1) };
}

/** Lines of one row: a label that was broken belongs to the nearest line with values, above it where both are as near. */
function groupRows(
  lines: readonly TextLine[],
  placed: readonly (readonly PlacedPiece[])[],
): readonly (readonly PlacedPiece[])[] {
  const isAnchor = placed.map((own) => own.some(({ column, line }) => column > 0 && isValue(line.text)));
  const values = placed.flat().filter(({ column, line }) => column > 0 && isValue(line.text));
  const firstValue = Math.min(...values.map(({ column }) => column));
  const middles = lines.map(({ y0, y1 }) => (y0 + y1) / 2);
  const anchors = lines.flatMap((_, i) => (isAnchor[i] === true ? [i] : []));
  const steps = anchors.slice(1).map((at, i) => (middles[at] ?? 0) - (middles[anchors[i] ?? 0] ?? 0));
  const pitch = Math.min(...steps, Infinity);
  const rowOf = lines.map((line, i) => {
    if (isAnchor[i] === true) return i;
    const [only] = placed[i] ?? [];
    const isLabel = placed[i]?.length === 1 && only !== undefined && only.column < firstValue;
    const isFresh = startsNumbered(line.text) && placed.some((own, k) => k > i && own.length > 0);
    let best = i;
    let least = 1.05 * pitch;
    for (const at of anchors) {
      const distance = Math.abs((middles[at] ?? 0) - (middles[i] ?? 0));
      const hasLabel = placed[at]?.[0]?.column === 0;
      if (isFresh && (at < i || hasLabel)) continue;
      if (distance < least - 0.5) [best, least] = [at, distance];
    }
    return isLabel ? best : i;
  });
  const rows = new Map<number, PlacedPiece[]>();
  rowOf.forEach((row, i) => rows.set(row, [...(rows.get(row) ?? []), ...(placed[i] ?? [])]));
  return [...rows].sort(([a], [b]) => a - b).map(([, own]) => own);
}

/** The cells of a row, a blank one where nothing stands in a column. */
function writeRow(pieces: readonly PlacedPiece[], row: number, columns: number): readonly TableCell[] {
  const texts = new Map<number, { colspan: number; text: string }>();
  for (const { line, column, colspan } of pieces) {
    const own = texts.get(column);
    texts.set(column, {
      text: (own?.text ?? '') + line.text,
      colspan: Math.max(own?.colspan ?? 1, colspan),
    });
  }
  const cells: TableCell[] = [];
  for (let column = 0; column < columns; column += cells[cells.length - 1]?.colspan ?? 1) {
    const own = texts.get(column) ?? { text: '', colspan: 1 };
    cells.push({ ...own, row, column, rowspan: 1, isFull: false });
  }
  return cells;
}
