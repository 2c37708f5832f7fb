import type { Span } from '../../../types.js';

/** A span without the white space at its ends; where there is nothing else, what is left is its end. */
export function trimSpan(text: string, start: number, end: number): Span {
  const rest = text.slice(start, end).trimStart();
  const from = end - rest.length;
  return { start: from, end: from + rest.trimEnd().length };
}
