import { looksLikeHeading, looksLikeTitle } from './roles/readsLikeReport.js';
import { findFullLines } from './fullLines.js';
import type { Line } from './line.js';
import { isTableRow } from './tableRow.js';

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
