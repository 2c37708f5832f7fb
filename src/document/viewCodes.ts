import { simplifiedCodes } from '../knowledge/characters/traditional.js';

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

/** Two bytes of GBK that no character has: blanks of old fonts, or what damage left of a character. */
const privateUse = [0xe000, 0xe0ff] as const;

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
  privateUse, // blanks of old GBK fonts
] as const;

/** Stands in the table for what the view leaves out. */
export const dropped = 1;

/** What stands in the view for the character with a code: 0 where it is itself, `dropped` for white space. */
export const viewCodes = buildViewCodes();

function buildViewCodes(): Uint16Array {
  const codes = simplifiedCodes().slice();
  // Full-width forms.
  for (let code = 0xff01; code <= 0xff5e; code++) codes[code] = code - 0xfee0;
  for (const [from, to] of variants) codes[from.charCodeAt(0)] = to.charCodeAt(0);
  for (const [first, last] of spaces) codes.fill(dropped, first, last + 1);
  return codes;
}

export const isSpace = (code: number): boolean => viewCodes[code] === dropped;

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Control characters other than line ends and tabs: what is left of a damaged character, which may have been a digit. */
const isControl = (code: number): boolean => code >= 0x0e && code < 0x20;

/** Whether a character may be what damage left of a digit: a control character, or one of private use between digits. */
export function mayHideDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isControl(code)) return true;
  return code >= privateUse[0] && code <= privateUse[1] && isDigitAt(text, at - 1) && isDigitAt(text, at + 1);
}

export function isDigitAt(text: string, index: number): boolean {
  if (index < 0 || index >= text.length) return false;
  const code = text.charCodeAt(index);
  return isDigit(viewCodes[code] || code);
}
