import type { Span } from '../../../types.js';
import { isBar } from './characters.js';
import type { CutLines } from './cutLines.js';

/** A row that was cut at a column of the screen goes over no more lines. */
const maxLines = 8;

/** The share of the lines with bars that begin with one where only what was cut does not. */
const nearlyAll = 0.9;

/** So many rows of one number of bars show what is usual. */
const fewestUsual = 3;

interface BarLine {
  readonly span: Span;
  readonly bars: number;
  readonly starts: boolean;
  readonly ends: boolean;
  /** Was cut at the column of the text. */
  readonly full: boolean;
}

/**
 * The rows of a table whose rows all stand between an outer bar at each side: lines that were cut are put together until the row
 * has its bars, of which it has no more than the longest of those that are certain. Other lines stay as they are.
 */
export function joinOpenRows(text: string, lines: readonly Span[], { full }: CutLines): Span[] {
  const measured = lines.map((span) => measure(text, span, full.has(span.end)));
  const withBars = measured.filter(({ bars }) => bars > 0);
  const whole = withBars.filter(isWhole);
  const starting = withBars.filter(({ starts }) => starts);
  // Where nearly all lines begin with a bar, another one is not a row of its own.
  const begin = starting.length >= nearlyAll * withBars.length;
  const all = begin ? measured.map((line) => ({ ...line, full: true })) : measured;
  if (whole.length === withBars.length || whole.length * 3 < starting.length) return [...lines];
  const usual = usualBars(whole);
  const most = Math.max(...whole.map(({ bars }) => bars), ...barsOfCutRows(all));
  const rows: Span[] = [];
  for (let i = 0; i < all.length; i++) {
    const first = all[i] as BarLine;
    const count = first.starts ? linesOfRow(all.slice(i, i + maxLines), usual, most) : 1;
    rows.push({ start: first.span.start, end: (all[i + count - 1] ?? first).span.end });
    i += count - 1;
  }
  return rows;
}

/** The bars of rows that certainly go over several lines: what does not begin with a bar goes on, up to a bar at the end of a line. */
function barsOfCutRows(lines: readonly BarLine[]): number[] {
  const found: number[] = [];
  let bars = 0;
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (line.starts) bars = line.bars;
    else bars = before !== undefined && bars > 0 && goesOn(before, line) ? bars + line.bars : 0;
    if (!line.starts && line.ends) found.push(bars);
  });
  return found;
}

const isWhole = ({ starts, ends, bars }: BarLine): boolean => starts && ends && bars > 1;

/** The number of bars that most rows have. */
function usualBars(rows: readonly BarLine[]): number | null {
  const counts = new Map<number, number>();
  for (const { bars } of rows) counts.set(bars, (counts.get(bars) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] >= fewestUsual ? first[0] : null;
}

/** How many of these lines are one row: what follows an open row, or a line that was cut, up to the bar that closes the row. */
function linesOfRow(lines: readonly BarLine[], usual: number | null, most: number): number {
  let bars = 0;
  let closed = 1;
  for (const [count, line] of lines.entries()) {
    const before = lines[count - 1];
    // A row that is open, and usual with the next line.
    const completes = before?.ends === false && line.ends && bars + line.bars === usual;
    if (before && !completes && !goesOn(before, line)) break;
    bars += line.bars;
    if (bars > most) break;
    if (line.ends) closed = count + 1;
  }
  return closed;
}

/** Behind a bar at the end of a line stand the row's other cells only where the line was cut, and so behind what begins with a bar. */
function goesOn(before: BarLine, line: BarLine): boolean {
  if (before.ends) return before.full && line.bars > 0 && !line.starts;
  return before.full || !line.starts;
}

function measure(text: string, span: Span, full: boolean): BarLine {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  let bars = 0;
  for (let i = start; i < end; i++) if (isBar(text.charCodeAt(i))) bars++;
  return {
    span,
    bars,
    starts: bars > 0 && isBar(text.charCodeAt(start)),
    ends: bars > 0 && isBar(text.charCodeAt(end - 1)),
    full,
  };
}
