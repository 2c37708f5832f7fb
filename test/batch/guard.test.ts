import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ensureBuilt, readRecords, runCli } from '../cli/runCli.js';
import { writeReport } from './corpus.js';
import { batch, readOutput, readParts } from './runBatch.js';

let root = '';
const at = (name: string): string => join(root, name);

ensureBuilt();

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'gov-report-guard-'));
  mkdirSync(at('dump'));
  const sentence = '2013年，全县主动公开政府信息1286条，共受理申请17件，答复15件。\n';
  // Sentence after sentence with numbers: far more than any report has, and far more time than is allowed.
  const endless = writeReport(1) + sentence.repeat(150_000);
  for (const i of [0, 1, 2, 3, 4])
    writeFileSync(at(`dump/${String(i)}.txt`), i === 2 ? endless : writeReport(i));
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

const others = async (): Promise<Record<string, unknown>[]> => {
  const { stdout } = await runCli(['extract', at('dump'), '--exclude', '2.txt']);
  return readRecords(stdout);
};

describe.each([
  ['E_TIMEOUT', ['--timeout', '2']],
  ['E_MEMORY', ['--memory', '64MB', '--timeout', '60']],
] as const)('a document that ends its thread (%s)', (code, limits) => {
  test('gives an error record in its place, and the others are as without it', async () => {
    const result = await runCli(['extract', at('dump'), ...limits]);
    expect(result.code).toBe(1);
    expect(result.stderr).toContain(`2.txt: ${code}: `);
    const records = readRecords(result.stdout);
    expect(records.map(({ error }) => (error as { code: string } | null)?.code ?? null)).toEqual([
      null,
      null,
      code,
      null,
      null,
    ]);
    expect(records.filter(({ status }) => status === 'ok')).toEqual(await others());
    expect(records[2]).toMatchObject({
      source: { uri: at('dump/2.txt'), sha256: expect.any(String) as unknown as string },
    });

    const out = at(code);
    expect((await batch([at('dump'), '--out', out, '-j', '2', ...limits])).code).toBe(0);
    expect(readParts(out)).toBe(result.stdout);
    expect(JSON.parse(readOutput(out)['errors.ndjson'] ?? '')).toMatchObject({
      code,
      record: records[2]?.['id'],
    });
  });
});

test('a small text of its own is read without a thread: no limit ends it', async () => {
  const { code, stdout } = await runCli(['extract', at('dump/1.txt'), '--timeout', '0.001']);
  expect(code).toBe(0);
  expect(readRecords(stdout)[0]).toMatchObject({ status: 'ok' });
  const apart = await runCli(['extract', at('dump/1.txt'), at('dump/1.txt'), '--timeout', '0.001']);
  expect(readRecords(apart.stdout).map(({ status }) => status)).toEqual(['error', 'error']);
});

test.each(['text', 'explain', 'check'])('%s ends a document that takes too long', async (command) => {
  // A document of more than a megabyte goes to a thread also where it is the only one.
  const { code, stdout, stderr } = await runCli([command, at('dump/2.txt'), '--timeout', '0.001']);
  expect(code).toBe(1);
  expect(stdout + stderr).toContain('reading was stopped after 0.001 s');
});
