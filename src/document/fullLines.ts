import { maxPatternLength, type Line } from './line.js';
import { looksLikeTitle } from './roles/readsLikeReport.js';
import { isTableRow } from './tableRow.js';

/**
 * Text is broken at a column of the screen (a Chinese character takes two) or after a number of characters.
 * A narrower column is a table, not running text; full lines of one column differ by less than the tolerance:
 * one wide character, or a number that was kept whole.
 */
const measures = [
  { minColumn: 24, tolerance: 3, widthOf: charactersOf, fewest: 5, fullShare: 0.4 },
  { minColumn: 44, tolerance: 8, widthOf: columnsOf, fewest: 5, fullShare: 0.4 },
  // So narrow only where nearly all of a page is: cells of tables are not so alike.
  { minColumn: 34, tolerance: 5, widthOf: columnsOf, fewest: 15, fullShare: 0.6 },
] as const;
type LineMeasure = (typeof measures)[number];
type Measuring = LineMeasure['widthOf'];

/** So many lines must reach the column, most of them in mid-sentence: equal lengths by chance do not. */
const minFullLines = 5;
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
  const { column, tolerance, widths, widthOf } = best;
  const reaches = (width: number): boolean => width > column - tolerance && width <= column + tolerance;
  return widths.map(
    (width, i) =>
      reaches(width) ||
      (width > 0 && width <= column && width + widthOfNextNumber(page, i, widthOf) > column - tolerance + 1),
  );
}

/** 1,286,453条: where a number is not broken, the line before it ends early by as much. */
const keptWhole =
  /^[\d０-９][\d０-９,.，．]{2,14}[万亿]?[条件份篇人个次宗元期场]?|^\d{1,3}[条件份篇人个次宗元期场]/;

/** How wide the number is that the next line begins with; 0 where it begins with none, or this line ends a sentence. */
function widthOfNextNumber({ text, lines, isTorn }: WrappedPage, i: number, widthOf: Measuring): number {
  const line = lines[i];
  const next = lines[i + 1];
  if (!line || !next?.wraps || next.grid !== null || !isTorn(line)) return 0;
  const { start } = next.span;
  const number = keptWhole.exec(text.slice(start, Math.min(next.span.end, start + 24)));
  // A number alone on its line is a cell.
  if (!number || start + number[0].length >= next.span.end) return 0;
  if (outlineNumber.test(text.slice(start, start + 12))) return 0;
  return widthOf(text, { ...next, indent: 0, span: { start, end: start + number[0].length } });
}

/** 2.1 公开情况, 2012年: what begins a line of its own. */
const outlineNumber = /^\d{1,2}(?:\.\d{1,2}){1,2}[ \u3000、\u4e00-\u9fff](?<![万亿元件条个次人份宗])/;

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
function findColumn(page: WrappedPage, measure: LineMeasure): Column | null {
  const { minColumn, tolerance, widthOf, fewest, fullShare } = measure;
  const { text, lines, isTorn, isCountable } = page;
  const measureLine = (line: Line): number => (line.wraps && line.grid === null ? widthOf(text, line) : 0);
  // Most pages have hardly a line that ends in mid-sentence, and are told without measuring the others.
  const tornLines = lines.filter((line) => isTorn(line) && measureLine(line) >= minColumn);
  if (tornLines.length < minTornShare * fewest) return null;

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
  const isColumn = most >= fewest && most >= fullShare * wide && near(torn, column) >= minTornShare * most;
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
