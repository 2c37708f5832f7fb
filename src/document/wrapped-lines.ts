import { looksLikeHeading, looksLikeTitle } from './roles/reads-like-report.js';
import { maxPatternLength, type Line } from './line.js';

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
const hardEnd = /[。！？!?]["”」』）)]?$/;

/**
 * Which lines continue the line before them, in text whose paragraphs were broken at a fixed column.
 * The column is where many lines end in mid-sentence; a shorter line ends its paragraph. Rows of tables,
 * headings and lines after a gap begin something new.
 */
export function findContinuations(
  text: string,
  lines: readonly Line[],
  isBody: readonly boolean[],
): readonly boolean[] {
  const continues = new Array<boolean>(lines.length).fill(false);
  if (lines.length < minFullLines) return continues;
  const isFull = findFullLines(text, lines, isBody);
  if (isFull === null) return continues;
  const style = readStyle(text, lines, isFull);
  for (let i = 1; i < lines.length; i++) {
    const before = lines[i - 1];
    const line = lines[i];
    if (before === undefined || line === undefined || isFull[i - 1] !== true || !line.wraps) continue;
    if (line.gapBefore && !style.doubleSpaced) continue;
    if (line.indent >= style.margin + 3 || looksLikeHeading(line.view)) continue;
    if (endsSentence(text, before) && !style.indents) continue;
    if (isTableRow(text, before) || isTableRow(text, line) || looksLikeTitle(before.view)) continue;
    continues[i] = true;
  }
  return continues;
}

interface Style {
  /** Blanks before the lines of a paragraph that are not its first. */
  readonly margin: number;
  /** First lines of paragraphs are indented: then a line without indent continues even after a full stop. */
  readonly indents: boolean;
  /** An empty line after every line. */
  readonly doubleSpaced: boolean;
}

function readStyle(text: string, lines: readonly Line[], isFull: readonly boolean[]): Style {
  const margins = new Map<number, number>();
  let torn = 0;
  let tornByGap = 0;
  for (let i = 1; i < lines.length; i++) {
    const before = lines[i - 1];
    const line = lines[i];
    if (before === undefined || line === undefined || isFull[i - 1] !== true || endsSentence(text, before))
      continue;
    margins.set(line.indent, (margins.get(line.indent) ?? 0) + 1);
    torn++;
    if (line.gapBefore) tornByGap++;
  }
  const margin = [...margins].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0] as [
    number,
    number,
  ])[0];
  let starts = 0;
  let indented = 0;
  lines.forEach((line, i) => {
    if (i === 0 || isFull[i - 1] === true || isFull[i] !== true) return;
    starts++;
    if (line.indent >= margin + 3) indented++;
  });
  return {
    margin,
    indents: starts > 0 && indented >= 0.6 * starts,
    doubleSpaced: torn > 0 && tornByGap >= 0.7 * torn,
  };
}

const endsSentence = (text: string, line: Line): boolean =>
  hardEnd.test(text.slice(Math.max(line.span.start, line.span.end - 2), line.span.end));

/** Which lines reach the column at which running text was broken; null where it was not broken at one. */
function findFullLines(
  text: string,
  lines: readonly Line[],
  isBody: readonly boolean[],
): readonly boolean[] | null {
  const countable = lines.map(
    (line, i) => isBody[i] === true && !isTableRow(text, line) && !looksLikeTitle(line.view),
  );
  let best: { column: number; most: number; widths: readonly number[]; tolerance: number } | null = null;
  for (const measure of measures) {
    const widths = lines.map((line) => (line.wraps && line.grid === null ? measure.widthOf(text, line) : 0));
    const found = findColumn(text, lines, countable, widths, measure);
    if (found !== null && found.most > (best?.most ?? 0))
      best = { ...found, widths, tolerance: measure.tolerance };
  }
  if (best === null) return null;
  const { column, tolerance, widths } = best;
  return widths.map((width) => width > column - tolerance && width <= column + tolerance);
}

/** The most common line width, if it is the column at which running text was broken. */
function findColumn(
  text: string,
  lines: readonly Line[],
  countable: readonly boolean[],
  widths: readonly number[],
  { minColumn, tolerance }: LineMeasure,
): { readonly column: number; readonly most: number } | null {
  const counts = new Map<number, number>();
  const torn = new Map<number, number>();
  let wide = 0;
  lines.forEach((line, i) => {
    const width = widths[i] ?? 0;
    if (width < minColumn || countable[i] !== true) return;
    wide++;
    counts.set(width, (counts.get(width) ?? 0) + 1);
    if (!sentenceEnd.test(text.slice(line.span.end - 1, line.span.end)))
      torn.set(width, (torn.get(width) ?? 0) + 1);
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
  return isColumn && beyond <= 0.15 * wide ? { column, most } : null;
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

/** Rows and cells of tables in text: tabs, pipes, numbers in columns. */
export function isTableRow(text: string, line: Line): boolean {
  if (line.span.end - line.span.start > 400) return false;
  const raw = text.slice(line.span.start, line.span.end);
  if (/[\t|｜¦│┃├─┼]/.test(raw)) return true;
  if (!/\d/.test(raw)) return / {3}\S{1,40} {3}/.test(raw);
  return (
    /(?:[ \u3000][-+]?[\d.,/]{1,14}){2}$|(?:[ \u3000][-+]?[\d.,/]{1,14}){3}/.test(raw) ||
    /^[-+\d\s.,/]+$/.test(raw)
  );
}
