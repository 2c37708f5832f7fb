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
  denialBehindExamples,
  denialExamples,
  denials,
  denialsBehind,
} from '../../src/knowledge/prose/zeros.js';
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

describe('denials', () => {
  test.each([...denialExamples.denied])('%s denies', (text) => expect(text).toMatch(denials));
  test.each([...denialExamples.notDenied])('%s does not', (text) => expect(text).not.toMatch(denials));
  test.each([...denialBehindExamples.denied])('what stands before %s is denied', (text) =>
    expect(text).toMatch(denialsBehind),
  );
  test.each([...denialBehindExamples.notDenied])('what stands before %s is not', (text) =>
    expect(text).not.toMatch(denialsBehind),
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
