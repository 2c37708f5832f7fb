import type { TimeScope } from '../../types.js';

export interface TimeReading {
  readonly scope: TimeScope;
  /** The year or 全年 / 今年 is printed with the number. */
  readonly explicit: boolean;
  /** The number is a change against another year, or a plan: never a count. */
  readonly excluded: boolean;
}

const digits: Readonly<Record<string, string>> = {
  〇: '0', '○': '0', 零: '0', O: '0', o: '0', Ｏ: '0', 一: '1', 二: '2', 三: '3', 四: '4', 五: '5', 六: '6', 七: '7', 八: '8', 九: '9',
}; // prettier-ignore
const phrase =
  /(?<year>(?:19|20)\d{2}|[二一][〇○零Oo0九一二三四五六七八]{3})年?(?:度|全年)?(?<month>\d{1,2}月份?(?:\d{1,2}[日号])?)?|(?<previous>上年度?|去年|上一年度?|往年)|(?<next>明年|来年|(?<!结转|转入|转至|转到|结转至|结转到|转)(?:下一?年度?|次年)(?!度?继续|度?办理))|(?<current>今年|本年度?|全年|年内|当年|一年来|年度内|年初以来)|(?<quarter>第?[一二三四1-4]季度|[上下]半年)|(?<month2>(?<![年\d])\d{1,2}月份(?!至|[-—])|当月|单月)|(?<since>以来|(?<![及和])历年|至今|开通至|累计至|自¤起|近年来|多年来|(?:近|过去)[一二三四五六七八九十两]年)/g;
const schoolYear = /((?:19|20)\d{2})年?[-—~至](?:19|20)?\d{2}(?:学年|年度)/g;
const comparison =
  /(?:比|较|同比|环比|相比)[^#,;。]{0,14}(?:增|减|降|升|多|少|回落|提高|翻|上涨)[^#,;。]{0,6}$|(?:增长|增加|减少|下降|上升|提高|回落)(?![到至为])了?[^#,;。]{0,2}$/;
const plan =
  /(?:(?<!规划|、|与)计划(?!类|生育|信息|完成|总结|和|、|栏)|(?<!模|虚)拟|力争|争取|预计|目标|今后|下一步|将(?:要|会|进一步|继续|新|每))[^#,;。]{0,20}$/;

/** Which time a number speaks of, from the words before it in the sentence. `carried` is the sentence's before. */
export function readTime(
  sentence: string,
  masked: string,
  at: number,
  year: number | null,
  carried: TimeReading | null,
): TimeReading {
  const clauseStart = Math.max(sentence.lastIndexOf(',', at - 1), sentence.lastIndexOf(';', at - 1)) + 1;
  const lead = masked.slice(clauseStart, at);
  if (comparison.test(lead) || plan.test(lead))
    return { scope: 'other_year', explicit: true, excluded: true };
  let reading: TimeReading = carried ?? { scope: 'report_year', explicit: false, excluded: false };
  let cumulative = false;
  let phraseEnd = -1;
  if (/^#+\([^()]{0,14}(?:至今|以来)/.test(masked.slice(at)))
    return { scope: 'cumulative_since_2008', explicit: true, excluded: false };
  if (/^#+[^#,;]{0,8}(?:相比|基础上)/.test(masked.slice(at)))
    return { scope: 'other_year', explicit: true, excluded: true };
  const spoken = sentence
    .slice(0, at)
    .replace(schoolYear, (whole, first: string) => first.padEnd(whole.length, ' '))
    // What stands in brackets (2015年为21件) speaks for the bracket alone.
    .replace(/\([^()]{1,60}\)/g, (whole) => ' '.repeat(whole.length));
  for (const match of spoken.matchAll(phrase)) {
    if (match.groups?.['year'] !== undefined && masked.charAt(match.index) !== '¤') continue;
    const inClause = match.index >= clauseStart;
    const opens = /(?:^|[,;:、(])[^,;:]{0,8}$/.test(
      sentence.slice(Math.max(0, match.index - 9), match.index),
    );
    const compared =
      /(?:比|较|与|同|和)$/.test(sentence.slice(0, match.index)) ||
      /^(?:同期|相比|基础上|结转|转入|遗留|度?结转)/.test(sentence.slice(match.index + match[0].length));
    if (compared || (!inClause && !opens)) continue;
    const next = readPhrase(match, year);
    // 2019年以来: since the beginning of the year itself.
    if (match[0] === '以来' && reading.scope === 'report_year' && match.index === phraseEnd) continue;
    phraseEnd = match.index + match[0].length;
    if (next === 'cumulative') cumulative = true;
    else if (next) {
      reading = { scope: next, explicit: true, excluded: false };
      cumulative = false;
    }
  }
  if (cumulative && !/(?:今年|本年|年初|全年)[^#,;]{0,6}以来/.test(sentence.slice(0, at))) {
    return { scope: 'cumulative_since_2008', explicit: true, excluded: false };
  }
  const until =
    /(?:截至|截止|目前|至目前)[^#]{0,40}累计|累计[^#]{0,12}(?:截至|目前)/.test(masked.slice(0, at)) &&
    !laterYear(sentence.slice(0, at), year);
  if (until && !/今年|全年|本年/.test(sentence.slice(0, at)))
    return { scope: 'until_now', explicit: true, excluded: false };
  return reading;
}

const firstReportYear = 2008;

function readPhrase(match: RegExpMatchArray, year: number | null): TimeScope | 'cumulative' | null {
  const { year: y, previous, next, current, quarter, since, month, month2 } = match.groups ?? {};
  if (y !== undefined) {
    const number = Number([...y].map((c) => digits[c] ?? c).join(''));
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
  return /其中|本年度|今年/.test(after) || (year !== null && new RegExp(`${year}年`).test(after));
}
