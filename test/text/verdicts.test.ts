import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { decodeText } from '../../src/text/index.js';
import type { Source } from '../../src/types.js';

/** What is told of whole texts, apart from the long runs over slices of them. */
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
    [
      'the mark of UTF-8 before damage',
      mark('efbbbf', Buffer.concat([as('utf8'), hex('ff'), as('utf8')])),
      null,
      'utf-8 bom W_REPLACEMENT_CHARACTERS',
    ],
    ['the mark of UTF-8 before GBK', mark('efbbbf', as('gbk')), null, 'gb18030 statistics'],
    ['the mark of UTF-16 before UTF-8', mark('fffe', as('utf8')), null, 'utf-8 valid_utf8'],
    ['ASCII', Buffer.from('plain words'), null, 'utf-8 valid_utf8'],
    ['a wrong declaration', as('gbk'), 'utf-8', 'gb18030 statistics W_DECLARED_ENCODING_WRONG'],
    ['a right one', as('gbk'), 'gb2312', 'gb18030 statistics'],
    ['a right one of UTF-8', as('utf8'), 'utf8', 'utf-8 valid_utf8'],
    ['a right one of Big5', as('big5', traditional), 'cp950', 'big5 statistics'],
    ['one of UTF-16 in its order', as('utf16-le'), 'utf-16le', 'utf-16le statistics'],
    ['one of UTF-16 in no order', as('utf16-le'), 'utf-16', 'utf-16le statistics'],
    ['the same, high bytes first', as('utf16-be'), 'utf-16', 'utf-16be statistics'],
    ['high bytes first, in its order', as('utf16-be'), 'utf-16be', 'utf-16be statistics'],
    [
      'one of UTF-16 in the other order',
      as('utf16-be'),
      'utf-16le',
      'utf-16be statistics W_DECLARED_ENCODING_WRONG',
    ],
    ['one that decides', hex('e7b5e7b5'), 'big5', 'big5 declared'],
    ['ASCII that is declared', Buffer.from('plain words'), 'gbk', 'utf-8 valid_utf8'],
    [
      'damage in UTF-8',
      Buffer.concat([as('utf8'), hex('ff'), as('utf8')]),
      null,
      'utf-8 statistics W_REPLACEMENT_CHARACTERS',
    ],
    [
      'Western words',
      Buffer.from('über Österreich', 'latin1'),
      null,
      'utf-8 statistics W_REPLACEMENT_CHARACTERS',
    ],
    ['ASCII in UTF-16', as('utf16-le', 'plain words'), null, 'utf-16le statistics'],
    ['UTF-16 without a zero byte', as('utf16-le', '政府信息公布'), null, 'utf-16le statistics'],
    ['Chinese that quotes HZ', Buffer.from(`${words}~{U~8.PEO"9+?*Dj6H1(8f~}`), null, 'utf-8 valid_utf8'],
    ['NULs and blanks', hex('000000002020'), null, 'E_EMPTY'],
    ['nothing', Buffer.alloc(0), null, 'E_EMPTY'],
    ['blanks', Buffer.from(' \u200b\n'), null, 'E_EMPTY'],
    ['a PDF', Buffer.from('%PDF-1.4'), null, 'E_UNSUPPORTED'],
    ['HZ', Buffer.from('~{U~8.PEO"9+?*Dj6H1(8f~}'), null, 'E_UNSUPPORTED'],
  ])('%s', (_name, bytes, declared, told) => {
    expect(tell(bytes, declared)).toBe(told);
  });

  // In GBK they are valid UTF-8 of two bytes each.
  test.each(['通知', '业务', '没有', '通知，年'])('GBK of %s is no Western page', (text) => {
    expect(decodeText(source(as('gbk', text)))).toMatchObject({ encoding: 'gb18030', string: text });
  });
  test.each([
    ['accented letters', 'café déjà vu'],
    ['signs of pages', '© 2013 · ½'],
    ['signs that stand for 录 and 没', '¼û'],
    ['one and the same sign', 'ͨͨ'],
    ['one rare word among others', `${'é'.repeat(9)} ֪ͨ`],
    ['another alphabet', 'Привет, отчёт о работе'],
  ])('%s are UTF-8', (_name, text) => {
    expect(decodeText(source(Buffer.from(text)))).toMatchObject({ encoding: 'utf-8', string: text });
  });

  test.each([
    ['gbk', '鸡鸭'],
    ['gbk', '坞'],
    ['gbk', '缆车'],
    ['big5', '雞鴨'],
    ['big5', '傳閱'],
    ['big5', '鵝'],
  ])('words that are seldom read are told by the table they are in: %s %s', (name, text) => {
    expect(decodeText(source(as(name, text)))).toMatchObject({ string: text });
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
});
