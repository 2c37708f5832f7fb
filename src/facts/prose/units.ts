import { countingLabel, wordsOfUnit } from '../../knowledge/prose/unitWords.js';
import type { UnitClass } from '../../knowledge/prose/index.js';
import type { Numeral } from '../numerals/index.js';
import type { Unit } from '../../types.js';

const classes = Object.keys(wordsOfUnit) as readonly UnitClass[];
const bits = new Map(classes.map((unit, i) => [unit, 1 << i]));

/** The bit of a class of units in sets of them. */
export function bitOfUnit(unit: UnitClass): number {
  return bits.get(unit) ?? 0;
}

/** The set of classes that each unit word goes with. */
const classesOf = new Map<string, number>();
for (const unit of classes)
  for (const word of wordsOfUnit[unit]) classesOf.set(word, (classesOf.get(word) ?? 0) | bitOfUnit(unit));
const allButMoney = classes.reduce((set, unit) => set | bitOfUnit(unit), 0) & ~bitOfUnit('money');

/** The set of classes that a number goes with; without a unit word all but money, behind a label that ends in 数 or a colon. */
export function unitsThatFit({ unitRaw }: Numeral, before: string): number {
  if (unitRaw !== null) return classesOf.get(unitRaw) ?? 0;
  return countingLabel.pattern.test(before) ? allButMoney : 0;
}

/** Whether the number's unit word can go with the indicator. */
export function unitFits(numeral: Numeral, unit: UnitClass, before: string): boolean {
  return (unitsThatFit(numeral, before) & bitOfUnit(unit)) !== 0;
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
