import { withoutRadicals } from '../knowledge/characters/radicals.js';
import type { Span } from '../types.js';
import { endOfReadingAid } from './readingAids.js';
import { dropped, isDigit, isDigitAt, isSpace, mayHideDigit, viewCodes } from './viewCodes.js';

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

/** The view of a text itself, not of a part of another view. */
export class TextView implements View {
  readonly string: string;
  readonly #text: string;
  readonly #span: Span;
  /** Positions only shift where white space is dropped: from the nth of these on by the nth of the shifts. */
  readonly #positions: readonly number[];
  readonly #shifts: readonly number[];

  constructor(
    string: string,
    text: string,
    span: Span,
    positions: readonly number[],
    shifts: readonly number[],
  ) {
    this.string = string;
    this.#text = text;
    this.#span = span;
    this.#positions = positions;
    this.#shifts = shifts;
  }

  at(from: number, to: number): Span {
    const { end } = this.#span;
    return {
      start: this.#place(from) ?? end,
      end: to > from ? (this.#place(to - 1) ?? end - 1) + 1 : (this.#place(from) ?? end),
    };
  }

  printed(from: number, to: number): string {
    const printed = this.at(from, to);
    return this.#text.slice(printed.start, printed.end).replace(/\s+/g, '');
  }

  /** Whether it has a character for each of the text's, at the same place. */
  get isWhole(): boolean {
    return this.#positions.length === 0;
  }

  /** Whether the text had white space before the character at a position. */
  isGap(position: number): boolean {
    if (this.isWhole) return false;
    const to = this.#place(position) ?? this.#span.end;
    for (let i = (this.#place(position - 1) ?? to) + 1; i < to; i++)
      if (isSpace(this.#text.charCodeAt(i))) return true;
    return false;
  }

  /** The positions in the text of all characters of `string`: less work than asking `at` for each. */
  places(): number[] {
    return placesOf(this.#positions, this.#shifts, this.string.length, this.#span.start);
  }

  /** The position in the text of a position in the view. */
  #place(position: number): number | undefined {
    const { length } = this.string;
    if (position < 0 || position > length) return undefined;
    if (position === length) return this.#span.end;
    return position + shiftAt(this.#positions, this.#shifts, position, this.#span.start);
  }
}

/**
 * White space between two digits is dropped only where the digits were plainly torn apart: single digits
 * with single spaces (`1 2 4`), or a line broken inside a number of a hard-wrapped paragraph when `joinLines`.
 * Otherwise one space stays, so that two numbers never become one.
 */
function keepsSpace(text: string, from: number, to: number, joinLines: boolean): boolean {
  const gap = text.slice(from, to);
  if (joinLines && /^\r?\n$/.test(gap)) return false;
  if (gap.length > 1 || mayHideDigit(text, from)) return true;
  const lone = (i: number): boolean => !isDigitAt(text, i - 1) && !isDigitAt(text, i + 1);
  return !(lone(from - 1) && lone(to));
}

/**
 * The view that is being made, two bytes a character: far cheaper than to put a string together from pieces. Room for
 * the text of most documents: what is allocated beside it is collected as garbage at a high price.
 */
const shared = Buffer.alloc(64 * 1024);

/** Makes the view of `text.slice(span.start, span.end)`. `joinLines`: a line end between digits is a torn number. */
export function viewText(text: string, span: Span, joinLines = false): TextView {
  const { start, end } = span;
  const bytes = 2 * (end - start);
  const buffer = bytes <= shared.length ? shared : Buffer.allocUnsafe(bytes);
  // Positions only shift where white space is dropped: from the nth of `inView` on by the nth of `shifts`.
  const inView: number[] = [];
  const shifts: number[] = [];
  let written = 0;
  let last = 0;
  let i = start;
  while (i < end) {
    const code = text.charCodeAt(i);
    const fold = viewCodes[code] ?? 0;
    const aid = code === 0x28 || code === 0xff08 ? endOfReadingAid(text, i) : i;
    if (fold === dropped || aid > i) {
      const blank = i;
      i = aid;
      while (i < end && isSpace(text.charCodeAt(i))) i++;
      if (
        written > 0 &&
        i < end &&
        isDigit(last) &&
        isDigitAt(text, i) &&
        keepsSpace(text, blank, i, joinLines)
      ) {
        inView.push(written >> 1);
        shifts.push(blank - (written >> 1));
        buffer[written++] = last = 0x20;
        buffer[written++] = 0;
      }
      inView.push(written >> 1);
      shifts.push(i - (written >> 1));
      continue;
    }
    last = fold === 0 ? code : fold;
    buffer[written++] = last;
    buffer[written++] = last >> 8;
    i++;
  }
  return new TextView(buffer.toString('utf16le', 0, written), text, span, inView, shifts);
}

const none: readonly number[] = [];

/** The view of a piece of text whose folded text (`foldText`) is known, where nothing of it was dropped; else null. */
export function viewOfFolded(folded: string, text: string, span: Span): TextView | null {
  // What could be a reading aid is left to `viewText`.
  const isWhole = folded.length === span.end - span.start && !folded.includes('(');
  return isWhole ? new TextView(folded, text, span, none, none) : null;
}

function placesOf(
  positions: readonly number[],
  shifts: readonly number[],
  length: number,
  before: number,
): number[] {
  const places: number[] = [];
  let shift = before;
  let next = 0;
  for (let position = 0; position < length; position++) {
    while ((positions[next] ?? length) <= position) shift = shifts[next++] ?? shift;
    places.push(position + shift);
  }
  return places;
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
export const squeeze = (text: string): string => foldShort(withoutRadicals(text), false);

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

/** `foldText` of many pieces of a text: they are written one behind the other and cut out of what was written. */
export function foldPieces(text: string, pieces: readonly Span[]): string[] {
  const bytes = pieces.reduce((sum, { start, end }) => sum + 2 * (end - start), 0);
  const buffer = bytes <= shared.length ? shared : Buffer.allocUnsafe(bytes);
  const ends: number[] = [];
  let written = 0;
  for (const { start, end } of pieces) {
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      const fold = viewCodes[code] ?? 0;
      if (fold === dropped) continue;
      const shown = fold === 0 ? code : fold;
      buffer[written++] = shown;
      buffer[written++] = shown >> 8;
    }
    ends.push(written >> 1);
  }
  const folded = buffer.toString('utf16le', 0, written);
  return ends.map((end, i) => folded.slice(ends[i - 1] ?? 0, end));
}
