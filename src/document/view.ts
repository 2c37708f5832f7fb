import { simplifiedCodes } from '../knowledge/characters/traditional.js';
import type { Span } from '../types.js';
import { endOfReadingAid } from './readingAids.js';

/**
 * A reading view of a piece of text: what the patterns of the knowledge run on.
 * White space and reading aids (開(kāi)) are gone (but white space never between two numbers), full-width letters, digits and punctuation are
 * half-width, brackets of every kind are `()` or `[]`, Traditional characters are simplified. `at` leads every position back to the text.
 */
export interface View {
  readonly string: string;
  /** The span in the original text of `string.slice(start, end)`. */
  readonly at: (start: number, end: number) => Span;
  /** The characters as printed at `string.slice(start, end)`, white space taken out. */
  readonly printed: (start: number, end: number) => string;
}

const variants = [
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
] as const;

/** White space of every kind that occurs in dumps: blanks, full-width blanks, zero-width marks, by first and last code. */
const spaces = [
  [0x09, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200f],
  [0x2028, 0x202f],
  [0x205f, 0x2060],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
  [0xe000, 0xe0ff], // private-use blanks of old GBK fonts
] as const;

const dropped = 1;

/** What stands in the view for the character with a code: 0 where it is itself, `dropped` for white space. */
const viewCodes = buildViewCodes();

function buildViewCodes(): Uint16Array {
  const codes = simplifiedCodes().slice();
  // Full-width forms.
  for (let code = 0xff01; code <= 0xff5e; code++) codes[code] = code - 0xfee0;
  for (const [from, to] of variants) codes[from.charCodeAt(0)] = to.charCodeAt(0);
  for (const [first, last] of spaces) codes.fill(dropped, first, last + 1);
  return codes;
}

export const isSpace = (code: number): boolean => viewCodes[code] === dropped;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/**
 * White space between two digits is dropped only where the digits were plainly torn apart: single digits
 * with single spaces (`1 2 4`), or a line broken inside a number of a hard-wrapped paragraph when `joinLines`.
 * Otherwise one space stays, so that two numbers never become one.
 */
function keepsSpace(text: string, from: number, to: number, joinLines: boolean): boolean {
  const gap = text.slice(from, to);
  if (joinLines && /^\r?\n$/.test(gap)) return false;
  if (gap.length > 1 || isControl(gap.charCodeAt(0))) return true;
  const lone = (i: number): boolean => !isDigitAt(text, i - 1) && !isDigitAt(text, i + 1);
  return !(lone(from - 1) && lone(to));
}

/** Control characters other than line ends and tabs: what is left of a damaged character, which may have been a digit. */
export const isControl = (code: number): boolean => code >= 0x0e && code < 0x20;

function isDigitAt(text: string, index: number): boolean {
  if (index < 0 || index >= text.length) return false;
  const code = text.charCodeAt(index);
  return isDigit(viewCodes[code] || code);
}

/** Makes the view of `text.slice(span.start, span.end)`. `joinLines`: a line end between digits is a torn number. */
export function viewText(text: string, span: Span, joinLines = false): View {
  let string = '';
  let last = 0;
  // Positions only shift where white space is dropped: from the nth of `inView` on by the nth of `shifts`.
  const inView: number[] = [];
  const shifts: number[] = [];
  const { start, end } = span;
  // Characters that stay as they are wait from here on.
  let waiting = start;
  let i = start;
  while (i < end) {
    const code = text.charCodeAt(i);
    const fold = viewCodes[code] ?? 0;
    const aid = code === 0x28 || code === 0xff08 ? endOfReadingAid(text, i) : i;
    if (fold === dropped || aid > i) {
      string += text.slice(waiting, i);
      const blank = i;
      i = aid;
      while (i < end && isSpace(text.charCodeAt(i))) i++;
      waiting = i;
      if (
        string !== '' &&
        i < end &&
        isDigit(last) &&
        isDigitAt(text, i) &&
        keepsSpace(text, blank, i, joinLines)
      ) {
        inView.push(string.length);
        shifts.push(blank - string.length);
        string += ' ';
        last = 0x20;
      }
      inView.push(string.length);
      shifts.push(i - string.length);
      continue;
    }
    last = fold === 0 ? code : fold;
    if (fold !== 0) {
      string += text.slice(waiting, i) + String.fromCharCode(fold);
      waiting = i + 1;
    }
    i++;
  }
  string += text.slice(waiting, end);
  const { length } = string;
  /** The position in the text of a position in the view. */
  const place = (position: number): number | undefined => {
    if (position < 0 || position > length) return undefined;
    return position === length ? end : position + shiftAt(inView, shifts, position, start);
  };
  const at = (from: number, to: number): Span => ({
    start: place(from) ?? end,
    end: to > from ? (place(to - 1) ?? end - 1) + 1 : (place(from) ?? end),
  });
  return {
    string,
    at,
    printed: (from, to) => {
      const printed = at(from, to);
      return text.slice(printed.start, printed.end).replace(/\s+/g, '');
    },
  };
}

/** The shift of the last of the sorted positions that is not behind `position`; `before` where there is none. */
function shiftAt(
  positions: readonly number[],
  shifts: readonly number[],
  position: number,
  before: number,
): number {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions[middle] ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? before : (shifts[low - 1] ?? before);
}

/** Folds a short string (label, title) without keeping positions: all white space removed. */
export const squeeze = (text: string): string => foldShort(text, false);

/** The same in simplified characters. */
export const foldText = (text: string): string => foldShort(text, true);

function foldShort(text: string, simplified: boolean): string {
  let out = '';
  let waiting = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const fold = viewCodes[code] ?? 0;
    if (fold === 0 || (!simplified && fold >= 0x4e00)) continue;
    out += text.slice(waiting, i);
    if (fold !== dropped) out += String.fromCharCode(fold);
    waiting = i + 1;
  }
  return waiting === 0 ? text : out + text.slice(waiting);
}
