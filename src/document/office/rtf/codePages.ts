import { decodeBytes } from '../../../text/decodeBytes.js';
import { decodeWindows1252 } from '../windows1252.js';

export type CodePage = 936 | 950 | 1252;

/** What `\fcharset` says of a font. */
const charsets: ReadonlyMap<number, CodePage> = new Map([
  [134, 936],
  [136, 950],
]);

export const codePageOfCharset = (charset: number): CodePage | null => charsets.get(charset) ?? null;

export const codePageOf = (number: number): CodePage | null =>
  number === 936 || number === 54936 ? 936 : number === 950 ? 950 : number === 1252 ? 1252 : null;

export function decodeRun(bytes: readonly number[], page: CodePage): string {
  const run = Uint8Array.from(bytes);
  if (page === 1252) return decodeWindows1252(run);
  return decodeBytes(run, page === 936 ? 'gb18030' : 'big5');
}
