import { createRequire } from 'node:module';
import type iconvLite from 'iconv-lite';
import { doubleEncodings, type DoubleEncoding } from '../knowledge/encodings/doubleEncodings.js';
import type { Notice } from '../types.js';
import { commonCharacters, scoreCharacters } from './scoreCharacters.js';

const requirePackage = createRequire(import.meta.url);

/** A text that was converted back, and the warning that says so. */
export interface Repair {
  readonly string: string;
  readonly notice: Notice;
}

/** Chinese text of the genre reaches 0.8; half of the wrong conversions would have to be right by chance. */
const readableMean = 0.7;

/**
 * Undoes a wrong conversion of the whole text where that is certain: every character goes back to bytes and forth to
 * itself, the bytes are valid in the encoding they had, and the result reads as Chinese. Otherwise null: what lost one
 * byte is not repaired at all.
 */
export function repairDoubleEncoding(string: string): Repair | null {
  // Spares nearly every right text the search for signs.
  if (plainWord.test(string)) return null;
  for (const wrong of doubleEncodings) {
    if (!hasSigns(string, wrong)) continue;
    const repaired = convertBack(string, wrong);
    if (repaired === null) continue;
    const [was, readAs] = wrong.names;
    const message =
      `the text was ${was} that had been read as ${readAs}; it was converted back without loss, and offsets count in ` +
      'the text so repaired: what gov-report text prints';
    return { string: repaired, notice: { code: 'W_REPAIRED_ENCODING', message } };
  }
  return null;
}

/** Words of the genre whose bytes in GBK are no part of any UTF-8: no wrong conversion makes one of them. */
const plainWord = /信息|公开|公開|政府|年度/;

function hasSigns(string: string, { sign, minimum }: DoubleEncoding): boolean {
  const signs = string.matchAll(sign);
  for (let hits = 0; hits < minimum; hits++) if (signs.next().done) return false;
  return true;
}

function convertBack(string: string, { was, readAs }: DoubleEncoding): string | null {
  const iconv = requirePackage('iconv-lite') as typeof iconvLite;
  const bytes = iconv.encode(string, readAs);
  if (iconv.decode(bytes, readAs) !== string) return null;
  const right = iconv.decode(bytes, was);
  if (right.includes('\uFFFD')) return null;
  return scoreCharacters(right, commonCharacters('gb18030')).mean >= readableMean ? right : null;
}
