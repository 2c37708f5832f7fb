import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { ensureBuilt, readRecords, runCli, type CliResult } from './runCli.js';

ensureBuilt();

const archives = fileURLToPath(new URL('../../fixtures/archives', import.meta.url));
const run = (words: readonly string[], more: { input?: Buffer } = {}): Promise<CliResult> =>
  runCli([...words], { cwd: archives, ...more });

const entries = ({ stdout }: CliResult): unknown[] =>
  readRecords(stdout).map(({ status, source }) => [status, (source as { entry: string | null }).entry]);

const inFiles = [
  ['ok', '2008/鹤壁市.txt'],
  ['ok', '2013/国税局.txt'],
  ['ok', '2019/县政府.html'],
  ['not_a_report', '2019/通知.html'],
];

describe('extract', () => {
  test.each(['reports.zip', 'reports.tar.gz', 'reports.tar.xz', 'reports.tar.zst'])('%s', async (name) => {
    const result = await run(['extract', name]);
    expect(result.code).toBe(0);
    expect(entries(result)).toEqual(inFiles);
  });

  test('an archive on standard input, whole and cut', async () => {
    const input = readFileSync(`${archives}/reports.zip`);
    expect(entries(await run(['extract', '-'], { input }))).toEqual(inFiles);
    const cut = await run(['extract', '-'], { input: input.subarray(0, 4000) });
    expect(cut.code).toBe(1);
    expect(entries(cut)).toEqual([...inFiles.slice(0, 2), ['error', '2019/县政府.html']]);
    expect(cut.stderr).toContain('gov-report: - (2019/县政府.html): E_TRUNCATED: ');
  });

  test('what is passed over is counted, and with --all a record', async () => {
    const result = await run(['extract', 'crawl.warc.gz', '--lang', 'en', 'reports.zip', 'nothing']);
    expect(result.stderr).toContain('4 skipped');
    const all = await run(['extract', 'crawl.warc.gz', '--all']);
    expect(readRecords(all.stdout)).toHaveLength(7);
    expect(readRecords(all.stdout).at(-1)).toMatchObject({
      status: 'not_a_report',
      source: { entry: 'http://www.example.gov.cn/gone', url: 'http://www.example.gov.cn/gone', bytes: 9 },
    });
  });

  test('without the prefilter the reports are the same', async () => {
    const isOk = (result: CliResult): unknown[] =>
      readRecords(result.stdout).filter(({ status }) => status === 'ok');
    const filtered = await run(['extract', 'crawl.warc.gz', 'reports.zip']);
    const unfiltered = await run(['extract', 'crawl.warc.gz', 'reports.zip', '--no-prefilter']);
    expect(isOk(filtered)).toHaveLength(6);
    expect(isOk(filtered)).toEqual(isOk(unfiltered));
  });

  test('fields and limits', async () => {
    expect(entries(await run(['extract', 'pages.jsonl', '--text-field', 'text']))).toEqual([
      ['ok', 'L1'],
      ['error', 'L2'],
    ]);
    expect(entries(await run(['extract', 'table.csv', '--url-field', 'url']))).toEqual([
      ['ok', 'R2'],
      ['ok', 'R3'],
    ]);
    const small = await run(['extract', 'reports.zip', '--max-document', '2KB']);
    expect(entries(small)).toEqual(
      inFiles.map(([status, entry]) => [entry === '2013/国税局.txt' ? status : 'error', entry]),
    );
    const few = await run(['extract', 'reports.zip', '--max-entries', '1', '--lang', 'zh']);
    expect(entries(few)).toEqual([inFiles[0], ['error', null]]);
    expect(few.stderr).toContain('E_LIMIT：超出限制（成员超过 1 个，其余未读取');
    for (const words of [
      ['--max-document', 'big'],
      ['--max-depth', '0'],
      ['--max-nesting', '0'],
      ['--max-expansion', '1.5'],
    ])
      expect(await run(['extract', 'reports.zip', ...words])).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('text and explain', () => {
  test('a member that is no report is named as extract names it', async () => {
    const entry = '2019/通知.html';
    const { code, stdout } = await run(['explain', 'reports.zip', '--entry', entry, '--lang', 'en']);
    expect(code).toBe(0);
    expect(stdout).toContain(`reports.zip (${entry}): not a report`);
  });

  const name = '2008/鹤壁市.txt';

  test('take one document of an archive', async () => {
    const text = await run(['text', 'reports.zip', '--entry', name]);
    expect(text.stdout).toContain('鹤壁市人民政府');
    const path = 'applications.received';
    expect((await run(['explain', 'reports.zip', '--entry', name, '--path', path])).stdout).toContain(
      `${path} = 37`,
    );
    expect((await run(['text', 'pages.jsonl', '--entry', 'L2'])).code).toBe(0);
  });

  test('ask for a name where there are several, and suggest one', async () => {
    const several = await run(['text', 'reports.zip', '--lang', 'en']);
    expect(several).toMatchObject({ code: 2, stdout: '' });
    expect(several.stderr).toContain(`choose one with --entry, such as ${name}`);
    const wrong = await run(['text', 'reports.zip', '--entry', '2008/鹤壁.txt', '--lang', 'en']);
    expect(wrong.stderr).toContain(`has no document "2008/鹤壁.txt" (did you mean ${name}?)`);
  });
});
