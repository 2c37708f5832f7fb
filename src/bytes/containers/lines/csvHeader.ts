import { isUtf8 } from 'node:buffer';

const delimiters = [',', '\t', ';', '|'] as const;

/** The delimiter that the first line has most often. */
export function guessDelimiter(line: string): string {
  const counts = delimiters.map((delimiter) => line.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** The names of the columns; quotes around them are taken off. */
export const splitHeader = (line: string, delimiter: string): string[] =>
  line.split(delimiter).map((name) => name.trim().replace(/^"|"$/g, '').replaceAll('""', '"'));

/** Tables come from offices: UTF-8, the encoding of the country, or UTF-16 with its mark. */
export function guessTableEncoding(start: Buffer): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  // The bytes can end inside a character.
  const isWide = [0, 1, 2, 3].some((cut) => isUtf8(start.subarray(0, start.length - cut)));
  return isWide ? 'utf-8' : 'gb18030';
}

/** The first line of a table. */
export const decodeFirstLine = (start: Buffer): string =>
  new TextDecoder(guessTableEncoding(start)).decode(start).split('\n')[0] ?? '';
