import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { contents, readFile, readPieces, sum } from './archives/readAll.js';

const read = (name: string): Buffer => readFileSync(`fixtures/archives/${name}`);

describe('packed archives hold what the others hold', () => {
  const tar = gunzipSync(read('reports.tar.gz'));

  test.each(['reports.tar.gz', 'reports.tar.xz', 'reports.tar.zst', 'reports.zip'])('%s', async (name) => {
    const expected = await readFile(tar, { prefilter: false });
    expect(expected).toHaveLength(5);
    const found = await readFile(read(name), { prefilter: false }, name);
    expect(sum(found)).toEqual(sum(expected));
    expect(contents(found)).toEqual(contents(expected));
  });

  test.each(['reports.tar.gz', 'reports.tar.xz', 'reports.tar.zst'])('%s cut', async (name) => {
    const bytes = read(name);
    const whole = sum(await readFile(bytes, {}, name));
    for (let cut = 97; cut < bytes.length; cut += 997) {
      const found = sum(await readPieces([bytes.subarray(0, cut)]));
      expect(found.at(-1)).toMatch(/^!E_TRUNCATED /);
      expect(found.slice(0, -1)).toEqual(whole.slice(0, found.length - 1));
    }
  });

  test.each(['reports.tar.gz', 'reports.tar.xz', 'reports.tar.zst'])('%s damaged', async (name) => {
    const bytes = read(name);
    bytes.fill(0x55, bytes.length >> 1, (bytes.length >> 1) + 40);
    const found = sum(await readFile(bytes, {}, name));
    expect(found.at(-1)).toMatch(/^!E_(?:DAMAGED|TRUNCATED) /);
  });
});

describe('gzip', () => {
  const text = Buffer.from('一页');

  test('a packed document is a document by itself, whatever it says', async () => {
    expect(sum(await readFile(gzipSync(text)))).toEqual(['(whole)']);
    expect(sum(await readFile(gzipSync(text).subarray(0, -3)))).toEqual(['!E_TRUNCATED (whole)']);
  });

  test('members one behind the other are one stream, and what follows the last is no part of it', async () => {
    const bytes = Buffer.concat([
      gzipSync(text),
      gzipSync(Buffer.alloc(0)),
      gzipSync(text),
      Buffer.alloc(512),
    ]);
    expect(contents(await readFile(bytes))).toEqual({ '': Buffer.concat([text, text]).toString('hex') });
  });

  test('a header with a name, a comment and a check', async () => {
    const plain = gzipSync(text);
    const header = Buffer.from([0x1f, 0x8b, 8, 2 | 4 | 8 | 16, 0, 0, 0, 0, 0, 3, 2, 0, 1, 2]);
    const bytes = Buffer.concat([header, Buffer.from('a.txt\0about it\0xx'), plain.subarray(10)]);
    expect(contents(await readPieces([...bytes].map((byte) => Buffer.from([byte]))))).toEqual({
      '': text.toString('hex'),
    });
  });

  test('a stream that is too large for one piece', async () => {
    const long = Buffer.alloc(30_000_000, '政府信息公开年度报告\n');
    const limits = { documentBytes: 40_000_000, expansion: 100_000 };
    const found = await readFile(gzipSync(long, { level: 1 }), { limits });
    expect(found[0]).toMatchObject({ kind: 'document' });
    expect(found[0]?.kind === 'document' && Buffer.from(found[0].source.bytes).equals(long)).toBe(true);
  });
});
