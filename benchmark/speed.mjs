/**
 * The ratios of docs/performance.md, each of medians taken in turn in one run: narrative text and table reports against
 * `floor.ts`, a page of 100 kB against cheerio alone and against what else a user would try, jobs of `batch`.
 *
 *     npm run build -- --no-types && node benchmark/speed.mjs [--passes 15] [--machine NAME] [--write]
 *
 * `--write` adds the figures to benchmark/results.json and makes docs/performance.md and its plot again.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { drawPerformance } from './drawPerformance.mjs';
import { knownWords } from '../scripts/knownWords.mjs';
import { makeHeavyPage, makeNarrative } from './corpus.mjs';
import { median } from './median.mjs';
import { readWithCheerio, readWithJsdom, textWithCheerio } from './rivals.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    passes: { type: 'string', default: '15' },
    machine: { type: 'string', default: `${cpus()[0]?.model ?? 'unknown'}, ${availableParallelism()} cores` },
    write: { type: 'boolean', default: false },
  },
});
const passes = Number(values.passes);
const place = mkdtempSync(join(tmpdir(), 'gov-report-speed-'));
const cache = join(root, 'node_modules', '.cache', 'gov-report');

async function load() {
  const outfile = join(cache, `floor-${process.pid}.mjs`);
  mkdirSync(cache, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: ['benchmark/floor.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    plugins: [knownWords(root)],
    logLevel: 'error',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile);
  }
}

/** Medians of milliseconds of some ways of doing a thing, taken in turn after warming up. */
async function compare(ways, count = passes) {
  const times = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let pass = -Math.ceil(count / 2); pass < count; pass++) {
    for (const [name, run] of Object.entries(ways)) {
      const start = performance.now();
      await run();
      if (pass >= 0) times[name].push(performance.now() - start);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}

async function againstFloor({ extract, runFloor }, paths, options) {
  const records = await Promise.all(
    paths.map((path) => extract(readFileSync(path), { uri: path, ...options })),
  );
  const time = await compare({
    floor: () => paths.forEach((path, i) => runFloor(path, records[i])),
    extract: async () => {
      for (const path of paths) JSON.stringify(await extract(readFileSync(path), { uri: path, ...options }));
    },
  });
  return { ratio: time.floor / time.extract, milliseconds: time.extract / paths.length };
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

/** Seconds and the largest resident memory of a run of `batch`. */
function batch(jobs, inputs) {
  const out = join(place, `out-${jobs}-${performance.now()}`);
  const start = performance.now();
  const child = spawn(
    process.execPath,
    [
      join(root, 'bin', 'gov-report.js'),
      'batch',
      '--quiet',
      '--jobs',
      String(jobs),
      '--facts',
      'counts',
      '--out',
      out,
      inputs,
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  let memory = 0;
  const watch = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      memory = Math.max(memory, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
    } catch {
      // No such folder on this system, or the process has ended.
    }
  }, 100);
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => {
      clearInterval(watch);
      if (code === 2 || code === null) reject(new Error(`batch ended with ${code}`));
      else resolve({ seconds: (performance.now() - start) / 1000, memory });
    });
  });
}

async function jobs() {
  const folder = join(place, 'inputs');
  mkdirSync(folder);
  for (let file = 0; file < 16; file++) {
    const lines = Array.from({ length: 60 }, (_, i) =>
      JSON.stringify({ id: i, text: makeNarrative(file * 60 + i + 1) }),
    );
    writeFileSync(join(folder, `reports-${file}.jsonl`), lines.join('\n'));
  }
  const runs = { 1: [], 2: [], 4: [] };
  for (let pass = 0; pass < 3; pass++)
    for (const count of [1, 2, 4]) runs[count].push(await batch(count, folder));
  const seconds = (count) => median(runs[count].map((run) => run.seconds));
  const memory = (count) => Math.max(...runs[count].map((run) => run.memory));
  return {
    jobs2: { ratio: seconds(1) / seconds(2), megabytes: memory(2) },
    jobs4: { ratio: seconds(1) / seconds(4), megabytes: memory(4) },
  };
}

function write(name, text) {
  const path = join(place, name);
  writeFileSync(path, text);
  return path;
}

try {
  const stages = await load();
  const narrative = Array.from({ length: 20 }, (_, i) => write(`n${i}.txt`, makeNarrative(i + 1)));
  const heavy = Array.from({ length: 4 }, (_, i) => write(`p${i}.html`, makeHeavyPage(i + 1)));
  const fixtures = join(root, 'fixtures', 'reports');
  const tables = readdirSync(fixtures)
    .filter((slug) => /^(?:stat2014|format20).*-text/.test(slug))
    .map((slug) => join(fixtures, slug, 'source.txt'));
  const figures = {
    narrative: await againstFloor(stages, narrative, { facts: 'counts' }),
    tables: await againstFloor(stages, tables, {}),
    ...(await pages(stages, heavy)),
    ...(await jobs()),
  };
  for (const [name, { ratio, milliseconds, megabytes }] of Object.entries(figures)) {
    const more = [
      milliseconds && `${milliseconds.toFixed(2)} ms a document`,
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
