import { describe, expect, test } from '@jest/globals';
import { sentenceOf } from '../../../src/facts/prose/readingUnits.js';
import { triedWords, wordsAround } from '../../../src/facts/prose/wordsAround.js';
import type { WordsAround } from '../../../src/facts/prose/wordsAround.js';

/** The words around the last number of a sentence. */
function around(text: string): WordsAround {
  const sentence = sentenceOf(text);
  const last = sentence.numerals.at(-1);
  if (!last) throw new Error(`no number in ${text}`);
  return wordsAround(sentence, last);
}

describe('the words before a number', () => {
  test.each([
    ['收到申请12件', '收到申请', '收到申请'],
    ['收到“信息公开”申请12件', '收到信息公开申请', '收到信息公开申请'],
    ['【受理情况】收到《申请》12件', '收到申请', '收到申请'],
    ['收到申请（含网上）12件', '收到申请(含网上)', '收到申请'],
    ['收到申请9件，网上12件', '收到申请##,网上', '收到申请##,网上'],
    ['2013年收到申请近12件', '¤¤¤¤¤收到申请', '¤¤¤¤¤收到申请'],
  ])('%s', (text, before, bare) => expect(around(text)).toMatchObject({ before, bare }));

  test('are at most eighty characters', () =>
    expect(around(`收到${'各'.repeat(100)}申请12件`).before).toBe(`${'各'.repeat(78)}申请`));
});

describe('a title that names the first number', () => {
  const leadsOf = (text: string, title: string, at: number): readonly string[] => {
    const sentence = sentenceOf(text);
    const numeral = sentence.numerals[at];
    if (!numeral) throw new Error(`no number in ${text}`);
    return wordsAround(sentence, numeral, title).leads;
  };

  test('stands before its words', () =>
    expect(leadsOf('9月开通，发布283条，转发12条', '政务微博:', 0)).toContain('政务微博:¤¤开通,发布'));
  test('and before no other', () =>
    expect(leadsOf('9月开通，发布283条，转发12条', '政务微博:', 1).join()).not.toContain('政务微博'));
  test('is among the words that rules are asked by', () =>
    expect(triedWords(sentenceOf('发布283条'), '政务微博:')).toContain('政务微博'));
});

describe('words of counting are left out', () => {
  test.each([
    ['收到申请的数量总数共计为12件', '收到申请的数量'],
    ['收到申请数量12件', '收到申请'],
    ['收到申请情况：12件', '收到申请'],
    ['申请受理的，全年为12件', '申请受理'],
    ['提出举报，共计12件', '提出举报'],
  ])('%s: %s', (text, lead) => expect(around(text).leads).toContain(lead));

  test.each([
    ['a noun that has its number', '2人以网上方式提出，共计12件', '##以网上方式提出'],
    ['a noun that has its number', '有2人以网上方式提出，共计12件', '有##以网上方式提出'],
    ['a clause that says more', '申请受理后，又收到12件', '申请受理后'],
    ['no noun at all', '全年，共计12件', '全年'],
  ])('but not behind %s: %s', (_, text, lead) => expect(around(text).leads).not.toContain(lead));

  test('where there are none there is one lead', () =>
    expect(around('收到申请12件').leads).toEqual(['收到申请']));
});

describe('the words behind a number', () => {
  test.each([
    ['12件申请均已答复', '申请均已答复', '申请均已答复'],
    ['12件“依申请”公开', '依申请公开', '依申请公开'],
    ['12件申请，均已答复', '申请,均已答复', '申请'],
    ['12件申请（网上）均已答复', '申请(网上)均已答复', '申请'],
    ['12件申请；均已答复', '申请;均已答复', '申请'],
    ['收到12件', '', ''],
  ])('%s', (text, after, behind) => expect(around(text)).toMatchObject({ after, behind }));

  test('are at most fifty characters, of its clause twenty-four', () => {
    const { after, behind } = around(`收到12件${'各'.repeat(80)}`);
    expect([after.length, behind.length]).toEqual([50, 24]);
  });
});

test('near are those before and behind', () => expect(around('收到12件申请').near).toBe('收到申请'));

test.each([
  ['收到申请。', '收到申请。'],
  ['收到“申请”。', '收到申请。'],
  ['收到申请（含网上）。', '收到申请(含网上)。\n收到申请。'],
])('the words of a whole sentence: %s', (text, words) => expect(triedWords(sentenceOf(text))).toBe(words));
