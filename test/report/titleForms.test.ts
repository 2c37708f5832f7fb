import { describe, expect, test } from '@jest/globals';
import {
  sloganClauses,
  sloganExamples,
  sloganMark,
  sloganNearMisses,
  titleForms,
} from '../../src/knowledge/metadata/titleForms.js';
import { readAnyTitle } from '../../src/recognition/readAnyTitle.js';
import { withoutSlogan } from '../../src/recognition/slogan.js';

describe('rarer forms of titles', () => {
  for (const { id, pattern, examples, nearMisses } of titleForms) {
    test.each(examples)(`${id} knows %s`, (title) => {
      expect(title).toMatch(pattern);
      expect(readAnyTitle(title)).not.toBeNull();
    });
    test.each(nearMisses)(`${id} does not take %s`, (title) => expect(title).not.toMatch(pattern));
  }

  test.each(sloganExamples)('clauses before a comma in %s', (title) => {
    expect(title).toMatch(sloganClauses);
    expect(readAnyTitle(title)?.end).toBe(title.length);
  });
  test.each(sloganNearMisses)('no slogan in %s', (title) => {
    expect(title).not.toMatch(sloganClauses);
    expect(readAnyTitle(title)).toBeNull();
  });
  test.each([
    '强化公开,认真做好2014年政府信息公开工作总结',
    '强化公开,桃江县水利局2014年政府信息公开工作情况',
    '强化公开,桃江县水利局2014年政府信息公开工作年度报告编制说明',
  ])('no title in %s', (line) => expect(readAnyTitle(line)).toBeNull());
});

describe('the name behind a slogan', () => {
  test.each(sloganMark.examples)('a mark in %s', (head) => expect(head).toMatch(sloganMark.pattern));
  test.each(sloganMark.nearMisses)('no mark in %s', (head) => expect(head).not.toMatch(sloganMark.pattern));
  test.each([
    ['服务民生——桃江县', '桃江县'],
    ['强化公开,方便群众——桃江县水利局', '桃江县水利局'],
    ['桃江县-水利局', '桃江县-水利局'],
    ['桃江县水利局——服务民生', '桃江县水利局——服务民生'],
    ['桃江县水利局', '桃江县水利局'],
  ])('%s: %s', (head, name) => expect(withoutSlogan(head)).toBe(name));
});
