import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { checkUtf8 } from '../../src/text/checkUtf8.js';
import { countReplacements } from '../../src/text/countReplacements.js';
import { decodeBytes } from '../../src/text/decodeBytes.js';
import { findBom } from '../../src/text/findBom.js';
import { findDeclarations } from '../../src/text/findDeclarations.js';
import { refuseControlCharacters } from '../../src/text/refuseBinary.js';
import { sampleBytes } from '../../src/text/sampleBytes.js';
import { commonCharacters, scoreCharacters, weigherFor } from '../../src/text/scoreCharacters.js';
import type { EncodingName } from '../../src/types.js';

/** What the small questions of the stage are answered, apart from the long runs over slices of texts. */
const hex = (text: string): Buffer => Buffer.from(text.replace(/ /g, ''), 'hex');

describe('strict UTF-8', () => {
  const year = 'e5b9b4';
  test.each([
    ['61 62', { valid: true, wide: false, ascii: true }],
    ['', { valid: true, wide: false, ascii: true }],
    [year, { valid: true, wide: true, ascii: false }],
    ['c3a9 61', { valid: true, wide: false, ascii: false }],
    ['e0a1a1', { valid: true, wide: true, ascii: false }],
    ['f09f9880', { valid: true, wide: true, ascii: false }],
    // Cut ends are passed over where a whole character of Chinese is left.
    [`b9b4 ${year}`, { valid: true, wide: true, ascii: false }],
    [`8080b4 ${year}`, { valid: true, wide: true, ascii: false }],
    [`808080b4 ${year}`, { valid: false, wide: false, ascii: false }],
    [`${year} e5`, { valid: true, wide: true, ascii: false }],
    [`${year} e5b9`, { valid: true, wide: true, ascii: false }],
    [`${year} f09f98`, { valid: true, wide: true, ascii: false }],
    [`${year} c3`, { valid: true, wide: true, ascii: false }],
    [`${year} c2`, { valid: true, wide: true, ascii: false }],
    [`${year} e0a1`, { valid: true, wide: true, ascii: false }],
    [`${year} f48fbf`, { valid: true, wide: true, ascii: false }],
    [`${year} f5`, { valid: false, wide: false, ascii: false }],
    [`${year} c1`, { valid: false, wide: false, ascii: false }],
    ['61 e5b9', { valid: false, wide: false, ascii: true }],
    ['c3a9 e5', { valid: false, wide: false, ascii: false }],
    [`${year} ff ${year}`, { valid: false, wide: false, ascii: false }],
  ] as const)('%s', (bytes, told) => {
    expect(checkUtf8(hex(bytes))).toEqual(told);
  });
});

test.each([
  ['efbbbf61', { encoding: 'utf-8', length: 3 }],
  ['fffe6100', { encoding: 'utf-16le', length: 2 }],
  ['feff0061', { encoding: 'utf-16be', length: 2 }],
  ['8431953361', { encoding: 'gb18030', length: 4 }],
  ['efbb', null],
  ['6162', null],
] as const)('the mark of %s', (bytes, mark) => {
  expect(findBom(hex(bytes))).toEqual(mark);
});

describe('declarations', () => {
  const of = (text: string, container: string | null = null): string[] =>
    findDeclarations(Buffer.from(text), container).map(
      ({ label, family, where }) => `${where}: ${label} (${family})`,
    );
  test.each([
    ['<meta charset="gb2312">', ['meta charset: gb2312 (gb18030)']],
    ["<META http-equiv='Content-Type' content='text/html; charset = GBK'>", ['meta charset: GBK (gb18030)']],
    [
      '<?xml version="1.0" encoding="big5"?><meta charset=utf-8>',
      ['XML declaration: big5 (big5)', 'meta charset: utf-8 (utf-8)'],
    ],
    ['  <?xml version="1.0" encoding = \'utf-16\'?>', ['XML declaration: utf-16 (utf-16)']],
    ['<p>charset=gbk</p>', []],
    ['<meta name="x" content="y">', []],
    ['<meta charset="klingon">', []],
    [`${' '.repeat(4100)}<meta charset="gbk">`, []],
    ['<\0m\0e\0t\0a\0 \0c\0h\0a\0r\0s\0e\0t\0=\0u\0t\0f\0-\x001\x006\0', ['meta charset: utf-16 (utf-16)']],
  ] as const)('%j', (text, told) => {
    expect(of(text)).toEqual(told);
  });

  test('that of the container comes first', () => {
    expect(of('<meta charset="gbk">', 'big5')).toEqual([
      'container: big5 (big5)',
      'meta charset: gbk (gb18030)',
    ]);
  });
});

describe('what one character says', () => {
  const common = commonCharacters('gb18030');
  test.each([
    ['年', 1], ['的', 1], ['，', 0.7], ['。', 0.7], ['“', 0.7], ['—', 0.7], ['…', 0.7], ['１', 0.7], ['～', 0.7], ['　', 0.7], ['〩', 0.7],
    ['啊', 0.4], ['龘', 0], ['\u9fff', 0], ['\u00a0', 0], ['·', 0], ['×', 0], ['①', 0], ['⒛', 0],
    ['é', -0.3], ['あ', -0.3], ['Я', -0.3], ['〪', -0.3], ['–', -0.3], ['\ua000', -0.3], ['\uf900', -0.3],
    ['\ufffd', -1.5], ['\ue000', -1.5], ['\uf8ff', -1.5], ['\u0085', -1.5],
  ] as const)('%s: %d', (character, weight) => {
    expect(weigherFor(common)(character.charCodeAt(0))).toBe(weight);
  }); // prettier-ignore

  test('a text is the mean of its characters, ASCII aside', () => {
    expect(scoreCharacters('年abc，', common)).toEqual({ mean: 0.85, characters: 2 });
    expect(scoreCharacters('abc', common)).toEqual({ mean: 0, characters: 0 });
    expect(scoreCharacters('\u0080', common)).toEqual({ mean: -1.5, characters: 1 });
  });

  test('the tables of common characters', () => {
    expect(common.size).toBe(3755);
    expect(commonCharacters('big5').size).toBeGreaterThan(5300);
    expect(commonCharacters('gb18030')).toBe(common);
    expect(commonCharacters('big5').has('報'.charCodeAt(0))).toBe(true);
    expect(common.has('報'.charCodeAt(0))).toBe(false);
  });
});

describe('the sample of a text', () => {
  test.each([
    ['616263', ''],
    ['61b0a1', 'b0a1'],
    ['61b0a1 0a 62b0a2 63 0a 64', 'b0a10a b0a2630a'],
    ['b0a1', 'b0a1'],
    ['', ''],
  ])('%s', (bytes, sample) => {
    expect(Buffer.from(sampleBytes(hex(bytes))).toString('hex')).toBe(sample.replace(/ /g, ''));
  });

  test('is cut at 64 kB', () => {
    expect(sampleBytes(Buffer.alloc(70_000, 0xb0))).toHaveLength(65_536);
  });
});

describe('characters that were lost', () => {
  const count = (text: string, encoding: EncodingName, bytes: Buffer): unknown =>
    countReplacements(text, bytes, encoding);
  test.each([
    ['utf-8', 'utf8'],
    ['utf-16le', 'utf16-le'],
    ['utf-16be', 'utf16-be'],
    ['gb18030', 'gb18030'],
  ] as const)('before us, in %s', (encoding, name) => {
    const text = 'a\ufffd年\ufffd';
    expect(count(text, encoding, iconv.encode(text, name))).toEqual({ produced: 0, inherited: 2, first: 1 });
    expect(count(text, encoding, Buffer.alloc(0))).toEqual({ produced: 2, inherited: 0, first: 1 });
    expect(count('年', encoding, Buffer.alloc(0))).toEqual({ produced: 0, inherited: 0, first: -1 });
  });

  test('in Big5 they are always ours; more in the data than in the text do not count', () => {
    expect(count('\ufffd', 'big5', hex('efbfbd'))).toEqual({ produced: 1, inherited: 0, first: 0 });
    expect(count('\ufffd', 'utf-8', hex('efbfbdefbfbd'))).toEqual({ produced: 0, inherited: 1, first: 0 });
    // Pairs count at even places only.
    expect(count('\ufffd', 'utf-16le', hex('00fdff00'))).toEqual({ produced: 1, inherited: 0, first: 0 });
  });
});

describe('binary data', () => {
  test.each([
    ['a'.repeat(39) + '\0', false],
    ['a'.repeat(38) + '\0', true],
    ['\t\n\r\f\v'.repeat(20), false],
    ['\u0008'.repeat(5), true],
    ['\u000e'.repeat(5), true],
    ['\u001f'.repeat(5), true],
    ['', false],
    // Only the first 64 kB are looked at.
    ['a'.repeat(65_536) + '\0'.repeat(5000), false],
  ])('%#', (text, refused) => {
    expect(refuseControlCharacters(Buffer.from(text, 'latin1'))?.code).toBe(
      refused ? 'E_UNSUPPORTED' : undefined,
    );
  });
});

describe('decoding', () => {
  test('signs of Big5 that the platform does not know', () => {
    expect(decodeBytes(hex('a440c6a1c6e2'), 'big5')).toBe('一①〇');
  });

  test('a second mark is a character like others', () => {
    expect(decodeBytes(hex('efbbbf61'), 'utf-8')).toBe('\ufeffa');
  });

  test('UTF-8, valid or damaged, inside a larger piece of memory, as the platform decodes it', () => {
    const text = fc.string({ unit: 'binary' }).map((written) => Buffer.from(written));
    fc.assert(
      fc.property(text, fc.uint8Array({ maxLength: 3 }), text, (before, damage, after) => {
        const bytes = Buffer.concat([Buffer.from('年'), before, damage, after]).subarray(3);
        const expected = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
        expect(decodeBytes(bytes, 'utf-8')).toBe(expected);
      }),
    );
  });
});
