import { matchesOf } from '../knowledge/prefilter/index.js';
import { yearPattern, zeros } from '../knowledge/numerals/years.js';

/**
 * Dates and years as these reports write them: 2014-03-27, 2014年3月27日, 20140327, 二〇一四年三月二十七日, with
 * Latin and Greek letters for the zero. Works on folded text (half-width digits and punctuation, no white space).
 */

/** A day in a text; `end` is exclusive. `iso` is YYYY-MM-DD and a day of the calendar. */
export interface FoundDate {
  readonly iso: string;
  readonly start: number;
  readonly end: number;
}

const monthPattern = '0?[1-9]|1[0-2]|元|正|十[一二]?|[一二三四五六七八九]';
const dayPattern =
  '0?[1-9](?!\\d)|[12]\\d|3[01]|[二三]?十[一二三四五六七八九]?|[廿卅][一二三四五六七八九]?|初?[一二三四五六七八九]';

const values = new Map<string, number>([
  ...[...'一二三四五六七八九'].map((digit, i) => [digit, i + 1] as const),
  ...[...'壹贰叁肆伍陆柒捌玖'].map((digit, i) => [digit, i + 1] as const),
  ['两', 2],
  ['l', 1],
  ['I', 1],
]);

function digitOf(character: string): string {
  if (zeros.includes(character)) return '0';
  return String(values.get(character) ?? character);
}

/** The number of a year in either script: 二〇一三, 2013, 二00八; 13 and 一三 count from 2000. Null: no year. */
export function readYear(text: string): number | null {
  if (text === '') return null;
  const digits = /^\d+$/.test(text) ? text : Array.from(text, digitOf).join('');
  if (/^\d{4}$/.test(digits)) return Number(digits);
  return /^\d{2}$/.test(digits) ? 2000 + Number(digits) : null;
}

/** The number of a month or a day in either script; 0: none. */
export function readSmall(text: string): number {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const written = text
    .replace('元', '一')
    .replace('正', '一')
    .replace('初', '')
    .replace('廿', '二十')
    .replace('卅', '三十');
  const ten = written.indexOf('十');
  if (ten < 0) return values.get(written) ?? 0;
  const tens = ten === 0 ? 1 : (values.get(written.charAt(0)) ?? 0);
  return tens * 10 + (values.get(written.charAt(ten + 1)) ?? 0);
}

/** YYYY-MM-DD, or null when the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return null;
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const written = new RegExp(`(${yearPattern})年(${monthPattern})月(${dayPattern})[日号]?`, 'g');
const separated =
  /(?<!\d)((?:19|20)\d{2})([-/.])(0?[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01]|[1-9])(?=[0-2]\d:|\D|$)(?!年)/g;
const compact = /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/g;

const anyDay = /月|(?:19|20)\d{2}/;

/** Without a month or a year in figures a text names no day. */
export const mayNameDay = (text: string): boolean => anyDay.test(text);

/** All days named in a piece of folded text, in order. */
export function findDates(text: string): FoundDate[] {
  if (!mayNameDay(text)) return [];
  const found: FoundDate[] = [];
  const add = (match: RegExpExecArray, year: string, month: string, day: string): void => {
    const iso = isoDate(readYear(year) ?? 0, readSmall(month), readSmall(day));
    if (iso !== null) found.push({ iso, start: match.index, end: match.index + match[0].length });
  };
  for (const match of matchesOf(written, text)) add(match, match[1] ?? '', match[2] ?? '', match[3] ?? '');
  for (const match of matchesOf(separated, text)) add(match, match[1] ?? '', match[3] ?? '', match[4] ?? '');
  for (const match of matchesOf(compact, text)) add(match, match[1] ?? '', match[2] ?? '', match[3] ?? '');
  return found.sort((a, b) => a.start - b.start);
}

/** The first day named in a short text as YYYY-MM-DD; white space and full-width characters are no matter. */
export function parseDate(text: string): string | null {
  // A time may follow the day (2014-03-27 16:40): the space between them is what ends the day.
  const folded = text
    .normalize('NFKC')
    .replace(/(\d)\s+(?=\d{1,2}:\d)/g, '$1T')
    .replace(/\s+/g, '');
  return findDates(folded)[0]?.iso ?? null;
}
