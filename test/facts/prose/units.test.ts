import { describe, expect, test } from '@jest/globals';
import { sentenceOf } from '../../../src/facts/prose/readingUnits.js';
import { unitFits, unitOf, valueIn } from '../../../src/facts/prose/units.js';
import type { UnitClass } from '../../../src/knowledge/prose/index.js';

function numeralOf(text: string) {
  const [numeral] = sentenceOf(text).numerals;
  if (!numeral) throw new Error(`no number in ${text}`);
  return numeral;
}

describe('the unit of an indicator', () => {
  test.each([
    ['info', 'tiao'],
    ['case', 'jian'],
    ['article', 'jian'],
    ['event', 'ci'],
    ['person', 'ren'],
    ['visit', 'renci'],
    ['place', 'ge'],
    ['money', 'yuan'],
  ] as const)('of %s is %s', (unit, name) => expect(unitOf(unit)).toBe(name));
});

describe('a number can be of an indicator', () => {
  test.each<[string, UnitClass, string]>([
    ['公开信息12条', 'info', '公开信息'],
    ['收到申请12件', 'case', '收到申请'],
    ['培训12人次', 'person', '培训'],
    ['收费1.2万元', 'money', '收费'],
    ['公开信息数：12', 'info', '公开信息数:'],
  ])('%s: %s', (text, unit, before) => expect(unitFits(numeralOf(text), unit, before)).toBe(true));

  test.each<[string, UnitClass, string]>([
    ['公开信息12条', 'money', '公开信息'],
    ['收费12元', 'info', '收费'],
    ['公开信息数：12', 'money', '公开信息数:'],
    ['公开信息数：12', 'info', '公开信息'],
  ])('%s: not %s', (text, unit, before) => expect(unitFits(numeralOf(text), unit, before)).toBe(false));
});

test.each<[string, UnitClass, number]>([
  ['收费12元', 'money', 12],
  ['收费12.35元', 'money', 12.35],
  ['收费1.23万元', 'money', 12_300],
  ['收费0.58亿元', 'money', 58_000_000],
  ['公开信息3万条', 'info', 30_000],
])('%s is %s %d', (text, unit, value) => expect(valueIn(numeralOf(text), unit)).toBe(value));
