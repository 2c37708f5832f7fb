import { readYear, yearPattern } from './dates.js';
import type { Page } from '../recognition/page.js';

const separator = '(?:[-—–~～/]{1,2}|至)';

/** A school year: 2012-2013学年, 2012/13学年度; its first year counts. */
const schoolYear = new RegExp(`(${yearPattern})年?${separator}(?:\\d{2}|${yearPattern})学年`);
const yearWithUnit = new RegExp(
  `(${yearPattern}|(?<![0-9])(?:0[3-9]|1\\d|2\\d)(?=年))(年度|年|学年|度)`,
  'g',
);
const bareYear = new RegExp(`(?<![0-9〔\\[(])(${yearPattern})(?![0-9〕\\]月日号])`, 'g');

const plausible = (year: number | null): year is number => year !== null && year >= 2003 && year <= 2040;

/** The years that a folded title names, the report year first: a school year, then one with 年度, then in order. */
export function yearsOfTitle(title: string): number[] {
  const school = readYear(schoolYear.exec(title)?.[1] ?? '');
  if (plausible(school)) return [school];
  const named = [...title.matchAll(yearWithUnit)].map(([, year = '', unit = '']) => ({
    year: readYear(year),
    unit,
  }));
  const years = [
    ...named.filter(({ unit }) => unit === '年度'),
    ...named.filter(({ unit }) => unit !== '年度'),
  ];
  const bare =
    years.length > 0 ? [] : [...title.matchAll(bareYear)].map(([, year = '']) => ({ year: readYear(year) }));
  return [...new Set([...years, ...bare].map(({ year }) => year).filter(plausible))];
}

const spokenYear = new RegExp(
  `(?<![0-9〔\\[(《])(${yearPattern})年(度|(?![0-9一二三四五六七八九十]{1,3}月)(?!以来|底前))`,
  'g',
);

/** The year that the body speaks of most (年度 counts triple); null when two are level or none is named. */
export function yearOfBody(page: Page): number | null {
  const votes = new Map<number, number>();
  for (const [, text = '', unit] of page.body.slice(0, 20_000).matchAll(spokenYear)) {
    const year = readYear(text);
    if (plausible(year)) votes.set(year, (votes.get(year) ?? 0) + (unit === '度' ? 3 : 1));
  }
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  return first && (!second || first[1] > second[1]) ? first[0] : null;
}
