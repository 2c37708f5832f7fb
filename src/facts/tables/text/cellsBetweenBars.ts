import type { Span } from '../../../types.js';
import { spanOf, type Stream } from './stream.js';
import type { Token } from './tokens.js';

/** What stands between the bars from a token on, up to the next label; empty when something stands before the first bar. */
export function cellsBetweenBars(
  stream: Stream,
  tokens: readonly Token[],
  from: number,
  until: number,
): Span[] {
  const cells: Span[] = [];
  const breaks = new Set<Span>();
  let open: Span | null = null;
  let emptyLines = false;
  for (let i = from; i >= 0 && i < until; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'label' || token.kind === 'numbering') break;
    const span = spanOf(stream, token.start, token.end);
    if (token.kind === 'bar') {
      if (open) {
        cells.push(open);
        const lines = lineEnds(stream.text, open.start, span.start);
        if (open.end === open.start && lines === 1) breaks.add(open);
        if (open.end === open.start && lines > 1) emptyLines = true;
      }
      open = { start: span.end, end: span.end };
    } else if (open) open = open.end > open.start ? { start: open.start, end: span.end } : span;
    else return [];
  }
  if (open && open.end > open.start) cells.push(open);
  // Where empty cells have a line of their own, bars on neighbouring lines are the end and the beginning of rows.
  return emptyLines ? cells.filter((cell) => !breaks.has(cell)) : cells;
}

function lineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 0x0a) count++;
  return count;
}
