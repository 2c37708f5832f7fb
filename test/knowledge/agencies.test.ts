import { describe, expect, test } from '@jest/globals';
import { endingCases } from '../../src/knowledge/agencies/endings.js';
import { frameAbove, gluedWords } from '../../src/knowledge/agencies/gluedWords.js';
import { agencyKinds, isCentral, kindOfAgency, withoutLine } from '../../src/knowledge/agencies/index.js';
import {
  blankInName,
  enclosedName,
  nobody,
  signsOfNoName,
  wordsBeforeName,
  wordsBehindName,
  wordsOfPage,
  wordsOfSentence,
  yearsOfHead,
  yearsOfHeadExamples,
} from '../../src/knowledge/agencies/nameWords.js';

describe('kinds of agencies', () => {
  for (const { kind, pattern, examples, nearMisses } of agencyKinds) {
    test.each(examples)(`${kind} knows %s`, (name) => expect(name).toMatch(pattern));
    test.each(nearMisses)(`${kind} does not take %s`, (name) => expect(name).not.toMatch(pattern));
  }

  test.each([
    ['财政局', 'department'],
    ['开发区财政局', 'department'],
    ['开发区管委会', 'zone'],
    ['人民政府', 'government'],
    ['大瑶镇人民政府', 'township'],
    ['城镇管理局', 'department'],
    ['行政学院', 'department'],
    ['师范学院', 'university'],
    ['人民法院', 'department'],
    ['镇人民政府', null],
  ])('%s is %s', (name, kind) => expect(kindOfAgency(name)).toBe(kind));
});

test('the line of authority before the place is set aside', () => {
  expect(withoutLine('国家税务总局桃江县税务局')).toBe('桃江县税务局');
  expect(withoutLine('中华人民共和国上海海关')).toBe('上海海关');
  expect(withoutLine('国家税务总局')).toBe('国家税务总局');
  expect(withoutLine('第八师石河子市')).toBe('石河子市');
});

test('central bodies are a closed list', () => {
  expect(isCentral('教育部')).toBe(true);
  expect(isCentral('中华人民共和国教育部')).toBe(true);
  expect(isCentral('桃江县教育局')).toBe(false);
});

describe.each([
  ...endingCases,
  gluedWords,
  frameAbove,
  blankInName,
  enclosedName,
  nobody,
  signsOfNoName,
  wordsBeforeName,
  wordsBehindName,
  wordsOfPage,
  wordsOfSentence,
])('words at names: $pattern', ({ pattern, examples, nearMisses }) => {
  test.each(examples)('knows %s', (name) => expect(name).toMatch(pattern));
  test.each(nearMisses)('does not take %s', (name) => expect(name).not.toMatch(pattern));
});

test.each(yearsOfHeadExamples)('%s without its years is %s', (head, name) =>
  expect(head.replace(yearsOfHead, '')).toBe(name),
);
