import type { Span } from '../../../types.js';
import type { GridView, ViewCell } from '../grid/view.js';
import { bar, isBar } from './characters.js';
import { findEndsInsideRows, notCut } from './cutLines.js';
import { joinOpenRows } from './openRows.js';
import { trimSpan } from './trimSpan.js';

/** The physical lines of a span. */
export function linesOf(text: string, span: Span): Span[] {
  const lines: Span[] = [];
  let start = span.start;
  for (let i = span.start; i <= span.end; i++) {
    const code = i === span.end ? 0x0a : text.charCodeAt(i);
    if (code === 0x0a || code === 0x0d || code === 0x0c) {
      if (i > start) lines.push({ start, end: i });
      start = i + 1;
    }
  }
  return lines;
}

/** A quoted cell of a spreadsheet holds no more than this, line ends included. */
const maxQuoted = 200;

/** Where the quoted cell that begins here ends, when it goes over a line end; a quotation mark in running text is none. */
function quotedEnd(text: string, start: number, until: number): number {
  if (text.charAt(start) !== '"') return -1;
  for (let i = start + 1; i < Math.min(until, start + maxQuoted); i++) {
    if (text.charAt(i) !== '"') continue;
    if (text.charAt(i + 1) === '"') i++;
    else {
      const closed = i + 1 >= until || /[\t\r\n]/.test(text.charAt(i + 1));
      return closed && text.slice(start, i).includes('\n') ? i + 1 : -1;
    }
  }
  return -1;
}

/** How many tabs stand between two cells: some writers of text put two. */
function tabsBetween(text: string, span: Span): number {
  const runs = text.slice(span.start, span.end).match(/(?<=[^\t\r\n])\t{1,40}(?=[^\t\r\n])/g) ?? [];
  return runs.length > 1 && runs.every((run) => run.length % 2 === 0) ? 2 : 1;
}

/** Lines parted by tabs as a spreadsheet writes them: a quoted cell may go over several lines. */
function cutTabs(text: string, span: Span, inside: ReadonlySet<number>): Span[][] {
  const width = tabsBetween(text, span);
  const rows: Span[][] = [];
  let cells: Span[] = [];
  let start = span.start;
  const closeLine = (end: number): void => {
    if (end > start || cells.length > 0) rows.push([...cells, trimSpan(text, start, end)]);
    cells = [];
  };
  for (let i = span.start; i < span.end; i++) {
    if (i === start) {
      const end = quotedEnd(text, i, span.end);
      if (end > 0) i = end - 1;
    }
    const code = text.charCodeAt(i);
    if (code === 0x09) {
      cells.push(trimSpan(text, start, i));
      if (width > 1 && text.charAt(i + 1) === '\t') i++;
      start = i + 1;
    } else if (inside.has(i)) {
      // The end of a line that was cut, with its carriage return.
      if (code === 0x0d) i++;
    } else if (code === 0x0a || code === 0x0c || code === 0x0d) {
      closeLine(i);
      start = i + 1;
    }
  }
  closeLine(span.end);
  return rows;
}

function cutBars(text: string, line: Span): Span[] {
  const cells: Span[] = [];
  let start = line.start;
  for (let i = line.start; i <= line.end; i++) {
    if (i < line.end && !isBar(text.charCodeAt(i))) continue;
    cells.push(trimSpan(text, start, i));
    start = i + 1;
  }
  return cells;
}

/** The cell without the quotation marks that a spreadsheet puts around line ends. */
function unquote(text: string, cell: Span): Span {
  const printed = text.slice(cell.start, cell.end);
  const quoted = /^"[^"]/.test(printed) && printed.endsWith('"') && printed.includes('\n');
  return quoted ? { start: cell.start + 1, end: cell.end - 1 } : cell;
}

const isEmpty = (span: Span | undefined): boolean => span !== undefined && span.end === span.start;

const never = (_: string): boolean => false;

/**
 * Makes rows of cells out of lines with visible separators (bars or tabs), so that an empty cell is seen.
 * The empty cell outside an outer bar is dropped only where every line has an outer bar at that side. Lines that were cut go on, those between tabs
 * unless the next begins with a label.
 */
export function viewLines(text: string, span: Span, cutLines = notCut, isLabel = never): GridView {
  const bars = bar.test(text.slice(span.start, span.end));
  const cut = bars
    ? joinOpenRows(text, linesOf(text, span), cutLines).map((line) => cutBars(text, line))
    : cutTabs(text, span, findEndsInsideRows(text, span, cutLines, isLabel)).map((cells) =>
        cells.map((cell) => unquote(text, cell)),
      );
  const parted = cut.filter((cells) => cells.length > 1);
  const outerStart = bars && parted.every((cells) => isEmpty(cells[0]));
  const outerEnd = bars && parted.every((cells) => isEmpty(cells[cells.length - 1]));
  const rows: ViewCell[][] = [];
  for (const cells of cut) {
    const inner = cells.length > 1 ? cells.slice(outerStart ? 1 : 0, outerEnd ? -1 : undefined) : cells;
    if (inner.every((cell) => /^:?-{2,}:?$/.test(text.slice(cell.start, cell.end)))) continue;
    const row = rows.length;
    rows.push(
      inner.map((cell, column) => ({
        text: text.slice(cell.start, cell.end),
        span: cell,
        row,
        rowEnd: row + 1,
        column,
        end: column + 1,
      })),
    );
  }
  const inner = (row: readonly ViewCell[]): boolean =>
    row.some(
      (cell, i) =>
        i > 0 &&
        i < row.length - 1 &&
        cell.text === '' &&
        row[i - 1]?.text !== '' &&
        /\d/.test(row[row.length - 1]?.text ?? ''),
    );
  const leavesOut = outerEnd && !outerStart;
  return { rows, ragged: true, trimmed: !bars && rows.some(inner), cutOff: !bars, leavesOut };
}
