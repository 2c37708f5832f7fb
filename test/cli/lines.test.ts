import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { splitLines, type InputLine } from '../../src/cli/commands/splitLines.js';
import { writeOtherPage, writeReport } from '../batch/corpus.js';
import { ensureBuilt, readRecords, runCli, startCli, type CliResult } from './runCli.js';

let root = '';

ensureBuilt();

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'gov-report-lines-'));
  writeFileSync(join(root, 'gbk.txt'), iconv.encode(writeReport(5), 'gbk'));
  writeFileSync(
    join(root, 'three.jsonl'),
    [writeOtherPage(1), writeReport(1), writeReport(2), writeReport(3)]
      .map((text) => JSON.stringify({ text }))
      .join('\n'),
  );
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

const run = (lines: readonly unknown[], more: readonly string[] = []): Promise<CliResult> =>
  runCli(['extract', '--lines', ...more], {
    cwd: root,
    input: lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''),
  });

const describeAll = ({ stdout }: CliResult): unknown[] =>
  readRecords(stdout).map(({ status, source, error }) => {
    const { uri, entry, url } = source as { uri: string; entry: string | null; url: string | null };
    return [status === 'error' ? (error as { code: string }).code : status, uri, entry, url];
  });

test('every kind of line gives one record, in order, and the exit code is 0', async () => {
  const result = await run([
    { id: 'a', text: writeReport(1) },
    {
      url: 'http://x.gov.cn/2',
      html: `<html><body>${writeReport(2).replaceAll('\n', '<br>')}</body></html>`,
    },
    { id: 3, bytes_b64: iconv.encode(writeReport(3), 'gbk').toString('base64') },
    { id: 'b', path: 'gbk.txt' },
    { path: 'gbk.txt' },
    { id: 'c', url: 'http://x.gov.cn/6', text: writeOtherPage(6) },
    { id: 'd', text: '' },
    { id: 'e' },
    { id: 'f', bytes_b64: '!' },
    { id: 'g', path: 'nowhere' },
    'no JSON',
    '',
    '[1]',
    { text: writeReport(4) },
  ]);
  expect({ code: result.code, stderr: result.stderr }).toEqual({ code: 0, stderr: '' });
  expect(describeAll(result)).toEqual([
    ['ok', 'a', null, null],
    ['ok', 'http://x.gov.cn/2', null, 'http://x.gov.cn/2'],
    ['ok', '3', null, null],
    ['ok', 'b', null, null],
    ['ok', 'gbk.txt', null, null],
    ['not_a_report', 'http://x.gov.cn/6', null, 'http://x.gov.cn/6'],
    ['E_EMPTY', 'd', null, null],
    ['E_JSON', 'e', null, null],
    ['E_JSON', 'f', null, null],
    ['E_NOT_FOUND', 'g', null, null],
    ['E_JSON', 'L11', null, null],
    ['E_JSON', 'L12', null, null],
    ['E_JSON', 'L13', null, null],
    ['ok', 'L14', null, null],
  ]);
});

test('the records are those of the same documents as JSON lines', async () => {
  const lines = [1, 2, 3].map((i) => ({ url: `http://x.gov.cn/${String(i)}`, text: writeReport(i) }));
  writeFileSync(join(root, 'same.jsonl'), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const file = await runCli(['extract', join(root, 'same.jsonl')]);
  const withoutPlace = (text: string): unknown[] =>
    readRecords(text).map((record) => ({
      ...record,
      source: { ...(record['source'] as object), uri: null, entry: null },
    }));
  expect(withoutPlace((await run(lines)).stdout)).toEqual(withoutPlace(file.stdout));
});

test('of several reports the first is the record, and their number is told', async () => {
  const [record] = readRecords((await run([{ id: 'x', path: 'three.jsonl' }])).stdout);
  expect(record).toMatchObject({ status: 'ok', source: { uri: 'x', entry: null } });
  expect((record?.['warnings'] as { code: string; message: string }[]).at(-1)).toMatchObject({
    code: 'W_MORE_REPORTS',
    message: expect.stringMatching(/^the line holds 3 reports/) as unknown as string,
  });
  const [only] = readRecords((await run([{ path: 'gbk.txt' }])).stdout);
  expect(JSON.stringify(only)).not.toContain('W_MORE_REPORTS');
});

test('a document over the limit is told as such', async () => {
  const result = await run(
    [
      { id: 'big', text: writeReport(1) },
      { id: 'small', text: '短' },
    ],
    ['--max-document', '500'],
  );
  expect(describeAll(result).map((line) => (line as unknown[])[0])).toEqual(['E_TOO_LARGE', 'not_a_report']);
});

test('of two reports in one text the first is the record', async () => {
  const other = writeReport(2).replaceAll('青柳县', '桃江县');
  const [record] = readRecords((await run([{ id: 'x', text: `${writeReport(1)}\n\n${other}` }])).stdout);
  expect(record).toMatchObject({ status: 'ok', report: { agency: '青柳县人民政府' } });
  expect(JSON.stringify(record?.['warnings'])).toContain('the line holds 2 reports');
});

test('--ascii writes the same records in ASCII', async () => {
  const lines = [{ id: '报告', text: writeReport(1) }];
  const ascii = await run(lines, ['--ascii']);
  expect(/^[\n -~]*$/.test(ascii.stdout)).toBe(true);
  expect(readRecords(ascii.stdout)).toEqual(readRecords((await run(lines)).stdout));
});

test('--key tab puts the key of the line, or else its name, before the record', async () => {
  const { stdout } = await run(
    [`k 1\t${JSON.stringify({ id: 'a', text: '' })}`, { id: 'tab\there', text: '' }, 'broken'],
    ['--key', 'tab'],
  );
  const lines = stdout.trimEnd().split('\n');
  expect(lines.map((line) => line.split('\t')[0])).toEqual(['k 1', 'tab here', 'L3']);
  for (const line of lines)
    expect(() => JSON.parse(line.slice(line.indexOf('\t') + 1)) as unknown).not.toThrow();
});

test('works with an empty environment', () => {
  const binary = fileURLToPath(new URL('../../bin/gov-report.js', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [binary, 'extract', '--lines'], {
    cwd: '/',
    env: {},
    input: `${JSON.stringify({ id: '一', text: writeReport(1) })}\n`,
  });
  expect({ status, stderr: stderr.toString() }).toEqual({ status: 0, stderr: '' });
  expect(readRecords(stdout.toString('utf8'))[0]).toMatchObject({ status: 'ok', source: { uri: '一' } });
});

test('a record is out before the next line comes', async () => {
  const child = startCli(['extract', '--lines']);
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  for (const count of [1, 2, 3]) {
    child.stdin.write(`{"id":"${String(count)}","text":""}\n`);
    while (out.split('\n').length <= count) await new Promise((resolve) => setTimeout(resolve, 10));
  }
  child.stdin.end();
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
  expect(readRecords(out).map(({ source }) => (source as { uri: string }).uri)).toEqual(['1', '2', '3']);
});

test('inputs beside --lines, and --key without it, are wrong usage', async () => {
  expect((await runCli(['extract', '--lines', 'a.txt'])).code).toBe(2);
  expect((await runCli(['extract', '--key', 'tab', 'a.txt'])).code).toBe(2);
});

describe('lines', () => {
  const split = async (chunks: readonly Buffer[], limit: number): Promise<InputLine[]> => {
    const lines: InputLine[] = [];
    for await (const found of splitLines(
      (async function* () {
        yield* chunks;
      })(),
      limit,
    ))
      lines.push(...found);
    return lines;
  };

  test('are the same however the bytes come', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('a', '中', '\n', '\r\n', '{"x":1}')),
        fc.array(fc.nat(60)),
        async (pieces, cuts) => {
          const bytes = Buffer.from(pieces.join(''));
          const places = [...new Set(cuts.map((cut) => Math.min(cut, bytes.length)))].sort((a, b) => a - b);
          const chunks = [0, ...places].map((start, i) => bytes.subarray(start, places[i] ?? bytes.length));
          const whole = await split([bytes], 100);
          expect(await split(chunks, 100)).toEqual(whole);
          const expected = bytes
            .toString()
            .split('\n')
            .map((line) => line.replace(/\r$/, ''));
          if (expected.at(-1) === '') expected.pop();
          expect(whole.map((line) => ('bytes' in line ? line.bytes.toString() : null))).toEqual(expected);
        },
      ),
    );
  });

  test('that are too long are dropped, and the next ones are not', async () => {
    const bytes = Buffer.from(`short\n${'x'.repeat(50)}\nnext\n`);
    for (const size of [1, 7, 100]) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.subarray(i * size, (i + 1) * size),
      );
      expect(await split(chunks, 10)).toEqual([
        { bytes: Buffer.from('short') },
        { tooLong: 50 },
        { bytes: Buffer.from('next') },
      ]);
    }
  });
});
