/** What stands for zero in Chinese years: 〇 and all that looks like it. */
export const zeros = '〇○◯零OoΟοОо⭕';
/** A small L or a capital I stands for 1 in years that were scanned. */
const chineseDigit = `[0-9lI${zeros}一二三四五六七八九壹贰叁肆伍陆柒捌玖]`;

/** A year of two digits before its unit, in either script: 13年, 一三年, but no 十三年 and no 一三年级. */
export const shortYearPattern =
  `(?:(?<![0-9])(?:0[3-9]|1\\d|2\\d)|(?<![0-9${zeros}一二三四五六七八九十百第])(?:[${zeros}][三四五六七八九]|[一二][${zeros}一二三四五六七八九]))` +
  '(?=学?年(?!级|[间限前后]))';

/** A year of four digits, in either script; the source of a pattern on folded text. */
export const yearPattern = `(?:19|20)\\d{2}|[二两贰2][0${zeros}]${chineseDigit}{2}`;
