/**
 * The page of `gov-report review` with many reports in Chromium: how long it takes to open, and the longest time for
 * which it did not answer while reports are opened, the list is scrolled and filters are set.
 *
 *     node benchmark/review.mjs [--reports 1000]      (needs dist/ and Chromium: CHROMIUM_PATH, else on the path)
 */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { median } from './median.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { reports: { type: 'string', default: '1000' } } });
const wanted = Number(values.reports);
const folder = mkdtempSync(join(tmpdir(), 'gov-report-review-'));

function run(...words) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'bin/gov-report.js'), ...words], {
    cwd: folder,
  });
  if (status === 2 || status === null) throw new Error(stderr.toString());
  return performance.now() - start;
}

/** The reports of the fixtures again and again, each a document of its own. */
function writeReports() {
  const fixtures = join(root, 'fixtures/reports');
  const sources = readdirSync(fixtures)
    .filter((name) => !name.startsWith('not-a-report') && !/utf16|big5|gb/.test(name))
    .flatMap((name) => ['html', 'txt'].map((end) => join(fixtures, name, `source.${end}`)))
    .filter((path) => existsSync(path));
  mkdirSync(join(folder, 'reports'));
  for (let i = 0; i < wanted; i++) {
    const path = sources[i % sources.length];
    const end = path.endsWith('html')
      ? `<!-- ${i} -->`
      : `\n${' '.repeat(i % 97)}\n`.repeat(1 + Math.floor(i / 97));
    writeFileSync(
      join(folder, 'reports', `${i}.${path.split('.').at(-1)}`),
      readFileSync(path, 'utf8') + end,
    );
  }
}

function findChromium() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'chrome'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  return (
    process.env.CHROMIUM_PATH ??
    folders.flatMap((one) => names.map((name) => join(one, name))).find(existsSync)
  );
}

const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;

try {
  writeReports();
  run('batch', 'reports', '--out', 'records', '--plain', '--quiet');
  const made = run(
    'review',
    join('records', 'part-*.ndjson'),
    '--sources',
    'reports',
    '--out',
    'review.html',
    '--quiet',
  );
  const size = statSync(join(folder, 'review.html')).size / 1e6;
  console.log(`${wanted} reports: page of ${size.toFixed(1)} MB, made in ${seconds(made)}`);

  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(() => {
    window.tasks = [];
    new PerformanceObserver((list) =>
      window.tasks.push(...list.getEntries().map((one) => one.duration)),
    ).observe({
      type: 'longtask',
      buffered: true,
    });
  });
  /** Long tasks (over 50 ms) since the last question. */
  const takeTasks = () =>
    page.evaluate(() => new Promise((done) => setTimeout(() => done(window.tasks.splice(0)), 200)));
  const tell = async (name, times = []) => {
    const tasks = await takeTasks();
    const longest = tasks.length === 0 ? 'under 50 ms' : `${Math.round(Math.max(...tasks))} ms`;
    const typical =
      times.length === 0
        ? ''
        : `, median ${median(times).toFixed(0)} ms, longest ${Math.max(...times).toFixed(0)} ms`;
    console.log(`${name}: longest task ${longest}${typical}`);
  };

  const start = performance.now();
  await page.goto(pathToFileURL(join(folder, 'review.html')).href);
  await page.waitForSelector('.text .line');
  console.log(`first report on the screen after ${seconds(performance.now() - start)}`);
  await tell('opening the page');

  const opening = await page.evaluate(async (count) => {
    const times = [];
    for (let i = 0; i < count; i++) {
      const head = document.querySelector('.head');
      const before = performance.now();
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
      while (document.querySelector('.head') === head)
        await new Promise((done) => requestAnimationFrame(done));
      times.push(performance.now() - before);
    }
    return times;
  }, 100);
  await tell('opening 100 reports one after the other', opening);

  await page.evaluate(async () => {
    const list = document.querySelector('.list');
    for (let top = 0; top < list.scrollHeight; top += 700) {
      list.scrollTop = top;
      await new Promise((done) => requestAnimationFrame(done));
    }
  });
  await tell('scrolling through the list');

  for (const name of ['failed', 'low', 'missing']) await page.click(`[data-filter=${name}]`);
  for (const name of ['failed', 'low', 'missing']) await page.click(`[data-filter=${name}]`);
  await page.locator('input[name=search]').pressSequentially('2022 人民政府');
  await page.fill('input[name=search]', '');
  await page.selectOption('select[name=sort]', 'byAgency');
  await tell('filters, search, order');

  for (const tab of ['tables', 'checks', 'others', 'counts']) await page.click(`[data-tab=${tab}]`);
  for (let i = 0; i < 30; i++) await page.locator('body').press('n');
  await tell('tabs and 30 numbers');
  await browser.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
