import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { FactRecord } from '../../src/index.js';
import { cutLines } from '../../src/review/page/cutLines.js';
import { locateNumber } from '../../src/review/locateNumber.js';
import { placeMarks } from '../../src/review/placeMarks.js';

describe('the number inside its words', () => {
  test.each([
    ['收到申请12件', '12件', '12件'],
    ['共 1 2 3 条', '123条', '1 2 3 条'],
    ['收到２\r\n件', '2件', '２\r\n件'],
    ['专职12名、兼职2名', '2名', '2名'],
    ['比上年1.5倍，共5件', '5件', '5件'],
    ['𠮷田收到7件𪚥', '7件', '7件'],
  ])('%j: %s', (words, raw, printed) => {
    const found = locateNumber(words, raw);
    expect(found && words.slice(found.start, found.end)).toBe(printed);
  });

  test('the place is the last of two where the first is part of a longer number', () => {
    expect(locateNumber('专职12名、兼职2名', '2名')).toEqual({ start: 8, end: 10 });
    expect(locateNumber('占15.6，有5', '5')).toEqual({ start: 7, end: 8 });
  });

  test.each([
    ['收到申请12件', '3件'],
    ['共123条', '23条'],
    ['共1234', '123'],
    ['无', ''],
  ])('%j has no %j', (words, raw) => {
    expect(locateNumber(words, raw)).toBeNull();
  });
});

const makeFact = (text: string, start: number, end: number, raw: string | null): FactRecord => ({
  indicator: 'published.total',
  value: 1,
  value_raw: raw,
  unit: 'tiao',
  unit_raw: null,
  qualifier: 'exact',
  value_state: 'stated',
  scope: 'unknown',
  time_scope: 'report_year',
  label: null,
  method: 'prose',
  confidence: 0.9,
  evidence: [{ start, end, text: [...text].slice(start, end).join('') }],
  section: null,
  rule: 'r',
});

describe('segments of a text', () => {
  test('words and number, offsets in code points', () => {
    const text = '𠮷𠮷市公开12条，𪚥。';
    const segments = placeMarks(text, [makeFact(text, 3, 8, '12条')]);
    expect(
      segments.map(({ start, end, numbers, words }) => [text.slice(start, end), numbers, words]),
    ).toEqual([
      ['𠮷𠮷市', [], []],
      ['公开', [], [0]],
      ['12条', [0], [0]],
      ['，𪚥。', [], []],
    ]);
  });

  test('words that do not stand at their place are not marked', () => {
    const text = '共12条';
    const fact = { ...makeFact(text, 0, 4, '12条'), evidence: [{ start: 1, end: 4, text: '13条' }] };
    expect(placeMarks(text, [fact])).toEqual([{ start: 0, end: 4, numbers: [], words: [] }]);
  });

  const character = fc.constantFrom('市', '1', '2', '\n', '\t', '𠮷', '𪚥', '，', '条');
  const texts = fc.array(character, { minLength: 1, maxLength: 60 }).map((all) => all.join(''));

  test('every text is cut without loss, and each mark is its evidence', () => {
    const ranges = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 8 });
    fc.assert(
      fc.property(texts, ranges, (text, pairs) => {
        const length = [...text].length;
        const facts = pairs
          .map(([a, b]) => [Math.min(a, b) % length, Math.min(Math.max(a, b), length)] as const)
          .filter(([start, end]) => start < end)
          .map(([start, end]) => makeFact(text, start, end, null));
        const segments = placeMarks(text, facts);
        expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        facts.forEach((fact, i) => {
          const own = segments.filter(({ words }) => words.includes(i));
          expect(own.map(({ start, end }) => text.slice(start, end)).join('')).toBe(fact.evidence[0]?.text);
        });
      }),
    );
  });

  test('lines and tables are all of the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const lines = [...cutLines(text)].flatMap((group) => group.lines);
        expect(lines.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      }),
    );
    expect([...cutLines('a\nb\tc\nd\te\nf\tg')].map(({ kind }) => kind)).toEqual(['text', 'table']);
    expect([...cutLines('a\nb\tc\nd')].map(({ kind }) => kind)).toEqual(['text', 'text', 'text']);
  });
});
