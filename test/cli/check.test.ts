import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { load } from 'cheerio';
import { makeDraft, printDraft, type Draft } from '../findings/draft.js';
import { ensureBuilt, runCli } from './runCli.js';

ensureBuilt();

let root = '';
const print = (year: number, change: (draft: Draft) => void = () => undefined): string => {
  const draft = makeDraft('format2021', year);
  change(draft);
  return printDraft(draft);
};
const setCell =
  (key: string, column: number, value: number) =>
  (draft: Draft): void => {
    const cells = draft.applications.cells[key];
    if (cells) cells[column] = value;
  };

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'gov-report-check-'));
  const write = (name: string, text: string): void => {
    writeFileSync(join(root, name), text);
  };
  write('clean.html', print(2023));
  write('wrong.html', print(2023, setCell('granted', 6, 18)));
  write(
    'reworded.html',
    print(2023, (draft) => void (draft.headings[4] = '五、存在问题及整改措施')),
  );
  write(
    'before.html',
    print(2022, (draft) => {
      setCell('carried_out', 0, 5)(draft);
      draft.art20.cells['normative_documents'] = [2, 0, 15];
      draft.chapters[0]?.splice(0, 1, '（一）主动公开。全县公开政府信息900条。');
    }),
  );
  write(
    'recipe.txt',
    '红烧肉的做法：五花肉切块，冷水下锅，加姜片、料酒，煮开后捞出，小火慢炖一个小时即可。\n',
  );
  write('empty.txt', '');
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

const run = (
  words: readonly string[],
  settings: Parameters<typeof runCli>[1] = {},
): ReturnType<typeof runCli> => runCli(words, { cwd: root, ...settings });

describe('exit statuses', () => {
  test.each([
    [0, ['clean.html'], 'a clean report'],
    [1, ['wrong.html'], 'an error'],
    [0, ['reworded.html'], 'a warning'],
    [1, ['reworded.html', '--strict'], 'a warning with --strict'],
    [1, ['recipe.txt'], 'nothing but a document that is no report'],
    [0, ['clean.html', 'recipe.txt'], 'a report beside it'],
    [1, ['clean.html', 'recipe.txt', '--strict'], 'the same with --strict'],
    [1, ['clean.html', 'empty.txt'], 'a document that cannot be read'],
    [2, ['clean.html', 'missing.html'], 'an input that is not there'],
    [2, ['clean.html', '--format', 'ndjson'], 'a format of another command'],
  ])('%d: %j (%s)', async (code, words) => {
    expect((await run(['check', ...words])).code).toBe(code);
  });
});

describe('text', () => {
  test('names table, row, numbers and candidates, in English and Chinese', async () => {
    const english = await run(['check', 'wrong.html', '--lang', 'en']);
    expect(english.stdout).toContain('wrong.html: 青阳县人民政府 2023: errors 2, warnings 0, notices 0\n');
    expect(english.stdout).toContain(
      '  error applicants-sum: table 收到和处理政府信息公开申请情况, row 予以公开: 自然人 14 + 商业企业 2 + 法律服务机构 1 make 17, but 总计 prints 18, a difference of 1; candidates (one changed cell would satisfy all rules): 予以公开 / 总计 18→17.\n',
    );
    expect(english.stdout).toMatch(/\nreports checked 1: errors 2, warnings 0, notices 0\n$/);
    const chinese = await run(['check', 'wrong.html', '--lang', 'zh']);
    expect(chinese.stdout).toContain(
      '  错误 applicants-sum：“收到和处理政府信息公开申请情况”表行“予以公开”：自然人 14＋商业企业 2＋法律服务机构 1，合计 17，而“总计”为 18，相差 1；只改一格即可全部相符的候选：行“予以公开”列“总计” 18→17。\n',
    );
    expect(chinese.stderr).toBe('');
  });

  test('--quiet leaves findings alone', async () => {
    expect((await run(['check', '-q', 'clean.html', 'recipe.txt'])).stdout).toBe('');
    const { stdout } = await run(['check', '-q', 'clean.html', 'wrong.html', '--lang', 'en']);
    expect(stdout.split('\n')).toHaveLength(4);
  });

  test('what was not checked is said', async () => {
    const { stdout } = await run(['check', 'clean.html', 'recipe.txt', 'empty.txt', '--lang', 'en']);
    expect(stdout).toContain('recipe.txt: not checked, it is not a report (');
    expect(stdout).toContain('empty.txt: ');
    expect(stdout).toMatch(/; documents not checked 2\n$/);
  });

  test('two years of an agency are compared', async () => {
    const { stdout, code } = await run(['check', 'before.html', 'clean.html', '--lang', 'en']);
    expect(code).toBe(1);
    expect(stdout).toContain('青阳县人民政府 2023 against 2022: ');
    expect(stdout).toContain(
      '  error carry-over: What 2023 carries in is not what 2022 carried out: column 自然人 should be 5, prints 2.\n',
    );
  });
});

describe('records made earlier', () => {
  let records = '';
  beforeAll(async () => {
    const { stdout } = await run(['extract', 'before.html', 'wrong.html', 'recipe.txt']);
    records = stdout;
    writeFileSync(join(root, 'records.ndjson'), stdout);
    writeFileSync(join(root, 'records.ndjson.gz'), gzipSync(stdout));
    writeFileSync(
      join(root, 'records.json'),
      (await run(['extract', 'wrong.html', '--format', 'json'])).stdout,
    );
    writeFileSync(join(root, 'broken.ndjson'), `${stdout}{"schema":"gov-report/1"}\n`);
  });

  test.each([['records.ndjson'], ['records.ndjson.gz']])(
    '%s: the numbers are checked, the wording is not',
    async (name) => {
      const { stdout, code } = await run(['check', name, '--lang', 'en']);
      expect(code).toBe(1);
      expect(stdout).toContain('error applicants-sum: ');
      expect(stdout).toContain('error carry-over: ');
      expect(stdout).toMatch(
        /not assessed [^\n]*template-left[^\n]*: there is only the record, not the text\n/,
      );
      expect(stdout).toContain('reports checked 2: ');
    },
  );

  test('come from standard input, plain and packed, and from an array', async () => {
    const named = await run(['check', 'records.ndjson']);
    for (const input of [records, gzipSync(records)])
      expect((await run(['check'], { input })).stdout).toBe(named.stdout);
    expect((await run(['check', 'records.json', '-q'])).stdout).toContain('applicants-sum');
  });

  test('a document on standard input is no records', async () => {
    const { stdout } = await run(['check', '-'], { input: print(2023, setCell('granted', 6, 18)) });
    expect(stdout).toContain('-: 青阳县人民政府 2023');
    expect(stdout).toContain('error applicants-sum: ');
  });

  test('a line that is no record is named, the others are checked', async () => {
    const { stdout, stderr, code } = await run(['check', 'broken.ndjson']);
    expect(code).toBe(2);
    expect(stderr).toContain('broken.ndjson: E_JSON: line 4: ');
    expect(stdout).toContain('reports checked 2: ');
  });
});

describe('other formats', () => {
  interface Json {
    documents: {
      uri: string;
      status: string;
      findings: Record<string, unknown>[];
      passed: string[];
      not_assessed: unknown[];
    }[];
    comparisons: { agency: string; findings: { id: string }[] }[];
    summary: Record<string, number>;
  }

  test('json holds findings with cells and candidates, what passed and what was not assessed', async () => {
    const { stdout } = await run([
      'check',
      'before.html',
      'wrong.html',
      'recipe.txt',
      '--format',
      'json',
      '--lang',
      'en',
    ]);
    const { documents, comparisons, summary } = JSON.parse(stdout) as Json;
    expect(documents.map(({ uri, status }) => [uri, status])).toEqual([
      ['before.html', 'ok'],
      ['wrong.html', 'ok'],
      ['recipe.txt', 'not_a_report'],
    ]);
    const finding = documents[1]?.findings.find(({ id }) => id === 'applicants-sum');
    expect(finding).toMatchObject({
      severity: 'error',
      rule: 'r3',
      table: '收到和处理政府信息公开申请情况',
      row: '予以公开',
      printed: 18,
      expected: 17,
      difference: -1,
      candidates: [{ cell: 'applications.granted.total', printed: 18, value: 17 }],
    });
    expect(finding?.['evidence']).not.toEqual([]);
    expect(documents[1]?.passed).toContain('balance');
    expect(documents[1]?.passed).not.toContain('applicants-sum');
    expect(comparisons.map(({ findings }) => findings.map(({ id }) => id))).toEqual([['carry-over']]);
    expect(summary).toMatchObject({ reports: 2, unchecked: 1 });
  });

  test('json of nothing is complete', async () => {
    const { stdout } = await run(['check', 'recipe.txt', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 'gov-report-check/1',
      comparisons: [],
      summary: { reports: 0 },
    });
  });

  test('junit has a suite for each document and a case for each check; counts agree', async () => {
    const words = [
      'before.html',
      'wrong.html',
      'reworded.html',
      'recipe.txt',
      'empty.txt',
      '--format',
      'junit',
    ];
    const { stdout } = await run(['check', ...words, '--lang', 'zh']);
    expect(stdout).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<testsuites /);
    const $ = load(stdout, { xml: true });
    const suites = $('testsuites > testsuite').toArray();
    expect(suites).toHaveLength(6);
    for (const suite of suites) {
      const count = (name: string): number => Number($(suite).attr(name));
      expect(count('tests')).toBe($(suite).children('testcase').length);
      expect(count('failures')).toBe($(suite).find('testcase > failure').length);
      expect(count('errors')).toBe($(suite).find('testcase > error').length);
      expect(count('skipped')).toBe($(suite).find('testcase > skipped').length);
    }
    const failed = $('testcase:has(> failure)')
      .toArray()
      .map((one) => $(one).attr('name'));
    expect(failed).toEqual(expect.arrayContaining(['applicants-sum', 'carry-over']));
    expect(failed).not.toContain('heading-altered');
    expect($('testcase[name="heading-altered"] > system-out').text()).toContain('warning: ');
    expect($('failure').first().attr('message')).toContain('“收到和处理政府信息公开申请情况”');
    const strict = await run(['check', 'reworded.html', '--format', 'junit', '--strict']);
    expect(load(strict.stdout, { xml: true })('testcase[name="heading-altered"] > failure')).toHaveLength(1);
  });

  test('markdown is a table for each report, in a file that appears when complete', async () => {
    const { stdout, code } = await run([
      'check',
      'wrong.html',
      '--format',
      'markdown',
      '-o',
      'check.md',
      '--lang',
      'en',
    ]);
    expect([stdout, code]).toEqual(['', 1]);
    const text = readFileSync(join(root, 'check.md'), 'utf8');
    expect(text).toMatch(
      /^# Check of annual reports\n\n## 青阳县人民政府 2023 \(wrong\.html\)\n\n\| severity \| check \| finding \|\n/,
    );
    expect(text).toContain('| error | applicants-sum | table ');
  });

  test('the output is never an input', async () => {
    expect((await run(['check', 'clean.html', '-o', 'clean.html'])).code).toBe(2);
    expect(readFileSync(join(root, 'clean.html'), 'utf8')).toBe(print(2023));
  });
});
