/**
 * The long proof of the table reader: 20,000 generated tables through the whole path, on all cores.
 *   node scripts/test-tables.mjs [--tables N] [--seed N] [--show N] [--family NAME] [--json FILE] [--write FILE]
 * `--write docs/tables.md` puts the figures between its proof marks.
 * A failing case is printed with its seed; `--seed S --tables 1 --show 1` reads it again.
 */
import { availableParallelism } from 'node:os';
import { readFileSync, writeFileSync } from 'node:fs';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { bundleSources } from './bundleSources.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

async function main() {
  const { values } = parseArgs({
    options: {
      tables: { type: 'string', default: '20000' },
      seed: { type: 'string', default: '1000000' },
      show: { type: 'string', default: '3' },
      family: { type: 'string' },
      json: { type: 'string' },
      write: { type: 'string' },
    },
  });
  const bundle = await bundleSources(root, { prove: 'test/tables/prove.ts', index: 'src/index.ts' });
  try {
    await proveTables(bundle, values);
  } finally {
    bundle.remove();
  }
}

async function proveTables(bundle, values) {
  const [tables, seed] = [Number(values.tables), Number(values.seed)];
  console.log(`seed ${seed}, ${tables} tables`);
  const parts = Math.min(availableParallelism(), Math.max(1, Math.ceil(tables / 200)));
  const jobs = Array.from({ length: parts }, (_, i) => ({
    seed: seed + i * 1_000_000,
    tables: Math.ceil(tables / parts),
    family: values.family,
    modules: { prove: bundle.urlOf('prove'), index: bundle.urlOf('index') },
  }));
  const proofs = await Promise.all(jobs.map(runWorker));
  const { mergeProofs, describeFailure } = await bundle.load('prove');
  const proof = mergeProofs(proofs);
  const { extract } = await bundle.load('index');
  const rank = { wrong: 0, extra: 1, missed: 2, refused: 3, owed: 4 };
  proof.failures.sort((a, b) => rank[a.kind] - rank[b.kind]);
  for (const failure of proof.failures.slice(0, Number(values.show))) {
    console.log(`${'='.repeat(80)}\n${await describeFailure(extract, failure)}`);
  }
  report(proof);
  if (values.write) await writeFigures(values.write, proof, tables, seed);
  if (values.json) writeFileSync(values.json, JSON.stringify(proof));
}

function runWorker(job) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: job });
    worker.on('message', resolve);
    worker.on('error', reject);
  });
}

async function work({ seed, tables, family, modules }) {
  const { prove } = await import(modules.prove);
  const { extract } = await import(modules.index);
  parentPort.postMessage(await prove(extract, seed, tables, family ? { family } : {}));
}

function report({ tallies, failures, cases }) {
  const columns = [
    'tables',
    'broken',
    'cells',
    'right',
    'unresolved',
    'owed',
    'wrong',
    'reported',
    'missed',
    'unseen',
    'extra',
  ];
  console.log(`${cases} documents`);
  console.log(
    ['demand, layout'.padEnd(28), ...columns.map((name) => name.padStart(10)), '  resolved'].join(' '),
  );
  const sum = Object.fromEntries(columns.map((name) => [name, 0]));
  for (const name of Object.keys(tallies).sort()) {
    const tally = tallies[name];
    for (const key of columns) sum[key] += tally[key];
    console.log(line(name, tally, columns));
  }
  console.log(line('all', sum, columns));
  const floors = { kept: 0.999, complete: 0.99 };
  let failed = 0;
  const hold = (claim, holds) => {
    console.log(`${holds ? 'ok  ' : 'FAIL'} ${claim}`);
    if (!holds) failed++;
  };
  for (const [demand, floor] of Object.entries(floors)) {
    const own = Object.entries(tallies).filter(([name]) => name.startsWith(`${demand} `));
    const [cells, right] = ['cells', 'right'].map((key) =>
      own.reduce((all, [, tally]) => all + tally[key], 0),
    );
    hold(
      `${demand}: ${percent(right / cells)} of ${cells} cells resolved, at least ${percent(floor)}`,
      right >= floor * cells,
    );
  }
  const owed = Object.entries(tallies).filter(([name]) => /^(?:open|run) /.test(name));
  const missing = owed.reduce((all, [, tally]) => all + tally.owed, 0);
  hold(`cells that the oracle calls determined and the reader leaves open: ${missing}`, missing === 0);
  hold(`wrong cells: ${sum.wrong}`, sum.wrong === 0);
  hold(`planted violations missed: ${sum.missed}, invented: ${sum.extra}`, sum.missed + sum.extra === 0);
  const refused = failures.filter(({ kind }) => kind === 'refused').length;
  hold(`documents not taken for reports: ${refused}`, refused === 0);
  if (failed > 0) process.exitCode = 1;
}

async function writeFigures(file, { tallies, cases }, tables, seed) {
  const head = ['asked', 'layout', 'tables', 'with broken sums', 'cells', 'read', 'open', 'owed', 'wrong'];
  const figures = Object.entries(tallies).sort(([a], [b]) => a.localeCompare(b));
  const lines = figures.map(([name, { tables: own, broken, cells, right, unresolved, owed, wrong }]) => [
    ...name.split(' '),
    ...[own, broken, cells, right, unresolved, owed, wrong],
  ]);
  const sums = head.map((_, i) => (i < 2 ? '' : lines.reduce((sum, line) => sum + line[i], 0)));
  const rows = [head, head.map((_, i) => (i < 2 ? '---' : '--:')), ...lines, ['all', ...sums.slice(1)]];
  const table = rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
  const command = `node scripts/test-tables.mjs --tables ${tables} --seed ${seed}`;
  const text = `<!-- proof -->\n\n\`${command}\`, ${cases} documents:\n\n${table}\n\n<!-- /proof -->`;
  const whole = readFileSync(file, 'utf8').replace(/<!-- proof -->[\s\S]*<!-- \/proof -->/, text);
  writeFileSync(file, await format(whole, { parser: 'markdown', ...(await resolveConfig(file)) }));
}

const percent = (share) => `${(100 * share).toFixed(3)} %`;
const line = (name, tally, columns) =>
  [
    name.padEnd(28),
    ...columns.map((key) => String(tally[key]).padStart(10)),
    percent(tally.right / tally.cells).padStart(10),
  ].join(' ');

if (isMainThread) await main();
else await work(workerData);
