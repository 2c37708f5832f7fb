import { describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { decodeText } from '../../src/text/index.js';
import { findUtf16 } from '../../src/text/findUtf16.js';
import type { Text } from '../../src/types.js';

/** Slices of dumps: texts whose first character was cut in two, and UTF-16 without a mark. */
const words = '政府信息公开年度报告，收到申请十二件。';
const traditional = '縣府機關收到報請';
const hex = (bytes: string): Buffer => Buffer.from(bytes, 'hex');

function decode(bytes: Uint8Array, forced?: string): Text {
  const source = { bytes, uri: '', entry: null, url: null, declaredCharset: null };
  const text = decodeText(source, forced === undefined ? {} : { forced });
  if ('code' in text) throw new Error(text.message);
  return text;
}

describe.each([
  ['gb18030', 'gb18030', 'gbk', words],
  ['big5', 'big5', 'big5', traditional],
  ['utf-16le', 'utf16-le', 'utf-16', words],
  ['utf-16be', 'utf16-be', 'utf-16', words],
])('%s', (encoding, iconvName, forced, text) => {
  const bytes = iconv.encode(text, iconvName);

  test.each([undefined, forced])('a character that was cut costs that character alone (told: %s)', (name) => {
    expect(decode(bytes.subarray(1), name)).toMatchObject({
      encoding,
      basis: name === undefined ? 'statistics' : 'forced',
      string: `\uFFFD${text.slice(1)}`,
      replacements: 1,
    });
  });

  test('a whole one costs nothing', () => {
    expect(decode(bytes, forced)).toMatchObject({ encoding, string: text, replacements: 0, warnings: [] });
  });
});

describe('only a first byte above ASCII can be the rest of a character', () => {
  // The lost byte behind the letter shifts the pairs of its line; the letter itself is whole.
  const bytes = Buffer.concat([hex('78b5'), iconv.encode(`${words}\n${words}`, 'gbk')]);
  test.each([undefined, 'gbk'])('told: %s', (forced) => {
    const { encoding, string } = decode(bytes, forced);
    expect(encoding).toBe('gb18030');
    expect(string).toMatch(/^x/);
    expect(string.split('\n')[1]).toBe(words);
  });
});

describe('what is forced', () => {
  test('the mark of the forced encoding is left out', () => {
    expect(decode(Buffer.concat([hex('84319533'), iconv.encode(words, 'gbk')]), 'gbk').string).toBe(words);
    expect(decode(Buffer.concat([hex('efbbbf'), Buffer.from(words)]), 'utf8').string).toBe(words);
  });

  test('that of another encoding is a part of the text', () => {
    const { encoding, string } = decode(Buffer.concat([hex('efbbbf'), iconv.encode(words, 'gbk')]), 'gbk');
    expect(encoding).toBe('gb18030');
    expect(string.length).toBeGreaterThan(words.length);
  });

  test.each([
    // Every pair is whole; shifted by a byte they would be more frequent characters.
    ['gb18030', '公司凭鯜一'],
    ['gb18030', '凭鯜一'],
  ])('%s that is whole is not shifted: %s', (forced, text) => {
    expect(decode(iconv.encode(text, forced), forced)).toMatchObject({ string: text, replacements: 0 });
  });

  test('UTF-16 that nothing tells the order of has its low bytes first', () => {
    expect(decode(Buffer.from('abcd'), 'utf-16')).toMatchObject({ encoding: 'utf-16le', string: '扡摣' });
  });
});

describe('UTF-16 without a mark', () => {
  test.each([
    words,
    'abc',
    // Little but white space: the cells of an empty form.
    '1\t\t\t2',
    '1\n\n\n2',
    '1\r\r\r2',
    '1    2',
  ])('%j is found in both orders', (text) => {
    expect(findUtf16(iconv.encode(text, 'utf16-le'))).toEqual({ encoding: 'utf-16le', skip: 0 });
    expect(findUtf16(iconv.encode(text, 'utf16-be'))).toEqual({ encoding: 'utf-16be', skip: 0 });
  });

  test('half a unit at the end says nothing', () => {
    expect(findUtf16(hex('610001'))).toEqual({ encoding: 'utf-16le', skip: 0 });
  });

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['ASCII', Buffer.from('plain words')],
    ['UTF-8', Buffer.from(words)],
    ['GBK', iconv.encode(words, 'gbk')],
    ['numbers of two bytes', iconv.encode('1\x01\x02\x03', 'utf16-le')],
    ['signs of deletion', iconv.encode('1\x7f\x7f', 'utf16-le')],
  ])('%s is none', (_name, bytes) => {
    expect(findUtf16(bytes)).toBeNull();
  });
});
