import { eastAsianWidth } from 'get-east-asian-width';
import type { CellReading, Span } from '../../../types.js';
import { doubtRow, type Piece } from '../piece.js';

/** So many full lines end inside a sentence or a label: rows of equal width by chance end in a number. */
const fewestTorn = 3;

/** Narrower or wider lines are no screen's. */
const narrowest = 24;
const widest = 160;

/** Ends of the lines of a text that was cut at a column, as offsets of their line feed or carriage return. */
export interface CutLines {
  /** Of lines that reach the column. */
  readonly full: ReadonlySet<number>;
  /** … and stand between two digits: `1174` and `9` on the next line. */
  readonly insideNumbers: ReadonlySet<number>;
}

/** The text was not cut. */
export const notCut: CutLines = { full: new Set(), insideNumbers: new Set() };

/** In columns of the screen, of which quotes and dashes take one or two, or in characters. */
const measures: readonly ((code: number) => number)[] = [
  (code) => eastAsianWidth(code),
  (code) => eastAsianWidth(code, { ambiguousAsWide: true }),
  () => 1,
];

const insideWords = /[\p{sc=Han}，、（]/u;
const insideNumber = /[\d０-９,，.]\r?\n(?:[\d０-９]|[,，.][\d０-９])/;

/**
 * Which lines of a text were cut at a column: no line is wider than they, and some end inside words. A character of two
 * columns does not stand in the last one.
 */
export function findCutLines(text: string): CutLines {
  const ends = endsOfLines(text);
  if (ends.some((end, i) => end - (ends[i - 1] ?? 0) > widest + 2)) return notCut;
  const full = new Set<number>();
  for (const widthOf of measures) {
    const widths = ends.map((end, i) => widthOfLine(text, ends[i - 1] ?? 0, end, widthOf));
    const width = Math.max(0, ...widths);
    if (width < narrowest || width > widest) continue;
    const isFull = (end: number, i: number): boolean =>
      (widths[i] ?? 0) + widthOf(firstBehind(text, end)) > width && i + 1 < ends.length;
    const own = ends.filter(isFull);
    const torn = own.filter((end) => insideWords.test(text.charAt(end - 1)));
    if (torn.length >= fewestTorn) for (const end of own) full.add(end);
  }
  if (full.size === 0) return notCut;
  const isInside = (end: number): boolean => insideNumber.test(text.slice(end - 1, end + 4));
  return { full, insideNumbers: new Set([...full].filter(isInside)) };
}

/** The first character of the next line: it had no room on this one. */
const firstBehind = (text: string, end: number): number =>
  text.codePointAt(end + (text.charAt(end) === '\r' ? 2 : 1)) ?? 0;

function endsOfLines(text: string): number[] {
  const ends: number[] = [];
  for (const { index } of text.matchAll(/\r?\n|$/g)) ends.push(index);
  return ends;
}

function widthOfLine(text: string, from: number, to: number, widthOf: (code: number) => number): number {
  let width = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code !== 0x0a && code !== 0x0d) width += widthOf(code);
  }
  return width;
}

/**
 * Line ends in a stretch of cells between tabs that stand inside a row: of lines that were cut, as long as both parts together
 * have no more tabs than another line, and the second does not begin with a label.
 */
export function findEndsInsideRows(
  text: string,
  span: Span,
  { full }: CutLines,
  isLabel: (cell: string) => boolean,
): ReadonlySet<number> {
  const inside = new Set<number>();
  if (full.size === 0) return inside;
  const ends = endsOfLines(text.slice(span.start, span.end)).map((end) => span.start + end);
  const cells = ends.map((end, i) => text.slice(ends[i - 1] ?? span.start, end).split('\t'));
  const tabs = cells.map(({ length }) => length - 1);
  const most = Math.max(...tabs);
  let row = tabs[0] ?? 0;
  let isTable = false;
  ends.forEach((end, i) => {
    const next = tabs[i + 1] ?? 0;
    isTable ||= row > 0;
    const beginsRow = isLabel(cells[i + 1]?.[0] ?? '');
    const goesOn = full.has(end) && isTable && row + next <= most && !beginsRow;
    if (goesOn) inside.add(end);
    row = goesOn ? row + next : next;
  });
  return inside;
}

/** Leaves open the rows with a number that begins or ends at a cut: the rest of it may stand on the other side. */
export function doubtCutNumbers(piece: Piece, text: string, { insideNumbers }: CutLines): void {
  const cuts = [...insideNumbers].map((end) => ({ end, next: end + (text.charAt(end) === '\r' ? 2 : 1) }));
  const isCut = ({ value, evidence }: CellReading): boolean =>
    value !== null &&
    evidence.some(({ start, end }) => cuts.some((cut) => start <= cut.next && end >= cut.end));
  for (const cells of piece.rows.values()) if ([...cells.values()].some(isCut)) doubtRow(piece, cells);
}
