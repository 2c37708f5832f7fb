import { viewText } from '../../../document/view.js';
import type { Document, Span } from '../../../types.js';

/** White space before a character of the stream. */
export const gap = { none: 0, blank: 1, tab: 2, line: 3 } as const;

/** What is drawn between two cells. */
export const bar = /[|｜¦│┃]/;

/** The body's text as one run of folded characters without white space; `gaps` remembers where it was. */
export interface Stream {
  readonly string: string;
  /** Offset in the document's text of every character. */
  readonly at: readonly number[];
  readonly gaps: readonly number[];
  readonly text: string;
}

const dropped = new Set('“”‘’"\'「」『』');
const droppedCharacters = /[ “”‘’"'「」『』]+/g;

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

function gapBetween(text: string, from: number, to: number): number {
  let found: number = gap.none;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x0a || code === 0x0d || code === 0x0c) return gap.line;
    if (code === 0x09) found = gap.tab;
    else if (found === gap.none && !dropped.has(text.charAt(i))) found = gap.blank;
  }
  // A quote between digits is damage or the end of a cell: what it parts is not one number.
  if (found === gap.none && to > from && isDigit(text, from - 1) && isDigit(text, to)) return gap.blank;
  return found;
}

/**
 * Makes the stream of the given parts of the text; parts are parted by a line end. Null where `isWanted` says no to the
 * folded text: in most of it there is no table, and the places of its characters need not be found.
 */
export function makeStream(
  document: Document,
  parts: readonly Span[],
  isWanted: (string: string) => boolean,
): Stream | null {
  const { text } = document;
  const views = parts.map((part) => viewText(text, part));
  const string = views
    .map((view) => view.string.replace(droppedCharacters, ''))
    .join('')
    .replaceAll('其它', '其他');
  if (!isWanted(string)) return null;
  const at: number[] = [];
  const gaps: number[] = [];
  for (const view of views) {
    let last = -1;
    for (let i = 0; i < view.string.length; i++) {
      const character = view.string.charAt(i);
      if (character === ' ' || dropped.has(character)) continue;
      const { start } = view.at(i, i + 1);
      at.push(start);
      gaps.push(last < 0 ? gap.line : gapBetween(text, last + 1, start));
      last = start;
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

export const isHan = (character: string): boolean => {
  const code = character.charCodeAt(0);
  return code >= 0x3400 && code <= 0x9fff;
};
