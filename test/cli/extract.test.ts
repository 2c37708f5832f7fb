import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { ensureBuilt, readRecords, runCli, runShell, startCli } from './runCli.js';

const report = `青柳县人民政府2013年政府信息公开工作年度报告

　　根据《中华人民共和国政府信息公开条例》的规定，现公布青柳县人民政府2013年政府信息公开工作年度报告。

一、主动公开政府信息的情况
　　2013年，全县主动公开政府信息1286条。
二、依申请公开政府信息的情况
　　2013年，全县共受理政府信息公开申请17件，均已答复。
三、收费及减免情况
　　全年未收取任何费用。
四、行政复议、行政诉讼情况
　　全年未发生行政复议和行政诉讼。
五、存在的主要问题和改进措施
　　公开的内容还不够及时，下一步将加强培训。

二〇一四年三月十日
`;
const recipe = '红烧肉的做法：五花肉切块，冷水下锅，加姜片、料酒，煮开后捞出，小火慢炖一个小时即可。\n';

let root = '';

ensureBuilt();

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'gov-report-cli-'));
  mkdirSync(join(root, 'dump/2014'), { recursive: true });
  mkdirSync(join(root, 'recipes'));
  mkdirSync(join(root, 'empty'));
  writeFileSync(join(root, 'report.txt'), report);
  writeFileSync(join(root, 'dump/2014/gbk.txt'), iconv.encode(report, 'gbk'));
  writeFileSync(join(root, 'dump/report.txt'), report);
  writeFileSync(join(root, 'dump/recipe.html'), `<html><body><p>${recipe}</p></body></html>`);
  writeFileSync(join(root, 'recipes/pork.txt'), recipe);
  writeFileSync(join(root, 'empty.txt'), '');
  writeFileSync(join(root, 'picture.png'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
  writeFileSync(join(root, 'large.txt'), '');
  truncateSync(join(root, 'large.txt'), 20 * 1024 * 1024 + 1);
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

const run = (
  words: readonly string[],
  settings: Parameters<typeof runCli>[1] = {},
): ReturnType<typeof runCli> => runCli(words, { cwd: root, ...settings });

const statuses = (stdout: string): unknown[] => readRecords(stdout).map(({ status }) => status);
const uris = (stdout: string): unknown[] =>
  readRecords(stdout).map((record) => (record['source'] as { uri: string }).uri);

describe('a report', () => {
  test('gives one record on one line, nothing else, and 0', async () => {
    const { code, stdout, stderr } = await run(['extract', 'report.txt']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.endsWith('}\n')).toBe(true);
    expect(readRecords(stdout)).toHaveLength(1);
    expect(readRecords(stdout)[0]).toMatchObject({
      schema: 'gov-report/1',
      status: 'ok',
      error: null,
      source: { uri: 'report.txt', entry: null, encoding: 'utf-8', encoding_basis: 'valid_utf8' },
    });
  });

  test('is read from standard input, named or not', async () => {
    for (const words of [['extract'], ['extract', '-']]) {
      const { code, stdout } = await run(words, { input: iconv.encode(report, 'gbk') });
      expect(code).toBe(0);
      expect(readRecords(stdout)[0]).toMatchObject({
        status: 'ok',
        source: { uri: '-', encoding: 'gb18030' },
      });
    }
  });

  test('is pretty with --format json, always in an array', async () => {
    const one = await run(['extract', 'report.txt', '--format', 'json']);
    expect(one.stdout).toMatch(/^\[\n {2}\{\n {4}"schema": "gov-report\/1",\n/);
    const records = readRecords((await run(['extract', 'report.txt'])).stdout);
    expect(JSON.parse(one.stdout)).toEqual(records);
    const two = await run(['extract', 'report.txt', 'report.txt', '--format=json']);
    expect(JSON.parse(two.stdout)).toEqual([...records, ...records]);
  });

  test('can be forced to an encoding', async () => {
    const { stdout } = await run(['extract', 'dump/2014/gbk.txt', '--encoding', 'cp936']);
    expect(readRecords(stdout)[0]).toMatchObject({
      source: { encoding: 'gb18030', encoding_basis: 'forced' },
    });
  });

  test('--omit and --facts leave parts out', async () => {
    const { stdout } = await run(['extract', 'report.txt', '--omit', 'facts,sections', '--omit', 'checks']);
    expect(readRecords(stdout)[0]).toMatchObject({ facts: null, sections: null, checks: null });
    expect(readRecords(stdout)[0]?.['tables']).not.toBeNull();
    const counts = readRecords((await run(['extract', 'report.txt', '--facts', 'counts'])).stdout)[0];
    expect(Array.isArray(counts?.['facts'])).toBe(true);
  });
});

describe('documents that are no report', () => {
  test('give not_a_report and 0, or 1 with --strict', async () => {
    const plain = await run(['extract', 'recipes/pork.txt']);
    expect({ code: plain.code, stderr: plain.stderr }).toEqual({ code: 0, stderr: '' });
    expect(statuses(plain.stdout)).toEqual(['not_a_report']);
    expect((await run(['extract', '--strict', 'recipes/pork.txt'])).code).toBe(1);
    expect((await run(['extract', '--strict', 'report.txt'])).code).toBe(0);
  });

  test('a folder without reports gives its records and one line on standard error', async () => {
    const { code, stdout, stderr } = await run(['extract', 'recipes']);
    expect(code).toBe(0);
    expect(statuses(stdout)).toEqual(['not_a_report']);
    expect(stderr).toMatch(/^gov-report: no report among 1 document[^\n]*\n$/);
    expect((await run(['extract', 'recipes', '--quiet'])).stderr).toBe('');
  });

  test('an empty, a binary and a too large file give error records and 1; the others are still read', async () => {
    const { code, stdout, stderr } = await run([
      'extract',
      'empty.txt',
      'picture.png',
      'large.txt',
      'report.txt',
    ]);
    expect(code).toBe(1);
    const records = readRecords(stdout);
    expect(records.map(({ error }) => (error as { code: string } | null)?.code)).toEqual([
      'E_EMPTY',
      'E_UNSUPPORTED',
      'E_TOO_LARGE',
      undefined,
    ]);
    expect(records[1]).toMatchObject({ status: 'error', counts: null, facts: null });
    expect(records[2]).toMatchObject({ source: { uri: 'large.txt', bytes: 20 * 1024 * 1024 + 1 } });
    for (const word of [
      'empty.txt: E_EMPTY',
      'picture.png: E_UNSUPPORTED: ',
      'large.txt: E_TOO_LARGE',
      '3 with',
    ]) {
      expect(stderr).toContain(word);
    }
  });

  test('an empty standard input is an error', async () => {
    const { code, stdout } = await run(['extract'], { input: '' });
    expect(code).toBe(1);
    expect(readRecords(stdout)[0]).toMatchObject({ status: 'error', error: { code: 'E_EMPTY' } });
  });
});

describe('inputs', () => {
  test('folders are read in order', async () => {
    const { code, stdout, stderr } = await run(['extract', 'dump']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(uris(stdout)).toEqual(['dump/2014/gbk.txt', 'dump/recipe.html', 'dump/report.txt']);
    expect(statuses(stdout)).toEqual(['ok', 'not_a_report', 'ok']);
  });

  test('--include and --exclude choose', async () => {
    expect(uris((await run(['extract', '--include', '*.txt', 'dump'])).stdout)).toHaveLength(2);
    expect(uris((await run(['extract', 'dump', '--include=*.txt', '--exclude', '2014'])).stdout)).toEqual([
      'dump/report.txt',
    ]);
  });

  test('a quoted glob', async () => {
    expect(uris((await run(['extract', 'dump/**/*.txt'])).stdout)).toEqual([
      'dump/2014/gbk.txt',
      'dump/report.txt',
    ]);
  });

  test('a missing input is told and gives 2, the others are still read', async () => {
    const { code, stdout, stderr } = await run(['extract', 'nowhere.txt', 'report.txt', 'empty']);
    expect(code).toBe(2);
    expect(statuses(stdout)).toEqual(['ok']);
    expect(stderr).toContain('gov-report: nowhere.txt: E_NOT_FOUND: no such file or folder\n');
    expect(stderr).toContain('gov-report: empty: E_NO_FILES: no file to read in this folder\n');
  });

  test('--files-from a file or standard input', async () => {
    writeFileSync(join(root, 'list'), 'report.txt\n\ndump/report.txt\n');
    expect(uris((await run(['extract', '--files-from', 'list'])).stdout)).toEqual([
      'report.txt',
      'dump/report.txt',
    ]);
    const piped = await run(['extract', '--files-from', '-'], { input: 'dump/report.txt\nnowhere\n' });
    expect(uris(piped.stdout)).toEqual(['dump/report.txt']);
    expect(piped.code).toBe(2);
    expect((await run(['extract', '-', '--files-from', '-'])).code).toBe(2);
  });

  test('a list that names nothing or is no text gives 2 and one clear line', async () => {
    const empty = await run(['extract', '--files-from', '-', '-q'], { input: '\n' });
    expect(empty).toMatchObject({ code: 2, stdout: '' });
    expect(empty.stderr).toBe('gov-report: -: E_LIST_EMPTY: the list names no file\n');
    const nul = await run(['extract', '--files-from', '-', '-q'], { input: 'report.txt\0dump/report.txt\0' });
    expect(nul).toMatchObject({ code: 2, stdout: '' });
    expect(nul.stderr).toMatch(/^gov-report: -: E_LIST_NOT_TEXT: [^\n\0]*-print0[^\n\0]*\n$/);
  });

  test('control characters of names are spelled out', async () => {
    const { stderr } = await run(['extract', 'a\u001b[31mb']);
    expect(stderr).toContain('a\\u001b[31mb: E_NO_MATCH');
    expect(stderr).not.toContain('\u001b');
  });
});

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
