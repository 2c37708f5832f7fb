import type { Span } from '../../../types.js';
import type { GridView, ViewCell } from '../grid/view.js';

const separator = /[|¦│┃]/;

/** The physical lines of a span. */
function linesOf(text: string, span: Span): Span[] {
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

function trim(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

function cutCells(text: string, line: Span, bars: boolean): Span[] {
  const cells: Span[] = [];
  let start = line.start;
  for (let i = line.start; i <= line.end; i++) {
    const character = i === line.end ? '' : text.charAt(i);
    if (i === line.end || (bars ? separator.test(character) : character === '\t')) {
      cells.push(trim(text, start, i));
      start = i + 1;
    }
  }
  return cells;
}

const isEmpty = (span: Span | undefined): boolean => span !== undefined && span.end === span.start;

/**
 * Makes rows of cells out of lines with visible separators (bars or tabs), so that an empty cell is seen.
 * The empty cell outside an outer bar is dropped only where every line has an outer bar at that side.
 */
export function viewLines(text: string, span: Span): GridView {
  const lines = linesOf(text, span);
  const bars = lines.some((line) => separator.test(text.slice(line.start, line.end)));
  const cut = lines.map((line) => cutCells(text, line, bars));
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
  return { rows, ragged: true, trimmed: !bars && rows.some(inner) };
}
