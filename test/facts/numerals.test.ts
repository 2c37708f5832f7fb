import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { viewText } from '../../src/document/view.js';
import { findNumerals, maskNonCounts, readNumerals } from '../../src/facts/numerals/index.js';
import type { Qualifier } from '../../src/types.js';

interface Case {
  readonly text: string;
  readonly numbers: readonly { raw: string; value: number; qualifier: Qualifier; unit_raw: string | null }[];
}

const cases = readFileSync('fixtures/cases/numerals.ndjson', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);

const withoutSpace = (text: string): string => text.replace(/\s/g, '');

/** What is found in a text as it is printed, through the reading view and back. */
function readText(text: string): unknown[] {
  const view = viewText(text, { start: 0, end: text.length }, true);
  return findNumerals(view.string).map((numeral) => {
    const whole = view.at(numeral.start, numeral.end);
    const unit = view.at(numeral.unitStart, numeral.end);
    return {
      raw: withoutSpace(text.slice(whole.start, whole.end)),
      value: numeral.value,
      qualifier: numeral.qualifier,
      unit_raw: numeral.unitRaw === null ? null : withoutSpace(text.slice(unit.start, unit.end)),
    };
  });
}

test.each(cases.map((c) => [c.text, c] as const))('%s', (_, { text, numbers }) => {
  expect(readText(text)).toEqual(numbers.map((number) => ({ ...number, raw: withoutSpace(number.raw) })));
});

describe('a number is read as a whole or not at all', () => {
  test.each([
    ['公开信息12 345', 'a thousand separator or two cells of a table'],
    ['收到申请1 24件', 'a torn number or two numbers'],
    ['公开信息12,34条', 'no grouping by thousands'],
    ['分别为156,246件', 'a list or a number'],
    ['公开信息1234567890123456条', 'too long'],
    ['公开信息3万2条', 'three ten thousands and two, or 32,000'],
    ['公开信息3万两千条', 'two scripts'],
    ['公开信息2.5条', 'half an item'],
    ['公开信息1.23456万条', 'no whole number'],
    ['收到05件', 'a code'],
    ['受理二三十件', 'some'],
    ['公开三四五条', 'some'],
    ['增减-5件', 'a sign or a dash'],
    ['共1/3件', 'a fraction'],
    ['截至2013,共计', 'a year'],
    ['主动公开文件数条294981916', 'cells of a flattened table'],
  ])('%s: %s', (text) => expect(readText(text)).toEqual([]));
});

describe('money keeps its unit', () => {
  test.each([
    ['支出2千万元', 2000, '万元', 'wan_yuan'],
    ['支出1亿2千万元', 12_000, '万元', 'wan_yuan'],
    ['支出二十余万元', 20, '万元', 'wan_yuan'],
    ['支出十二万余元', 120_000, '元', 'yuan'],
    ['支出3.5亿元', 3.5, '亿元', null],
    ['支出一千二百元', 1200, '元', 'yuan'],
  ])('%s', (text, value, unitRaw, unit) => {
    expect(findNumerals(text)).toMatchObject([{ value, unitRaw, unit }]);
  });
});

describe('masked text', () => {
  test('counts and words stay readable, other numbers are signs', () => {
    const { masked, numerals } = readNumerals(
      '2013年按国办发[2008]36号一次性公开统一目录12条,占20%,第3期1-2名',
    );
    expect(masked).toBe('¤¤¤¤¤按国办发¤¤¤¤¤¤¤¤¤一次性公开统一目录12条,占¤¤¤,¤¤¤¤¤¤¤');
    expect(numerals).toMatchObject([{ value: 12 }]);
  });

  test('a refused number is masked too', () => {
    expect(readNumerals('公开信息12 34条').masked).toBe('公开信息¤¤ ¤¤条');
  });

  test('has the length of the view, and the numbers lie outside the masks', () => {
    const piece = fc.constantFrom(...cases.map(({ text }) => text));
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 4 }), (pieces) => {
        const text = pieces.join(',');
        const view = viewText(text, { start: 0, end: text.length }, true).string;
        const { masked, numerals } = readNumerals(view);
        expect(masked).toHaveLength(view.length);
        expect(maskNonCounts(view)).toHaveLength(view.length);
        let end = 0;
        for (const numeral of numerals) {
          expect(numeral.outerStart).toBeGreaterThanOrEqual(end);
          expect(masked.slice(numeral.start, numeral.end)).toBe(view.slice(numeral.start, numeral.end));
          expect(numeral.unitStart).toBeLessThanOrEqual(numeral.end);
          expect(numeral.end).toBeGreaterThan(numeral.start);
          end = numeral.end;
        }
      }),
    );
  });

  test('text of any kind is read without harm', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(...'0123456789一二三十百千万亿〇零两余多几约近,.-、第年月日条件人元%()“” '),
        }),
        (view) => {
          for (const { value, start, end } of findNumerals(view)) {
            expect(Number.isFinite(value)).toBe(true);
            expect(view.slice(start, end)).not.toBe('');
          }
        },
      ),
    );
  });
});
