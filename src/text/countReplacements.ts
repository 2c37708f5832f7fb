import type { EncodingName } from '../types.js';

const replacement = '\uFFFD';

/** U+FFFD as the data itself can hold it. */
const inData: Partial<Record<EncodingName, Uint8Array>> = {
  'utf-8': Uint8Array.of(0xef, 0xbf, 0xbd),
  'utf-16le': Uint8Array.of(0xfd, 0xff),
  'utf-16be': Uint8Array.of(0xff, 0xfd),
  gb18030: Uint8Array.of(0x84, 0x31, 0xa4, 0x37),
};

export interface Replacements {
  /** Made by the decoding. */
  readonly produced: number;
  /** Already in the data, from an earlier conversion. */
  readonly inherited: number;
  /** Position of the first of either kind in UTF-16 units, -1 when there is none. */
  readonly first: number;
}

function countIn(bytes: Uint8Array, needle: Uint8Array, step: number): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let count = 0;
  for (let at = buffer.indexOf(needle); at >= 0; at = buffer.indexOf(needle, at + 1)) {
    if (at % step === 0) count++;
  }
  return count;
}

/** Counts the replacement characters of a decoding apart from those that the data already held. */
export function countReplacements(string: string, bytes: Uint8Array, encoding: EncodingName): Replacements {
  const first = string.indexOf(replacement);
  if (first < 0) return { produced: 0, inherited: 0, first };
  let total = 0;
  for (let at = first; at >= 0; at = string.indexOf(replacement, at + 1)) total++;
  const needle = inData[encoding];
  const inherited = needle ? Math.min(total, countIn(bytes, needle, needle.length === 2 ? 2 : 1)) : 0;
  return { produced: total - inherited, inherited, first };
}
