/**
 * The ratios of docs/performance.md, each of medians taken in turn in one run: narrative text and table reports against
 * `floor.ts`, a page of 100 kB against cheerio alone and against what else a user would try, jobs of `batch`.
 *
 *     npm run build -- --no-types && node benchmark/speed.mjs [--passes 15] [--only narrative,dense,tables,pages,jobs]
 *       [--lines 6400] [--large GIGABYTES] [--against CHECKOUT] [--machine NAME] [--write]
 *
 * `--lines` is for the jobs: reports in each of the 16 files, 6400 are 1 GB.
 * `--large` also measures the memory of two and of four jobs over so much input (`large.mjs`); `--against` compares with another
 * checkout of ours, the last release, that has been built: above 1 this one is faster.
 * `--write` adds the figures to benchmark/results.json and makes docs/performance.md and its plot again.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { drawPerformance } from './drawPerformance.mjs';
import { knownWords } from '../scripts/knownWords.mjs';
import { loadSources } from '../scripts/loadSources.mjs';
import { makeHeavyPage, makeNarrative } from './corpus.mjs';
import { measureLarge } from './large.mjs';
import { median } from './median.mjs';
import { runBatch } from './runBatch.mjs';
import { readWithCheerio, readWithJsdom, textWithCheerio } from './rivals.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    passes: { type: 'string', default: '15' },
    machine: { type: 'string', default: `${cpus()[0]?.model ?? 'unknown'}, ${availableParallelism()} cores` },
    only: { type: 'string' },
    // Enough work for each thread: the first documents of each take longer, and that is counted too.
    lines: { type: 'string', default: '6400' },
    large: { type: 'string' },
    against: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const passes = Number(values.passes);
const place = mkdtempSync(join(tmpdir(), 'gov-report-speed-'));

/** Medians of milliseconds of some ways of doing a thing, taken in turn after warming up. */
async function compare(ways, count = passes, warmUp = Math.ceil(count / 2)) {
  const times = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let pass = -warmUp; pass < count; pass++) {
    for (const [name, run] of Object.entries(ways)) {
      const start = performance.now();
      await run();
      if (pass >= 0) times[name].push(performance.now() - start);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}

/** A few documents are compiled to the end only after some thousands of them: behind the fortieth pass they get a quarter faster. */
const warmUpOfFew = 150;

async function againstFloor({ extract, runFloor }, paths, options, warmUp = warmUpOfFew) {
  const records = await Promise.all(
    paths.map((path) => extract(readFileSync(path), { uri: path, ...options })),
  );
  const all = paths.map((path) => readFileSync(path));
  const ways = {
    decoding: () => all.forEach((bytes) => new TextDecoder('utf-8').decode(bytes)),
    floor: () => paths.forEach((path, i) => runFloor(path, records[i])),
    extract: async () => {
      for (const path of paths) JSON.stringify(await extract(readFileSync(path), { uri: path, ...options }));
    },
  };
  const time = await compare(ways, passes, warmUp);
  const bytes = paths.reduce((sum, path) => sum + statSync(path).size, 0);
  return {
    ratio: time.floor / time.extract,
    milliseconds: time.extract / paths.length,
    of10kB: (time.extract / bytes) * 10_000,
    ofDecoding: time.extract / time.decoding,
  };
}

/** Narrative reports of the opened evaluation sets: other than the generated texts they count in most of their sentences. */
function listDenseReports() {
  const folder = join(root, 'fixtures', 'eval');
  return readdirSync(folder)
    .filter((name) => /^[a-d]\d{3}\.gold\.json$/.test(name))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
    .filter(({ era, form, encoding }) => era === 'narrative' && form === 'text' && encoding === 'utf-8')
    .map(({ file }) => join(folder, file));
}

async function pages({ extract }, paths) {
  const all = paths.map((path) => readFileSync(path));
  const each = (run) => async () => {
    for (const bytes of all) await run(bytes);
  };
  const time = await compare({
    cheerio: each(textWithCheerio),
    extract: each((bytes) => extract(bytes, { uri: 'page.html', facts: 'counts' })),
    script: each(readWithCheerio),
  });
  const slow = await compare(
    { jsdom: () => readWithJsdom(all[0]), extract: () => extract(all[0], { uri: 'page.html' }) },
    5,
  );
  return {
    html: { ratio: time.cheerio / time.extract, milliseconds: time.extract / paths.length },
    script: { ratio: time.script / time.extract },
    jsdom: { ratio: slow.jsdom / slow.extract },
  };
}

const linesOfFile = Number(values.lines);

async function jobs() {
  const folder = join(place, 'inputs');
  mkdirSync(folder);
  for (let file = 0; file < 16; file++) {
    const lines = Array.from({ length: linesOfFile }, (_, i) =>
      JSON.stringify({ id: i, text: makeNarrative(file * linesOfFile + i + 1) }),
    );
    writeFileSync(join(folder, `reports-${file}.jsonl`), lines.join('\n'));
  }
  const runs = { 1: [], 2: [], 4: [], apart: [] };
  for (let pass = 0; pass < 3; pass++) {
    for (const count of [1, 2, 4]) runs[count].push(await batch(count, [folder]));
    runs.apart.push(await batchApart(4, [folder]));
  }
  const seconds = (name) => median(runs[name].map((run) => run.seconds));
  const memory = (name) => Math.max(...runs[name].map((run) => run.memory));
  return {
    cheerio4: { ratio: (await parseApart(4)) / (await parseApart(1)) },
    jobs2: { ratio: seconds(1) / seconds(2), megabytes: memory(2) },
    jobs4: { ratio: seconds(1) / seconds(4), megabytes: memory(4) },
    apart4: { ratio: seconds(1) / seconds('apart'), megabytes: memory('apart') },
    jobs4Apart: { ratio: seconds('apart') / seconds(4) },
  };
}

const batch = (jobs, inputs, shard) =>
  runBatch({ jobs, inputs, shard, out: join(place, `out-${jobs}-${performance.now()}`) });

/** What the machine gives: so many processes of one job each, each with its share, have nothing in common but its memory. */
async function batchApart(count, inputs) {
  const shares = Array.from({ length: count }, (_, i) => batch(1, inputs, `${i + 1}/${count}`));
  const runs = await Promise.all(shares);
  return {
    seconds: Math.max(...runs.map((run) => run.seconds)),
    memory: runs.reduce((sum, run) => sum + run.memory, 0),
  };
}

/** What the machine gives to others: pages a second of so many processes of cheerio alone. */
async function parseApart(count) {
  const run = async () =>
    Number((await promisify(execFile)(process.execPath, [join(root, 'benchmark', 'parseAlone.mjs')])).stdout);
  const rates = [];
  for (let pass = 0; pass < 3; pass++) {
    const together = await Promise.all(Array.from({ length: count }, run));
    rates.push(together.reduce((sum, rate) => sum + rate, 0));
  }
  return median(rates);
}

/** The library of another built checkout in this very process, in turn with this one. */
async function againstRelease(narrative, tables, heavy) {
  const other = await import(pathToFileURL(join(values.against, 'dist', 'index.js')).href);
  const own = await import(pathToFileURL(join(root, 'dist', 'index.js')).href);
  const ratio = async (paths, options) => {
    const all = paths.map((path) => ({ bytes: readFileSync(path), uri: path }));
    const each = (library) => async () => {
      for (const { bytes, uri } of all) JSON.stringify(await library.extract(bytes, { uri, ...options }));
    };
    const time = await compare({ before: each(other), now: each(own) }, passes, warmUpOfFew);
    return { ratio: time.before / time.now, milliseconds: time.now / paths.length };
  };
  return {
    narrativeBefore: await ratio(narrative, { facts: 'counts' }),
    tablesBefore: await ratio(tables, {}),
    htmlBefore: await ratio(heavy, { facts: 'counts' }),
  };
}

function write(name, text) {
  const path = join(place, name);
  writeFileSync(path, text);
  return path;
}

try {
  const stages = await loadSources(root, `export * from './benchmark/floor.ts';`, {
    plugins: [knownWords(root)],
  });
  const narrative = Array.from({ length: 20 }, (_, i) => write(`n${i}.txt`, makeNarrative(i + 1)));
  const heavy = Array.from({ length: 4 }, (_, i) => write(`p${i}.html`, makeHeavyPage(i + 1)));
  const fixtures = join(root, 'fixtures', 'reports');
  const tables = readdirSync(fixtures)
    .filter((slug) => /^(?:stat2014|format20).*-text/.test(slug))
    .map((slug) => join(fixtures, slug, 'source.txt'));
  const isWanted = (name) => values.only === undefined || values.only.split(',').includes(name);
  const figures = {
    ...(isWanted('narrative') && { narrative: await againstFloor(stages, narrative, { facts: 'counts' }) }),
    ...(isWanted('dense') && {
      dense: await againstFloor(stages, listDenseReports(), { facts: 'counts' }, 10),
    }),
    ...(isWanted('tables') && { tables: await againstFloor(stages, tables, {}) }),
    ...(isWanted('pages') && (await pages(stages, heavy))),
    ...(isWanted('jobs') && (await jobs())),
    ...(values.large && {
      large: await measureLarge(Number(values.large), 2),
      large4: await measureLarge(Number(values.large), 4),
    }),
    ...(values.against && (await againstRelease(narrative, tables, heavy))),
  };
  for (const [name, { ratio, milliseconds, of10kB, ofDecoding, megabytes }] of Object.entries(figures)) {
    const more = [
      milliseconds && `${milliseconds.toFixed(2)} ms a document`,
      of10kB && `${of10kB.toFixed(2)} ms for 10 kB`,
      ofDecoding && `${ofDecoding.toFixed(0)} × decoding`,
      megabytes && `${megabytes.toFixed(0)} MB resident`,
    ];
    console.log([name.padEnd(10), ratio.toFixed(2), ...more.filter(Boolean)].join('  '));
  }
  if (values.write) {
    const [, load = 0] = loadavg();
    const date = new Date().toISOString().slice(0, 10);
    drawPerformance({ date, machine: values.machine, load: Math.round(load * 10) / 10, figures });
  }
} finally {
  rmSync(place, { recursive: true });
}
