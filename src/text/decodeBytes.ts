import { isUtf8 } from 'node:buffer';
import { createRequire } from 'node:module';
import type iconvLite from 'iconv-lite';
import { decodeUtf8 } from '../bytes/decodeUtf8.js';
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
  if (encoding === 'utf-8' && isUtf8(bytes)) return decodeUtf8(bytes);
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}
