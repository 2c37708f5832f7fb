import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { report, root, run, statuses, uris, usePlace } from './extractPlace.js';
import { runShell, startCli } from './runCli.js';

usePlace();

describe('outputs', () => {
  test('-o writes the file whole and nothing to standard output', async () => {
    const { code, stdout } = await run(['extract', 'dump', '-o', 'out.ndjson']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(readFileSync(join(root, 'out.ndjson'), 'utf8')).toBe((await run(['extract', 'dump'])).stdout);
    expect(readdirSync(root).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('an output in the folder that is read is not read', async () => {
    mkdirSync(join(root, 'both'));
    writeFileSync(join(root, 'both/report.txt'), report);
    for (let i = 0; i < 2; i++) await run(['extract', 'both', '-o', 'both/out.ndjson']);
    expect(uris(readFileSync(join(root, 'both/out.ndjson'), 'utf8'))).toEqual(['both/report.txt']);
  });

  test('an output that cannot be written gives 2 before anything is read', async () => {
    const { code, stderr } = await run(['extract', 'report.txt', '--output', 'nowhere/out.ndjson']);
    expect(code).toBe(2);
    expect(stderr).toBe('gov-report: cannot write nowhere/out.ndjson: the folder does not exist\n');
  });

  test('a full disk gives 2', () => {
    const { code, stderr } = runShell('gov-report extract report.txt > /dev/full', root);
    expect(code).toBe(2);
    expect(stderr).toContain('the disk is full');
  });

  test('a reader that goes ends the work quietly with 0', () => {
    const list = `for i in $(seq 3000); do echo report.txt; done`;
    const { code, stdout, stderr } = runShell(
      `set -o pipefail; ${list} | gov-report extract --files-from - | head -1; echo "\${PIPESTATUS[1]}"`,
      root,
    );
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(stdout.trim().split('\n').at(-1)).toBe('0');
  });

  test('a slow reader gets everything', () => {
    const line = 'gov-report extract $(for i in $(seq 60); do echo report.txt; done) | (sleep 0.5; wc -l)';
    expect(runShell(line, root).stdout.trim()).toBe('60');
  });

  test('a run that is ended leaves nothing behind', async () => {
    const prepared = (): string[] => readdirSync(root).filter((name) => name.includes('killed.ndjson'));
    const child = startCli(['extract', 'report.txt', '-', '-o', 'killed.ndjson'], { cwd: root });
    while (prepared().length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGTERM');
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(143);
    expect(prepared()).toEqual([]);
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)(
    '%s in the middle of many documents gives %i and keeps the old output',
    async (signal, code) => {
      const file = `${signal}.ndjson`;
      const traces = (): string[] => readdirSync(root).filter((name) => name.includes(file));
      writeFileSync(join(root, file), 'old\n');
      // So many that a run which does not listen is still busy when the test gives up.
      writeFileSync(join(root, 'many'), 'report.txt\n'.repeat(200_000));
      const child = startCli(['extract', '--files-from', 'many', '-o', file], { cwd: root });
      while (traces().length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
      child.kill(signal);
      expect(await new Promise((resolve) => child.on('close', resolve))).toBe(code);
      expect(traces()).toEqual([file]);
      expect(readFileSync(join(root, file), 'utf8')).toBe('old\n');
    },
  );

  test('an output that is an input gives 2 and is not touched', () => {
    writeFileSync(join(root, 'precious.txt'), report);
    for (const line of [
      'gov-report extract report.txt precious.txt -o ./precious.txt',
      'echo precious.txt | gov-report extract --files-from - -o precious.txt',
      'gov-report extract -o precious.txt < precious.txt',
      "gov-report extract 'prec*.txt' -o precious.txt",
    ]) {
      const { code, stderr } = runShell(line, root);
      expect({ line, code }).toEqual({ line, code: 2 });
      expect(stderr).toContain('is an input and would be overwritten');
      expect(readFileSync(join(root, 'precious.txt'), 'utf8')).toBe(report);
    }
    expect(readdirSync(root).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('a run that can read no input leaves the old output alone and makes no new one', async () => {
    writeFileSync(join(root, 'good.ndjson'), 'good\n');
    const kept = await run(['extract', 'nowhere', 'empty', '-o', 'good.ndjson']);
    expect(kept.code).toBe(2);
    expect(kept.stderr).toContain('gov-report: good.ndjson is left as it was: no input could be read\n');
    expect(kept.stderr).not.toContain('undefined');
    expect(readFileSync(join(root, 'good.ndjson'), 'utf8')).toBe('good\n');
    const made = await run(['extract', 'nowhere', '-o', 'never.ndjson']);
    expect(made.stderr).toContain('never.ndjson is not written');
    expect(readdirSync(root).filter((name) => name.includes('never'))).toEqual([]);
  });

  test('a run that reads one of its inputs writes', async () => {
    writeFileSync(join(root, 'some.ndjson'), 'old\n');
    expect((await run(['extract', 'nowhere', 'report.txt', '-o', 'some.ndjson'])).code).toBe(2);
    expect(statuses(readFileSync(join(root, 'some.ndjson'), 'utf8'))).toEqual(['ok']);
  });
});
