import { describe, expect, test } from '@jest/globals';
import { findCharsetFamily, offeredEncodings } from '../../src/knowledge/encodings/charsetLabels.js';
import { fileSignatures, signatureAdvice } from '../../src/knowledge/encodings/fileSignatures.js';
import { frequentCharacters } from '../../src/knowledge/encodings/frequentCharacters.js';
import { mojibakePatterns, mojibakeStart } from '../../src/knowledge/encodings/mojibakePatterns.js';
import { parseEncodingName } from '../../src/text/index.js';

describe('traces of wrong conversions', () => {
  const countHits = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

  test.each(mojibakePatterns)('$id matches its examples and not its near misses', (entry) => {
    expect(entry.examples.length).toBeGreaterThan(0);
    expect(entry.nearMisses.length).toBeGreaterThan(0);
    for (const example of entry.examples) expect(countHits(example, entry.pattern)).toBeGreaterThan(0);
    for (const miss of entry.nearMisses) expect(countHits(miss, entry.pattern)).toBe(0);
  });

  test('every hit begins with a character that is looked for first', () => {
    for (const { examples, pattern } of mojibakePatterns)
      for (const [hit] of examples.flatMap((example) => [...example.matchAll(pattern)]))
        expect(hit.search(mojibakeStart)).toBe(0);
    expect('2013年政府信息公开年度报告——café').toMatch(mojibakeStart);
    expect('2013年政府信息公开年度报告——“公开”').not.toMatch(mojibakeStart);
  });

  test('each pattern has an example that reaches its minimum', () => {
    for (const { examples, pattern, minimum } of mojibakePatterns) {
      expect(Math.max(...examples.map((example) => countHits(example, pattern)))).toBeGreaterThanOrEqual(
        minimum,
      );
    }
  });
});

test('every offered name of an encoding can be forced', () => {
  for (const name of offeredEncodings) expect(parseEncodingName(name)).not.toBeNull();
});

test('labels are read without regard to case and blanks', () => {
  expect(findCharsetFamily(' GB2312 ')).toBe('gb18030');
  expect(findCharsetFamily('Big5-HKSCS')).toBe('big5');
  expect(findCharsetFamily('windows-1252')).toBe('other');
  expect(findCharsetFamily('zh-cn')).toBeNull();
});

test('the frequent characters are Chinese characters of both scripts', () => {
  for (const unit of frequentCharacters) expect(String.fromCharCode(unit)).toMatch(/[\u4e00-\u9fff〇]/);
  for (const character of '政府信息公开開與請')
    expect(frequentCharacters.has(character.charCodeAt(0))).toBe(true);
  expect(frequentCharacters.has('锟'.charCodeAt(0))).toBe(false);
});

test('every signature is of bytes and has advice', () => {
  for (const { bytes, kind } of fileSignatures) {
    expect([...bytes].every((character) => character.charCodeAt(0) <= 0xff)).toBe(true);
    expect(signatureAdvice[kind]).not.toBe('');
  }
});
