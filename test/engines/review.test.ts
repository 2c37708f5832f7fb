import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { documentText, type GovRecord } from '../../src/index.js';
import { writeReport } from '../batch/corpus.js';
import { ensureBuilt, runCli } from '../cli/runCli.js';
import { findChromium, startChromium, testInChromium } from './reviewPage.js';

let root = '';
let browser: Browser | null = null;
let context: BrowserContext | null = null;
let records: GovRecord[] = [];
const requests: string[] = [];
const problems: string[] = [];
const at = (name: string): string => join(root, name);

ensureBuilt();

/** Characters of four bytes before, between and behind the numbers, and markup that must stay text. */
const writeRareReport = (number: number): string =>
  writeReport(number)
    .replaceAll('。', '，𠮷田𪚥村。')
    .replace('一、', '𠀀𠀁<img src=x onerror="document.title=1"></script><b>&amp;\n一、');

beforeAll(async () => {
  if (findChromium() === null) return;
  root = mkdtempSync(join(tmpdir(), 'gov-report-review-'));
  mkdirSync(at('documents'));
  for (let i = 0; i < 40; i++) {
    const name = at(`documents/${String(i).padStart(2, '0')}.txt`);
    writeFileSync(name, i % 2 === 0 ? writeRareReport(i) : writeReport(i));
  }
  const fixtures = [
    'fixtures/reports/format2021-2022-bureau-saved-html',
    'fixtures/reports/stat2014-2015-county-html-no-unit-lying-meta',
    'fixtures/reports/narrative-2008-city-hardwrap-gb18030',
  ];
  const read = await runCli([
    'extract',
    at('documents'),
    ...fixtures,
    '--include',
    '*.txt',
    '--include',
    'source.*',
    '-q',
    '-o',
    at('records.ndjson'),
  ]);
  expect(read.stderr).toBe('');
  records = readFileSync(at('records.ndjson'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GovRecord);
  writeFileSync(at('documents/01.txt'), 'changed');
  rmSync(at('documents/03.txt'));
  const made = await runCli([
    'review',
    at('records.ndjson'),
    '--sources',
    at('documents'),
    '--out',
    at('review.html'),
  ]);
  expect(made.code).toBe(1);
  browser = await startChromium();
  context = await browser.newContext({ acceptDownloads: true, viewport: { width: 1400, height: 900 } });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  if (root !== '') rmSync(root, { recursive: true });
});

async function open(): Promise<Page> {
  if (!context) throw new Error('no browser');
  const page = await context.newPage();
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.goto(pathToFileURL(at('review.html')).href);
  await page.waitForSelector('.text .line');
  return page;
}

/** Opens a report from the list and waits for it. */
async function select(page: Page, record: GovRecord): Promise<void> {
  await page.fill('input[name=search]', record.source.uri);
  await page.click('.row');
  await page.locator('.head', { hasText: record.source.uri }).waitFor();
}

interface MarkedText {
  readonly text: string;
  readonly marks: readonly {
    readonly facts: readonly number[];
    readonly start: number;
    readonly text: string;
  }[];
}

/** The text of the page, and where each marked number stands in it, counted over the page's own characters. */
const readMarks = (page: Page): Promise<MarkedText> =>
  page.evaluate<MarkedText>(`(() => {
    const walker = document.createTreeWalker(document.querySelector('.text'), NodeFilter.SHOW_TEXT);
    let text = '';
    const marks = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const mark = node.parentElement.closest('mark');
      if (mark) {
        const facts = mark.dataset.numbers.split(' ').map(Number);
        marks.push({ facts, start: [...text].length, text: node.textContent });
      }
      text += node.textContent;
    }
    return { text, marks };
  })()`);

/** Selects ten characters of the line that holds some words. */
const selectWords = (page: Page, words: string): Promise<unknown> =>
  page.evaluate(`(() => {
    const lines = [...document.querySelectorAll('.text .line')];
    const leaf = lines.find(({ textContent }) => textContent.includes(${JSON.stringify(words)})).firstChild;
    getSelection().setBaseAndExtent(leaf, 2, leaf, 12);
  })()`);

const fold = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

testInChromium(
  '500 numbers are marked exactly where they stand, among characters of four bytes too',
  async () => {
    const page = await open();
    let sampled = 0;
    let rare = 0;
    for (const record of records) {
      if (/0[13]\.txt$/.test(record.source.uri)) continue;
      await select(page, record);
      const { text, marks } = await readMarks(page);
      const { uri } = record.source;
      expect(await documentText(readFileSync(uri), { uri })).toEqual({ text });
      const points = [...text];
      record.facts?.forEach((fact, i) => {
        const own = marks.filter(({ facts }) => facts.includes(i));
        expect(own.length).toBeGreaterThan(0);
        if (fact.value_raw !== null && fact.method !== 'prose')
          expect(fold(own.map((mark) => mark.text).join(''))).toBe(fold(fact.value_raw));
        if (fact.value_raw !== null && fact.method === 'prose')
          expect(fold(own.map((mark) => mark.text).join(''))).toContain(fold(fact.value_raw));
        for (const mark of own) {
          const end = mark.start + [...mark.text].length;
          expect(points.slice(mark.start, end).join('')).toBe(mark.text);
          expect(fact.evidence.some((words) => words.start <= mark.start && end <= words.end)).toBe(true);
        }
        sampled++;
        if (points.length < text.length) rare++;
      });
    }
    expect(sampled).toBeGreaterThanOrEqual(500);
    expect(rare).toBeGreaterThanOrEqual(50);
    expect(await page.title()).not.toBe('1');
    await page.close();
  },
);

testInChromium('a number leads to its words, and the words to the number', async () => {
  const page = await open();
  const record = records.find(({ source }) => source.uri.includes('bureau-saved'));
  if (!record) throw new Error('no such record');
  await select(page, record);
  await page.click('.count[data-indicator="applications.received"]');
  expect(await page.textContent('mark.on')).toMatch(/^41/);
  await page.click('[data-tab=tables]');
  expect(await page.locator('td.cell.failed').count()).toBeGreaterThan(3);
  await page.locator('td.cell.failed').first().click();
  expect(await page.locator('mark.on.failed').count()).toBe(1);
  await page.locator('mark:has-text("658")').first().click();
  expect(await page.getAttribute('.record .body .on', 'data-indicator')).toBe('published.total');
  await page.close();
});

testInChromium('filters, keys and languages', async () => {
  const page = await open();
  const shown = (): Promise<string> => page.innerText('.shown');
  expect(await shown()).toBe(`${String(records.length)} of ${String(records.length)}`);
  await page.click('[data-filter=failed]');
  const failing = records.filter(({ checks }) => checks?.some(({ status }) => status === 'fail'));
  expect(await shown()).toBe(`${String(failing.length)} of ${String(records.length)}`);
  await page.click('[data-filter=failed]');
  await page.click('[data-filter=unfound]');
  expect(await page.locator('.row').count()).toBe(2);
  await page.click('.row >> nth=0');
  await page.waitForSelector('.notice');
  expect(await page.locator('.snippet mark').count()).toBeGreaterThan(1);
  await page.click('[data-filter=unfound]');
  await page.selectOption('select[name=era]', 'stat2014');
  expect(await page.locator('.row').count()).toBe(1);
  await page.selectOption('select[name=era]', '');
  await page.locator('body').press('Escape');
  await page.locator('body').press('j');
  await page.locator('body').press('n');
  await page.waitForSelector('mark.on');
  await page.locator('body').press('l');
  expect(await page.innerText('.tabs')).toContain('指标');
  await page.locator('body').press('t');
  expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
  await page.close();
});

testInChromium('the page is as dark as the system, and light on paper', async () => {
  const page = await open();
  const theme = (): Promise<string | null> => page.getAttribute('html', 'data-theme');
  expect(await theme()).toBe('light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.waitForSelector('html[data-theme=dark]');
  await page.evaluate("dispatchEvent(new Event('beforeprint'))");
  expect(await theme()).toBe('light');
  await page.evaluate("dispatchEvent(new Event('afterprint'))");
  expect(await theme()).toBe('dark');
  await page.close();
});

testInChromium('a correction goes through the file into the record', async () => {
  const page = await open();
  const record = records.find(({ source }) => source.uri.endsWith('04.txt'));
  if (!record) throw new Error('no such record');
  await select(page, record);
  await page.click('.count[data-indicator="published.total"]');
  await page.fill('input[name=value]', '１，９８４');
  await page.fill('input[name=note]', '见公报');
  await page.click('.correction button[type=submit]');
  expect(await page.textContent('.count[data-indicator="published.total"] .corrected')).toContain('1,984');
  // A count that was not read needs words.
  await page.click('.more');
  await page.click('.count[data-indicator="resources.meetings"]');
  await page.fill('input[name=value]', '7');
  await page.click('.correction button[type=submit]');
  expect(await page.innerText('.correction [role=alert]')).not.toBe('');
  await selectWords(page, '不够及时');
  await page.waitForTimeout(50);
  await page.click('.correction button:has-text("Take the selected words")');
  await page.click('.correction button[type=submit]');
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-action=save]')]);
  await download.saveAs(at('corrections.json'));
  const { stdout, stderr, code } = await runCli([
    'extract',
    record.source.uri,
    '--corrections',
    at('corrections.json'),
  ]);
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  const corrected = JSON.parse(stdout) as GovRecord;
  expect(corrected.counts?.published.total).toBe(1984);
  expect(corrected.counts?.resources.meetings).toBe(7);
  const facts = corrected.facts?.filter(({ indicator }) => indicator === 'published.total') ?? [];
  expect(facts.map(({ method, value }) => [method, value]).sort()).toEqual([
    ['manual', 1984],
    ['prose', record.counts?.published.total],
  ]);
  expect(corrected.warnings).toEqual(record.warnings);
  await page.close();
});

testInChromium('no request leaves, and nothing went wrong', async () => {
  const page = await open();
  await page.close();
  expect(requests.length).toBeGreaterThan(0);
  expect(requests.filter((url) => !/^(?:file|blob):/.test(url))).toEqual([]);
  expect(problems).toEqual([]);
});
