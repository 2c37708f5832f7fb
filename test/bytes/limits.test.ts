import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { describeSize, describeTooLarge } from '../../src/bytes/limits.js';
import { hostile, makeHostile } from './archives/hostile.js';
import { makeTar } from './archives/makeTar.js';
import { makeWarc } from './archives/makeWarc.js';
import { makeZip } from './archives/makeZip.js';
import { readFile, readPieces, sum } from './archives/readAll.js';

const page = (text: string): Buffer => Buffer.from(`政府信息公开年度报告 ${text}`);

describe('hostile inputs end with their code, and cost nothing beside them', () => {
  test.each(hostile.map(({ name }) => name))('%s', async (name) => {
    const { bytes, expected } = await makeHostile(name);
    const found = sum(await readFile(bytes, { prefilter: false }, name));
    expect(found.slice(0, expected.length)).toEqual(expected);
    expect(found.length).toBe(expected.length);
    expect(sum(await readPieces([bytes], { prefilter: false }))).toEqual(expected);
  });
});

describe('limits can be set', () => {
  const zip = makeZip([
    { name: 'a.txt', bytes: page('1') },
    { name: 'b.txt', bytes: Buffer.alloc(3000, page('2')) },
    { name: 'c.txt', bytes: page('3') },
  ]);

  test('the size of a document', async () => {
    const limits = { documentBytes: 2000 };
    expect(sum(await readFile(zip, { limits }))).toEqual(['a.txt', '!E_TOO_LARGE b.txt', 'c.txt']);
    expect(sum(await readFile(gzipSync(Buffer.alloc(3000)), { limits }))).toEqual(['!E_TOO_LARGE (whole)']);
    const tar = await makeTar([
      { name: 'b.txt', bytes: Buffer.alloc(3000, 'x') },
      { name: 'c.txt', bytes: page('3') },
    ]);
    expect(sum(await readFile(tar, { limits }))).toEqual(['!E_TOO_LARGE b.txt', 'c.txt']);
    const line = JSON.stringify({ text: 'x'.repeat(3000) });
    const lines = Buffer.from(
      `${line}\n${JSON.stringify({ text: 'x'.repeat(9000) })}\n{"text":"${page('').toString()}"}\n`,
    );
    expect(sum(await readFile(lines, { limits, prefilter: false }, 'x.jsonl'))).toEqual([
      '!E_TOO_LARGE L1',
      '!E_TOO_LARGE L2',
      'L3',
    ]);
    const large = { url: 'http://a', body: Buffer.alloc(400_000, 'x') };
    const warc = makeWarc([large, { url: 'http://b', body: page('') }], 'each');
    expect(sum(await readFile(warc, { limits }))).toEqual(['!E_TOO_LARGE http://a', 'http://b']);
    expect(sum(await readFile(page('x'.repeat(3000)), { limits }))).toEqual(['!E_TOO_LARGE (whole)']);
  });

  test('how far data may expand', async () => {
    const limits = { expansion: 5, expansionGrace: 1000 };
    expect(sum(await readFile(zip, { limits }))).toEqual(['a.txt', '!E_LIMIT b.txt', 'c.txt']);
    expect(sum(await readFile(zip, { limits: { expansion: 5 } }))).toEqual(['a.txt', 'b.txt', 'c.txt']);
  });

  test('the number of members', async () => {
    const limits = { entries: 2 };
    expect(sum(await readFile(zip, { limits }))).toEqual(['a.txt', 'b.txt', '!E_LIMIT (whole)']);
    const nested = makeZip([
      { name: 'in.zip', bytes: zip },
      { name: 'd.txt', bytes: page('4') },
    ]);
    expect(sum(await readFile(nested, { limits: { entries: 3 } }))).toEqual([
      'in.zip/a.txt',
      'in.zip/b.txt',
      '!E_LIMIT (whole)',
    ]);
  });
});

test.each([
  [20 * 1024 * 1024, '20 MB'],
  [1.5 * 1024 * 1024, '1.5 MB'],
  [1024 * 1024 - 1, '1024.0 kB'],
  [1024, '1 kB'],
  [1023, '1023 bytes'],
])('%d bytes are told as %s', (bytes, told) => {
  expect(describeSize(bytes)).toBe(told);
});

test('a small limit is told with its figure', () => {
  expect(describeTooLarge(3000, 1024)).toMatch(/^the document has 2\.9 kB, the limit is 1 kB;/);
  expect(describeTooLarge(null, 1024)).toMatch(/^the document has more than 1 kB,/);
});
