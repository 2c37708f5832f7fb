import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { commandTable, optionTable } from '../../src/cli/options.js';
import { ensureBuilt, runCli } from './runCli.js';

let root = '';

ensureBuilt();

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'gov-report-usage-'));
  writeFileSync(join(root, 'a.txt'), '文本');
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

const run = (
  words: readonly string[],
  settings: Parameters<typeof runCli>[1] = {},
): ReturnType<typeof runCli> => runCli(words, { cwd: root, ...settings });

describe('help', () => {
  test('names every command', async () => {
    for (const words of [['--help'], ['-h'], ['help']]) {
      const { code, stdout, stderr } = await run(words);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      for (const { name } of commandTable) expect(stdout).toContain(`  ${name} `);
    }
  });

  test.each(commandTable.map(({ name }) => name))('of %s names its options and no others', async (name) => {
    const { code, stdout } = await run([name, '--help']);
    expect(code).toBe(0);
    const offered = optionTable.filter(({ commands }) => commands.includes(name)).map(({ long }) => long);
    const printed = [...stdout.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map((match) => match[1]);
    expect(printed.sort()).toEqual([...offered, '--help'].sort());
  });

  test('without a command goes to standard error and gives 2', async () => {
    const { code, stdout, stderr } = await run([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('extract');
  });

  test('no line is wider than 80 columns in English', async () => {
    for (const words of [['--help'], ['extract', '--help']]) {
      const lines = (await run(words)).stdout.split('\n');
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    }
  });
});

test.each(['--version', '-V'])('%s prints the version of the package', async (word) => {
  const { code, stdout } = await run([word]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

describe('wrong usage gives 2, one line of why and one of help, and no data', () => {
  const cases: [string[], string][] = [
    [['extract', '--fromat', 'json'], 'unknown option --fromat (did you mean --format?)'],
    [['extrct', 'a.txt'], 'unknown command extrct (did you mean extract?)'],
    [['a.txt'], 'unknown command a.txt (to read a file: gov-report extract a.txt)'],
    [['extract', '--format', 'xml', 'a.txt'], '--format: "xml" is not one of ndjson, json'],
    [
      ['extract', '--omit', 'facts,cells', 'a.txt'],
      '--omit: "cells" is not one of facts, sections, checks, tables',
    ],
    [['extract', '--omit', '', 'a.txt'], '--omit: "" is not one of facts, sections, checks, tables'],
    [['extract', '--encoding', 'klingon', 'a.txt'], '--encoding: "klingon" is not one of utf-8, gb18030'],
    [['extract', '--lang', 'fr', 'a.txt'], '--lang: "fr" is not one of zh, en'],
    [['extract', '-o'], 'option -o, --output <FILE> needs a value'],
    [['text'], 'FILE is missing'],
    [['text', 'a.txt', 'b.txt'], 'too many arguments'],
    [['text', 'a.txt', '--entry', 'b'], 'a.txt has no document "b"'],
    [['text', 'a.txt', '--encoding', 'x'], '--encoding: "x" is not one of'],
    [['extract', 'a.txt', '-o', './a.txt'], 'a.txt is an input'],
    [['schema', 'a.txt'], 'too many arguments'],
  ];
  test.each(cases)('%j', async (words, message) => {
    const { code, stdout, stderr } = await run(words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.startsWith(`gov-report: ${message}`)).toBe(true);
    expect(stderr).toMatch(/\ntry: gov-report.* --help\n$/);
    expect(stderr.split('\n')).toHaveLength(3);
  });
});

describe('languages', () => {
  test('--lang wherever it stands, else the locale', async () => {
    const chinese = '没有这个文件或文件夹';
    const cases: [string[], Record<string, string>, boolean][] = [
      [['extract', 'x'], {}, false],
      [['extract', 'x'], { LANG: 'zh_CN.UTF-8' }, true],
      [['extract', 'x'], { LC_ALL: 'en_US.UTF-8', LANG: 'zh_CN.UTF-8' }, false],
      [['extract', 'x'], { LC_MESSAGES: 'zh_TW.UTF-8', LANG: 'en_US.UTF-8' }, true],
      [['extract', 'x', '--lang', 'zh'], {}, true],
      [['--lang', 'zh', 'extract', 'x'], {}, true],
      [['extract', '--lang=en', 'x'], { LANG: 'zh_CN.UTF-8' }, false],
    ];
    for (const [words, env, isChinese] of cases) {
      const { code, stderr } = await run(words, { env });
      expect(code).toBe(2);
      expect(stderr.includes(chinese)).toBe(isChinese);
    }
  });

  test('usage errors and help speak it too', async () => {
    expect((await run(['extract', '--fromat', '--lang', 'zh'])).stderr).toContain(
      '未知选项 --fromat（是否想用 --format？）',
    );
    const { stdout } = await run(['extract', '--help', '--lang', 'zh']);
    for (const word of ['用法：', '选项：', '参数：', '示例：', '退出状态：']) expect(stdout).toContain(word);
    expect(stdout).toContain('用法：gov-report');
    expect(stdout).not.toMatch(/Usage|Options|choices|display help/);
  });

  test('errors of documents and inputs too', async () => {
    writeFileSync(join(root, 'empty.txt'), '');
    const { stderr, stdout } = await run(['extract', 'x', 'empty.txt', 'a.txt', '--lang', 'zh']);
    expect(stderr).toContain('gov-report: x：E_NOT_FOUND：没有这个文件或文件夹\n');
    expect(stderr).toMatch(/empty\.txt：E_EMPTY：文档为空/);
    expect(stdout).toContain('the document is empty');
  });

  test('records do not depend on it', async () => {
    const english = await run(['extract', 'a.txt', '--lang', 'en']);
    expect((await run(['extract', 'a.txt', '--lang', 'zh'])).stdout).toBe(english.stdout);
  });
});
