import { matchesOf } from '../knowledge/prefilter/index.js';
import { yearPattern } from '../knowledge/numerals/years.js';
import { plannedYear, spokenYears, type SpokenYear } from '../knowledge/recognition/spokenYears.js';
import { readYear } from './dates.js';
import type { FoldedDocument } from '../recognition/foldDocument.js';

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

/** What a title is about, right behind the year of which it tells: 2014年公布2013年政府信息公开…. */
const subject = /^的?(?:政府|政务|信息|主动|依法|公开)/;

/** The years that a folded title names, the report year first: a school year, one with 年度, one before the subject. */
export function yearsOfTitle(text: string): number[] {
  const title = text.replace(planBehind, '');
  const school = readYear(schoolYear.exec(title)?.[1] ?? '');
  if (plausible(school)) return [school];
  const [, first = '', second = ''] = yearRange.exec(title) ?? [];
  const from = readYear(first);
  if (plausible(from) && readYear(second) === from + 1) return [from];
  const named = matchesOf(yearWithUnit, title).map(({ 0: whole, 1: year = '', 2: unit = '', index }) => ({
    year: readYear(year),
    unit,
    isNear: subject.test(title.slice(index + whole.length)),
  }));
  const years = [
    ...named.filter(({ unit }) => unit === '年度'),
    ...named.filter(({ unit, isNear }) => unit !== '年度' && isNear),
    ...named.filter(({ unit, isNear }) => unit !== '年度' && !isNear),
  ];
  const bare =
    years.length > 0
      ? []
      : [...matchesOf(bareYear, title), ...matchesOf(bracketedYear, title)].map(([, year = '']) => ({
          year: readYear(year),
        }));
  return [...new Set([...years, ...bare].map(({ year }) => year).filter(plausible))];
}

/** A line that is a year and nothing else: (2012年度), 二〇一二年. */
export const loneYear = new RegExp(`^[(\\[]?(?:${yearPattern})(?:学年度?|年度?)?[)\\]]?$`);

/** Universities report from September on, some offices in December. */
const firstMonthOfReports = 9;
/** How much behind a year may show that only a plan is told. */
const plannedLength = 60;

const yearEnd = new RegExp(`截[至止到]?(?:目前)?(${yearPattern})年(?:12月|十二月|年?底|年?末)`);

/** The latest year on which a page of this day can report: a yearly report is not written before the autumn. */
const latestYear = (day: string): number =>
  Number(day.slice(0, 4)) - (Number(day.slice(5, 7)) < firstMonthOfReports ? 1 : 0);

/** How often a body speaks of each year, the more the surer. */
export type VotedYears = ReadonlyMap<number, number>;

/** What a mention of a year speaks for it: 年度 and a school year more than the year alone, a plan nothing. */
function weighMention(id: SpokenYear['id'], unit: string | undefined, behind: string): number {
  if (id === 'school') return 3;
  if (plannedYear.pattern.test(behind)) return 0;
  return unit === '度' ? 3 : 1;
}

/** The years of which the body speaks. */
export function voteForYears(page: FoldedDocument): VotedYears {
  const votes = new Map<number, number>();
  let text = page.body.slice(0, 20_000);
  for (const { id, pattern } of spokenYears) {
    for (const match of matchesOf(pattern, text)) {
      const year = readYear(match[1] ?? '');
      const end = match.index + match[0].length;
      const weight = weighMention(id, match[2], text.slice(end, end + plannedLength));
      if (plausible(year) && weight > 0) votes.set(year, (votes.get(year) ?? 0) + weight);
    }
    // A blank, or the figures on both sides would be read as one.
    text = text.replace(pattern, ' ');
  }
  return votes;
}

const byWeight = (votes: VotedYears): [number, number][] => [...votes].sort((a, b) => b[1] - a[1]);

/**
 * What a day leaves of the years voted for. One of before the year most spoken of that leaves none, or of long before,
 * as that of a regulation annexed, tells nothing.
 */
function withoutLater(votes: VotedYears, day: string | null): VotedYears {
  const [most] = byWeight(votes)[0] ?? [];
  if (day === null || most === undefined) return votes;
  const early = most - Number(day.slice(0, 4));
  const left = new Map([...votes].filter(([year]) => year <= latestYear(day)));
  return early > 1 || (early > 0 && left.size === 0) ? votes : left;
}

/**
 * The year that the body speaks of most; null when none is named or two are level. A page that was signed or published
 * (`days`) before the autumn does not report on that year. This year and the next, for which plans are made, are told
 * apart where the page was published in the next.
 */
export function yearOfBody(
  page: FoldedDocument,
  all: VotedYears,
  days: readonly (string | null)[],
): number | null {
  const votes = days.reduce(withoutLater, all);
  if (votes.size === 0) return readYear(yearEnd.exec(page.body)?.[1] ?? '');
  const [first, second] = byWeight(votes);
  if (!first || !second || first[1] > second[1]) return first?.[0] ?? null;
  const [early, late] = [first[0], second[0]].sort((a, b) => a - b);
  return early !== undefined && late === early + 1 && days.some((day) => day?.startsWith(String(late)))
    ? early
    : null;
}

/** The common platform for yearly reports has the year of the report in the address: …xxgkAnnualReport.jsp?…&fbtime=2010. */
const yearInAddress = /AnnualReport[^?]{0,12}\?[^#]{0,80}fbtime=(20\d{2})(?!\d)/i;

export function yearOfAddress(page: FoldedDocument): number | null {
  return readYear(yearInAddress.exec(page.values('url')[0]?.slice(0, 400) ?? '')?.[1] ?? '');
}
