import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { doubleEncodings } from '../../src/knowledge/encodings/doubleEncodings.js';
import { sevenBitEncodings } from '../../src/knowledge/encodings/sevenBit.js';
import { findMixture } from '../../src/text/findMixture.js';
import { decodeText } from '../../src/text/index.js';
import type { Failure, Text } from '../../src/types.js';

const simplified = readFileSync(new URL('../../fixtures/encodings/simplified.txt', import.meta.url), 'utf8');
const read = (bytes: Uint8Array): Text | Failure =>
  decodeText({ bytes, uri: 'test', entry: null, url: null, declaredCharset: null });
const decode = (bytes: Uint8Array): Text => {
  const text = read(bytes);
  if ('code' in text) throw new Error(text.message);
  return text;
};
const codesOf = ({ warnings }: Text): string[] => warnings.map(({ code }) => code);

describe('encodings of seven bits are named', () => {
  const inRuns = (text: string, wrap: (run: string) => string): Buffer =>
    Buffer.from(text.replace(/[^\0-\x7f]{1,200}/g, wrap), 'latin1');
  const gb = (run: string): string =>
    Array.from(iconv.encode(run, 'gb2312'), (byte) => String.fromCharCode(byte & 0x7f)).join('');

  test.each([
    ['HZ', inRuns(simplified, (run) => `~{${gb(run)}~}`)],
    ['ISO-2022-CN', inRuns(simplified, (run) => `\x1b$)A\x0e${gb(run)}\x0f`)],
    ['UTF-7', iconv.encode(simplified, 'utf7')],
  ])('%s', (name, bytes) => {
    const failure = read(bytes);
    expect(failure).toMatchObject({ code: 'E_UNSUPPORTED' });
    expect((failure as Failure).message).toContain(name);
    expect((failure as Failure).message).toContain('iconv');
  });

  test.each([
    'a+bcdefgh=c; x+yzabcdef-; foo+barbazqux',
    'if (~{a} && ~{b}~}) { return C++ + D; }',
    'data:image/png;base64,iVBORw0KGgo+AAAANSUhEUg+AAAAEAAAABCAYAAAAfFcSJ',
    '2013 annual report of disclosure, 12 items',
  ])('plain ASCII stays text: %s', (text) => expect(decode(Buffer.from(text)).string).toBe(text));

  for (const { name, run, decode: read7, examples, nearMisses } of sevenBitEncodings) {
    const runs = (text: string): string[] =>
      Array.from(text.matchAll(run), ([, characters = '']) => read7(characters));
    test.each(examples)(`${name}: a run of Chinese in %j`, (text) =>
      expect(runs(text).join('')).toMatch(/^[\u4e00-\u9fff]+$/),
    );
    test.each(nearMisses)(`${name}: none in %j`, (text) =>
      expect(runs(text).join('')).not.toMatch(/[\u4e00-\u9fff]{2}/),
    );
  }
});

describe('files of two encodings', () => {
  const lines = simplified.split('\n');
  const mix = (share: number, first: string, second: string): Buffer => {
    const cut = Math.floor(lines.length * share);
    return Buffer.concat([
      iconv.encode(`${lines.slice(0, cut).join('\n')}\n`, first),
      iconv.encode(lines.slice(cut).join('\n'), second),
    ]);
  };

  test.each([
    [0.65, 'utf8', 'gbk', 'utf-8'],
    [0.8, 'utf8', 'gbk', 'utf-8'],
    [0.2, 'utf8', 'gbk', 'gb18030'],
    [0.65, 'gbk', 'utf8', 'gb18030'],
    [0.2, 'gbk', 'utf8', 'utf-8'],
  ])('%d of the lines %s, the rest %s: the most decides', (share, first, second, encoding) => {
    const text = decode(mix(share, first, second));
    expect(text).toMatchObject({ encoding, basis: 'statistics' });
    expect(codesOf(text)).toContain('W_MIXED_ENCODINGS');
    const start = share >= 0.5 ? lines[0] : lines.at(-2);
    expect(text.string).toContain(start);
  });

  test('the warning names the line where the other begins', () => {
    const message = decode(mix(0.65, 'utf8', 'gbk')).warnings.find(
      ({ code }) => code === 'W_MIXED_ENCODINGS',
    )?.message;
    expect(message).toMatch(/most is utf-8 .* \d+ lines, the first line \d+, are gb18030/);
  });

  describe('lines of either kind are counted', () => {
    const text = (name: string, count: number, line = '年度报告，收到申请十二件。'): Buffer =>
      iconv.encode(`${line}\n`.repeat(count), name);
    const tell = (...pieces: Buffer[]): unknown => findMixture(Buffer.concat(pieces));
    const traditional = '年度報告，收到申請十二件。';

    test.each([
      ['GBK behind UTF-8', [text('utf8', 4), text('gbk', 3)], ['utf-8', 'gb18030', 3, 5]],
      ['GBK before UTF-8', [text('gbk', 3), text('utf8', 4)], ['utf-8', 'gb18030', 3, 1]],
      ['more of GBK', [text('utf8', 2), text('gbk', 9)], ['gb18030', 'utf-8', 2, 1]],
      ['Big5', [text('utf8', 4), text('big5', 3, traditional)], ['utf-8', 'big5', 3, 5]],
      ['more of Big5', [text('big5', 9, traditional), text('utf8', 2)], ['big5', 'utf-8', 2, 10]],
      // A line of ASCII or with a stray byte is of neither kind.
      [
        'a stray byte',
        [Buffer.from('12 \xff\n', 'latin1'), text('utf8', 4), text('gbk', 3)],
        ['utf-8', 'gb18030', 3, 6],
      ],
      [
        'lines of ASCII',
        [Buffer.from('a\nb\n'), text('utf8', 4), text('gbk', 3)],
        ['utf-8', 'gb18030', 3, 7],
      ],
      [
        'two characters',
        [text('utf8', 4), text('gbk', 3), text('gbk', 1, '年度')],
        ['utf-8', 'gb18030', 4, 5],
      ],
    ] as const)('%s', (_name, pieces, [encoding, other, lines, first]) => {
      expect(tell(...pieces)).toEqual({ encoding, other, lines, first });
    });

    test.each([
      ['one long line', [text('utf8', 4), text('gbk', 1, '年度报告'.repeat(20))]],
      ['two short lines', [text('utf8', 4), text('gbk', 2, '年度报告')]],
      ['one long line of UTF-8', [text('gbk', 4), text('utf8', 1, '年度报告'.repeat(20))]],
      ['what reads as nothing', [text('utf8', 4), Buffer.from(`${'\xe9'.repeat(30)}\n`.repeat(4), 'latin1')]],
      ['UTF-8 that is not Chinese', [text('gbk', 4), text('utf8', 4, 'отчёт о работе, отчёт о работе')]],
    ])('%s is no second encoding', (_name, pieces) => {
      expect(tell(...pieces)).toBeNull();
    });
  });

  test.each([
    ['damaged UTF-8', Buffer.from(simplified).fill(0xff, 40, 41).fill(0xff, 400, 402)],
    ['damaged GBK', iconv.encode(simplified, 'gbk').fill(0xff, 40, 41)],
    ['GBK', iconv.encode(simplified, 'gbk')],
    [
      'one line of another encoding',
      Buffer.concat([Buffer.from(simplified), iconv.encode('\n二〇一三年三月', 'gbk')]),
    ],
  ])('%s is none', (_, bytes) => expect(codesOf(decode(bytes))).not.toContain('W_MIXED_ENCODINGS'));
});

describe('text that was converted wrongly and saved', () => {
  const misread = {
    'UTF-8 as ISO-8859-1': Buffer.from(simplified).toString('latin1'),
    'UTF-8 as Windows-1252': new TextDecoder('windows-1252').decode(Buffer.from(simplified)),
    'GBK as ISO-8859-1': iconv.encode(simplified, 'gbk').toString('latin1'),
  };
  test.each(Object.entries(misread))('%s comes back', (_, wrong) => {
    const text = decode(Buffer.from(wrong));
    expect(text).toMatchObject({ string: simplified, encoding: 'utf-8', basis: 'valid_utf8' });
    expect(codesOf(text)).toEqual(['W_REPAIRED_ENCODING']);
  });

  // Every run of Chinese has an even number of bytes: nothing was lost when it was read as GBK.
  const even = '政府信息，工作报告，主动公开，年度报告；收到申请。答复申请；';
  const asGbk = (text: string): string => new TextDecoder('gbk').decode(Buffer.from(text));
  test('UTF-8 as GBK, where no byte was lost', () => {
    const text = decode(Buffer.from(asGbk(even)));
    expect(text).toMatchObject({ string: even, encoding: 'utf-8' });
    expect(codesOf(text)).toEqual(['W_REPAIRED_ENCODING']);
  });

  const asLatin1 = (text: string): string => Buffer.from(text).toString('latin1');
  test.each([
    ['behind the long head of a page', `<script>${'x'.repeat(3000)}</script>`],
    ['behind a byte order mark', '\uFEFF'],
  ])('%s', (_, head) => {
    const text = decode(Buffer.from(asLatin1(head + simplified)));
    expect(text.string).toBe(head.replace('\uFEFF', '') + simplified);
    expect(text.warnings.map(({ message }) => message).join()).toMatch(
      /^the text was UTF-8 that had been read as .* without loss.* what gov-report text prints$/,
    );
  });

  test('three characters are no chance, two may be one', () => {
    expect(decode(Buffer.from(asLatin1('政府信'))).string).toBe('政府信');
    expect(decode(Buffer.from(asLatin1('政府'))).string).toBe(asLatin1('政府'));
  });

  test.each([
    ['a character that cannot have come of it', `${asLatin1(simplified)}𠮷`],
    ['a lost byte', asLatin1(simplified).replace(/.$/m, '')],
    ['another language', asLatin1('これはペンです。それはりんごです。')],
  ])('read as Western, but with %s: nothing is repaired', (_, wrong) => {
    expect(decode(Buffer.from(wrong)).string).toBe(wrong);
  });

  test.each([
    ['a lost byte', asGbk(`${even}府2${even}`)],
    ['a question mark for a lost byte', asGbk(`${even}府2${even}`).replaceAll('\uFFFD', '?')],
    ['right text around it', `政府信息公开年度报告${asGbk(even)}`],
    ['right text behind it', `${asGbk(even)}政府信息公开年度报告`],
  ])('%s: nothing is repaired, and a warning says what it looks like', (_, wrong) => {
    const text = decode(Buffer.from(wrong));
    expect(text.string).toBe(wrong);
    expect(codesOf(text)).toContain('W_MOJIBAKE');
    expect(codesOf(text)).not.toContain('W_REPAIRED_ENCODING');
  });

  test.each([
    ['lost before us', '\n年度\n12\uFFFD件\n', 'U+FFFD 1 times, the first at character 6 (line 3): '],
    [
      'lost in a first conversion',
      '年度𠮷\n共锟斤拷12件锟斤拷\n',
      '2 runs look like replacement .* character 5 (line 2); ',
    ],
    ['three traces', '政府信息公开 鏀垮 淇℃ 銆', '3 runs look like UTF-8 .* character 7 (line 1); '],
  ])('what cannot be repaired is counted, with the first place: %s', (_, wrong, told) => {
    const messages = decode(Buffer.from(wrong)).warnings.map(({ message }) => message);
    const pattern = told.replace(/[()+]/g, '\\$&');
    expect(messages).toEqual([expect.stringMatching(`${pattern}.*get the original bytes`)]);
  });

  test('two traces may be chance', () => {
    expect(decode(Buffer.from('政府信息公开 鏀垮 淇℃')).warnings).toEqual([]);
  });

  for (const { id, was, readAs, examples, nearMisses } of doubleEncodings) {
    test.each(examples)(`${id}: %s was %s`, (wrong, right) => {
      expect(iconv.decode(iconv.encode(wrong, readAs), was)).toBe(right);
    });
    test.each(nearMisses)(`${id}: %s stays`, (text) => expect(decode(Buffer.from(text)).string).toBe(text));
  }

  test('right text is never touched', () => {
    const piece = fc.constantFrom(...Array.from(simplified), 'é', '½', '銆', '锛', 'Ã', '€', '12');
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 120 }), (pieces) => {
        const string = `年${pieces.join('')}`;
        expect(decode(Buffer.from(string)).string).toBe(string);
      }),
      { numRuns: 300 },
    );
  });
});
