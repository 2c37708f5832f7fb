import type { EncodingName } from '../types.js';

const marks: readonly { readonly encoding: EncodingName; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
  { encoding: 'gb18030', bytes: [0x84, 0x31, 0x95, 0x33] },
];

/** The byte order mark at the beginning, if there is one. */
export function findBom(
  bytes: Uint8Array,
): { readonly encoding: EncodingName; readonly length: number } | null {
  const mark = marks.find((candidate) => candidate.bytes.every((byte, i) => bytes[i] === byte));
  return mark ? { encoding: mark.encoding, length: mark.bytes.length } : null;
}
