/**
 * The long proof of `check`: 2,000 generated reports of 200 agencies over ten years with planted errors, then `panel` and
 * `review` on their records with their times and sizes.
 *   node scripts/test-planted.mjs [--agencies N] [--seed N] [--show N] [--keep DIR]
 * Needs a build for `panel` and `review`. Exit 1 where an error was missed or one was invented.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { loadSources } from './loadSources.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    agencies: { type: 'string', default: '200' },
    seed: { type: 'string', default: '7' },
    show: { type: 'string', default: '10' },
    keep: { type: 'string' },
  },
});

// The checks as they stand in src, so that no stale build is proved.
const { prove, tally, tenYears } = await loadSources(
  root,
  `export { prove, tally, tenYears } from './test/planted/prove.ts';`,
);

const folder = values.keep ? resolve(values.keep) : mkdtempSync(join(tmpdir(), 'gov-report-planted-'));
mkdirSync(folder, { recursive: true });
try {
  process.exitCode = (await proveChecks()) && runCommands() ? 0 : 1;
} finally {
  if (!values.keep) rmSync(folder, { recursive: true, force: true });
}

async function proveChecks() {
  const set = { seed: Number(values.seed), agencies: Number(values.agencies), years: tenYears };
  const begun = performance.now();
  const judgement = await prove(set, folder);
  const { reports, truths, missed, invented, unread } = judgement;
  console.log(`seed ${set.seed}: ${reports} reports, ${truths.length} errors, ${seconds(begun)}`);
  console.table(tally(judgement));
  const planted = new Set(truths.map(({ report }) => report));
  const clean = invented.filter((one) => !one.reports.some((report) => planted.has(report)));
  console.log(
    `missed ${missed.length}, invented ${invented.length} (on clean reports ${clean.length}), unread ${unread.length}`,
  );
  for (const one of [...missed, ...invented].slice(0, Number(values.show))) console.log(JSON.stringify(one));
  return missed.length + invented.length + unread.length === 0;
}

function runCommands() {
  const records = join(folder, 'records.ndjson');
  console.log(`records.ndjson ${size(records)}`);
  const panel = join(folder, 'panel');
  const page = join(folder, 'review.html');
  const commands = [
    ['panel', ['panel', records, '--out', panel], panel],
    ['review', ['review', records, '--sources', join(folder, 'pages'), '--out', page], page],
  ];
  return commands.every(([name, words, output]) => {
    rmSync(output, { recursive: true, force: true });
    const begun = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ['bin/gov-report.js', ...words], {
      encoding: 'utf8',
    });
    console.log(`${name}: exit ${status}, ${seconds(begun)}`);
    if (status !== 0) console.log(stderr);
    else for (const file of listFiles(output)) console.log(`  ${file} ${size(file)}`);
    return status === 0;
  });
}

function listFiles(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => listFiles(join(path, name)));
}

function seconds(begun) {
  return `${((performance.now() - begun) / 1000).toFixed(1)} s`;
}

function size(path) {
  return `${(statSync(path).size / 1e6).toFixed(2)} MB`;
}
