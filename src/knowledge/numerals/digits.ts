/** Chinese digits and their values: everyday, financial, and the look-alikes of zero. */
export const digitValues: Readonly<Record<string, number>> = {
  〇: 0,
  '○': 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};

/** Multipliers. 万 and 亿 close a group, the others only scale the digit before them. */
export const scaleValues: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
  万: 10_000,
  萬: 10_000,
  亿: 100_000_000,
  億: 100_000_000,
};

/** Two characters in one: 廿 is 二十. */
export const contractedTens: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 };

/** Every character that a Chinese numeral is written with, as the inside of a character class. */
export const chineseNumerals = '〇○零一二两三四五六七八九十百千万萬亿億壹贰叁肆伍陆柒捌玖拾佰仟廿卅';
