import { viewOnce } from '../../../document/viewOnce.js';
import type { Document, Span } from '../../../types.js';
import { isQuote } from './characters.js';

/** White space before a character of the stream. */
export const gap = { none: 0, blank: 1, tab: 2, line: 3 } as const;

/** The body's text as one run of folded characters without white space; `gaps` remembers where it was. */
export interface Stream {
  readonly string: string;
  /** Offset in the document's text of every character. */
  readonly at: ArrayLike<number>;
  readonly gaps: ArrayLike<number>;
  readonly text: string;
}

const droppedCharacters = /[ “”‘’"'「」『』]+/g;

const isDropped = (code: number): boolean => code === 0x20 || isQuote(code);

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

function gapBetween(text: string, from: number, to: number, cut: ReadonlySet<number>): number {
  let found: number = gap.none;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (cut.has(i) || (code === 0x0a && cut.has(i - 1))) continue;
    if (code === 0x0a || code === 0x0d || code === 0x0c) return gap.line;
    if (code === 0x09) found = gap.tab;
    else if (found === gap.none && !isQuote(code)) found = gap.blank;
  }
  // A quote between digits is damage or the end of a cell: what it parts is not one number.
  if (found === gap.none && to > from && isDigit(text, from - 1) && isDigit(text, to)) return gap.blank;
  return found;
}

const none: ReadonlySet<number> = new Set();

/**
 * Makes the stream of the given parts of the text; parts are parted by a line end. Null where `isWanted` says no to the
 * folded text: in most of it there is no table, and the places of its characters need not be found. The line ends `cut` are none.
 */
export function makeStream(
  document: Document,
  parts: readonly Span[],
  isWanted: (string: string) => boolean,
  cut: () => ReadonlySet<number> = () => none,
): Stream | null {
  const { text } = document;
  const views = parts.map((part) => viewOnce(document, part));
  const string = views
    .map((view) => view.string)
    .join('')
    .replace(droppedCharacters, '')
    .replaceAll('其它', '其他');
  if (!isWanted(string)) return null;
  const lineEnds = cut();
  const at = new Int32Array(string.length);
  const gaps = new Uint8Array(string.length);
  let length = 0;
  for (const view of views) {
    const places = view.places();
    let last = -1;
    for (let i = 0; i < places.length; i++) {
      if (isDropped(view.string.charCodeAt(i))) continue;
      const place = places[i] ?? 0;
      at[length] = place;
      gaps[length++] =
        last < 0 ? gap.line : place === last + 1 ? gap.none : gapBetween(text, last + 1, place, lineEnds);
      last = place;
    }
  }
  return { string, at, gaps, text };
}

/** The span in the document of a range of the stream. */
export function spanOf(stream: Stream, start: number, end: number): Span {
  const from = stream.at[start] ?? stream.text.length;
  return {
    start: from,
    end: end > start ? (stream.at[end - 1] ?? from) + 1 : from,
  };
}
