import type { Span } from '../types.js';
import { foldPieces, foldText } from './view.js';
import { isSpace } from './viewCodes.js';

/** Patterns look at this many characters of a line and no more. */
export const maxPatternLength = 400;

/**
 * One line of the document's text with all that its source knows about it: what the HTML and the plain reader
 * have in common. Roles are given to lines; lines become blocks.
 */
export interface Line {
  /** Trimmed. */
  readonly span: Span;
  /** The reading view of the first `maxPatternLength` characters, in simplified characters. */
  readonly view: string;
  /** Index in the grids, or null for a paragraph. */
  readonly grid: number | null;
  /** Share of the characters that stand in links, 0–1. */
  readonly linkShare: number;
  /** Stands in a part of the page that is a list of links or is named as furniture. */
  readonly inFurniture: boolean;
  readonly emphasis: boolean;
  /** h1–h6 or an element named as the title. */
  readonly heading: boolean;
  /** Ends at a physical line end (text, `<br>`, `<pre>`), not at the end of a paragraph. */
  readonly wraps: boolean;
  /** An empty line or the edge of a page stands before it. */
  readonly gapBefore: boolean;
  /** Blanks before the text, in half-width columns. */
  readonly indent: number;
}

/** The part of `span` without white space at both ends; empty at its start where there is nothing else. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** The reading view of the beginning of `span`, in simplified characters. */
export function viewStart(text: string, span: Span): string {
  const { start, end } = startOf(span);
  return foldText(text.slice(start, end));
}

/** The same for many lines of a text. */
export const viewStarts = (text: string, spans: readonly Span[]): string[] =>
  foldPieces(text, spans.map(startOf));

const startOf = ({ start, end }: Span): Span => ({ start, end: Math.min(end, start + maxPatternLength) });
