import { describe, expect, test } from '@jest/globals';
import { contextOf, homeOf, readMarks } from './readOne.js';
import {
  countWords,
  indicatorWords,
  proseRules,
  topicWords,
  wordsOf,
} from '../../src/knowledge/prose/index.js';
import {
  bareDenial,
  denialBehindExamples,
  denialExamples,
  denials,
  denialsBehind,
  jointNumber,
} from '../../src/knowledge/prose/denials.js';
import { byNature, natureExamples } from '../../src/knowledge/prose/byNature.js';
import { times } from '../../src/knowledge/prose/times.js';
import { zeroSigns } from '../../src/knowledge/prose/zeroSigns.js';
import { sentenceOf } from '../../src/facts/prose/readingUnits.js';
import { findTopics } from '../../src/facts/prose/topics.js';

describe.each(topicWords.map((entry) => [entry.topic, entry] as const))('topic %s', (topic, entry) => {
  const topics = (text: string): string[] => findTopics(text).map((mark) => mark.topic);

  test('has an example and a near-miss', () => {
    expect(entry.examples.length).toBeGreaterThan(0);
    expect(entry.nearMisses.length).toBeGreaterThan(0);
    expect(entry.pattern.global).toBe(true);
  });
  test.each([...entry.examples])('is found in %s', (text) => expect(topics(text)).toContain(topic));
  test.each([...entry.nearMisses])('is not found in %s', (text) => expect(topics(text)).not.toContain(topic));
});

describe('what says something of time', () => {
  const { phrase, comparison, plan, planSentence, sinceBehind, comparedBehind, stockBefore, untilNow } =
    times;
  const wordings = [
    phrase,
    comparison,
    plan,
    planSentence,
    sinceBehind,
    comparedBehind,
    stockBefore,
    untilNow,
  ];
  // Sentences without these are not asked for more.
  test.each(wordings.flatMap(({ examples }) => [...examples]))('«%s» has a sign of it', (text) =>
    expect(sentenceOf(text).masked).toMatch(times.anything.pattern),
  );
});

describe('denials', () => {
  test.each([...natureExamples.divided])('%s divides', (text) =>
    expect(sentenceOf(text).string).toMatch(byNature),
  );
  test.each([...natureExamples.whole])('%s does not divide', (text) =>
    expect(sentenceOf(text).string).not.toMatch(byNature),
  );
  test.each([...denialExamples.denied])('%s denies', (text) => {
    expect(text).toMatch(denials);
    // Sentences without these are not even looked at.
    expect(text).toMatch(zeroSigns.anything.pattern);
    expect(text).toMatch(zeroSigns.denial.pattern);
  });
  test.each([...denialExamples.notDenied])('%s does not', (text) => expect(text).not.toMatch(denials));
  test.each([...denialBehindExamples.denied])('what stands before %s is denied', (text) =>
    expect(text).toMatch(denialsBehind),
  );
  test.each([...denialBehindExamples.notDenied])('what stands before %s is not', (text) =>
    expect(text).not.toMatch(denialsBehind),
  );
});

describe('a chapter that says no more than that there was nothing', () => {
  test.each([
    '本年度未发生此类情况。',
    '无。',
    '没有。',
    '均未发生',
    '截至2013年12月31日，我局未收到。',
    '2013年，全市未发生上述情况。',
  ])('%s', (text) => expect(sentenceOf(`${text}　　`).masked).toMatch(bareDenial));
  test.each(['未发生安全事故。', '无法提供3件。', '未收到申请3件。', '我局高度重视，未发生此类情况。'])(
    'not %s',
    (text) => expect(sentenceOf(text).masked).not.toMatch(bareDenial),
  );
});

describe('one number for two kinds of appeal', () => {
  const found = (text: string): boolean => sentenceOf(text).masked.search(jointNumber) !== -1;

  test.each(['申诉、举报3件', '行政复议和行政诉讼共3件', '行政复议、行政诉讼案件3件'])('%s', (text) =>
    expect(found(text)).toBe(true),
  );
  test.each(['举报投诉3件', '举报、投诉3件', '行政复议2件、行政诉讼1件', '行政复议3件'])('not %s', (text) =>
    expect(found(text)).toBe(false),
  );
});

describe('indicator words', () => {
  const plain = proseRules.filter(({ topics }) => !topics);

  test.each(plain.map((rule) => [rule.id, rule] as const))(
    '%s: each example has one',
    (_, { path, examples }) => {
      const words = wordsOf(path);
      expect(words).not.toBeNull();
      for (const example of examples) {
        const { text } = readMarks(example);
        const { string } = contextOf(text, homeOf(path)).sentence;
        expect(words?.some((word) => string.includes(word))).toBe(true);
      }
    },
  );

  test('each entry is for a path that has such a rule', () => {
    const unused = Object.keys(indicatorWords).filter(
      (prefix) => !plain.some(({ path }) => path.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });
});

describe('words of counting', () => {
  const strip = (text: string): string => text.replace(countWords.verbs, '').replace(countWords.nouns, '');

  test.each([
    ['信息总数为', '信息'],
    ['申请件数:', '申请'],
    ['规范性文件数为', '规范性文件'],
    ['收到申请', '收到申请'],
  ])('%s → %s', (text, left) => expect(strip(text)).toBe(left));
});
