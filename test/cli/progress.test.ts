import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import type { Progress } from '../../src/batch/index.js';
import { showProgress } from '../../src/cli/commands/showProgress.js';
import { say } from '../../src/cli/messages.js';
import type { Terminal } from '../../src/cli/terminal.js';
import { writeReport } from '../batch/corpus.js';
import { cliEnvironment, ensureBuilt } from './runCli.js';

ensureBuilt();

const progress = (seconds: number): Progress => ({
  documents: 1200,
  readDocuments: 1000,
  reports: 30,
  errors: 2,
  doneBytes: 60e6,
  totalBytes: 240e6,
  readBytes: 50e6,
  seconds,
});

test('a log has a line a minute', async () => {
  const lines: string[] = [];
  const terminal = {
    isInteractive: false,
    say: (key, values) => say('en', key, values),
    warn: (key, values) => lines.push(say('en', key, values)),
  } as Partial<Terminal> as Terminal;
  const display = await showProgress(terminal, false);
  for (const seconds of [0, 30, 59, 61, 90, 120, 122, 180]) display.show(progress(seconds));
  display.stop();
  expect(lines).toEqual([
    '25 %: documents 1200, 0.8 MB/s, reports 30, errors 2, 3:40 left',
    '25 %: documents 1200, 0.4 MB/s, reports 30, errors 2, 7:20 left',
  ]);
  const quiet = await showProgress(terminal, true);
  quiet.show(progress(1000));
  expect(lines).toHaveLength(2);
});

test('a terminal has a bar, and the result behind it', () => {
  const root = mkdtempSync(join(tmpdir(), 'gov-report-bar-'));
  try {
    writeFileSync(join(root, 'report.txt'), writeReport(1));
    const binary = fileURLToPath(new URL('../../bin/gov-report.js', import.meta.url));
    const line = `"${process.execPath}" "${binary}" batch report.txt --out out`;
    const { stdout } = spawnSync('script', ['-qec', line, '/dev/null'], {
      cwd: root,
      env: cliEnvironment({ TERM: 'xterm' }),
    });
    const shown = stdout.toString('utf8');
    expect(shown).toMatch(/[█░]{10,} *\d{1,3}% /);
    expect(shown).toContain('gov-report: documents 1, reports 1');
  } finally {
    rmSync(root, { recursive: true });
  }
});
