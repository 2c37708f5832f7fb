import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Member } from '../../src/bytes/index.js';
import { makeSamples } from './archives/samples.js';
import { readFile, readPieces, sum } from './archives/readAll.js';

const samples = await makeSamples();

const digest = (member: Member): string =>
  member.kind === 'document' ? createHash('sha256').update(member.source.bytes).digest('hex') : '';

const step = 997;

describe('every archive cut at every 997th byte gives all that is whole, then one E_TRUNCATED', () => {
  test.each(Object.entries(samples))('%s', async (name, bytes) => {
    const whole = await readFile(bytes);
    expect(whole.every(({ kind }) => kind === 'document')).toBe(true);
    let before = 0;
    for (let cut = step; cut < bytes.length; cut += step) {
      const found = await readFile(bytes.subarray(0, cut));
      const last = found.at(-1);
      // Zeros behind the last member end a tar; more of them are only padding.
      if (name === 'tar' && found.length === whole.length && last?.kind === 'document') continue;
      expect(last?.kind === 'problem' && last.problem.code).toBe('E_TRUNCATED');
      const documents = found.slice(0, -1);
      expect(documents.map(digest)).toEqual(whole.slice(0, documents.length).map(digest));
      // The more of the file there is, the more comes out, and in the end everything does.
      expect(documents.length).toBeGreaterThanOrEqual(before);
      before = documents.length;
    }
    expect(before).toBeGreaterThanOrEqual(whole.length - 1);
  });

  test('what is whole is told by where it ends', async () => {
    const bytes = samples['tar'] ?? Buffer.alloc(0);
    const ends = (await readFile(bytes)).map(({ next }) => next?.offset ?? 0);
    for (let cut = step; cut < bytes.length; cut += step) {
      const documents = (await readFile(bytes.subarray(0, cut))).filter(({ kind }) => kind === 'document');
      // A member is whole up to the padding behind it.
      const least = ends.filter((end) => end <= cut).length;
      const most = ends.filter((end) => end - 512 <= cut).length;
      expect(documents.length).toBeGreaterThanOrEqual(least);
      expect(documents.length).toBeLessThanOrEqual(most);
    }
  });
});

describe('any split of standard input gives the same members', () => {
  test.each(Object.entries(samples))('%s', async (_name, bytes) => {
    const whole = await readFile(bytes);
    const sizes = fc.array(fc.integer({ min: 1, max: 20_000 }), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(sizes, async (lengths) => {
        const pieces: Buffer[] = [];
        for (let at = 0, i = 0; at < bytes.length; i++) {
          const length = lengths[i % lengths.length] ?? 1;
          pieces.push(bytes.subarray(at, at + Math.max(length, 7)));
          at += Math.max(length, 7);
        }
        const found = await readPieces(pieces);
        expect(sum(found)).toEqual(sum(whole));
        expect(found.map(digest)).toEqual(whole.map(digest));
      }),
      { numRuns: 8 },
    );
  });
});

test('bytes that are not what they seem never make the reader fail or hang', async () => {
  const archives = Object.values(samples);
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: archives.length - 1 }),
      fc.array(fc.record({ at: fc.nat(), value: fc.integer({ min: 0, max: 255 }) }), {
        minLength: 1,
        maxLength: 20,
      }),
      async (archive, changes) => {
        const bytes = Buffer.from(archives[archive] ?? []);
        for (const { at, value } of changes) bytes[at % bytes.length] = value;
        const found = await readFile(bytes, { prefilter: false });
        expect(found.length).toBeLessThan(200);
      },
    ),
    { numRuns: 150 },
  );
});
