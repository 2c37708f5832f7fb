import type { Box, Glyph } from '../page/content.js';
import type { TextLine } from '../lines/textLine.js';
import { columnGap, makeLine } from '../lines/textLine.js';
import { findChains } from './findChains.js';
import { findColumns } from './findColumns.js';
import { isDrawnByCells } from './findDoubtfulPairs.js';
import { findFragments } from './fragments.js';
import { groupRows, isValue, writeRow } from './groupRows.js';
import type { PdfTable } from './pdfTable.js';
import type { PlacedPiece } from './placedPiece.js';
import { gatherDrawnRows } from './rowsAsDrawn.js';

/** What is nearer is a word, and stands in both columns. */
const minGap = 0.2;
/** Rows further apart than so many times their size are not of one table. */
const maxStep = 4;
/** Lines between two rows with several cells: broken labels, and those in columns so narrow that they end before a value. */
const maxSingles = 3;
const maxNarrow = 20;
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
  let narrow = 0;
  let values = pieces[start]?.at(-1)?.x0 ?? 0;
  for (let i = start + 1; i < lines.length && singles <= maxSingles && narrow <= maxNarrow; i++) {
    const line = lines[i];
    const before = lines[i - 1];
    if (line === undefined || before === undefined || line.y0 - before.y0 > maxStep * line.size) break;
    if ((pieces[i]?.length ?? 0) >= 2) {
      singles = narrow = 0;
      values = pieces[i]?.at(-1)?.x0 ?? 0;
      end = i + 1;
    } else if (line.x1 < values) narrow++;
    else singles++;
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
