import { yearPattern } from '../knowledge/numerals/years.js';
import { isoDate, parseDate, readYear } from './dates.js';

export interface Period {
  readonly start: string | null;
  readonly end: string | null;
}

const month = '(?:0?[1-9]|1[0-2]|元|十[一二]?|[一二三四五六七八九])';
const day = '(?:0?[1-9]|[12]\\d|3[01]|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])';
const dotted =
  '(?:19|20)\\d{2}(?:[-./](?:0?[1-9]|1[0-2])[-./](?:0[1-9]|[12]\\d|3[01]|[1-9])|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]))';
/** What stands between the two days, and that it joins them: 起至, 日《条例》施行之日起,至, 起算,到. */
const gap = '([^。;\\d]{0,24}?)';
const joins = /[至到截~～—–─-]|止于|起于|^(?:开始|起|始),$/;

/** first day – last day; the year may be missing in one of them: 2019年1月1日至12月31日, 1月1日至12月31日. */
const range = new RegExp(
  `(?:(${yearPattern})年?度?[(]?)?(${month})月(${day})日?${gap}(?:(同|当|次|翌|本)年|(${yearPattern})年)?(${month})月(?:(${day})日|底)`,
);
const dottedRange = new RegExp(`(${dotted})日?起?(?:至|到|-{1,2}|—{1,2}|─{1,2}|–|~|～)(${dotted})`);
const monthRange = new RegExp(
  `(${yearPattern})年(${month})月?份?(?:起?(?:至|到|-|—{1,2}|─{1,2}|–|~|～))(?:(${yearPattern})年)?(${month})月份?(?![0-9一二三四五六七八九十]{1,3}日)`,
);

/** What shows that the days bound the figures of the report. */
const figures =
  /统计|数据(?:期间|区间)|所列数据|列出的数据|数据的?(?:起止|期限|时限|截止|自|从|为|来源)|期限|时限|时段|起止|报告期|本报告(?:所|中)|涵盖|时间(?:范围|段|为|从|自)/;

const yearBefore = new RegExp(`(${yearPattern})年度?[(,]?[自从]?$`);

const small = new Map([...'一二三四五六七八九'].map((digit, i) => [digit, i + 1] as const));

function readSmall(text: string): number {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  if (text === '元') return 1;
  const ten = text.indexOf('十');
  if (ten < 0) return small.get(text) ?? 0;
  return (ten === 0 ? 1 : (small.get(text.charAt(0)) ?? 0)) * 10 + (small.get(text.charAt(ten + 1)) ?? 0);
}

interface Candidate extends Period {
  readonly weight: number;
}

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The first and last day of one clause, the year filled in from the other day or the report. */
function readRange(clause: string, year: number | null): Period | null {
  const days = range.exec(clause);
  if (days) {
    const [, y1 = '', m1 = '', d1 = '', between = '', word, y2 = '', m2 = '', d2 = ''] = days;
    if (!joins.test(between)) return null;
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
      start: isoDate(first, readSmall(m1), readSmall(d1)),
      end: isoDate(end, readSmall(m2), d2 === '' ? lastDay(end, readSmall(m2)) : readSmall(d2)),
    };
  }
  const plain = dottedRange.exec(clause);
  if (plain) return { start: parseDate(plain[1] ?? ''), end: parseDate(plain[2] ?? '') };
  const months = monthRange.exec(clause);
  if (!months || !figures.test(clause)) return null;
  const first = readYear(months[1] ?? '');
  const last = readYear(months[3] ?? '') ?? first;
  if (first === null || last === null) return null;
  const endMonth = readSmall(months[4] ?? '');
  return {
    start: isoDate(first, readSmall(months[2] ?? ''), 1),
    end: isoDate(last, endMonth, lastDay(last, endMonth)),
  };
}

/** Longer than this a stretch of days in a sentence about anything is the report's period. */
const halfYear = 150 * 86_400_000;

function weigh(clause: string, period: Period, year: number | null): number {
  if (period.start === null || period.end === null) return 0;
  const length = Date.parse(period.end) - Date.parse(period.start);
  if (length <= 0 || length > 800 * 86_400_000) return 0;
  let weight = 0;
  if (figures.test(clause)) weight += 3;
  if (length > halfYear) weight += 2;
  const touches =
    year === null || period.start.startsWith(String(year)) || period.end.startsWith(String(year));
  return touches ? weight : Math.min(weight, weight >= 5 ? 2 : 0);
}

/** 1231 of 1231日 as month and day, where only one cut gives a day of the calendar. */
function cutDay(digits: string): string | null {
  const cuts = [1, 2].filter((length) => {
    const [month, day] = [digits.slice(0, length), digits.slice(length)];
    return Number(month) <= 12 && /^[1-9]|^0[1-9]/.test(month) && /^(?:0?[1-9]|[12]\d|3[01])$/.test(day);
  });
  return cuts.length === 1 ? `${digits.slice(0, cuts[0])}月${digits.slice(cuts[0])}日` : null;
}

/** Mirrors lose 年 and 月 between the digits: 自201111日起至20111231日止, 20111月1日. */
function restoreMarks(clause: string): string {
  return clause
    .replace(/(?<=日)(?:0|零|24|二十四)[时点]整?/g, '')
    .replace(/(?<!\d)(20\d{2})(1[0-2]|0?[1-9])(?=月)/g, '$1年$2')
    .replace(/(?<!\d)(20\d{2})(\d{2,4})日/g, (whole, year: string, digits: string) => {
      const day = cutDay(digits);
      return day === null ? whole : `${year}年${day}`;
    })
    .replace(/(?<![\d月])\d{3,4}(?=日)/g, (digits) => cutDay(digits)?.slice(0, -1) ?? digits);
}

/** Sentences with the days of a period, cut to what a pattern may see. */
function clausesWithDays(body: string): string[] {
  const clauses = [];
  // A hard-wrapped line may end inside a day.
  const isDigit = (at: number): boolean => /\d/.test(body.charAt(at));
  const joined = body.replace(/\n/g, (end, at: number) => (isDigit(at - 1) && isDigit(at + 1) ? end : ''));
  for (const sentence of joined.split(/[。;\n]/)) {
    if (!/[日月]|\d[-./]\d|20\d{6}/.test(sentence)) continue;
    for (let start = 0; start < sentence.length; start += 300)
      clauses.push(sentence.slice(start, start + 400));
  }
  return clauses;
}

/** The stated period of the figures: null for a day that the document does not state. */
export function findPeriod(body: string, year: number | null): Period {
  let found: Candidate = { start: null, end: null, weight: 1 };
  for (const clause of clausesWithDays(body)) {
    if (!/[至到止—–─~～-]|结束/.test(clause)) continue;
    const period = readRange(restoreMarks(clause), year);
    if (!period) continue;
    const weight = weigh(clause, period, year);
    if (weight > found.weight) found = { ...period, weight };
    if (weight >= 5) break;
  }
  return { start: found.start, end: found.end };
}
