import { describe, expect, test } from '@jest/globals';
import { bylinePatterns, sharingSite } from '../../src/knowledge/metadata/bylines.js';

describe.each(bylinePatterns)('the day in a byline: $id', ({ pattern, examples, nearMisses }) => {
  test.each(examples)('%s', (line) => expect(line).toMatch(pattern));
  test.each(nearMisses)('not in %s', (line) => expect(line).not.toMatch(pattern));
});

test('sites on which anybody uploads documents', () => {
  expect('百度文库').toMatch(sharingSite);
  expect('桃江县人民政府门户网站').not.toMatch(sharingSite);
});
