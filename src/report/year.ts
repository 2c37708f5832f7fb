import { yearPattern } from '../knowledge/numerals/years.js';
import { readYear } from './dates.js';
import type { Page } from '../recognition/page.js';

const separator = '(?:[-—–~～/]{1,2}|至)';

/** A school year: 2012-2013学年, 2012/13学年度; its first year counts. */
const schoolYear = new RegExp(`(${yearPattern})年?${separator}(?:\\d{2}|${yearPattern})学年`);
/** A year and the next where no other year stands: (2016-2017), 2016—2017年度. */
const yearRange = new RegExp(`(?<!\\d)(${yearPattern})年?${separator}(${yearPattern})(?!\\d)`);
const yearWithUnit = new RegExp(
  `(${yearPattern}|(?<![0-9])(?:0[3-9]|1\\d|2\\d)(?=年))(年度|年|学年|度)`,
  'g',
);
/** A year that fills its brackets, unless a document's number follows: [2012], (2012), not 〔2012〕5号. */
const bracketedYear = new RegExp(`[\\[(〔](${yearPattern})[\\])〕](?!第?\\d{1,4}号)`, 'g');
const bareYear = new RegExp(`(?<![0-9〔\\[(])(${yearPattern})(?![0-9〕\\]月日号])`, 'g');

const plausible = (year: number | null): year is number => year !== null && year >= 2003 && year <= 2040;

/** The plan for the next year, which may share a title with the report: …总结及2015年度工作计划. */
export const planBehind = new RegExp(
  `[及和暨与](?:${yearPattern}年度?|下一?年度?|今后)?的?[^,。;\\d]{0,12}(?:计划|打算|安排|思路|要点)$`,
);

/** The years that a folded title names, the report year first: a school year, then one with 年度, then in order. */
export function yearsOfTitle(whole: string): number[] {
  const title = whole.replace(planBehind, '');
  const school = readYear(schoolYear.exec(title)?.[1] ?? '');
  if (plausible(school)) return [school];
  const [, first = '', second = ''] = yearRange.exec(title) ?? [];
  const from = readYear(first);
  if (plausible(from) && readYear(second) === from + 1) return [from];
  const named = [...title.matchAll(yearWithUnit)].map(([, year = '', unit = '']) => ({
    year: readYear(year),
    unit,
  }));
  const years = [
    ...named.filter(({ unit }) => unit === '年度'),
    ...named.filter(({ unit }) => unit !== '年度'),
  ];
  const bare =
    years.length > 0
      ? []
      : [...title.matchAll(bareYear), ...title.matchAll(bracketedYear)].map(([, year = '']) => ({
          year: readYear(year),
        }));
  return [...new Set([...years, ...bare].map(({ year }) => year).filter(plausible))];
}

/** A line that is a year and nothing else: (2012年度), 二〇一二年. */
export const loneYear = new RegExp(`^[(\\[]?(?:${yearPattern})(?:学年度?|年度?)?[)\\]]?$`);

const spokenYear = new RegExp(
  `(?<![0-9〔\\[(《])(${yearPattern})年(度|(?![0-9一二三四五六七八九十]{1,3}月)(?!以来|底前|[^,。;]{0,3}(?:公布|颁布|施行|实施|修订|印发|出台|制定)))`,
  'g',
);

const yearEnd = new RegExp(`截[至止到]?(?:目前)?(${yearPattern})年(?:12月|十二月|年?底|年?末)`);

/**
 * The year that the body speaks of most (年度 counts triple); null when none is named or two are level. This year and
 * the next, for which plans are made, are told apart where the page was published in the next.
 */
export function yearOfBody(page: Page, published: string | null): number | null {
  const votes = new Map<number, number>();
  for (const [, text = '', unit] of page.body.slice(0, 20_000).matchAll(spokenYear)) {
    const year = readYear(text);
    if (plausible(year)) votes.set(year, (votes.get(year) ?? 0) + (unit === '度' ? 3 : 1));
  }
  if (votes.size === 0) return readYear(yearEnd.exec(page.body)?.[1] ?? '');
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!first || !second || first[1] > second[1]) return first?.[0] ?? null;
  const [early, late] = [first[0], second[0]].sort((a, b) => a - b);
  return early !== undefined && late === early + 1 && published?.startsWith(String(late)) === true
    ? early
    : null;
}

/** The common platform for yearly reports has the year of the report in the address: …xxgkAnnualReport.jsp?…&fbtime=2010. */
const yearInAddress = /AnnualReport[^?]{0,12}\?[^#]{0,80}fbtime=(20\d{2})(?!\d)/i;

export function yearOfAddress(page: Page): number | null {
  return readYear(yearInAddress.exec(page.values('url')[0]?.slice(0, 400) ?? '')?.[1] ?? '');
}
