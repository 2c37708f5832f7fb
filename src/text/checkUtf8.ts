import { isUtf8 } from 'node:buffer';

/** What a strict look at UTF-8 finds. */
export interface Utf8Check {
  readonly valid: boolean;
  /** A character of three or more bytes lies in it: Chinese, and no other encoding has it by chance. */
  readonly wide: boolean;
  readonly ascii: boolean;
}

const isContinuation = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

/** Bytes of a character at the end that was cut off, 0 when the last character is whole. */
function countCutEnd(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (isContinuation(byte)) continue;
    const length = byte > 0xf4 ? 1 : byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 1;
    return length > back ? back : 0;
  }
  return 0;
}

/** Bytes of a character at the start whose beginning was cut off. */
function countCutStart(bytes: Uint8Array): number {
  let start = 0;
  while (start < 3 && isContinuation(bytes[start])) start++;
  return start;
}

/** Valid UTF-8, where a slice may have cut the first and the last character of a text in Chinese. */
export function checkUtf8(bytes: Uint8Array): Utf8Check {
  let whole = bytes;
  if (!isUtf8(whole)) {
    whole = bytes.subarray(countCutStart(bytes), bytes.length - countCutEnd(bytes));
    if (!isUtf8(whole)) return { valid: false, wide: false, ascii: false };
  }
  let ascii = true;
  for (const byte of whole) {
    if (byte >= 0xe0) return { valid: true, wide: true, ascii: false };
    if (byte >= 0x80) ascii = false;
  }
  // With nothing but its cut ends to tell it, it may be anything.
  return { valid: whole.length === bytes.length, wide: false, ascii };
}
