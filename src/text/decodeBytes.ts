import { isUtf8, transcode } from 'node:buffer';
import { createRequire } from 'node:module';
import type iconvLite from 'iconv-lite';
import type { EncodingName } from '../types.js';

type Iconv = typeof iconvLite;

// iconv-lite costs 70 ms at its first use: it is loaded for Big5 alone, where the platform's table is wrong.
const requirePackage = createRequire(import.meta.url);
let iconv: Iconv | null = null;

/** Decodes all bytes; what is not a character becomes U+FFFD. No byte order mark is looked for. */
export function decodeBytes(bytes: Uint8Array, encoding: EncodingName): string {
  if (encoding === 'big5') {
    iconv ??= requirePackage('iconv-lite') as Iconv;
    return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), 'big5');
  }
  // Valid UTF-8 takes half the time this way.
  if (encoding === 'utf-8' && isUtf8(bytes)) return transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}
