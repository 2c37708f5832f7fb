import { coverMatches, matchesOf, sparingly } from '../../knowledge/prefilter/index.js';
import { times, yearDigits } from '../../knowledge/prose/times.js';
import type { TimeScope } from '../../types.js';

const signs = sparingly(times);

export interface TimeReading {
  readonly scope: TimeScope;
  /** The year or 全年 / 今年 is printed with the number. */
  readonly explicit: boolean;
  /** The number is a change against another year, or a plan: never a count. */
  readonly excluded: boolean;
}

/** A number of which nothing says otherwise. */
const ofThisYear: TimeReading = { scope: 'report_year', explicit: false, excluded: false };

/** Which time a number speaks of, from the words before it in the sentence. `carried` is the sentence's before. */
export function readTime(
  sentence: string,
  masked: string,
  at: number,
  year: number | null,
  carried: TimeReading | null,
): TimeReading {
  if (!times.anything.pattern.test(masked)) return carried ?? ofThisYear;
  const clauseStart = Math.max(sentence.lastIndexOf(',', at - 1), sentence.lastIndexOf(';', at - 1)) + 1;
  const lead = masked.slice(clauseStart, at);
  if (signs.planSentence.test(sentence) || signs.comparison.test(lead) || signs.plan.test(lead))
    return { scope: 'other_year', explicit: true, excluded: true };
  let reading: TimeReading = carried ?? ofThisYear;
  let cumulative = false;
  let phraseEnd = -1;
  const behind = masked.slice(at);
  if (signs.sinceBehind.test(behind))
    return { scope: 'cumulative_since_2008', explicit: true, excluded: false };
  if (signs.comparedBehind.test(behind)) return { scope: 'other_year', explicit: true, excluded: true };
  const before = sentence.slice(0, at);
  for (const match of matchesOf(times.phrase.pattern, withoutOtherTimes(before))) {
    if (match.groups?.['year'] !== undefined && masked.charAt(match.index) !== '¤') continue;
    const inClause = match.index >= clauseStart;
    const opens = signs.opensClause.test(sentence.slice(Math.max(0, match.index - 9), match.index));
    const compared =
      signs.comparedBefore.test(sentence.slice(0, match.index)) ||
      signs.comparedAfter.test(sentence.slice(match.index + match[0].length));
    if (compared || (!inClause && !opens)) continue;
    const reads = readPhrase(match, year);
    // 2003年至2009年: of all these years.
    const next = reads === 'report_year' && endsRange(match, sentence) ? 'cumulative' : reads;
    // 收到31件，上年27件；其中网上12件: the number of another year is said in passing.
    if (!inClause && next !== 'report_year' && isPassing(match, sentence, masked)) continue;
    // 2019年以来, 2019年1月至今: since the beginning of the year itself.
    if (sinceThen.has(match[0]) && reading.scope === 'report_year' && match.index === phraseEnd) continue;
    phraseEnd = match.index + match[0].length;
    if (next === 'cumulative') cumulative = true;
    else if (next) {
      reading = { scope: next, explicit: true, excluded: false };
      cumulative = false;
    }
  }
  if (cumulative && !signs.sinceThisYear.test(before)) {
    return { scope: 'cumulative_since_2008', explicit: true, excluded: false };
  }
  const ofStock = !reading.explicit && signs.stockBefore.test(lead) && signs.oneYearBehind.test(behind);
  if (ofStock) return { scope: 'cumulative_since_2008', explicit: true, excluded: false };
  const until = signs.untilNow.test(masked.slice(0, at)) && !laterYear(before, year);
  if (until && !signs.saysThisYear.test(before))
    return { scope: 'until_now', explicit: true, excluded: false };
  return reading;
}

/** What stands in brackets (2015年为21件) speaks for the bracket alone. */
const brackets = /\([^()]{1,60}\)/g;

/** The words before a number, blanks where they speak of a time that is not its own; positions stay. */
function withoutOtherTimes(before: string): string {
  let spoken = before;
  if (spoken.includes('学年') || spoken.includes('年度'))
    spoken = spoken.replace(times.schoolYear.pattern, (whole, first: string) =>
      first.padEnd(whole.length, ' '),
    );
  spoken = coverMatches(spoken, times.grownFrom.pattern, ' ');
  return spoken.includes('(') ? coverMatches(spoken, brackets, ' ') : spoken;
}

function endsRange({ 0: phrase, groups, index }: RegExpExecArray, sentence: string): boolean {
  return (
    groups?.['year'] !== undefined &&
    signs.rangeBefore.test(sentence.slice(Math.max(0, index - 8), index)) &&
    !signs.planOfYears.test(sentence.slice(index + phrase.length))
  );
}

const sinceThen: ReadonlySet<string> = new Set(['以来', '至今']);

function isPassing(match: RegExpExecArray, sentence: string, masked: string): boolean {
  const behind = sentence.slice(match.index + match[0].length);
  return masked.slice(0, match.index).includes('#') && signs.ownNumberBehind.test(behind);
}

const firstReportYear = 2008;

function readPhrase(match: RegExpMatchArray, year: number | null): TimeScope | 'cumulative' | null {
  const { year: y, previous, next, current, quarter, since, month, month2 } = match.groups ?? {};
  if (y !== undefined) {
    const number = Number([...y].map((c) => yearDigits[c] ?? c).join(''));
    if (year === null || number === year) return month === undefined ? 'report_year' : null;
    if (number === year + 1) return month === undefined ? 'other_year' : null;
    return number === year - 1 ? 'previous_year' : 'other_year';
  }
  if (previous !== undefined) return 'previous_year';
  if (next !== undefined) return 'other_year';
  if (current !== undefined) return 'report_year';
  if (quarter !== undefined || month2 !== undefined) return 'quarter';
  // In 2008, the first year, 施行以来 is the year itself.
  if (since !== undefined) return year === firstReportYear ? null : 'cumulative';
  return null;
}

/** 截至2015年底累计…条，其中2015年新增: the year said again behind the cumulative number. */
function laterYear(lead: string, year: number | null): boolean {
  const after = lead.slice(lead.lastIndexOf('累计'));
  return signs.partOfCumulative.test(after) || (year !== null && new RegExp(`${year}年`).test(after));
}
