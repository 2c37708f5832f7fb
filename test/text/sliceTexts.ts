import { readFileSync, readdirSync } from 'node:fs';
import iconv from 'iconv-lite';
import { simplify } from '../../src/knowledge/characters/traditional.js';
import { decodeText } from '../../src/text/index.js';
import type { EncodingName } from '../../src/types.js';

/** A piece of a fixture's text in an encoding, as a slice of bytes. */
export interface Slice {
  readonly encoding: EncodingName;
  readonly size: 'whole' | number;
  readonly bytes: Buffer;
  /** The byte order mark that may stand before a piece from the beginning; null for pieces from inside. */
  readonly mark: Buffer | null;
}

const encodings = [
  { encoding: 'utf-8', iconvName: 'utf8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'gb18030', iconvName: 'gb18030', mark: [0x84, 0x31, 0x95, 0x33] },
  { encoding: 'big5', iconvName: 'big5', mark: null },
  { encoding: 'utf-16le', iconvName: 'utf16-le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', iconvName: 'utf16-be', mark: [0xfe, 0xff] },
] as const;

const reports = new URL('../../fixtures/reports/', import.meta.url);

/** The texts of all fixtures, what they declare taken out. */
function readTexts(): string[] {
  return readdirSync(reports).flatMap((name) => {
    const file = readdirSync(new URL(`${name}/`, reports)).find((entry) => entry.startsWith('source.')) ?? '';
    const bytes = readFileSync(new URL(`${name}/${file}`, reports));
    const text = decodeText({ bytes, uri: file, entry: null, url: null, declaredCharset: null });
    return 'code' in text
      ? []
      : [text.string.replace(/charset\s{0,3}=\s{0,3}["']?[\w-]{1,20}/gi, 'charset=')];
  });
}

/** Traditional characters for simplified ones, as far as Big5 has them. */
function makeTraditional(text: string): string {
  const back = new Map<string, string>();
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const character = String.fromCharCode(code);
    const simple = simplify(character);
    if (simple !== character && !back.has(simple)) back.set(simple, character);
  }
  const inBig5 = (character: string): boolean =>
    iconv.decode(iconv.encode(character, 'big5'), 'big5') === character;
  const kept = new Map<string, string>();
  return Array.from(text, (character) => {
    const known = kept.get(character);
    if (known !== undefined) return known;
    const traditional = back.get(character) ?? character;
    const result = inBig5(traditional) ? traditional : '';
    kept.set(character, result);
    return result;
  }).join('');
}

/** The same places in every run. */
function makeRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return state % below;
  };
}

/** Every text in every encoding: whole, and so many pieces of each size from places inside, mostly inside a character. */
export function* sliceTexts(pieces: Readonly<Record<number, number>>): Generator<Slice> {
  const random = makeRandom(7);
  for (const text of readTexts()) {
    for (const { encoding, iconvName, mark } of encodings) {
      const all = iconv.encode(encoding === 'big5' ? makeTraditional(text) : text, iconvName);
      const start = mark === null ? null : Buffer.from(mark);
      yield { encoding, size: 'whole', bytes: all, mark: start };
      for (const [length, count] of Object.entries(pieces)) {
        const size = Number(length);
        for (let i = 0; i < count && all.length > size; i++) {
          // A few begin the text, where a mark may stand; the others begin anywhere.
          const at = i === 0 ? 0 : random(all.length - size);
          const bytes = all.subarray(at, at + size);
          const tells = encoding.startsWith('utf-16') || bytes.some((byte) => byte >= 0x80);
          if (tells) yield { encoding, size, bytes, mark: at === 0 ? start : null };
        }
      }
    }
  }
}
