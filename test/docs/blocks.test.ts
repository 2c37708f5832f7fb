import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { documents } from './describeDocuments.js';
import { readBlocks, readExamples, root } from './readBlocks.js';
import { findUnknownWords, readRunnable, toPattern } from './readRunnable.js';

const runnable = documents.flatMap(({ path, runnable: blocks }) =>
  blocks.map((block) => ({ path, ...block })),
);

test('examples are there to be run', () => {
  expect(runnable.filter(({ reason }) => reason === null).length).toBeGreaterThan(60);
});

test('every block has a language and words that are known', () => {
  const unknown = documents.flatMap(({ path, blocks }) =>
    blocks.flatMap((block) => findUnknownWords(block).map((word) => `${path}:${String(block.line)} ${word}`)),
  );
  expect(unknown).toEqual([]);
});

test('blocks of output stand behind what prints them', () => {
  const lost = documents.flatMap(({ path, blocks }) =>
    blocks
      .filter(
        (block, i) => block.words.includes('output') && readRunnable(blocks.slice(i - 1, i)).length === 0,
      )
      .map(({ line }) => `${path}:${String(line)}`),
  );
  expect(lost).toEqual([]);
});

test('these are not run, and say why', () => {
  const told = runnable.flatMap(({ path, reason }) => (reason === null ? [] : [`${path}: ${reason}`]));
  expect(told).toEqual([
    'CONTRIBUTING.md: the build runs each of them.',
    'CONTRIBUTING.md: FILE, SLUG and DIR are yours; the guide has a walk that is run.',
    'docs/accuracy.md: they measure the same figures and compare them with this page.',
    'docs/attack.md: it takes an hour and more.',
    'docs/attack.md: it takes hours.',
    'docs/attack.md: each takes minutes to an hour.',
    'docs/library.md: the test of the package does it in an empty folder and measures what is there.',
  ]);
});

test('npm commands call scripts that the project has', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const called = runnable.flatMap(({ text }) => [...text.matchAll(/npm (?:run (?:-s )?([\w:]+)|(test))/g)]);
  const names = called.map(([, name, other]) => name ?? other ?? '');
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((name) => scripts[name] === undefined)).toEqual([]);
});

test('the README has the two commands, each in a line', () => {
  for (const path of ['README.md', 'README.zh-CN.md']) {
    const lines = runnable
      .filter((block) => block.path === path && block.isInstalling)
      .map(({ text }) => text);
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toMatch(/^npm ci && [^\n]+$/);
  }
});

describe('reading blocks', () => {
  const first = (markdown: string) => readRunnable(readBlocks(markdown))[0];

  test('a block that gives a reason is not run', () => {
    expect(first('```sh\n# Not run by the tests: needs a cluster\nsbatch x\n```')?.reason).toBe(
      'needs a cluster',
    );
    expect(first('```sh\n# 测试不运行：需要集群\nsbatch x\n```')?.reason).toBe('需要集群');
    expect(first('```sh\n# a comment\nsbatch x\n```')?.reason).toBeNull();
  });

  test('only the block right behind is its output', () => {
    expect(first('```sh\na\n```\n\n```text output\nb\n```')?.output).toBe('b');
    expect(first('```sh\na\n```\n\n```text\nb\n```')?.output).toBeNull();
  });

  test('comments of a program say what it prints', () => {
    expect(first('```ts\nconsole.log(1); // 1\n// x\nconsole.log(f(2)); // 2\n```')?.output).toBe('1\n2');
  });

  test('words that mean nothing are found', () => {
    const [block] = readBlocks('```bash need=jq exit=1\n```');
    expect(block && findUnknownWords(block)).toEqual(['bash', 'need=jq']);
  });

  test('examples in comments keep their line and their indentation', () => {
    const source = 'const a = `\n```\n`;\n/**\n * x\n * ```ts\n * if (a) {\n *   b();\n * ```\n */\n';
    expect(readExamples(source)).toEqual([
      { language: 'ts', words: [], text: 'if (a) {\n  b();', line: 6, chapter: '' },
    ]);
  });
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
