import { mayHideDigit } from '../../document/viewCodes.js';
import { markCharacters, signWords, unitWords } from '../../knowledge/tables/words.js';
import type { ValueState } from '../../types.js';
import { countHan } from './han.js';
import { readLabel } from './label.js';

/** What one printed cell says. */
export interface CellValue {
  readonly value: number | null;
  readonly state: ValueState;
  readonly unit: string | null;
}

const units = unitWords
  .flatMap(([, words]) => words)
  .sort((a, b) => b.length - a.length)
  .join('|');
const number = new RegExp(
  `^([+-]?)(\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,12})(\\.\\d{1,6})?(?:\\(?(${units})\\)?)?$`,
);
const less = signWords.less.join('|');
const change = new RegExp(`^(?:${signWords.more.join('|')}|(${less}))(\\d{1,12})(?:${units})?$`);
const marks = new Set(['无', '空', '无数据', '不涉及', '不适用']);

const unresolved: CellValue = { value: null, state: 'unresolved', unit: null };

/** Two numbers in one cell; full-width digits with a blank between each two are one that was torn: ３ ２. */
const numbersApart =
  /\d\s{1,40}\d|[\uff10-\uff19]{2}\s{1,40}[\uff10-\uff19]|[\uff10-\uff19](?:\s{2,40}[\uff10-\uff19]|\s[\uff10-\uff19]{2}|\n[\uff10-\uff19])/;

/** Holds what is left of a character that may have been a digit. */
function isDamaged(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (mayHideDigit(text, i)) return true;
  return false;
}

function isMark(text: string): boolean {
  if (marks.has(text)) return true;
  for (const character of text) if (!markCharacters.includes(character)) return false;
  return text.length <= maxMarks;
}

/** No row of marks is longer. */
const maxMarks = 8;
/** A row of 一, or the words before a number and its unit: a cell with more is a label. */
const mostHan = 8;

/**
 * Reads one cell: `1,234` `-62` `+15` `减少3` `251000元` are numbers, `` is blank, `/ - — 无` are marks.
 * Everything else is refused: `00`, `05`, `约30`, `1 2`, `三`, `1,23`.
 */
export function readCell(printed: string): CellValue {
  if (countHan(printed, mostHan + 1) > mostHan) return unresolved;
  const known = remembered.get(printed);
  if (known) return known;
  const value = tellCell(printed);
  if (printed.length > maxLength) return value;
  if (remembered.size >= maxRemembered) remembered.clear();
  remembered.set(printed, value);
  return value;
}

/** A table is read in several ways, and most of its cells are a few small numbers. */
const remembered = new Map<string, CellValue>();
const maxRemembered = 4096;
const maxLength = 12;

function tellCell(printed: string): CellValue {
  const text = readLabel(printed);
  if (isDamaged(printed)) return unresolved;
  if (text === '') return { value: null, state: 'blank', unit: null };
  if (isMark(text)) return { value: null, state: 'mark', unit: null };
  if (numbersApart.test(printed)) return unresolved;
  const signed = change.exec(text);
  if (signed) return stated((signed[1] === undefined ? 1 : -1) * Number(signed[2]), null);
  const match = number.exec(text);
  if (!match) return unresolved;
  const [, sign = '', whole = '', fraction = '', unit = null] = match;
  if (/^0\d/.test(whole)) return unresolved;
  return stated((sign === '-' ? -1 : 1) * Number(whole.replaceAll(',', '') + fraction), unit);
}

function stated(value: number, unit: string | null): CellValue {
  return { value: value === 0 ? 0 : value, state: value === 0 ? 'stated_zero' : 'stated', unit };
}

/** Whether a cell holds what a value cell may hold: a number, nothing or a mark. */
export function isValueLike(printed: string): boolean {
  return readCell(printed).state !== 'unresolved';
}
