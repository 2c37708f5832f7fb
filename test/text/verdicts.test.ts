import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { checkUtf8 } from '../../src/text/checkUtf8.js';
import { countReplacements } from '../../src/text/countReplacements.js';
import { decodeText } from '../../src/text/index.js';
import { findBom } from '../../src/text/findBom.js';
import { findDeclarations } from '../../src/text/findDeclarations.js';
import { refuseControlCharacters } from '../../src/text/refuseBinary.js';
import { sampleBytes } from '../../src/text/sampleBytes.js';
import { commonCharacters, scoreCharacters, weighUnit } from '../../src/text/scoreCharacters.js';
import type { EncodingName, Source } from '../../src/types.js';

/** What the small questions of the stage are answered, apart from the long runs over slices of texts. */
const hex = (text: string): Buffer => Buffer.from(text.replace(/ /g, ''), 'hex');
const source = (bytes: Uint8Array, declaredCharset: string | null = null): Source => ({
  bytes,
  uri: '',
  entry: null,
  url: null,
  declaredCharset,
});

/** Encoding, basis and codes of warnings; or the code of the failure. */
function tell(bytes: Uint8Array, declared: string | null = null, forced?: string): string {
  const text = decodeText(source(bytes, declared), forced === undefined ? {} : { forced });
  if ('code' in text) return text.code;
  return [text.encoding, text.basis, ...text.warnings.map(({ code }) => code)].join(' ');
}

describe('the fixtures of encodings', () => {
  const folder = new URL('../../fixtures/encodings/', import.meta.url);
  const fixtures = JSON.parse(readFileSync(new URL('encodings.json', folder), 'utf8')) as {
    readonly file: string;
    readonly encoding: string;
    readonly basis: string;
    readonly warnings: readonly string[];
    readonly text: string | null;
  }[];
  test.each(fixtures)('$file', ({ file, encoding, basis, warnings, text }) => {
    const bytes = readFileSync(new URL(file, folder));
    expect(tell(bytes)).toBe([encoding, basis, ...warnings].join(' '));
    const decoded = decodeText(source(bytes));
    if (text !== null && 'string' in decoded)
      expect(decoded.string).toBe(readFileSync(new URL(text, folder), 'utf8'));
  });
});

describe('strict UTF-8', () => {
  const year = 'e5b9b4';
  test.each([
    ['61 62', { valid: true, wide: false, ascii: true }],
    ['', { valid: true, wide: false, ascii: true }],
    [year, { valid: true, wide: true, ascii: false }],
    ['c3a9 61', { valid: true, wide: false, ascii: false }],
    ['f09f9880', { valid: true, wide: true, ascii: false }],
    // Cut ends are passed over where a whole character of Chinese is left.
    [`b9b4 ${year}`, { valid: true, wide: true, ascii: false }],
    [`8080b4 ${year}`, { valid: true, wide: true, ascii: false }],
    [`808080b4 ${year}`, { valid: false, wide: false, ascii: false }],
    [`${year} e5`, { valid: true, wide: true, ascii: false }],
    [`${year} e5b9`, { valid: true, wide: true, ascii: false }],
    [`${year} f09f98`, { valid: true, wide: true, ascii: false }],
    [`${year} c3`, { valid: true, wide: true, ascii: false }],
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
    ['啊', 0.4], ['龘', 0], ['·', 0], ['×', 0], ['①', 0], ['⒛', 0],
    ['é', -0.3], ['あ', -0.3], ['Я', -0.3], ['〪', -0.3], ['–', -0.3],
    ['\ufffd', -1.5], ['\ue000', -1.5], ['\uf8ff', -1.5], ['\u0085', -1.5],
  ] as const)('%s: %d', (character, weight) => {
    expect(weighUnit(character.charCodeAt(0), common)).toBe(weight);
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

const words = '政府信息公开年度报告，收到申请十二件。';
const traditional = '政府資訊公開年度報告，收到申請十二件。';
describe('verdicts', () => {
  const as = (name: string, text = words): Buffer => iconv.encode(text, name);
  const mark = (bytes: string, rest: Buffer): Buffer => Buffer.concat([hex(bytes), rest]);
  test.each([
    ['UTF-8', as('utf8'), null, 'utf-8 valid_utf8'],
    ['with a mark', mark('efbbbf', as('utf8')), null, 'utf-8 bom'],
    ['GBK', as('gbk'), null, 'gb18030 statistics'],
    ['Big5', as('big5', traditional), null, 'big5 statistics'],
    ['UTF-16', as('utf16-le'), null, 'utf-16le statistics'],
    ['UTF-16, high bytes first', as('utf16-be'), null, 'utf-16be statistics'],
    ['UTF-16 with a mark', mark('fffe', as('utf16-le')), null, 'utf-16le bom'],
    ['UTF-16 with a mark, high bytes first', mark('feff', as('utf16-be')), null, 'utf-16be bom'],
    ['GB 18030 with a mark', mark('84319533', as('gb18030')), null, 'gb18030 bom'],
    ['the mark of UTF-8 before GBK', mark('efbbbf', as('gbk')), null, 'gb18030 statistics'],
    ['the mark of UTF-16 before UTF-8', mark('fffe', as('utf8')), null, 'utf-8 valid_utf8'],
    ['ASCII', Buffer.from('plain words'), null, 'utf-8 valid_utf8'],
    ['a wrong declaration', as('gbk'), 'utf-8', 'gb18030 statistics W_DECLARED_ENCODING_WRONG'],
    ['a right one', as('gbk'), 'gb2312', 'gb18030 statistics'],
    ['ASCII that is declared', Buffer.from('plain words'), 'gbk', 'utf-8 valid_utf8'],
    [
      'damage in UTF-8',
      Buffer.concat([as('utf8'), hex('ff'), as('utf8')]),
      null,
      'utf-8 statistics W_REPLACEMENT_CHARACTERS',
    ],
    ['nothing', Buffer.alloc(0), null, 'E_EMPTY'],
    ['blanks', Buffer.from(' \u200b\n'), null, 'E_EMPTY'],
    ['a PDF', Buffer.from('%PDF-1.4'), null, 'E_UNSUPPORTED'],
    ['HZ', Buffer.from('~{U~8.PEO"9+?*Dj6H1(8f~}'), null, 'E_UNSUPPORTED'],
  ])('%s', (_name, bytes, declared, told) => {
    expect(tell(bytes, declared)).toBe(told);
  });

  test.each([
    ['gbk', 'gbk', 'gb18030 forced'],
    ['utf8', 'UTF-8', 'utf-8 forced'],
    ['utf16-be', 'utf-16', 'utf-16be forced'],
    ['utf16-le', 'utf-16', 'utf-16le forced'],
    ['utf16-le', 'utf-16be', 'utf-16be forced'],
    ['utf8', 'nothing', 'E_ENCODING_NAME'],
  ])('%s told as %s', (name, forced, told) => {
    expect(tell(as(name), null, forced)).toBe(told);
  });

  test('the limit is one of the caller', () => {
    expect(decodeText(source(Buffer.from('123')), { maxBytes: 2 })).toMatchObject({ code: 'E_TOO_LARGE' });
    expect(decodeText(source(Buffer.from('123')), { maxBytes: 3 })).toMatchObject({ string: '123' });
  });

  test.each([
    ['latin1', 'utf8 read as Latin-1', Buffer.from(as('utf8').toString('latin1'), 'utf8')],
    ['gbk', 'utf8 read as GBK', iconv.encode(iconv.decode(as('utf8', words.repeat(2)), 'gbk'), 'utf8')],
  ])('what was converted wrongly is converted back where nothing is lost: %s', (_name, _what, bytes) => {
    const text = decodeText(source(bytes));
    if ('code' in text) throw new Error(text.message);
    const codes = text.warnings.map(({ code }) => code);
    if (codes.includes('W_REPAIRED_ENCODING')) expect(text.string).toContain(words);
    else expect(codes).toContain('W_MOJIBAKE');
  });
});
