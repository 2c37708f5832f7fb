import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { extract } from '../../src/index.js';
import { normalise, summarise, type Expected } from '../golden/compareRecord.js';

const root = join(import.meta.dirname, '../..');
const source = join(root, 'fixtures/reports/format2021-2022-bureau-saved-html/source.html');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gov-report-fixture-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(...args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const script = join(root, 'scripts/new-fixture.mjs');
  return spawnSync(process.execPath, [script, ...args, '--folder', folder], { encoding: 'utf8' });
}

test('the folder is a fixture that the test of the fixtures can read, with every reading still to check', async () => {
  const slug = 'format2021-2022-bureau-new';
  const { status, stdout } = run(source, slug, '--title', 'A saved page', '--covers', 'menus');
  expect(status).toBe(0);
  expect(readdirSync(join(folder, slug)).sort()).toEqual(['about.json', 'expected.json', 'source.html']);
  const bytes = readFileSync(join(folder, slug, 'source.html'));
  const expected = JSON.parse(readFileSync(join(folder, slug, 'expected.json'), 'utf8')) as Expected;
  const [record] = await extract(bytes, { uri: 'source.html' });
  if (!record) throw new Error('no record');
  expect(summarise(record, expected)).toEqual(normalise(expected));
  for (const path of Object.keys(expected.counts ?? {})) expect(expected.unchecked).toContain(path);
  expect(expected.unchecked).toContain('report.agency');
  expect(expected.unchecked).toContain('tables.review_litigation');
  for (const path of Object.keys(expected.counts ?? {}).slice(0, 5)) expect(stdout).toContain(path);
  const about = JSON.parse(readFileSync(join(folder, slug, 'about.json'), 'utf8')) as object;
  expect(about).toMatchObject({ title: 'A saved page', era: 'format2021', form: 'html', covers: ['menus'] });
});

test('a page that is no report becomes a fixture of what is none', () => {
  const page = join(folder, 'news.txt');
  writeFileSync(page, '市政府召开会议，部署下一阶段防汛工作。会议要求各部门落实责任。');
  expect(run(page, 'not-a-report-flood-txt').status).toBe(0);
  const expected = JSON.parse(
    readFileSync(join(folder, 'not-a-report-flood-txt/expected.json'), 'utf8'),
  ) as Expected;
  expect(expected).toMatchObject({ status: 'not_a_report', unchecked: ['status'] });
});

test.each([
  ['a slug without an era', [source, 'my-report'], '"my-report" is no slug'],
  ['a file that is not there', ['no.txt', 'narrative-2010-county-x'], 'no.txt cannot be read'],
  ['an office file', ['report.docx', 'narrative-2010-county-x'], 'fixtures/office'],
  ['one argument', [source], 'name a file and a slug'],
  ['an unknown option', [source, 'narrative-2010-county-x', '--slug'], '--slug'],
  ['a folder that is there', [source, 'format2021-2022-bureau-new'], 'is there already'],
])('%s is refused in one line and nothing is written', (_, args, sentence) => {
  const before = readdirSync(folder);
  const { status, stderr } = run(...args);
  expect(status).toBe(2);
  expect(stderr).toContain(sentence);
  expect(readdirSync(folder)).toEqual(before);
});
