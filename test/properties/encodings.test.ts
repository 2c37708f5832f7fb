import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { decodeText } from '../../src/text/index.js';
import { patience, runs } from './runs.js';
import { smallReport, writePage, writeText } from './smallReport.js';

function decode(bytes: Uint8Array, forced?: string): string {
  const source = { bytes, uri: 'test', entry: null, url: null, declaredCharset: null };
  const text = decodeText(source, forced === undefined ? {} : { forced });
  return 'code' in text ? `${text.code}: ${text.message}` : text.string;
}

/** Written by another hand than the one that reads, as far as there is one. */
const encoders: Readonly<Record<string, (text: string) => Buffer>> = {
  'utf-8': (text) => Buffer.from(text, 'utf8'),
  'utf-16le': (text) => Buffer.from(text, 'utf16le'),
  'utf-16be': (text) => Buffer.from(text, 'utf16le').swap16(),
  gb18030: (text) => iconv.encode(text, 'gb18030'),
  big5: (text) => iconv.encode(text, 'big5'),
};

const isCharacter = (code: number): boolean =>
  (code < 0xd800 || code > 0xdfff) && code > 0x20 && (code < 0x7f || code > 0x9f);

/** Those that the encoding has: the writer puts `?` for others. */
function keepKnown(characters: readonly string[], encoding: string): readonly string[] {
  if (encoding !== 'big5') return characters;
  const written = iconv.encode(characters.join('\n'), 'big5').toString('latin1').split('\n');
  return characters.filter((character, i) => written[i] !== '?' || character === '?');
}

/**
 * The private-use characters for which the platform's table of GB 18030 is a later one than the writer's: it has
 * characters of their own in their places, and in that of the first the blank A3A0.
 */
const privateUse: readonly (readonly [number, string])[] = [
  [0xe5e5, '\uf5f9'],
  [0xe78d, '︐'], [0xe78e, '︒'], [0xe78f, '︑'], [0xe790, '︓'], [0xe791, '︔'],
  [0xe792, '︕'], [0xe793, '︖'], [0xe794, '︗'], [0xe795, '︘'], [0xe796, '︙'],
  [0xe81e, '龴'], [0xe826, '龵'], [0xe82b, '龶'], [0xe82c, '龷'], [0xe832, '龸'],
  [0xe843, '龹'], [0xe854, '龺'], [0xe864, '龻'],
]; // prettier-ignore

const name = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`;

const blockSize = 0x4000;

describe('decode ∘ encode is the identity', () => {
  test.each(Object.keys(encoders))(
    'for every character that %s has, but for the private-use ones listed',
    (encoding) => {
      const changed: string[] = [];
      let known = 0;
      for (let from = 0; from < 0x110000; from += blockSize) {
        const codes = Array.from({ length: blockSize }, (_, i) => from + i).filter(isCharacter);
        const characters = keepKnown(
          codes.map((code) => String.fromCodePoint(code)),
          encoding,
        );
        known += characters.length;
        // Words around them, so that they are never taken for a byte order mark.
        const written = ['公司', ...characters, '公司'].join('\n');
        const read = decode(encoders[encoding]?.(written) ?? Buffer.alloc(0), encoding);
        if (read === written) continue;
        const lines = read.split('\n');
        characters.forEach((character, i) => {
          if (lines[i + 1] !== character) changed.push(`${name(character)} → ${lines[i + 1] ?? ''}`);
        });
      }
      expect(changed).toEqual(
        encoding === 'gb18030'
          ? privateUse.map(([code, other]) => `${name(String.fromCodePoint(code))} → ${other}`)
          : [],
      );
      expect(known).toBeGreaterThan(encoding === 'big5' ? 13_000 : 1_111_900);
    },
  );

  test(
    'for any text, with a byte order mark or told by force',
    () => {
      const listed = new Set(privateUse.map(([code]) => code));
      const unit = fc
        .oneof(fc.integer({ min: 0x21, max: 0x10ffff }), fc.integer({ min: 0x4e00, max: 0x9fff }))
        .filter((code) => isCharacter(code) && !listed.has(code))
        .map((code) => String.fromCodePoint(code));
      const marks: Readonly<Record<string, readonly number[]>> = {
        'utf-8': [0xef, 0xbb, 0xbf],
        'utf-16le': [0xff, 0xfe],
        'utf-16be': [0xfe, 0xff],
      };
      fc.assert(
        fc.property(fc.string({ unit, minLength: 1, maxLength: 30 }), (text) => {
          const written = `公司${text}`;
          for (const [encoding, encode] of Object.entries(encoders)) {
            if (encoding === 'big5') continue;
            const bytes = encode(written);
            expect({ encoding, text: decode(bytes, encoding) }).toEqual({ encoding, text: written });
            const mark = marks[encoding];
            if (mark)
              expect({ encoding, text: decode(Buffer.from([...mark, ...bytes])) }).toEqual({
                encoding,
                text: written,
              });
          }
        }),
        runs,
      );
    },
    patience,
  );
});

test(
  'a report is the same text in every encoding, told by its bytes alone',
  () => {
    const texts = fc
      .tuple(smallReport, fc.boolean())
      .map(([report, html]) => (html ? writePage(report) : writeText(report)));
    fc.assert(
      fc.property(texts, (text) => {
        for (const [encoding, encode] of Object.entries(encoders)) {
          if (encoding === 'big5') continue;
          expect({ encoding, text: decode(encode(text)) }).toEqual({ encoding, text });
        }
      }),
      runs,
    );
  },
  patience,
);
