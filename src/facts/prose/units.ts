import { countingLabel, wordsOfUnit } from '../../knowledge/prose/unitWords.js';
import type { UnitClass } from '../../knowledge/prose/index.js';
import type { Numeral } from '../numerals/index.js';
import type { Unit } from '../../types.js';

/** Whether the number's unit word can go with the indicator; no unit can go with a label that ends in 数 or a colon. */
export function unitFits(numeral: Numeral, unit: UnitClass, before: string): boolean {
  if (numeral.unitRaw !== null) return wordsOfUnit[unit].has(numeral.unitRaw);
  return unit !== 'money' && countingLabel.pattern.test(before);
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
