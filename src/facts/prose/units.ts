import type { UnitClass } from '../../knowledge/prose/index.js';
import type { Numeral } from '../numerals/index.js';
import type { Unit } from '../../types.js';

const words: Readonly<Record<UnitClass, ReadonlySet<string>>> = {
  info: new Set(
    '条 条(件) 条(次) 条(篇) 件(条) 件(次) 篇(条) 篇(次) 条目 余条(次) 条次 件 篇 则 项 份 个 部 篇次 项次 余条'.split(
      ' ',
    ),
  ),
  case: new Set(
    '件 件(条) 条(次) 宗 起 例 份 条 条(件) 个 次 封 项 人次 件次 件(次) 桩 宗次 份次'.split(' '),
  ),
  event: new Set('次 件次 场 期 场次 回 个 轮 班次 期次 批次 届 批 件 条'.split(' ')),
  person: new Set('人 名 位 人次 人(次) 人/次 余人'.split(' ')),
  visit: new Set('人次 人(次) 人/次 次 人 通 起 件 条 批次 例 个 件次 余人次 批'.split(' ')),
  place: new Set('个 处 家 所 间'.split(' ')),
  money: new Set('元 万元 万余元 余元 元人民币 万元人民币 亿元'.split(' ')),
  article: new Set('篇 件 条 份 个 期 部 次 项 则'.split(' ')),
};

/** Whether the number's unit word can go with the indicator; no unit can go with a label that ends in 数 or a colon. */
export function unitFits(numeral: Numeral, unit: UnitClass, before: string): boolean {
  if (numeral.unitRaw !== null) return words[unit].has(numeral.unitRaw);
  return unit !== 'money' && /(?:数|总量|数量|[:为达共计是])$|申请$/.test(before);
}

const baseUnit: Readonly<Record<UnitClass, Unit>> = {
  info: 'tiao',
  case: 'jian',
  event: 'ci',
  person: 'ren',
  visit: 'renci',
  place: 'ge',
  money: 'yuan',
  article: 'jian',
};

/** The unit of the indicator; money is always 元 in the counts. */
export function unitOf(unit: UnitClass): Unit {
  return baseUnit[unit];
}

/** The number in the indicator's unit: 万元 becomes 元. */
export function valueIn(numeral: Numeral, unit: UnitClass): number {
  if (unit !== 'money') return numeral.value;
  const factor = numeral.unitRaw?.startsWith('万')
    ? 10_000
    : numeral.unitRaw?.startsWith('亿')
      ? 100_000_000
      : 1;
  return Math.round(numeral.value * factor * 100) / 100;
}
