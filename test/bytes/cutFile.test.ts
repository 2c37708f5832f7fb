import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync, type ZlibOptions } from 'node:zlib';
import { cutFile, openFile, type InputFile, type Member } from '../../src/bytes/index.js';
import type { CutOptions } from '../../src/bytes/cutTarget.js';

const folder = mkdtempSync(join(tmpdir(), 'gov-report-cut-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function keep(name: string, bytes: string | Buffer): InputFile {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return { uri: path, path: Buffer.from(path) };
}

const everyBytes = (every: number): { every: CutOptions['every'] } => ({
  every: { lines: every, records: every },
});
const options = { ...everyBytes(100), maxMembers: 1000, fields: {} };
const line = (text: string): string => `${JSON.stringify({ text })}\n`;

async function readAll(members: AsyncIterable<Member>): Promise<readonly string[]> {
  const all: string[] = [];
  for await (const member of members)
    all.push(
      member.kind === 'document'
        ? `${String(member.source.entry)} ${Buffer.from(member.source.bytes).toString()}`
        : member.kind === 'problem'
          ? `${String(member.problem.entry)} ${member.problem.code}`
          : `${String(member.entry)} skipped`,
    );
  return all;
}

describe('a file of JSON lines is cut where lines begin', () => {
  test('at the first line behind each multiple of the size', async () => {
    const file = keep('even.jsonl', line('x'.repeat(29)).repeat(10));
    expect(await cutFile(file, options)).toEqual([
      { offset: 123, member: 3 },
      { offset: 205, member: 5 },
      { offset: 328, member: 8 },
    ]);
  });

  test('a line longer than that is not cut', async () => {
    const file = keep('long.jsonl', line('a') + line('x'.repeat(500)) + line('b'));
    expect(await cutFile(file, options)).toEqual([{ offset: 525, member: 2 }]);
  });

  test('of two parts of its own size at least, whatever a crawl is cut into', async () => {
    const file = keep('sizes.jsonl', line('x'.repeat(29)).repeat(10));
    const cut = (lines: number, records: number): ReturnType<typeof cutFile> =>
      cutFile(file, { ...options, every: { lines, records } });
    expect(await cut(205, 1)).toEqual([{ offset: 205, member: 5 }]);
    expect(await cut(206, 1)).toBeNull();
    expect(await cut(205, 9999)).toEqual([{ offset: 205, member: 5 }]);
  });

  test.each([
    ['a small one', 'small.jsonl', line('x').repeat(9)],
    ['one in gzip', 'packed.jsonl.gz', gzipSync(Buffer.from(line('某县').repeat(900)), { level: 0 })],
    ['a text', 'text.txt', '全年公开信息若干条。\n'.repeat(99)],
    ['more lines than are read', 'many.jsonl', line('x').repeat(1001)],
  ])('not %s', async (_what, name, bytes) => {
    expect(await cutFile(keep(name, bytes), options)).toBeNull();
  });

  test('not what is not there', async () => {
    expect(await cutFile({ uri: 'none', path: Buffer.from(join(folder, 'none')) }, options)).toBeNull();
  });

  test('the parts together give what the whole gives', async () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 60 }).map(line),
      fc.constantFrom('\n', '  \n', '\r\n', 'no json\n', '{"text": 5}\n', `${line('z'.repeat(300))}\n\n`),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { minLength: 3, maxLength: 40 }),
        fc.boolean(),
        async (pieces, isCut) => {
          const text = `${line('first')}${pieces.join('')}${isCut ? '{"text": "cut' : ''}`;
          const { parts, whole } = await readBothWays(keep('any.jsonl', text));
          expect(parts).toEqual(whole);
        },
      ),
      { numRuns: 80 },
    );
  });
});

/** A record of a crawl in a gzip member of its own. */
function record(page: string | Buffer, options: ZlibOptions = {}): Buffer {
  const block = Buffer.from(page);
  const head = `WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: http://example.org/${String(block.length)}\r\nContent-Length: ${String(block.length)}\r\n\r\n`;
  return gzipSync(Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')]), options);
}
const stored = { level: 0 };

describe('a crawl with a gzip member for each record is cut between them', () => {
  test('at the first member behind each multiple of the size', async () => {
    const members = [10, 90, 30, 200, 10].map((length) => record('x'.repeat(length), stored));
    const begins = members.map((_, i) => Buffer.concat(members.slice(0, i)).length);
    const file = keep('even.warc.gz', Buffer.concat(members));
    expect(await cutFile(file, { ...options, ...everyBytes(250) })).toEqual([
      { offset: begins[2], member: 2 },
      { offset: begins[4], member: 4 },
    ]);
  });

  test.each([
    ['of one piece', 200, 100],
    // Longer than a stored piece of a packed stream can be.
    ['of several pieces', 3000, 20_000],
  ])('not inside a crawl that it has fetched, %s', async (_what, length, every) => {
    const noise = (seed: number): Buffer =>
      createHash('shake256', { outputLength: length }).update(Uint8Array.of(seed)).digest();
    const inner = Buffer.concat(Array.from({ length: 60 }, (_, i) => record(noise(i))));
    const others = Array.from({ length: 60 }, (_, i) => record(noise(100 + i)));
    const members = [record('x'), record(inner, stored), ...others];
    const begins = members.map((_, i) => Buffer.concat(members.slice(0, i)).length);
    expect(Buffer.concat(members).includes(record(noise(7)))).toBe(true);
    const cuts = await cutFile(keep('holder.warc.gz', Buffer.concat(members)), {
      ...options,
      ...everyBytes(every),
    });
    expect(cuts?.length).toBeGreaterThan(0);
    expect(cuts?.filter(({ offset }) => !begins.includes(offset))).toEqual([]);
  });

  test('also where pages pack to a thirtieth', async () => {
    const members = Array.from({ length: 80 }, (_, i) => {
      const line = createHash('shake256', { outputLength: 3000 }).update(Uint8Array.of(i)).digest('base64');
      return record(line.repeat(30));
    });
    const file = keep('packed.warc.gz', Buffer.concat(members));
    const cuts = (await cutFile(file, { ...options, ...everyBytes(100_000) })) ?? [];
    expect(cuts).toHaveLength(Math.floor(Buffer.concat(members).length / 100_000));
  });

  test.each([
    ['more records than are read', 'many.warc.gz', Buffer.concat(Array<Buffer>(1001).fill(record('x')))],
    [
      'a crawl in one stream',
      'one.warc.gz',
      gzipSync(gunzipSync(Buffer.concat([record('x'), record('y')])), stored),
    ],
    ['one without packing', 'plain.warc', gunzipSync(Buffer.concat(Array<Buffer>(9).fill(record('x'))))],
  ])('not %s', async (_what, name, bytes) => {
    expect((await cutFile(keep(name, bytes), options)) ?? []).toEqual([]);
  });

  test('the parts together give what the whole gives, damage included', async () => {
    const page = fc.record({
      text: fc.string({ maxLength: 300 }),
      holds: fc.constantFrom('text', 'text', 'crawl', 'mark'),
      level: fc.constantFrom(0, 6),
      damage: fc.option(fc.nat(), { freq: 8 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(page, { minLength: 3, maxLength: 25 }), async (pages) => {
        const members = pages.map(({ text, holds, level, damage }) => {
          const inside = holds === 'crawl' ? record(text, stored) : Buffer.from([0x1f, 0x8b, 8, 0]);
          const bytes = record(holds === 'text' ? text : Buffer.concat([Buffer.from(text), inside]), {
            level,
          });
          if (damage !== null) bytes.writeUInt8(damage % 256, damage % bytes.length);
          return bytes;
        });
        const { parts, whole } = await readBothWays(keep('any.warc.gz', Buffer.concat(members)));
        expect(parts).toEqual(whole);
      }),
      { numRuns: 150 },
    );
  });
});

/** What a file gives as a whole, and what its parts give one behind the other. */
async function readBothWays(
  file: InputFile,
): Promise<{ readonly whole: readonly string[]; readonly parts: readonly string[] }> {
  const cuts = (await cutFile(file, options)) ?? [];
  const begins = [{ offset: 0, member: 0 }, ...cuts];
  const parts: string[] = [];
  for (const [i, from] of begins.entries()) {
    const until = begins[i + 1]?.offset;
    const range = { from, ...(until === undefined ? {} : { until }) };
    parts.push(...(await readAll(openFile(file, { prefilter: false, ...range }))));
  }
  return { whole: await readAll(openFile(file, { prefilter: false })), parts };
}
