import { spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';
import { transformSync } from '@swc/core';
import { expect } from '@jest/globals';
import { cliEnvironment } from '../cli/runCli.js';
import { programsOf } from './place.js';
import { toPattern, type RunnableBlock } from './readRunnable.js';

/** So much of what a command printed is shown where it is not what the document says. */
const shownLength = 3000;

/** A machine of nobody in particular. */
const surroundings = { LC_ALL: 'C.UTF-8', LANG: 'C.UTF-8', npm_config_update_notifier: 'false' };

/** Runs a block and asks that it ends and prints as the document says. Standard error goes where standard output goes, as on a screen. */
export function runBlock(
  block: RunnableBlock,
  place: string,
  environment: Readonly<Record<string, string>> = {},
): void {
  const { program, words, input } = commandOf(block);
  const path = [programsOf(place), environment['PATH'] ?? process.env['PATH'] ?? ''].join(delimiter);
  const { status, stdout, stderr } = spawnSync(program, words, {
    cwd: place,
    env: cliEnvironment({ ...surroundings, HOME: place, ...environment, PATH: path }),
    input,
    maxBuffer: 64 * 1024 * 1024,
  });
  const printed = stdout.toString('utf8').replaceAll('\r\n', '\n');
  const said =
    status === block.exit ? '' : printed.slice(-shownLength) + stderr.toString().slice(-shownLength);
  expect({ status, said }).toEqual({ status: block.exit, said: '' });
  if (block.output === null || toPattern(block.output).test(printed)) return;
  expect(printed.slice(0, shownLength)).toBe(block.output);
}

interface Invocation {
  readonly program: string;
  readonly words: readonly string[];
  readonly input: string;
}

function commandOf({ language, text, isInstalling }: RunnableBlock): Invocation {
  const node = ['--input-type=module', '--eval'];
  switch (language) {
    case 'js':
      return { program: process.execPath, words: [...node, text], input: '' };
    case 'ts':
      return { program: process.execPath, words: [...node, withoutTypes(text)], input: '' };
    case 'python':
      return { program: 'python3', words: ['-c', text], input: '' };
    case 'sql':
      return { program: 'duckdb', words: ['-c', text], input: '' };
    case 'diff':
      return {
        program: 'git',
        words: ['apply', '--recount', '--unidiff-zero', '-C1', '-'],
        input: `${text}\n`,
      };
    default: {
      const line = isInstalling ? withoutNpm(text) : text;
      return { program: 'bash', words: ['--norc', '-ec', `{\n${line}\n} 2>&1`], input: '' };
    }
  }
}

const withoutTypes = (text: string): string =>
  transformSync(text, { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }).code;

/** What an installing line does behind its npm commands. */
const withoutNpm = (text: string): string =>
  text
    .split(/\n| && /)
    .filter((part) => !/^\s*npm /.test(part))
    .join('\n') || ':';
