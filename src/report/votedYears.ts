import { matchesOf } from '../knowledge/prefilter/index.js';
import { yearPattern } from '../knowledge/numerals/years.js';
import { partTold } from '../knowledge/recognition/partsOfYear.js';
import {
  carriedInto,
  plannedYear,
  spokenYears,
  toldYear,
  type SpokenYear,
} from '../knowledge/recognition/spokenYears.js';
import { readYear } from './dates.js';
import { splitOutlook } from './splitOutlook.js';
import { plausible } from './year.js';
import type { FoldedDocument } from '../recognition/foldDocument.js';

/** Universities report from September on, some offices in December. */
const firstMonthOfReports = 9;
/** They were due in March, and some come a month late. */
const lastMonthOfReports = 4;
/** How much behind a year may show that only a plan is told. */
const plannedLength = 60;

const yearEnd = new RegExp(`截[至止到]?(?:目前)?(${yearPattern})年(?:12月|十二月|年?底|年?末)`);

/** The latest year on which a page of this day can report: a yearly report is not written before the autumn. */
const latestYear = (day: string): number =>
  Number(day.slice(0, 4)) - (Number(day.slice(5, 7)) < firstMonthOfReports ? 1 : 0);

/** How often a body speaks of each year, the more the surer. */
export type VotedYears = ReadonlyMap<number, number>;

/** The years of which a body tells, and those for which it only plans or into which it carries work over. */
export interface SpokenOf {
  readonly told: VotedYears;
  /** The years of its running text: not those that only a label of the page or of a form has. */
  readonly inText: ReadonlySet<number>;
  readonly planned: ReadonlySet<number>;
  /** Whether it plans outside its chapters on that, as a plan of work does, or tells of a part of a year. */
  readonly inDoubt: boolean;
}

/** What a mention of a year speaks for it: 年度, a school year and one with a label more than the year alone, a plan nothing. */
function weighMention(id: SpokenYear['id'], unit: string | undefined, behind: string): number {
  if (id !== 'spoken') return 3;
  if (plannedYear.pattern.test(behind)) return 0;
  return unit === '度' ? 3 : 1;
}

const maxBody = 20_000;

/** The years of which the body speaks; in its chapters on problems and plans only what looks back tells of one. */
export function voteForYears(page: FoldedDocument): SpokenOf {
  const told = new Map<number, number>();
  const planned = new Set<number>();
  const inText = new Set<number>();
  const { report, outlook } = splitOutlook(page.body.slice(0, maxBody));
  let inDoubt = partTold.pattern.test(report);
  const read = (piece: string, isOutlook: boolean): void => {
    let text = piece;
    for (const { id, pattern } of spokenYears) {
      for (const match of matchesOf(pattern, text)) {
        const year = readYear(match[1] ?? '');
        if (!plausible(year)) continue;
        const end = match.index + match[0].length;
        const behind = text.slice(end, end + plannedLength);
        const weight = weighMention(id, match[2], behind);
        if (weight === 0) {
          planned.add(year);
          inDoubt ||= !isOutlook;
        } else if (!isOutlook || id === 'labelled' || toldYear.pattern.test(behind)) {
          told.set(year, (told.get(year) ?? 0) + weight);
          if (id !== 'labelled') inText.add(year);
        }
      }
      // A blank, or the figures on both sides would be read as one.
      text = text.replace(pattern, ' ');
    }
  };
  for (const match of matchesOf(carriedInto.pattern, report)) {
    const year = readYear(match[1] ?? '');
    if (plausible(year)) planned.add(year);
  }
  read(report, false);
  read(outlook, true);
  return { told, inText, planned, inDoubt };
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
 * A page that was written in the spring of the one year for which it plans reports on the year before, if it tells of no
 * year at all: with a year told the day is in doubt, and in the summer plans may be for what is left of the year.
 */
function yearBeforePlans(
  { told, planned, inDoubt }: SpokenOf,
  days: readonly (string | null)[],
): number | null {
  const [plan, ...more] = planned;
  if (plan === undefined || more.length > 0 || told.size > 0 || inDoubt) return null;
  const known = days.filter((day) => day !== null);
  const fits = (day: string): boolean =>
    day.startsWith(String(plan)) && Number(day.slice(5, 7)) <= lastMonthOfReports;
  return known.length > 0 && known.every(fits) ? plan - 1 : null;
}

/** Who signs two years later told of this year once, and of no other: in passing. */
const isInPassing = (
  [year, weight]: readonly [number, number],
  days: readonly (string | null)[],
): boolean => {
  const known = days.filter((day) => day !== null);
  return weight <= 1 && known.length > 0 && known.every((day) => Number(day.slice(0, 4)) > year + 1);
};

/** A label that the text contradicts with the only year it tells of. */
const isContradicted = (year: number, { inText }: SpokenOf, votes: VotedYears): boolean =>
  !inText.has(year) && [...votes.keys()].filter((one) => inText.has(one)).length === 1;

/**
 * The year that the body speaks of most; null when none is named or two are level. A page that was signed or published
 * (`days`) before the autumn does not report on that year. This year and the next, for which plans are made, are told
 * apart where the page was published in the next.
 */
export function yearOfBody(
  page: FoldedDocument,
  spoken: SpokenOf,
  days: readonly (string | null)[],
): number | null {
  const votes = days.reduce(withoutLater, spoken.told);
  if (votes.size === 0) return readYear(yearEnd.exec(page.body)?.[1] ?? '') ?? yearBeforePlans(spoken, days);
  const [first, second] = byWeight(votes);
  if (first && (isInPassing(first, days) || isContradicted(first[0], spoken, votes))) return null;
  if (!first || !second || first[1] > second[1]) return first?.[0] ?? null;
  const [early, late] = [first[0], second[0]].sort((a, b) => a - b);
  return early !== undefined && late === early + 1 && days.some((day) => day?.startsWith(String(late)))
    ? early
    : null;
}
