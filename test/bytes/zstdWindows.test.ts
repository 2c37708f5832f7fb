import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { maxZstdWindowBytes, watchZstdWindows } from '../../src/bytes/containers/packed/watchZstdWindows.js';
import { readFile, sum } from './archives/readAll.js';

const frame = (flags: number, header: readonly number[], ...blocks: readonly number[][]): Buffer =>
  Buffer.from([0x28, 0xb5, 0x2f, 0xfd, flags, ...header, ...blocks.flat()]);
const raw = (text: string, isLast = true): number[] => {
  const bytes = [...Buffer.from(text)];
  const word = (bytes.length << 3) | Number(isLast);
  return [word & 255, (word >> 8) & 255, word >> 16, ...bytes];
};
const repeated = (character: string, times: number): number[] => {
  const word = (times << 3) | (1 << 1) | 1;
  return [word & 255, (word >> 8) & 255, word >> 16, character.charCodeAt(0)];
};
const skippable = Buffer.from([0x53, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 0x28, 0xb5, 0x2f]);
/** Of 128 MB, and the next larger one that can be written. */
const largestWindow = 17 << 3;
const tooLargeWindow = (17 << 3) | 1;

const harmless = Buffer.concat([
  frame(0x20, [4], raw('一'), []),
  skippable,
  frame(0, [largestWindow], raw('一二', false), raw('三')),
  frame(0x04, [largestWindow], repeated('a', 2000), [1, 2, 3, 4]),
  frame(0x60, [0x10, 0], raw('四')),
  frame(0x01, [largestWindow, 9], raw('五')),
  frame(0xa0, [0, 0, 0, 8], raw('六')),
]);

const refused: [string, Buffer][] = [
  ['a window of more than 128 MB', frame(0, [tooLargeWindow], raw('一'))],
  ['the largest window there is', frame(0, [31 << 3], raw('一'))],
  ['one segment of 2 GB', frame(0xa0, [0xff, 0xff, 0xff, 0x7f], raw('一'))],
  ['one segment of 128 MB and a byte', frame(0xa0, [1, 0, 0, 8], raw('一'))],
  ['one segment of more than 2 ** 53', frame(0xe0, [0, 0, 0, 0, 0, 0, 0x40, 0], raw('一'))],
];

/** The stream in two pieces, cut anywhere. */
function feed(bytes: Buffer, cut: number): void {
  const watch = watchZstdWindows();
  watch(bytes.subarray(0, cut));
  watch(bytes.subarray(cut));
}
const cuts = (bytes: Buffer): number[] => Array.from({ length: bytes.length + 1 }, (_, cut) => cut);

describe('windows of Zstandard', () => {
  test('frames of every kind pass, however the stream is cut', () => {
    expect(maxZstdWindowBytes).toBe(2 ** 27);
    for (const cut of cuts(harmless)) expect(() => feed(harmless, cut)).not.toThrow();
  });

  test.each(refused)('%s is refused, first or last, however the stream is cut', (_, bytes) => {
    const last = Buffer.concat([harmless, bytes]);
    for (const stream of [bytes, last])
      for (const cut of cuts(stream)) expect(() => feed(stream, cut)).toThrow(/Zstandard window of \d+ MB/);
  });

  test('the window is refused with what to do, before the unpacker takes it', async () => {
    const found = sum(await readFile(refused[2]?.[1] ?? Buffer.alloc(0), {}, 'page.txt.zst'));
    expect(found).toEqual([expect.stringMatching(/^!E_LIMIT .*/)]);
  });

  test('what is no Zstandard, and what is packed as usual, is left to the unpacker', () => {
    const packed = readFileSync('fixtures/archives/reports.tar.zst');
    for (const bytes of [Buffer.from('no Zstandard at all'), packed, Buffer.concat([packed, packed])])
      expect(() => feed(bytes, bytes.length >> 1)).not.toThrow();
  });
});
