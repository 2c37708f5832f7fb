import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { writeCompletion } from '../../src/cli/completion/index.js';
import { say, type MessageKey } from '../../src/cli/messages.js';
import { commandTable, optionTable } from '../../src/cli/options.js';
import { runCli } from './runCli.js';

const write = (shell: 'bash' | 'zsh' | 'fish', language: 'en' | 'zh' = 'en'): string =>
  writeCompletion(shell, (key: MessageKey) => say(language, key));

/** What bash offers behind these words; null where it is left to complete files. */
function complete(words: readonly string[]): string[] | null {
  const script = `${write('bash')}
compopt() { echo none; exit; }
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _gov_report; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', script, 'bash', ...words], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  const offered = stdout.trim();
  if (offered === 'none') return [];
  return offered === '' ? null : offered.split('\n');
}

describe('in bash', () => {
  test.each([
    [
      ['gov-report', 'ex'],
      ['extract', 'explain'],
    ],
    [['gov-report', 'extract', '--fo'], ['--format']],
    [
      ['gov-report', 'extract', '--format', ''],
      ['ndjson', 'json'],
    ],
    [
      ['gov-report', 'check', '--format', 'j'],
      ['json', 'junit'],
    ],
    [['gov-report', 'check', '--format', 'nothing'], null],
    [['gov-report', 'extract', '--timeout', ''], []],
    [['gov-report', 'extract', '-o', ''], null],
    [['gov-report', 'extract', 'rep'], null],
    [['gov-report', 'schema', 'rep'], []],
    [
      ['gov-report', 'completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [
      ['gov-report', '--lang', 'zh', 'text', '--en'],
      ['--encoding', '--entry'],
    ],
  ])('%j', (words, offered) => {
    expect(complete(words)).toEqual(offered);
  });

  test('every option of every command is offered', () => {
    for (const { name } of commandTable.slice(0, 3)) {
      const own = optionTable.filter(({ commands }) => commands.includes(name)).map(({ long }) => long);
      expect(complete(['gov-report', name, '--'])?.sort()).toEqual([...new Set([...own, '--help'])].sort());
    }
  });
});

test.each(['bash', 'zsh', 'fish'] as const)('the script for %s has every command and option', (shell) => {
  const script = write(shell);
  for (const { name } of commandTable) expect(script).toContain(name);
  for (const { long } of optionTable)
    expect(script).toContain(shell === 'fish' ? `-l ${long.slice(2)}` : long);
});

test('explanations are in the language of the user, and quoted', () => {
  expect(write('fish', 'zh')).toContain("-d '读取文档，每份报告输出一条 JSON 记录'");
  expect(write('fish')).toContain("-d 'print the document\\'s text, to which");
  expect(write('zsh')).toContain("'text:print the document'\\''s text, to which");
});

test('a shell that is not known is refused', async () => {
  const { code, stdout, stderr } = await runCli(['completion', 'tcsh', '--lang', 'en']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('SHELL: "tcsh" is not one of bash, zsh, fish');
});

test('the command prints the script', async () => {
  const { code, stdout } = await runCli(['completion', 'bash']);
  expect({ code, stdout }).toEqual({ code: 0, stdout: write('bash') });
});
