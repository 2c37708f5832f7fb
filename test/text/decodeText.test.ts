import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { decodeText } from '../../src/text/index.js';
import type { Failure, Source, Text } from '../../src/types.js';

interface Fixture {
  readonly file: string;
  /** The file whose text must come out, or null. */
  readonly text: string | null;
  readonly encoding: string;
  readonly basis: string;
  readonly warnings: readonly string[];
}

const folder = new URL('../../fixtures/encodings/', import.meta.url);
const read = (name: string): Buffer => readFileSync(new URL(name, folder));
const fixtures = JSON.parse(read('encodings.json').toString()) as readonly Fixture[];
const simplified = read('simplified.txt').toString();
const traditional = read('traditional.txt').toString();

const makeSource = (bytes: Uint8Array, declaredCharset: string | null = null): Source => ({
  bytes,
  uri: 'test',
  entry: null,
  url: null,
  declaredCharset,
});

function decode(bytes: Uint8Array, forced?: string, declared: string | null = null): Text {
  const text = decodeText(makeSource(bytes, declared), forced === undefined ? {} : { forced });
  if ('code' in text) throw new Error(`${text.code}: ${text.message}`);
  return text;
}

function refuse(bytes: Uint8Array, forced?: string): Failure {
  const text = decodeText(makeSource(bytes), forced === undefined ? {} : { forced });
  if (!('code' in text)) throw new Error(`decoded as ${text.encoding}`);
  return text;
}

const encodings = [
  { encoding: 'utf-8', iconvName: 'utf8', text: simplified },
  { encoding: 'gb18030', iconvName: 'gb18030', text: simplified },
  { encoding: 'big5', iconvName: 'big5', text: traditional },
  { encoding: 'utf-16le', iconvName: 'utf16-le', text: simplified },
  { encoding: 'utf-16be', iconvName: 'utf16-be', text: simplified },
] as const;

describe('the fixtures', () => {
  test.each(fixtures)('$file is $encoding by $basis', ({ file, text, encoding, basis, warnings }) => {
    const decoded = decode(read(file));
    expect(decoded).toMatchObject({ encoding, basis });
    expect(decoded.warnings.map(({ code }) => code)).toEqual(warnings);
    if (text !== null) expect(decoded.string).toBe(read(text).toString());
  });

  test('a page of every encoding reads alike, declared or not', () => {
    const page = `<html><head><title>x</title></head><body><p>${simplified}</p></body></html>`;
    for (const { encoding, iconvName } of encodings) {
      const text = encoding === 'big5' ? page.replace(simplified, traditional) : page;
      expect(decode(iconv.encode(text, iconvName))).toMatchObject({ encoding, string: text, warnings: [] });
    }
  });
});

describe('slices', () => {
  test.each(encodings)(
    'any slice of $encoding keeps its encoding and its characters',
    ({ encoding, iconvName, text }) => {
      const bytes = iconv.encode(text, iconvName);
      // The ends may be cut. In Big5 a second byte can look like ASCII, and a first one like a second.
      const lost = encoding === 'big5' ? 5 : 2;
      for (const length of [120, 333]) {
        for (let start = 0; start + length <= bytes.length; start++) {
          const decoded = decode(bytes.subarray(start, start + length));
          expect(decoded.encoding).toBe(encoding);
          expect(decoded.replacements).toBeLessThanOrEqual(3);
          expect(text).toContain([...decoded.string].slice(lost, -2).join(''));
        }
      }
    },
  );

  test('cut ends of UTF-8 are told, and nothing else is lost', () => {
    const decoded = decode(Buffer.from('政府信息公开').subarray(1, -1));
    expect(decoded).toMatchObject({ encoding: 'utf-8', basis: 'valid_utf8' });
    expect(decoded.string.replaceAll('\uFFFD', '')).toBe('府信息公');
    expect(decoded.warnings.map(({ code }) => code)).toEqual(['W_REPLACEMENT_CHARACTERS']);
  });
});

describe('short texts', () => {
  const cases = [
    [
      'gb18030',
      ['年度报告', '2013年', '公开', '共12件', '无', '没有', '约3万元', '一、概述', '附件：', '统计表'],
    ],
    ['big5', ['年度報告', '2013年', '公開', '無', '沒有', '一、概述', '附件：', '統計表', '申請件數']],
    ['utf-8', ['年', '无', '2013年', 'café', '© 2013 · Home']],
  ] as const;
  for (const [encoding, texts] of cases) {
    test.each(texts)(`${encoding}: %s`, (text) => {
      expect(decode(iconv.encode(text, encoding))).toMatchObject({ encoding, string: text });
    });
  }

  test('plain ASCII is UTF-8 whatever is declared', () => {
    expect(decode(Buffer.from('<meta charset=gbk>abc'))).toMatchObject({ encoding: 'utf-8', warnings: [] });
  });
});

describe('declarations', () => {
  test('a bad byte in a megabyte of UTF-8 leaves it UTF-8, even against the declaration', () => {
    const bytes = Buffer.from(`<meta charset="gb2312">${simplified.repeat(800)}`);
    bytes[bytes.length >> 1] = 0xff;
    const decoded = decode(bytes);
    expect(decoded.encoding).toBe('utf-8');
    expect(decoded.replacements).toBeGreaterThan(0);
    expect(decoded.warnings.map(({ code }) => code)).toEqual([
      'W_DECLARED_ENCODING_WRONG',
      'W_REPLACEMENT_CHARACTERS',
    ]);
  });

  test.each(['utf-8', 'big5', 'iso-8859-1', 'utf-16'])(
    'GBK bytes stay GBK when the server says %s',
    (declared) => {
      const decoded = decode(iconv.encode(simplified, 'gbk'), undefined, declared);
      expect(decoded).toMatchObject({ encoding: 'gb18030', string: simplified });
      expect(decoded.warnings[0]?.message).toContain(declared);
    },
  );

  test('a declaration decides where the bytes leave it open', () => {
    // Two rare characters, or two others: nothing in the bytes prefers one table.
    const bytes = Buffer.from([0xe7, 0xb5, 0xe7, 0xb5]);
    expect(decode(bytes, undefined, 'big5')).toMatchObject({ encoding: 'big5' });
    expect(decode(bytes, undefined, 'gbk')).toMatchObject({ encoding: 'gb18030' });
  });

  test('an unknown label is passed over', () => {
    expect(decode(Buffer.from('<meta charset="zh-cn">年度报告')).warnings).toEqual([]);
  });

  test('the declaration of an XML page is read', () => {
    const bytes = iconv.encode(`<?xml version="1.0" encoding="UTF-8"?>${simplified}`, 'gbk');
    expect(decode(bytes).warnings[0]?.message).toContain('XML declaration');
  });
});

describe('forced encodings', () => {
  test.each([
    ['utf8', 'utf-8'],
    ['UTF-8', 'utf-8'],
    ['gbk', 'gb18030'],
    ['GB2312', 'gb18030'],
    ['cp936', 'gb18030'],
    ['big5', 'big5'],
    ['utf-16le', 'utf-16le'],
    ['utf16be', 'utf-16be'],
  ])('%s', (name, encoding) => {
    const iconvName = encoding.replace('utf-16', 'utf16-');
    const decoded = decode(iconv.encode('年', iconvName), name);
    expect(decoded).toMatchObject({ encoding, basis: 'forced', string: '年' });
  });

  test('utf-16 takes the order from the mark or the bytes', () => {
    expect(
      decode(Buffer.concat([Buffer.from([0xfe, 0xff]), iconv.encode(simplified, 'utf16-be')]), 'utf-16'),
    ).toMatchObject({
      encoding: 'utf-16be',
      string: simplified,
    });
    expect(decode(iconv.encode(simplified, 'utf16-be'), 'utf16').string).toBe(simplified);
  });

  test('an unknown name is refused and the known ones are named', () => {
    expect(refuse(Buffer.from('年'), 'klingon')).toMatchObject({ code: 'E_ENCODING_NAME' });
    expect(refuse(Buffer.from('年'), 'klingon').message).toContain('gb18030');
    expect(refuse(Buffer.from('年'), 'latin1').code).toBe('E_ENCODING_NAME');
  });
});

describe('refusals', () => {
  test.each([
    ['nothing', Buffer.alloc(0)],
    ['white space', Buffer.from(' \r\n\t　\u200b')],
    ['a byte order mark', Buffer.from([0xef, 0xbb, 0xbf])],
    ['white space in GBK', iconv.encode('　\n　', 'gbk')],
    ['white space in UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode(' \n', 'utf16-le')])],
  ])('%s is empty', (_name, bytes) => {
    expect(refuse(bytes).code).toBe('E_EMPTY');
  });

  test.each([
    ['PDF', '%PDF-1.7\n%\xe2\xe3', 'PDF'],
    ['zip', 'PK\x03\x04\x14\x00', 'ZIP'],
    ['old Word', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00', 'Word'],
    ['gzip', '\x1f\x8b\x08\x00', 'gzip'],
    ['RTF', '{\\rtf1\\ansi', 'RTF'],
    ['7z', '7z\xbc\xaf\x27\x1c', '7z'],
    ['RAR', 'Rar!\x1a\x07\x00', 'RAR'],
    ['PNG', '\x89PNG\r\n\x1a\n', 'PNG'],
    ['JPEG', '\xff\xd8\xff\xe0', 'JPEG'],
  ])('%s is not read, and the message names it', (_name, latin1, word) => {
    const failure = refuse(Buffer.from(latin1, 'latin1'));
    expect(failure.code).toBe('E_UNSUPPORTED');
    expect(failure.message).toContain(word);
  });

  test('data full of NULs or control characters is binary', () => {
    expect(refuse(Buffer.from('\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0', 'latin1')).code).toBe(
      'E_UNSUPPORTED',
    );
    const noise = Uint8Array.from({ length: 5000 }, (_, i) => ((i * 2654435761) >>> 13) & 0xff);
    expect(refuse(noise).code).toBe('E_UNSUPPORTED');
  });

  test('words that only begin like a signature are text', () => {
    expect(decode(Buffer.from('BM 是部门的缩写')).encoding).toBe('utf-8');
    expect(decode(Buffer.from('PK 赛年度报告')).encoding).toBe('utf-8');
  });

  test('a few stray NULs do no harm', () => {
    expect(decode(Buffer.from(`${simplified}\0${simplified}`)).encoding).toBe('utf-8');
    expect(decode(iconv.encode(`${simplified}\0${simplified}`, 'gbk')).encoding).toBe('gb18030');
  });

  test('over 20 MB is too large', () => {
    expect(refuse(Buffer.alloc(20 * 1024 * 1024 + 1, 0x61)).code).toBe('E_TOO_LARGE');
    expect(decode(Buffer.alloc(20 * 1024 * 1024, 0x61)).encoding).toBe('utf-8');
  });
});

describe('damage', () => {
  test('replacement characters are counted with the first place', () => {
    const decoded = decode(Buffer.from('年度\n报\xffx', 'utf8').fill(0xff, 10, 12));
    expect(decoded.replacements).toBe(2);
    expect(decoded.warnings[0]).toMatchObject({ code: 'W_REPLACEMENT_CHARACTERS' });
    expect(decoded.warnings[0]?.message).toMatch(/^2 places .* character 4 \(line 2\)/);
  });

  test.each(['utf8', 'utf16-le', 'utf16-be', 'gb18030'])(
    'those of the data itself are not ours (%s)',
    (iconvName) => {
      const decoded = decode(iconv.encode(`${simplified}12\uFFFD件`, iconvName));
      expect(decoded.replacements).toBe(0);
      expect(decoded.warnings.map(({ code }) => code)).toEqual(['W_MOJIBAKE']);
    },
  );

  test('places are counted in code points', () => {
    const decoded = decode(Buffer.concat([Buffer.from('𠮷年度'), Buffer.from([0xff])]));
    expect(decoded.warnings[0]?.message).toContain('character 3 (line 1)');
  });
});

test('whatever the bytes are, there is an answer, and the text has no byte order mark of its own', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const text = decodeText(makeSource(bytes));
      if ('code' in text) expect(text.code).toMatch(/^E_(?:EMPTY|UNSUPPORTED)$/);
      else expect(text.replacements).toBeLessThanOrEqual(text.string.length);
    }),
    { numRuns: 500 },
  );
});

test('Chinese text of the genre survives every encoding', () => {
  const word = fc.constantFrom(
    ...'政府信息公开年度报告，条件申请答复。\n'.split(''),
    '2013年',
    '共12件',
    '（一）',
    '0',
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 12, maxLength: 200 }), (words) => {
      const text = `年度${words.join('')}`;
      for (const iconvName of ['utf8', 'gb18030', 'utf16-le', 'utf16-be']) {
        expect(decode(iconv.encode(text, iconvName)).string).toBe(text);
      }
    }),
    { numRuns: 100 },
  );
});
