import type { Span } from '../../../types.js';
import type { Slot } from './slots.js';
import { spanOf, type Stream } from './stream.js';

/**
 * One cell per line, where an empty line is an empty cell. Believed only when every row has as many lines as columns
 * (or one more, the same for all), and the heads stand on lines without empty lines between them: where empty lines
 * part all cells, they are no cells.
 */
export function visibleLines(
  stream: Stream,
  slots: readonly Slot[],
  columnsOf: (slot: Slot) => number,
  headEnds: readonly number[],
): Map<Slot, readonly Span[]> | null {
  if (!headsOnLines(stream, headEnds)) return null;
  const rows = slots.filter((slot) => slot.row && slot.row.kind !== 'group');
  const cells = new Map<Slot, readonly Span[]>();
  let rowCount = 0;
  let gaps = 0;
  let extra: number | null = null;
  for (const slot of rows) {
    const wanted = columnsOf(slot);
    if (wanted < 2) return null;
    const lines = linesAfter(stream, slot, slots[slots.indexOf(slot) + 1]);
    if (!lines) return null;
    const filled = lines.filter((line) => line.end > line.start).length;
    if (filled < wanted) gaps++;
    rowCount++;
    const more: number = lines.length - wanted;
    const last = slot === rows[rows.length - 1];
    // Empty lines at the end of the table cannot be told from those behind it.
    if (last && more < 0) break;
    if (!last && (more < 0 || more > 1 || (extra !== null && extra !== more))) return null;
    if (!last) extra = more;
    if (lines.slice(wanted).some((line) => line.end > line.start)) return null;
    cells.set(slot, lines.slice(0, wanted));
  }
  return rowCount >= 5 && gaps > 0 ? cells : null;
}

/** Whether the labels before the first row each end their line, and the next line is not empty. */
function headsOnLines(stream: Stream, ends: readonly number[]): boolean {
  if (ends.length < 4) return false;
  return ends.every((end) => {
    const from = spanOf(stream, end - 1, end).end;
    const [, after, next] = /^([^\S\n]{0,20})\n([^\n]{0,80})/.exec(stream.text.slice(from, from + 120)) ?? [];
    return after !== undefined && next !== undefined && next.trim() !== '';
  });
}

/** The lines behind a label up to the next label's line; null when something else stands on the label's line. */
function linesAfter(stream: Stream, slot: Slot, next: Slot | undefined): Span[] | null {
  const { text } = stream;
  const from = spanOf(stream, slot.start, slot.end).end;
  const lastValue = slot.values[slot.values.length - 1];
  const lastEnd = lastValue ? spanOf(stream, lastValue.start, lastValue.end).end : from;
  const nextStart = next ? lineStart(text, spanOf(stream, next.start, next.start + 1).start) : lastEnd + 1;
  const lineEnd = text.indexOf('\n', from);
  if (lineEnd < 0 || /[\p{L}\p{N}]/u.test(text.slice(from, lineEnd))) return null;
  const lines: Span[] = [];
  let start = lineEnd + 1;
  while (start < nextStart) {
    let end = text.indexOf('\n', start);
    if (end < 0 || end > nextStart) end = nextStart;
    if (end < start) break;
    const line = text.slice(start, end);
    const trimmed = line.trim();
    if (/\p{Script=Han}/u.test(trimmed)) break;
    const at = start + (trimmed === '' ? 0 : line.indexOf(trimmed));
    lines.push({ start: at, end: at + trimmed.length });
    start = end + 1;
  }
  return lines;
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}
