import { describe, expect, test } from '@jest/globals';
import { report, root, run, statuses, uris, usePlace } from './extractPlace.js';
import { writeFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { readRecords } from './runCli.js';
import { join } from 'node:path';

usePlace();

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
