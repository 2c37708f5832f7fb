import { describe, expect, test } from '@jest/globals';
import { explainWords } from '../../../src/facts/prose/frames/explainWords.js';

/** The first meaning of each word that has one. */
const meanings = (clause: string): unknown => explainWords(clause)?.map(([first]) => first) ?? null;

describe('the words of a clause', () => {
  test.each([
    ['挂号信', ['letter']],
    ['传真', ['fax']],
    ['挂号信、传真', ['letter', 'fax']],
    ['均以 挂号信 方式', ['all', 'letter']],
    ['其中', ['among']],
    ['总共有', []],
    ['全年，', null],
    ['', []],
    ['、——“”', []],
  ])('%j', (clause, words) => expect(meanings(clause)).toEqual(words));

  test('the longest word counts: 不予公开 is no 公开', () => {
    expect(explainWords('公开')?.flat()).toContain('publish');
    expect(explainWords('不予公开')?.flat()).not.toContain('publish');
  });

  test.each(['鸿雁', '挂号信鸿雁', '鸿雁传真', '①挂号信'])('%s: what is not known is not read', (clause) =>
    expect(meanings(clause)).toBeNull(),
  );
});

describe('a name in quotation marks stands for an account', () => {
  test.each([
    ['“云岭发布”', ['accountName']],
    ['传真“云岭发布”传真', ['fax', 'accountName', 'fax']],
    ['“一二三四五六七八九十甲乙丙”', ['accountName']],
  ])('%s', (clause, words) => expect(meanings(clause)).toEqual(words));

  test.each([
    ['of known words is those', '“传真”', ['fax']],
    ['that is long is none', '“云岭云岭云岭云岭云岭云岭云岭”', null],
    ['that does not end is none', '“云岭发布', null],
    ['needs its marks', '云岭发布', null],
  ])('%s', (_, clause, words) => expect(meanings(clause)).toEqual(words));
});

test('a clause means the same each time, however many were asked for between', () => {
  expect(meanings('挂号信')).toEqual(['letter']);
  for (let code = 0x9000; code < 0x9200; code++) explainWords(`传真${String.fromCharCode(code)}`);
  expect(meanings('挂号信')).toEqual(['letter']);
});
