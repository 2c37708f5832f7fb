import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ensureBuilt } from '../cli/runCli.js';
import { writeReport } from './corpus.js';
import { batch, interrupt, readOutput, readParts, readSummary } from './runBatch.js';

// Whole runs of the tool over some megabytes.
jest.setTimeout(120_000);

const place = mkdtempSync(join(tmpdir(), 'gov-report-large-'));
const input = join(place, 'large.jsonl');
const packed = join(place, 'packed.jsonl.gz');
const out = (name: string): string => join(place, name);
const reports = 60;

ensureBuilt();

beforeAll(() => {
  const other = `${JSON.stringify({ text: '今日菜谱：五花肉切块，冷水下锅。'.repeat(700) })}\n`;
  const lines = Array.from(
    { length: reports },
    (_, i) => `${JSON.stringify({ text: writeReport(i) })}\n${other.repeat(18)}`,
  );
  writeFileSync(input, `${lines.join('')}{"text": 5}\n`);
  writeFileSync(packed, gzipSync(readFileSync(input), { level: 0 }));
  mkdirSync(out('runs'));
});
afterAll(() => {
  rmSync(place, { recursive: true });
});

interface Line {
  readonly id: string;
  readonly source: Record<string, unknown>;
}
const readRecords = (folder: string): readonly unknown[] =>
  readParts(folder)
    .trimEnd()
    .split('\n')
    .map((line) => {
      const { id, source, ...record } = JSON.parse(line) as Line;
      return { ...record, source: { ...source, uri: null }, hasId: typeof id === 'string' };
    });

describe('one large file of JSON lines', () => {
  test('is shared by the threads, and gives what it gives to one, line by line', async () => {
    const options = ['--plain', '--facts', 'counts'];
    await batch([input, '--out', out('one'), '--jobs', '1', ...options]);
    await batch([input, '--out', out('three'), '--jobs', '3', ...options]);
    await batch([packed, '--out', out('packed'), '--jobs', '3', ...options]);
    expect(readOutput(out('three'))).toEqual(readOutput(out('one')));
    const summary = readSummary(out('three'));
    expect(summary.inputs.files).toBe(1);
    expect(summary.records['ok']).toBe(reports);
    expect(readRecords(out('three'))).toEqual(readRecords(out('packed')));
    expect(readSummary(out('packed')).skipped).toEqual(summary.skipped);
    // The file is read once, by all of them together.
    expect(summary.run.bytes_read).toBeLessThan(1.1 * readFileSync(input).length);
  });

  test('is taken up where a run was killed', async () => {
    const words = [input, '--jobs', '2', '--part-size', '20k', '--plain', '--facts', 'counts'];
    await batch([...words, '--out', out('whole')]);
    const { code } = await interrupt([...words, '--out', out('killed')], out('killed'), 60_000, 'SIGKILL');
    expect(code).toBeNull();
    const { code: resumed } = await batch([...words, '--out', out('killed'), '--resume']);
    expect(resumed).toBe(0);
    expect(readOutput(out('killed'))).toEqual(readOutput(out('whole')));
    expect(readSummary(out('killed')).run.bytes_read).toBeLessThan(0.95 * readFileSync(input).length);
  });
});
