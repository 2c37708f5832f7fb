import { yearPattern } from '../knowledge/numerals/years.js';
import { boundsFigures, boundsMatter } from '../knowledge/recognition/periods.js';
import { isoDate, parseDate, readSmall, readYear } from './dates.js';
import { nameYears, restoreMarks } from './restoreMarks.js';

export interface Period {
  readonly start: string | null;
  readonly end: string | null;
}

const month = '(?:0?[1-9]|1[0-2]|元|十[一二]?|[一二三四五六七八九])';
const day =
  '(?:0?[1-9]|[12]\\d|3[01]|[二三]?十[一二三四五六七八九]?|[廿卅][一二三四五六七八九]?|[一二三四五六七八九])';
const dotted =
  '(?:19|20)\\d{2}(?:[-./](?:0?[1-9]|1[0-2])[-./](?:0[1-9]|[12]\\d|3[01]|[1-9])|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]))';
/** Cheap looks before the days are read, and before they are put in the usual marks. */
const mayJoin = /[至到止—~～/,-]|结束|终点|末日/;
const mayJoinAsPrinted = /[至到止—~～/,―━─–→-]|日一|结束|终点|末日/;
/** What stands between the two days, and that it joins them: 起至, 日《条例》施行之日起,至, 起算,到. */
const gap = '([^。;\\d]{0,24}?)';
const joins = /[至到截~～—–─-]|止于|结束|终[止点]|末日|起于|^(?:开始|起|始),$/;

/** first day – last day; the year may be missing in one of them: 2019年1月1日至12月31日, 1月1日至12月31日. */
const range = new RegExp(
  `(?:(${yearPattern})年?度?[(]?)?(${month})月(${day})日?${gap}(?:(同|当|次|翌|本)年|(${yearPattern})年)?(${month})月(?:(${day})(?:日|(?=[。,)止]|$))|[底末])`,
);
const dottedRange = new RegExp(`(${dotted})日?起?(?:至|到|[-—~～/,]{1,2})(${dotted})`);
const monthRange = new RegExp(
  `(${yearPattern})年(${month})月?份?(?:起?(?:至|到|[-—~～]{1,2}))(?:(${yearPattern})年)?(${month})月份?(?![0-9一二三四五六七八九十]{1,3}日)`,
);

/** 截止于2011年12月31日,自2011年1月1日起算: the last day first. */
const lastDayFirst = new RegExp(
  `(?:截[止至]|止)于?((?:${yearPattern})年${month}月${day}日),(?:起自|起于|始于|自|从)((?:${yearPattern})年${month}月${day}日)`,
);

const yearBefore = new RegExp(`(${yearPattern})年度?[(,]?[自从]?$`);

/** A period and where in its clause it stands. */
interface FoundPeriod extends Period {
  readonly at: number;
}

interface Candidate extends Period {
  readonly weight: number;
}

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** So many pairs of days are looked at in a clause: 自2008年5月1日施行以来,现就2008年5月1日至12月31日…. */
const mostPairs = 3;

/** So many characters before its first 月 a pair of days begins at the earliest: with its year and its month. */
const longestBeforeMonth = 9;

/** The first two days of a clause that are joined. */
function findDays(clause: string): RegExpExecArray | null {
  for (let from = 0, pairs = 0; pairs < mostPairs; pairs++) {
    const month = clause.indexOf('月', from);
    if (month === -1) return null;
    const start = Math.max(from, month - longestBeforeMonth);
    const days = range.exec(clause.slice(start));
    if (days === null) return null;
    days.index += start;
    if (joins.test(days[4] ?? '')) return days;
    from = clause.indexOf('月', days.index) + 1;
  }
  return null;
}

/** The first and last day of one clause, the year filled in from the other day or the report. */
function readRange(said: string, year: number | null): FoundPeriod | null {
  const clause = said.replace(lastDayFirst, '$2至$1');
  const days = findDays(clause);
  if (days) {
    const [, y1 = '', m1 = '', d1 = '', , word, y2 = '', m2 = '', d2 = ''] = days;
    const before = clause.slice(Math.max(0, days.index - 8), days.index);
    const near = yearBefore.exec(before)?.[1] ?? '';
    const own = readYear(y1) ?? readYear(near);
    const last = readYear(y2);
    const first = own ?? (last !== null && readSmall(m1) > readSmall(m2) ? last - 1 : last) ?? year;
    if (first === null) return null;
    const next = word === '次' || word === '翌';
    const wraps = last === null && word === undefined && readSmall(m2) < readSmall(m1);
    const end = last ?? (next || wraps ? first + 1 : first);
    return {
      at: days.index,
      start: isoDate(first, readSmall(m1), readSmall(d1)),
      end: isoDate(end, readSmall(m2), d2 === '' ? lastDay(end, readSmall(m2)) : readSmall(d2)),
    };
  }
  const plain = dottedRange.exec(clause);
  if (plain) return { at: plain.index, start: parseDate(plain[1] ?? ''), end: parseDate(plain[2] ?? '') };
  const months = monthRange.exec(clause);
  if (!months || !boundsFigures.pattern.test(clause)) return null;
  const first = readYear(months[1] ?? '');
  const last = readYear(months[3] ?? '') ?? first;
  if (first === null || last === null) return null;
  const endMonth = readSmall(months[4] ?? '');
  return {
    at: months.index,
    start: isoDate(first, readSmall(months[2] ?? ''), 1),
    end: isoDate(last, endMonth, lastDay(last, endMonth)),
  };
}

const millisOfDay = 86_400_000;
/** Longer than this is no stretch of days that a sentence about the figures names beside. */
const halfYear = 150 * millisOfDay;
/** Without a word for the figures only a whole year is the report's period … */
const wholeYear = [330 * millisOfDay, 400 * millisOfDay] as const;
/** … or the first, since the regulations came into force. */
const firstPeriod = '2008-05-01';

/** Whether days of which the clause says nothing more are those of the report. */
function isWhole({ start, end }: Period, length: number): boolean {
  const [least, most] = wholeYear;
  return (length >= least && length <= most) || (start === firstPeriod && end === '2008-12-31');
}

/** How near to the days the words stand that they bound. */
const wordsBefore = 40;
const wordsBehind = 60;

function weigh(clause: string, period: FoundPeriod, year: number | null): number {
  if (period.start === null || period.end === null) return 0;
  const length = Date.parse(period.end) - Date.parse(period.start);
  if (length <= 0 || length > 800 * millisOfDay) return 0;
  const near = clause.slice(Math.max(0, period.at - wordsBefore), period.at + wordsBehind);
  const saysFigures = boundsFigures.pattern.test(near);
  if (!saysFigures && (boundsMatter.pattern.test(near) || !isWhole(period, length))) return 0;
  const weight = (saysFigures ? 3 : 0) + (length > halfYear ? 2 : 0);
  const touches =
    year === null || period.start.startsWith(String(year)) || period.end.startsWith(String(year));
  return touches ? weight : Math.min(weight, weight >= 5 ? 2 : 0);
}

/** A hard-wrapped line may end inside a day. */
const wrapped = /\n(?:(?<!\d\n)|(?!\d))/g;
const boundBehind = /[;。](?=(?:截止|终止|结束)(?:日期|时间))/g;
/** One of these is in all that names a day. */
const ofDays = /月|\d(?:日|[-./]\d)|20\d{6}/g;
const sentenceEnd = /[。;\n]/g;

/** Sentences with the days of a period, cut to what a pattern may see. */
function clausesWithDays(body: string): string[] {
  const clauses: string[] = [];
  const text = body.replace(wrapped, '').replace(boundBehind, ',');
  let read = 0;
  for (let day = indexFrom(ofDays, text, 0); day < text.length; day = indexFrom(ofDays, text, read)) {
    const before = text.slice(read, day);
    const start = read + Math.max(...['。', ';', '\n'].map((mark) => before.lastIndexOf(mark))) + 1;
    const end = indexFrom(sentenceEnd, text, day);
    for (let at = start; at < end; at += 300) clauses.push(text.slice(at, Math.min(end, at + 400)));
    read = end;
  }
  return clauses;
}

/** Where a global pattern is met next, the end of the text where it is not. */
function indexFrom(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}

/** The stated period of the figures: null for a day that the document does not state. */
export function findPeriod(body: string, year: number | null): Period {
  let found: Candidate = { start: null, end: null, weight: 1 };
  for (const clause of clausesWithDays(body)) {
    if (!mayJoinAsPrinted.test(clause)) continue;
    const restored = restoreMarks(nameYears(clause, year));
    const period = mayJoin.test(restored) ? readRange(restored, year) : null;
    if (!period) continue;
    const weight = weigh(restored, period, year);
    if (weight > found.weight) found = { start: period.start, end: period.end, weight };
    if (weight >= 5) break;
  }
  return { start: found.start, end: found.end };
}
