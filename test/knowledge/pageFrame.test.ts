import { describe, expect, test } from '@jest/globals';
import { anyChapter, firstChapter } from '../../src/knowledge/headings/index.js';
import { bylinePatterns, sharingSite } from '../../src/knowledge/metadata/bylines.js';
import { signaturePatterns } from '../../src/knowledge/metadata/signatures.js';

describe.each([
  ...bylinePatterns,
  ...signaturePatterns,
  { id: 'first chapter', ...firstChapter },
  { id: 'any chapter', ...anyChapter },
])('$id', ({ pattern, examples, nearMisses }) => {
  test.each(examples)('%s', (line) => expect(line).toMatch(pattern));
  test.each(nearMisses)('not in %s', (line) => expect(line).not.toMatch(pattern));
});

test('sites on which anybody uploads documents', () => {
  expect('百度文库').toMatch(sharingSite);
  expect('桃江县人民政府门户网站').not.toMatch(sharingSite);
});
