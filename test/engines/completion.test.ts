import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from '@jest/globals';
import { writeCompletion } from '../../src/cli/completion/index.js';
import { say, type MessageKey } from '../../src/cli/messages.js';
import { makeEnvironment, run, testWith } from './engines.js';

let folder = '';
const english = (key: MessageKey): string => say('en', key);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gov-report-shells-'));
  writeFileSync(join(folder, 'gov-report.fish'), writeCompletion('fish', english));
  writeFileSync(join(folder, '_gov-report'), writeCompletion('zsh', english));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

testWith(['fish'], 'fish completes commands, options and their values', () => {
  const complete = (words: string): string[] =>
    run(['fish', '-c', `source gov-report.fish; complete -C '${words}'`], makeEnvironment(folder), folder)
      .trim()
      .split('\n')
      .map((line) => line.split('\t')[0] ?? '');
  expect(complete('gov-report ex')).toEqual(['explain', 'extract']);
  expect(complete('gov-report extract --fo')).toEqual(['--format']);
  expect(complete('gov-report extract --format ')).toEqual(['json', 'ndjson']);
  expect(complete('gov-report completion ')).toEqual(['bash', 'fish', 'zsh']);
  expect(complete('gov-report extract _gov')).toEqual(['_gov-report']);
});

testWith(['zsh'], 'zsh completes options at its prompt', () => {
  const session = `zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell 'PS1=; autoload -Uz compinit; compinit -u -D; source ./_gov-report; print READY'
while zpty -r shell line; do [[ $line == READY* ]] && break; done
zpty -w -n shell $'gov-report extract --fo\\t'
for i in {1..50}; do zpty -r -t shell piece && seen+=$piece; [[ $seen == *--format* ]] && break; sleep 0.1; done
print -r -- $seen
zpty -d shell`;
  const { stdout, stderr, status } = spawnSync('zsh', ['-f', '-c', session], {
    cwd: folder,
    env: { ...makeEnvironment(folder), TERM: 'dumb' },
    encoding: 'utf8',
    timeout: 60_000,
  });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  expect(stdout).toContain('--format');
});
