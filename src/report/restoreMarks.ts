/** 1231 of 1231日 as month and day, where only one cut gives a day of the calendar. */
function cutDay(digits: string): string | null {
  const cuts = [1, 2].filter((length) => {
    const [month, day] = [digits.slice(0, length), digits.slice(length)];
    return Number(month) <= 12 && /^[1-9]|^0[1-9]/.test(month) && /^(?:0?[1-9]|[12]\d|3[01])$/.test(day);
  });
  return cuts.length === 1 ? `${digits.slice(0, cuts[0])}月${digits.slice(cuts[0])}日` : null;
}

/** 2013年1.1-12.31, 2013.1—2013.12: days and months with dots for their marks. */
const dottedDays =
  /(20\d{2})年度?[(:]?(\d{1,2})\.(\d{1,2})([-—–~至到]{1,2})(\d{1,2})\.(\d{1,2})(?![\d.万亿%])/;
const dottedFullDays = /(20\d{2})\.(\d{1,2})\.(\d{1,2})([-—–~至到]{1,2})(\d{1,2})\.(\d{1,2})(?![\d.万亿%])/;
const dottedMonths = /(20\d{2})\.(\d{1,2})([-—–~至到]{1,2})(20\d{2})\.(\d{1,2})(?![\d.万亿%])/;
/** 上年12月1日至本年11月30日. */
const lastToThis = /(?:上一?|去)年(?=[^年]{1,24}[至到止—–~-](?:本|今|当)年)([^年]{1,24})(?:本|今|当)年/;

/** The clause with the years of a period that is told by 上年 and 本年; without the report year nothing. */
export function nameYears(clause: string, year: number | null): string {
  if (!lastToThis.test(clause)) return clause;
  return year === null ? '' : clause.replace(lastToThis, `${String(year - 1)}年$1${String(year)}年`);
}

/** One of these is in all that is restored. */
const hasMarks = /[\d―━─–→时点]/;

/**
 * The clause with its days in the usual marks: hours taken off, dashes and dots of every kind, years of two digits; mirrors
 * lose 年 and 月 between the digits (自201111日起至20111231日止, 20111月1日).
 */
export function restoreMarks(clause: string): string {
  if (!hasMarks.test(clause)) return clause;
  return clause
    .replace(/[―━─–→]/g, '—')
    .replace(/日一(?=\d)/, '日—')
    .replace(/(月\d{1,2})号/g, '$1日')
    .replace(/(?<!\d)((?:0[3-9]|1\d|2\d)年)(?=\d{1,2}月\d{1,2}日)/g, '20$1')
    .replace(/(?<=日)(?:(?:\d{1,2}|零|二十四)[时点](?:整|\d{1,2}分)?|\d{1,2}:\d{2}(?::\d{2})?)/g, '')
    .replace(dottedFullDays, '$1年$2月$3日$4$5月$6日')
    .replace(dottedDays, '$1年$2月$3日$4$5月$6日')
    .replace(dottedMonths, '$1年$2月$3$4年$5月')
    .replace(/(?<!\d)(20\d{2})(1[0-2]|0?[1-9])(?=月)/g, '$1年$2')
    .replace(/(?<!\d)(20\d{2})(\d{2,4})日/g, (whole, year: string, digits: string) => {
      const day = cutDay(digits);
      return day === null ? whole : `${year}年${day}`;
    })
    .replace(/(?<![\d月])\d{3,4}(?=日)/g, (digits) => cutDay(digits)?.slice(0, -1) ?? digits);
}
