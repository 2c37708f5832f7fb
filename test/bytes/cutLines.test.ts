import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { cutLines, openFile, type Member } from '../../src/bytes/index.js';

const folder = mkdtempSync(join(tmpdir(), 'gov-report-cut-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function keep(name: string, bytes: string | Buffer): { uri: string; path: Buffer } {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return { uri: path, path: Buffer.from(path) };
}

const options = { every: 100, maxLines: 1000, fields: {} };
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
    expect(await cutLines(file, options)).toEqual([
      { offset: 123, member: 3 },
      { offset: 205, member: 5 },
      { offset: 328, member: 8 },
    ]);
  });

  test('a line longer than that is not cut', async () => {
    const file = keep('long.jsonl', line('a') + line('x'.repeat(500)) + line('b'));
    expect(await cutLines(file, options)).toEqual([{ offset: 525, member: 2 }]);
  });

  test.each([
    ['a small one', 'small.jsonl', line('x').repeat(9)],
    ['one in gzip', 'packed.jsonl.gz', gzipSync(Buffer.from(line('某县').repeat(900)), { level: 0 })],
    ['a text', 'text.txt', '全年公开信息若干条。\n'.repeat(99)],
    ['more lines than are read', 'many.jsonl', line('x').repeat(1001)],
  ])('not %s', async (_what, name, bytes) => {
    expect(await cutLines(keep(name, bytes), options)).toBeNull();
  });

  test('not what is not there', async () => {
    expect(await cutLines({ uri: 'none', path: Buffer.from(join(folder, 'none')) }, options)).toBeNull();
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
          const file = keep('any.jsonl', `${line('first')}${pieces.join('')}${isCut ? '{"text": "cut' : ''}`);
          const cuts = (await cutLines(file, options)) ?? [];
          const whole = await readAll(openFile(file, { prefilter: false }));
          const begins = [{ offset: 0, member: 0 }, ...cuts];
          const parts: string[] = [];
          for (const [i, from] of begins.entries()) {
            const until = begins[i + 1]?.offset;
            parts.push(
              ...(await readAll(
                openFile(file, { prefilter: false, from, ...(until === undefined ? {} : { until }) }),
              )),
            );
          }
          expect(parts).toEqual(whole);
        },
      ),
      { numRuns: 80 },
    );
  });
});
