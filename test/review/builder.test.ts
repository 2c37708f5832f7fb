import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync, inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { extract, type GovRecord } from '../../src/index.js';
import { findFiles } from '../../src/review/findFiles.js';
import { writeReview, type ReviewOptions } from '../../src/review/index.js';
import { filterRows, noFilter } from '../../src/review/page/filterRows.js';
import { escapeJson } from '../../src/review/packBlock.js';
import { shapeTables } from '../../src/review/shapeTables.js';
import type { ListRow, PageIndex } from '../../src/review/types.js';
import { writeJsonLines, writeReport } from '../batch/corpus.js';
import { ensureBuilt, runCli } from '../cli/runCli.js';

let root = '';
const at = (name: string): string => join(root, name);

ensureBuilt();

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'gov-report-review-'));
  mkdirSync(at('lower/reports'), { recursive: true });
  for (const i of [1, 2, 3]) writeFileSync(at(`lower/reports/${String(i)}.txt`), writeReport(i));
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

const readOne = async (i: number, uri = `reports/${String(i)}.txt`): Promise<GovRecord> => {
  const [record] = await extract(Buffer.from(writeReport(i)), { uri });
  if (!record) throw new Error('no record');
  return record;
};

async function makePage(
  records: readonly GovRecord[],
  options: Partial<ReviewOptions> = {},
): Promise<string> {
  let page = '';
  const sink = {
    write: (text: string) => {
      page += text;
      return Promise.resolve();
    },
    finish: () => Promise.resolve(),
    abort: () => undefined,
    isBroken: () => false,
  };
  async function* all(): AsyncGenerator<GovRecord> {
    yield* records;
  }
  await writeReview(all(), { language: 'en', folders: [at('lower')], open: {}, ...options }, sink);
  return page;
}

const block = (page: string, name: string): string =>
  new RegExp(`<script type="text/plain" id="${name}">([^<]*)</script>`).exec(page)?.[1] ?? '';
const unpack = (packed: string): unknown => JSON.parse(inflateSync(Buffer.from(packed, 'base64')).toString());
const indexOf = (page: string): PageIndex => JSON.parse(block(page, 'index')) as PageIndex;

describe('the page', () => {
  test('holds each record and its text, packed', async () => {
    const records = [await readOne(1), await readOne(2)];
    const page = await makePage(records);
    expect(unpack(block(page, 'r1'))).toEqual(records[1]);
    expect(unpack(block(page, 't0'))).toBe(writeReport(1));
    expect(indexOf(page).rows.map(({ source, agency, text }) => [source, agency, text])).toEqual([
      ['found', '青柳县人民政府', 0],
      ['found', '青柳县人民政府', 1],
    ]);
  });

  test('a changed document is not shown for the one that was read', async () => {
    const changed = await readOne(9, 'reports/2.txt');
    const missing = await readOne(8, 'reports/8.txt');
    const page = await makePage([changed, missing]);
    expect(indexOf(page).rows.map(({ source, text }) => [source, text])).toEqual([
      ['changed', null],
      ['missing', null],
    ]);
    expect(block(page, 't0')).toBe('');
  });

  test('a later folder is looked through where an earlier one has another document of the name', async () => {
    mkdirSync(at('other/reports'), { recursive: true });
    writeFileSync(at('other/reports/1.txt'), 'something else');
    const page = await makePage([await readOne(1)], { folders: [at('other'), at('lower')] });
    expect(indexOf(page).rows[0]?.source).toBe('found');
  });

  test('members of an archive are found by their name and hash', async () => {
    writeFileSync(at('lower/lines.jsonl.gz'), gzipSync(writeJsonLines(20, 8)));
    const { stdout } = await runCli(['extract', 'lower/lines.jsonl.gz', '--no-prefilter', '-q'], {
      cwd: root,
    });
    const records = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as GovRecord);
    const { rows } = indexOf(await makePage(records));
    expect(rows.length).toBe(8);
    expect(rows.every(({ source }) => source === 'found')).toBe(true);
  });

  test('reports of one document share its text', async () => {
    const bytes = Buffer.from(writeReport(1) + '\n\n'.repeat(3) + writeReport(2));
    writeFileSync(at('lower/two.txt'), bytes);
    const records = await extract(bytes, { uri: 'two.txt' });
    const { rows } = indexOf(await makePage(records));
    expect(new Set(rows.map(({ text }) => text))).toEqual(new Set([0]));
  });

  test('nothing in a name ends the block of data or opens a comment', async () => {
    const record = await readOne(1, '</script><script>alert(1)</script><!--.txt');
    const page = await makePage([record]);
    expect(page).not.toContain('alert(1)</script>');
    expect(indexOf(page).rows[0]?.uri).toBe(record.source.uri);
    expect(escapeJson('\u2028<')).toBe('"\\u2028\\u003c"');
  });

  test('allows its own script and nothing else', async () => {
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(await makePage([]))?.[1] ?? '';
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[^ ]+'; style-src 'sha256-[^ ]+'; /);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });
});

describe('files of a name', () => {
  test('under the folder, with fewer folders of the name, never above it', () => {
    expect(findFiles('reports/1.txt', [at('lower')])).toEqual([at('lower/reports/1.txt')]);
    expect(findFiles('/far/away/reports/1.txt', [at('lower')])).toEqual([at('lower/reports/1.txt')]);
    expect(findFiles('reports/1.txt', [at('lower/reports')])).toEqual([at('lower/reports/1.txt')]);
    expect(findFiles('../../lower/reports/1.txt', [at('lower/reports')])).toEqual([
      at('lower/reports/1.txt'),
    ]);
    expect(findFiles('1.txt', [at('lower/reports/1.txt')])).toEqual([at('lower/reports/1.txt')]);
    expect(findFiles('9.txt', [at('lower')])).toEqual([]);
    expect(findFiles('/dev/stdin', [])).toEqual([]);
  });
});

test('every table of the knowledge is drawn with all its rows', () => {
  for (const { parts } of shapeTables()) {
    expect(parts.length).toBeGreaterThan(0);
    for (const { columns, rows } of parts) expect(columns.length * rows.length).toBeGreaterThan(0);
  }
  const art20 = shapeTables().find(({ id }) => id === 'art20_2021');
  expect(art20?.parts.length).toBeGreaterThan(2);
});

describe('the list', () => {
  const row = (change: Partial<ListRow>): ListRow => ({
    id: '', status: 'ok', agency: null, title: null, year: null, era: null, uri: 'a', entry: null, part: null,
    sha256: null, numbers: 0, failed: 0, low: 0, missing: 0, source: 'found', text: 0, ...change,
  }); // prettier-ignore
  const rows = [
    row({ agency: '乙县人民政府', year: 2020, failed: 2 }),
    row({ agency: '甲县人民政府', year: 2021, era: 'format2021', low: 1 }),
    row({ status: 'error', text: null }),
  ];
  const filter = (change: object): number[] => filterRows(rows, { ...noFilter, ...change }, () => false);

  test('filters and order', () => {
    expect(filter({})).toEqual([0, 1, 2]);
    expect(filter({ failed: true })).toEqual([0]);
    expect(filter({ low: true, era: 'format2021' })).toEqual([1]);
    expect(filter({ unfound: true })).toEqual([2]);
    expect(filter({ corrected: true })).toEqual([]);
    expect(filter({ status: 'error' })).toEqual([2]);
    expect(filter({ search: ' 县 2021' })).toEqual([1]);
    expect(filter({ sort: 'byAgency' })).toEqual([1, 0, 2]);
    expect(filter({ sort: 'byFailed' })).toEqual([0, 1, 2]);
  });
});

describe('the command', () => {
  const review = (...words: string[]): ReturnType<typeof runCli> =>
    runCli(['review', ...words], { cwd: root });
  beforeAll(async () => {
    await runCli(['extract', 'lower/reports', '-q', '-o', 'records.ndjson'], { cwd: root });
  });

  test('writes a page with its script', async () => {
    const { code, stderr } = await review('records.ndjson', '--out', 'page.html');
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: 'gov-report: page.html: 3 records, 3 with their text\n',
    });
    const page = readFileSync(at('page.html'), 'utf8');
    expect(page).toContain('DecompressionStream');
    expect(page).not.toMatch(/(?:src|href)=["']?https?:/);
  });

  test.each([
    [['records.ndjson'], 2, '--out'],
    [['records.ndjson', '--out', 'x.html', '--sources', 'nowhere'], 2, 'nowhere'],
    [['lower/reports/1.txt', '--out', 'x.html'], 2, 'no records'],
    [['nothing.ndjson', '--out', 'x.html'], 2, 'E_NOT_FOUND'],
    [['records.ndjson', '--out', 'records.ndjson'], 2, 'records.ndjson'],
    [['records.ndjson', '--out', 'no/folder/x.html'], 2, 'folder'],
  ])('%j ends with %i', async (words, status, said) => {
    const { code, stderr } = await review(...words);
    expect(code).toBe(status);
    expect(stderr).toContain(said);
  });

  test('documents that are not found are told', async () => {
    const lines = readFileSync(at('records.ndjson'), 'utf8').replaceAll('lower/reports/2.txt', 'gone.txt');
    writeFileSync(at('gone.ndjson'), lines);
    const { code, stderr } = await review('gone.ndjson', '--out', 'gone.html');
    expect(code).toBe(1);
    expect(stderr).toContain('1 document was not found');
  });
});
