import type { Span } from '../../../types.js';
import { isHanCode } from '../han.js';

/** A span without the white space at its ends; where there is nothing else, what is left is its end. */
export function trimSpan(text: string, start: number, end: number): Span {
  if (end > start && isWritten(text.charCodeAt(start)) && isWritten(text.charCodeAt(end - 1)))
    return { start, end };
  const rest = text.slice(start, end).trimStart();
  const from = end - rest.length;
  return { start: from, end: from + rest.trimEnd().length };
}

/** Most cells begin and end with a digit or a word: what is surely no white space. */
const isWritten = (code: number): boolean => (code > 0x20 && code < 0x7f) || isHanCode(code);
