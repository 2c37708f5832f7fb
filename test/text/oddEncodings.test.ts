import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { doubleEncodings } from '../../src/knowledge/encodings/doubleEncodings.js';
import { sevenBitEncodings } from '../../src/knowledge/encodings/sevenBit.js';
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
