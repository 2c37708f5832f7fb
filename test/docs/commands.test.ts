import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cliEnvironment, ensureBuilt } from '../cli/runCli.js';
import {
  listDocuments,
  readDocument,
  readRunnable,
  root,
  toPattern,
  type RunnableBlock,
} from './readBlocks.js';

ensureBuilt();

/** So much of what a command printed is shown where it is not what the guide says. */
const shownLength = 3000;

const documents = listDocuments().filter((path) => readRunnable(readDocument(path)).length > 0);

/** A folder in which the commands of a guide run one after the other: the project's folders, and gov-report on the path. */
function makePlace(): string {
  const place = mkdtempSync(join(tmpdir(), 'gov-report-docs-'));
  for (const name of ['bin', 'fixtures', 'examples']) symlinkSync(join(root, name), join(place, name));
  mkdirSync(join(place, 'node_modules'));
  symlinkSync(root, join(place, 'node_modules', 'gov-report'));
  mkdirSync(join(place, '.path'));
  const program = join(place, '.path', 'gov-report');
  writeFileSync(
    program,
    `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'bin', 'gov-report.js')}" "$@"\n`,
  );
  chmodSync(program, 0o755);
  return place;
}

const isThere = (program: string): boolean =>
  spawnSync('sh', ['-c', `command -v "${program}"`], { stdio: 'ignore' }).status === 0;

function run(block: RunnableBlock, place: string): { code: number | null; printed: string } {
  const path = [join(place, '.path'), process.env['PATH'] ?? ''].join(delimiter);
  const [program, ...words] = commandOf(block);
  const { status, stdout } = spawnSync(program ?? '', words, {
    cwd: place,
    env: cliEnvironment({ PATH: path, HOME: place, LC_ALL: 'C.UTF-8', LANG: 'C.UTF-8' }),
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, printed: stdout.toString('utf8').replaceAll('\r\n', '\n') };
}

/** Standard error goes where standard output goes, as on a screen. */
function commandOf({ language, text, kind }: RunnableBlock): string[] {
  if (language === 'js') return [process.execPath, '--input-type=module', '--eval', text];
  if (language === 'python') return ['python3', '-c', text];
  const line = kind === 'install' ? withoutNpm(text) : text;
  return ['bash', '--norc', '-c', `{\n${line}\n} 2>&1`];
}

/** What an installing line does behind its npm commands. */
const withoutNpm = (line: string): string =>
  line
    .split(' && ')
    .filter((part) => !part.startsWith('npm '))
    .join(' && ') || ':';

describe.each(documents)('%s', (path) => {
  let place = '';
  beforeAll(() => {
    place = makePlace();
  });
  afterAll(() => {
    rmSync(place, { recursive: true });
  });

  for (const block of readRunnable(readDocument(path))) {
    const check = block.needs.every(isThere) ? test : test.skip;
    check(`line ${String(block.line)}: ${block.text.split('\n')[0]?.slice(0, 60) ?? ''}`, () => {
      const { code, printed } = run(block, place);
      expect({ code, printed: code === block.exit ? '' : printed }).toEqual({
        code: block.exit,
        printed: '',
      });
      if (block.output === null) return;
      if (!toPattern(block.output).test(printed)) expect(printed.slice(0, shownLength)).toBe(block.output);
    });
  }
});

test('installing lines call scripts that the project has', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const lines = readRunnable(readDocument('README.md')).filter(({ kind }) => kind === 'install');
  expect(lines.length).toBeGreaterThanOrEqual(2);
  for (const { text } of lines) {
    expect(text).not.toContain('\n');
    for (const [, name = ''] of text.matchAll(/npm run (\S+)/g)) expect(Object.keys(scripts)).toContain(name);
  }
  expect(Object.keys(scripts)).toContain('test');
});

describe('the comparison of printed blocks', () => {
  test.each([
    ['a\nb', 'a\nb\n', true],
    ['a\n…\nc', 'a\nx\ny\nc\n', true],
    ['a\n…\nc', 'a\nc\n', true],
    ['a …', 'a b c\n', true],
    ['a\n…', 'a\nb\nc\n', true],
    ['a\nb', 'a\nc\n', false],
    ['a', 'a\nb\n', false],
    ['a …', 'a b\nc\n', false],
    ['a\n…\nc', 'a\nb\n', false],
  ])('%j against %j: %s', (output, printed, fits) => {
    expect(toPattern(output).test(printed)).toBe(fits);
  });
});
