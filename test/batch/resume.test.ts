import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ensureBuilt, runShell } from '../cli/runCli.js';
import { writeCorpus, writeSparseWarc } from './corpus.js';
import { batch, interrupt, readOutput, readSummary } from './runBatch.js';

let root = '';
const at = (name: string): string => join(root, name);
/** How often a run is killed and resumed; `npm run test:kills` takes 50. */
const kills = Number(process.env['GOV_REPORT_KILLS'] ?? 3);
const words = (out: string): string[] => [at('corpus'), '--out', out, '--part-size', '20KB', '--quiet'];

let whole: Record<string, string> = {};
let wholeBytes = 0;

ensureBuilt();

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'gov-report-resume-'));
  writeCorpus(at('corpus'), 48);
  await batch(words(at('whole')));
  whole = readOutput(at('whole'));
  wholeBytes = readSummary(at('whole')).parts.reduce((sum, { bytes }) => sum + bytes, 0);
}, 60_000);

afterAll(() => {
  rmSync(root, { recursive: true });
});

const pick = <T>(of: readonly T[]): T => of[Math.floor(Math.random() * of.length)] as T;

test(`runs killed at random moments and resumed give what an unbroken run gives (${String(kills)})`, async () => {
  for (let i = 0; i < kills; i++) {
    const out = at(`killed-${String(i)}`);
    const moments = Array.from({ length: 1 + (i % 3) }, () => Math.random()).sort();
    // All parts stand there, and what comes behind them is in work.
    if (i % 3 === 0) moments.push(1);
    for (const moment of moments) {
      const jobs = pick(['1', '2', '4']);
      await interrupt([...words(out), '--resume', '-j', jobs], out, moment * wholeBytes, 'SIGKILL');
    }
    const { code, stderr } = await batch([...words(out), '--resume', '-j', pick(['1', '3'])]);
    expect({ moments, code, stderr }).toEqual({
      moments,
      code: 0,
      stderr: expect.any(String) as unknown as string,
    });
    expect(readOutput(out)).toEqual(whole);
  }
}, 600_000);

test('after a kill at 90 % little is read again', async () => {
  mkdirSync(at('large'));
  // Large against the pieces that a file is read in, and even, so that output tells how far the input is.
  for (const i of [0, 1, 2])
    writeFileSync(at(`large/${String(i)}.warc.gz`), writeSparseWarc(1000 * i, 200, 16_000));
  const ask = (out: string): string[] => [at('large'), '--out', out, '--part-size', '4KB', '-q', '-j', '2'];
  await batch(ask(at('large-whole')));
  const { parts, inputs, records, run } = readSummary(at('large-whole'));
  expect(records['ok']).toBe(60);
  // The counter counts: an unbroken run reads it all.
  expect(run.bytes_read).toBeGreaterThanOrEqual(inputs.bytes);
  const out = at('large-killed');
  const outputBytes = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  await interrupt(ask(out), out, 0.9 * outputBytes, 'SIGKILL');
  await batch([...ask(out), '--resume']);
  expect(readOutput(out)).toEqual(readOutput(at('large-whole')));
  const { resumed, bytes_read: bytesRead } = readSummary(out).run;
  expect(resumed).toBe(1);
  // A fast reader may be done with reading when nine tenths of the output stand in their parts.
  expect(bytesRead).toBeLessThanOrEqual(0.15 * inputs.bytes + 4 * 1024);
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s gives %i and says how to go on', async (signal, expected) => {
  const out = at(signal);
  const { code, stderr } = await interrupt(words(out), out, 0.3 * wholeBytes, signal);
  expect(code).toBe(expected);
  expect(stderr).toBe('gov-report: ended; the same command with --resume goes on from here\n');
  expect(existsSync(join(out, '.gov-report/lock'))).toBe(false);
  expect(existsSync(join(out, 'summary.json'))).toBe(false);
});

test('a disk that takes no more gives 2, and a resumed run makes the rest', async () => {
  // The limit of a file's size stands for a full disk: the system refuses to write in the middle of the work.
  const out = at('full');
  const command = ['batch', ...words(out), '--plain', '--part-size', '10MB'].join(' ');
  const { code, stderr } = runShell(`trap '' XFSZ; ulimit -f 100; gov-report ${command}`, root);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^gov-report: cannot write [^\n]+\ngov-report: make room[^\n]+--resume[^\n]+\n$/);
  expect((await batch([...words(out), '--plain', '--part-size', '10MB', '--resume'])).code).toBe(0);
  const { code: again } = await batch([...words(at('roomy')), '--plain', '--part-size', '10MB']);
  expect(again).toBe(0);
  expect(readOutput(out)).toEqual(readOutput(at('roomy')));
});

test('a run that was ended when all was written leaves nothing behind once it is resumed', async () => {
  const out = at('complete');
  await batch(words(out));
  // Killed while it took its work folder away: the journal was gone first.
  mkdirSync(join(out, '.gov-report', 'spools'), { recursive: true });
  const { code } = await batch([...words(out), '--resume']);
  expect(code).toBe(0);
  expect(existsSync(join(out, '.gov-report'))).toBe(false);
  expect(readOutput(out)).toEqual(whole);
});

describe('an ended run', () => {
  const out = (): string => at('SIGINT');

  test('is not begun anew by mistake', async () => {
    const { code, stderr } = await batch(words(out()));
    expect({ code, told: stderr.includes('add --resume') }).toEqual({ code: 2, told: true });
  });

  test('is not taken up with other options or another version, unless forced to', async () => {
    const journal = join(out(), '.gov-report/journal.ndjson');
    const before = readFileSync(journal, 'utf8');
    const other = await batch([...words(out()), '--resume', '--facts', 'counts']);
    expect({ code: other.code, told: other.stderr.includes('another facts ("all", now "counts")') }).toEqual({
      code: 2,
      told: true,
    });
    writeFileSync(journal, before.replace('"tool":"', '"tool":"0.0.1 or '));
    const older = await batch([...words(out()), '--resume']);
    expect({ code: older.code, told: older.stderr.includes('another tool') }).toEqual({
      code: 2,
      told: true,
    });
    writeFileSync(journal, before);
    const copy = at('forced');
    cpSync(out(), copy, { recursive: true });
    expect((await batch([...words(copy), '--resume', '--force', '--facts', 'counts'])).code).toBe(0);
    expect(readSummary(copy).documents).toEqual(readSummary(at('whole')).documents);
  });

  test('is not taken up by two', async () => {
    const stat = readFileSync(`/proc/${String(process.pid)}/stat`, 'utf8');
    const started = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    const lock = join(out(), '.gov-report/lock');
    writeFileSync(lock, JSON.stringify({ pid: process.pid, host: hostname(), started }));
    const { code, stderr } = await batch([...words(out()), '--resume']);
    expect({ code, told: stderr.includes('in use by another run') }).toEqual({ code: 2, told: true });
    // The same number, but of a process that is gone.
    writeFileSync(lock, JSON.stringify({ pid: process.pid, host: hostname(), started: '1' }));
  });

  test('survives a journal and spools that a power cut left in pieces', async () => {
    const folder = join(out(), '.gov-report');
    const journal = join(folder, 'journal.ndjson');
    writeFileSync(journal, `${readFileSync(journal, 'utf8')}{"kind":"part","na`);
    const spools = readdirSync(join(folder, 'spools')).map((name) => join(folder, 'spools', name));
    expect(spools.length).toBeGreaterThan(0);
    for (const [i, spool] of spools.entries()) {
      const bytes = readFileSync(spool);
      if (i % 2 === 0) writeFileSync(spool, bytes.subarray(0, bytes.length * 0.6));
      else
        writeFileSync(
          spool,
          Buffer.concat([bytes.subarray(0, bytes.length / 2), Buffer.alloc(bytes.length)]),
        );
    }
    expect((await batch([...words(out()), '--resume'])).code).toBe(0);
    expect(readOutput(out())).toEqual(whole);
  });
});

test('a file that changed after its first half was read is refused', async () => {
  writeFileSync(at('crawl.warc.gz'), writeSparseWarc(0, 400, 16_000));
  const ask = [at('crawl.warc.gz'), '--out', at('changed'), '-q', '--part-size', '4KB'];
  expect((await interrupt(ask, at('changed'), 4000, 'SIGKILL')).code).toBeNull();
  utimesSync(at('crawl.warc.gz'), 1, 1);
  const { code, stderr } = await batch([...ask, '--resume']);
  expect({ code, told: stderr.includes('has changed since') }).toEqual({ code: 2, told: true });
  expect((await batch([...ask, '--resume', '--force'])).code).toBe(0);
  expect(readSummary(at('changed')).records['ok']).toBe(40);
});
