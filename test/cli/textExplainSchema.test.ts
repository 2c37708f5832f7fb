import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { ensureBuilt, readRecords, runCli } from './runCli.js';

const report = `青柳县人民政府2013年政府信息公开工作年度报告

　　现公布青柳县人民政府2013年政府信息公开工作年度报告。

一、主动公开政府信息的情况
　　2013年，全县主动公开政府信息1286条。
二、依申请公开政府信息的情况
　　2013年，全县共收到政府信息公开申请17件。
三、行政复议、行政诉讼情况
　　全年未发生行政复议和行政诉讼。

二〇一四年三月十日`;

let root = '';

ensureBuilt();

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'gov-report-commands-'));
  writeFileSync(join(root, 'report.txt'), report);
  writeFileSync(join(root, 'gbk.txt'), iconv.encode(report, 'gbk'));
  writeFileSync(
    join(root, 'page.html'),
    `<html><body>${report
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('')}</body></html>`,
  );
  writeFileSync(join(root, 'recipe.txt'), '红烧肉的做法：五花肉切块，冷水下锅。\n');
  writeFileSync(join(root, 'empty.txt'), '');
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

const run = (
  words: readonly string[],
  settings: Parameters<typeof runCli>[1] = {},
): ReturnType<typeof runCli> => runCli(words, { cwd: root, ...settings });

describe('text', () => {
  test('prints the decoded text and nothing more', async () => {
    for (const file of ['report.txt', 'gbk.txt']) {
      const { code, stdout, stderr } = await run(['text', file]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toBe(report);
    }
    expect((await run(['text', '-'], { input: report })).stdout).toBe(report);
  });

  test('is what the evidence of a record points into, in code points', async () => {
    for (const file of ['report.txt', 'page.html']) {
      const characters = [...(await run(['text', file])).stdout];
      const [record] = readRecords((await run(['extract', file])).stdout);
      const facts = record?.['facts'] as { evidence: { start: number; end: number; text: string }[] }[];
      expect(facts.length).toBeGreaterThan(0);
      for (const { start, end, text } of facts.flatMap(({ evidence }) => evidence)) {
        expect(characters.slice(start, end).join('')).toBe(text);
      }
    }
  });

  test('tells what it cannot print', async () => {
    expect(await run(['text', 'nowhere'])).toMatchObject({ code: 2, stdout: '' });
    expect(await run(['text', '.'])).toMatchObject({
      code: 2,
      stderr: 'gov-report: .: E_IS_FOLDER: it is a folder; name one file\n',
    });
    const empty = await run(['text', 'empty.txt']);
    expect(empty).toMatchObject({ code: 1, stdout: '' });
    expect(empty.stderr).toContain('E_EMPTY');
  });
});

describe('explain', () => {
  test('shows value, rule and the sentence with the number marked', async () => {
    const { code, stdout } = await run(['explain', 'report.txt', '--path', 'applications.received']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^青柳县人民政府2013年政府信息公开工作年度报告\n\napplications\.received = 17\n/);
    expect(stdout).toMatch(/ {2}rule {6}applications\.received\./);
    expect(stdout).toMatch(/收到政府信息公开申请»17件?«/);
  });

  test('a group shows everything below it, said or not', async () => {
    const { stdout } = await run(['explain', 'report.txt', '--path', 'applications']);
    expect(stdout).toContain('applications.received = 17');
    expect(stdout).toContain('applications.by_channel.fax = null (not said)');
    expect(stdout).not.toContain('published.');
  });

  test('without a path every count that is said', async () => {
    const { stdout } = await run(['explain', 'report.txt']);
    expect(stdout).toContain('published.total = 1286');
    expect(stdout).not.toContain('by_channel.fax');
  });

  test('an unknown path gives 2 and the nearest one', async () => {
    const { code, stdout, stderr } = await run(['explain', 'report.txt', '--path', 'aplications.received']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('"aplications.received" (did you mean applications.received?)');
  });

  test('a document that is no report is told as such', async () => {
    const { code, stdout, stderr } = await run(['explain', 'recipe.txt']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^recipe\.txt: not a report \(W_NOT_A_REPORT_\w+: [^\n]+\)\n$/);
    expect((await run(['explain', 'empty.txt'])).code).toBe(1);
  });

  test('a number that was refused is not told as unsaid; a list without entries is null', async () => {
    const contested = report.replace('申请17件。', '申请17件。2013年，全县共收到政府信息公开申请18件。');
    const { stdout } = await run(['explain', '-', '--path', 'applications.received'], { input: contested });
    expect(stdout).toMatch(/received = null \(refused, see below\)\n {2}refused/);
    const list = await run(['explain', 'report.txt', '--path', 'published.by_category']);
    expect(list.stdout).toContain('published.by_category = null (not said)\n');
  });

  test('colour only where it is wanted', async () => {
    const words = ['explain', 'report.txt', '--path', 'applications.received'];
    const escape = '\u001b[';
    expect((await run(words, { env: { FORCE_COLOR: '1' } })).stdout).toContain(escape);
    expect((await run(words, { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).stdout).not.toContain(escape);
    expect((await run(words)).stdout).not.toContain(escape);
  });

  test('speaks the language that is wanted', async () => {
    const { stdout } = await run([
      'explain',
      'report.txt',
      '--path',
      'applications.received',
      '--lang',
      'zh',
    ]);
    expect(stdout).toMatch(/规则 +applications\.received/);
  });
});

describe('schema', () => {
  test('is JSON Schema 2020-12 of the record', async () => {
    const { code, stdout, stderr } = await run(['schema']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const schema = JSON.parse(stdout) as Record<string, unknown>;
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(Object.keys(schema['properties'] as object)).toEqual(
      expect.arrayContaining(['id', 'status', 'counts', 'facts']),
    );
  });
});
