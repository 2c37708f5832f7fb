import { matchesOf } from '../knowledge/prefilter/index.js';
import { shortYearPattern, yearPattern } from '../knowledge/numerals/years.js';
import { readYear } from './dates.js';
import type { FoldedDocument } from '../recognition/foldDocument.js';

const separator = '(?:[-—–~～/]{1,2}|至)';

/** A school year: 2012-2013学年, 2012/13学年度; its first year counts. */
const schoolYear = new RegExp(`(${yearPattern})年?${separator}(?:\\d{2}|${yearPattern})学年`);
const shortSchoolYear = /(?<!\d)([01]\d|2\d)[-—–~/]{1,2}([01]\d|2\d)(?=学年)/;
/** A year and the next where no other year stands: (2016-2017), 2016—2017年度. */
const yearRange = new RegExp(`(?<!\\d)(${yearPattern})年?${separator}(${yearPattern})(?!\\d)`);
const yearWithUnit = new RegExp(`(${yearPattern}|${shortYearPattern})(年度|年|学年|度)`, 'g');
/** A year that fills its brackets, unless a document's number follows: [2012], (2012), not 〔2012〕5号. */
const bracketedYear = new RegExp(`[\\[(〔](${yearPattern})[\\])〕](?!第?\\d{1,4}号)`, 'g');
const bareYear = new RegExp(`(?<![0-9〔\\[(])(${yearPattern})(?![0-9〕\\]月日号])`, 'g');

/** Before 2003 no report was written. */
export const plausible = (year: number | null): year is number =>
  year !== null && year >= 2003 && year <= 2040;

/** The plan for the next year, which may share a title with the report: …总结及2015年度工作计划. */
export const planBehind = new RegExp(
  `[及和暨与](?:${yearPattern}年度?|下一?年度?|今后)?的?[^,。;\\d]{0,12}(?:计划|打算|安排|思路|要点)$`,
);

/** What a title is about, right behind the year of which it tells: 2014年公布2013年政府信息公开…. */
const subject = /^的?(?:政府|政务|信息|主动|依法|公开)/;

/** What joins the years of a range. */
const joins = /[-—–～~/至]/;

/** The report year of a title with a range of years, its first: a school year, or a year and the next. */
function yearOfRange(title: string): number | null {
  if (!joins.test(title)) return null;
  const school = readYear(schoolYear.exec(title)?.[1] ?? '');
  if (plausible(school)) return school;
  const [, first = '', second = ''] = yearRange.exec(title) ?? shortSchoolYear.exec(title) ?? [];
  const from = readYear(first);
  return plausible(from) && readYear(second) === from + 1 ? from : null;
}

/** How surely a year with its unit is the report year, the surest first. */
function rankOf(unit: string | undefined, behind: string): number {
  if (unit === '年度') return 0;
  return subject.test(behind) ? 1 : 2;
}

/** The years that a folded title names, the report year first: a school year, one with 年度, one before the subject. */
export function yearsOfTitle(text: string): number[] {
  const title = text.replace(planBehind, '');
  const ofRange = yearOfRange(title);
  if (ofRange !== null) return [ofRange];
  const ranked = matchesOf(yearWithUnit, title).map((match) => ({
    match,
    rank: rankOf(match[2], title.slice(match.index + match[0].length)),
  }));
  const named =
    ranked.length > 0
      ? ranked.sort((a, b) => a.rank - b.rank).map(({ match }) => match)
      : [...matchesOf(bareYear, title), ...matchesOf(bracketedYear, title)];
  return [...new Set(named.map(([, year = '']) => readYear(year)).filter(plausible))];
}

/** A line that is a year and nothing else: (2012年度), 二〇一二年. */
export const loneYear = new RegExp(`^[(\\[]?(?:${yearPattern})(?:学年度?|年度?)?[)\\]]?$`);

/** The common platform for yearly reports has the year of the report in the address: …xxgkAnnualReport.jsp?…&fbtime=2010. */
const yearInAddress = /AnnualReport[^?]{0,12}\?[^#]{0,80}fbtime=(20\d{2})(?!\d)/i;

export function yearOfAddress(page: FoldedDocument): number | null {
  return readYear(yearInAddress.exec(page.values('url')[0]?.slice(0, 400) ?? '')?.[1] ?? '');
}
