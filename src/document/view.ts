import { simplifyCharacter } from '../knowledge/characters/traditional.js';
import type { Span } from '../types.js';

/**
 * A reading view of a piece of text: what the patterns of the knowledge run on.
 * White space is gone (but never between two numbers), full-width letters, digits and punctuation are
 * half-width, brackets of every kind are `()` or `[]`, Traditional characters are simplified. `at` leads every position back to the text.
 */
export interface View {
  readonly string: string;
  /** The span in the original text of `string.slice(start, end)`. */
  readonly at: (start: number, end: number) => Span;
  /** The characters as printed at `string.slice(start, end)`, white space taken out. */
  readonly printed: (start: number, end: number) => string;
}

const folded = new Map<string, string>([
  ['﹝', '['],
  ['〔', '['],
  ['【', '['],
  ['［', '['],
  ['﹞', ']'],
  ['〕', ']'],
  ['】', ']'],
  ['］', ']'],
  ['﹙', '('],
  ['﹚', ')'],
  ['﹪', '%'],
  ['﹣', '-'],
  ['−', '-'],
  ['–', '-'],
  ['‐', '-'],
  ['﹕', ':'],
  ['∶', ':'],
  ['︰', ':'],
  ['﹐', ','],
  ['﹔', ';'],
  ['｡', '。'],
]);

/** White space of every kind that occurs in dumps: blanks, full-width blanks, zero-width marks. */
export const isSpace = (code: number): boolean =>
  (code <= 0x20 && code >= 0x09) ||
  code === 0xa0 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200f) ||
  (code >= 0x2028 && code <= 0x202f) ||
  code === 0x205f ||
  code === 0x2060 ||
  code === 0x3000 ||
  code === 0xfeff ||
  (code >= 0xe000 && code <= 0xe0ff); // private-use blanks of old GBK fonts

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

function foldCharacter(text: string, index: number): string {
  const code = text.charCodeAt(index);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code < 0x80) return text.charAt(index);
  return folded.get(text.charAt(index)) ?? text.charAt(index);
}

/**
 * White space between two digits is dropped only where the digits were plainly torn apart: single digits
 * with single spaces (`1 2 4`), or a line broken inside a number of a hard-wrapped paragraph when `joinLines`.
 * Otherwise one space stays, so that two numbers never become one.
 */
function keepsSpace(text: string, from: number, to: number, joinLines: boolean): boolean {
  const gap = text.slice(from, to);
  if (joinLines && /^\r?\n$/.test(gap)) return false;
  if (gap.length > 1) return true;
  const lone = (i: number): boolean => !isDigitAt(text, i - 1) && !isDigitAt(text, i + 1);
  return !(lone(from - 1) && lone(to));
}

function isDigitAt(text: string, index: number): boolean {
  if (index < 0 || index >= text.length) return false;
  return isDigit(foldCharacter(text, index).charCodeAt(0));
}

/** Makes the view of `text.slice(span.start, span.end)`. `joinLines`: a line end between digits is a torn number. */
export function viewText(text: string, span: Span, joinLines = false): View {
  let string = '';
  let last = 0;
  const map: number[] = [];
  let i = span.start;
  while (i < span.end) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) {
      let j = i;
      while (j < span.end && isSpace(text.charCodeAt(j))) j++;
      if (
        map.length > 0 &&
        j < span.end &&
        isDigit(last) &&
        isDigitAt(text, j) &&
        keepsSpace(text, i, j, joinLines)
      ) {
        string += ' ';
        last = 0x20;
        map.push(i);
      }
      i = j;
      continue;
    }
    const character =
      code >= 0x4e00 && code <= 0x9fff ? simplifyCharacter(text.charAt(i)) : foldCharacter(text, i);
    string += character;
    last = character.charCodeAt(0);
    map.push(i);
    i++;
  }
  map.push(span.end);
  const at = (start: number, end: number): Span => ({
    start: map[start] ?? span.end,
    end: end > start ? (map[end - 1] ?? span.end - 1) + 1 : (map[start] ?? span.end),
  });
  return {
    string,
    at,
    printed: (start, end) => {
      const { start: from, end: to } = at(start, end);
      return text.slice(from, to).replace(/\s+/g, '');
    },
  };
}

/** Folds a short string (label, title) without keeping positions: all white space removed. */
export function squeeze(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    if (!isSpace(text.charCodeAt(i))) out += foldCharacter(text, i);
  }
  return out;
}
