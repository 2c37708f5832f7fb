import { isUtf8 } from 'node:buffer';
import type { EncodingName, Notice } from '../types.js';
import { commonCharacters, scoreCharacters } from './scoreCharacters.js';

/** Lines of two encodings in one file, as files have that were put together from several. */
export interface Mixture {
  /** The encoding of the most bytes. */
  readonly encoding: EncodingName;
  readonly other: EncodingName;
  /** How many lines are in the other, and the number of the first, from 1. */
  readonly lines: number;
  readonly first: number;
}

/** Fewer high bytes or lines may be damage or chance. */
const leastHighBytes = 60;
const leastLines = 2;
/** Both must read as Chinese in their own encoding. */
const readableMean = 0.55;

interface Half {
  lines: number;
  first: number;
  high: number;
  readonly pieces: Uint8Array[];
}

const emptyHalf = (): Half => ({ lines: 0, first: 0, high: 0, pieces: [] });

function countHigh(line: Uint8Array): number {
  let high = 0;
  for (const byte of line) if (byte >= 0x80) high++;
  return high;
}

function readsAs({ pieces }: Half, encoding: 'utf-8' | 'gb18030' | 'big5'): boolean {
  const text = new TextDecoder(encoding).decode(Buffer.concat(pieces));
  const { mean } = scoreCharacters(text, commonCharacters(encoding === 'big5' ? 'big5' : 'gb18030'));
  return mean >= readableMean;
}

/** Sorts the lines of bytes that are no valid UTF-8 into UTF-8 and others; null when one kind is all there is. */
export function findMixture(bytes: Uint8Array): Mixture | null {
  const utf8 = emptyHalf();
  const rest = emptyHalf();
  let number = 0;
  for (let start = 0; start < bytes.length;) {
    const next = bytes.indexOf(0x0a, start);
    const line = bytes.subarray(start, next < 0 ? bytes.length : next + 1);
    start += line.length;
    number++;
    const high = countHigh(line);
    if (high < 4) continue;
    const half = isUtf8(line) ? utf8 : rest;
    if (half.lines === 0) half.first = number;
    half.lines++;
    half.high += high;
    half.pieces.push(line);
  }
  const isHalf = ({ lines, high }: Half): boolean => lines >= leastLines && high >= leastHighBytes;
  if (!isHalf(utf8) || !isHalf(rest) || !readsAs(utf8, 'utf-8')) return null;
  const other = (['gb18030', 'big5'] as const).find((encoding) => readsAs(rest, encoding));
  if (other === undefined) return null;
  return utf8.high >= rest.high
    ? { encoding: 'utf-8', other, lines: rest.lines, first: rest.first }
    : { encoding: other, other: 'utf-8', lines: utf8.lines, first: utf8.first };
}

/** Warns of lines that were decoded wrongly because most are in another encoding. */
export function describeMixture({ encoding, other, lines, first }: Mixture): Notice {
  const message =
    `the file mixes encodings: most is ${encoding} and all was decoded as that, but ${String(lines)} lines, the first ` +
    `line ${String(first)}, are ${other} and unreadable; convert the pieces to one encoding before they are put together`;
  return { code: 'W_MIXED_ENCODINGS', message };
}
