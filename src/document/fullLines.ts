import { maxPatternLength, type Line } from './line.js';
import { looksLikeTitle } from './roles/readsLikeReport.js';
import { isTableRow } from './tableRow.js';

/**
 * Text is broken at a column of the screen (a Chinese character takes two) or after a number of characters.
 * A narrower column is a table, not running text; full lines of one column differ by less than the tolerance:
 * one wide character, or a number that was kept whole.
 */
const measures = [
  { minColumn: 24, tolerance: 3, widthOf: charactersOf },
  { minColumn: 44, tolerance: 8, widthOf: columnsOf },
] as const;
type LineMeasure = (typeof measures)[number];

/** So many lines must reach the column, most of them in mid-sentence: equal lengths by chance do not. */
const minFullLines = 5;
const minFullShare = 0.4;
const minTornShare = 0.6;

const sentenceEnd = /[。！？；!?;：:”」』）)]$/;

/** Which lines reach the column at which running text was broken; null where it was not broken at one. */
export function findFullLines(
  text: string,
  lines: readonly Line[],
  isBody: readonly boolean[],
): readonly boolean[] | null {
  if (lines.filter(({ wraps }) => wraps).length < minFullLines) return null;
  const page: WrappedPage = {
    text,
    lines,
    isTorn: (line) => !sentenceEnd.test(text.charAt(line.span.end - 1)),
    isCountable: (line, i) => isBody[i] === true && !isTableRow(text, line) && !looksLikeTitle(line.view),
  };
  let best: (Column & LineMeasure) | null = null;
  for (const measure of measures) {
    const found = findColumn(page, measure);
    if (found !== null && found.most > (best?.most ?? 0)) best = { ...found, ...measure };
  }
  if (best === null) return null;
  const { column, tolerance, widths } = best;
  return widths.map((width) => width > column - tolerance && width <= column + tolerance);
}

interface WrappedPage {
  readonly text: string;
  readonly lines: readonly Line[];
  /** Whether a line ends in mid-sentence. */
  readonly isTorn: (line: Line) => boolean;
  /** Whether it may be running text. */
  readonly isCountable: (line: Line, index: number) => boolean;
}

interface Column {
  readonly column: number;
  readonly most: number;
  readonly widths: readonly number[];
}

/** The most common line width, if it is the column at which running text was broken. */
function findColumn(page: WrappedPage, { minColumn, tolerance, widthOf }: LineMeasure): Column | null {
  const { text, lines, isTorn, isCountable } = page;
  const measureLine = (line: Line): number => (line.wraps && line.grid === null ? widthOf(text, line) : 0);
  // Most pages have hardly a line that ends in mid-sentence, and are told without measuring the others.
  const tornLines = lines.filter((line) => isTorn(line) && measureLine(line) >= minColumn);
  if (tornLines.length < minTornShare * minFullLines) return null;

  const widths = lines.map(measureLine);
  const counts = new Map<number, number>();
  const torn = new Map<number, number>();
  let wide = 0;
  lines.forEach((line, i) => {
    const width = widths[i] ?? 0;
    if (width < minColumn || !isCountable(line, i)) return;
    wide++;
    counts.set(width, (counts.get(width) ?? 0) + 1);
    if (isTorn(line)) torn.set(width, (torn.get(width) ?? 0) + 1);
  });
  const near = (map: ReadonlyMap<number, number>, column: number): number => {
    let sum = 0;
    for (let w = column - tolerance + 1; w <= column; w++) sum += map.get(w) ?? 0;
    return sum;
  };
  let column = 0;
  let most = 0;
  for (const width of counts.keys()) {
    const full = near(counts, width);
    if (full > most || (full === most && width > column)) [column, most] = [width, full];
  }
  let beyond = 0;
  for (const [width, count] of counts) if (width > column + 2) beyond += count;
  const isColumn =
    most >= minFullLines && most >= minFullShare * wide && near(torn, column) >= minTornShare * most;
  return isColumn && beyond <= 0.15 * wide ? { column, most, widths } : null;
}

const longerThanAnyColumn = 1000;

function charactersOf(text: string, line: Line): number {
  const { start, end } = line.span;
  if (end - start > maxPatternLength) return longerThanAnyColumn;
  let before = start;
  while (before > 0 && isBlank(text.charCodeAt(before - 1))) before--;
  return end - before;
}

const isBlank = (code: number): boolean => code === 0x20 || code === 0x3000 || code === 0xa0;

function columnsOf(text: string, line: Line): number {
  const { start, end } = line.span;
  if (end - start > maxPatternLength) return longerThanAnyColumn;
  let width = line.indent;
  for (let i = start; i < end; i++)
    width += text.charCodeAt(i) < 0x2e80 && !isWidePunctuation(text.charCodeAt(i)) ? 1 : 2;
  return width;
}

const isWidePunctuation = (code: number): boolean => code >= 0x2014 && code <= 0x2026;
