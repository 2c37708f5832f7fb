/**
 * How long a form of 25 rows × 7 columns takes as one stream of words and 175 numbers: with its labels in place, with
 * half of them torn away, with digits that ran together. `node benchmark/tables.mjs [--runs 200]`, on the sources as they stand.
 */
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { loadSources } from '../scripts/loadSources.mjs';
import { median } from './median.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/** The aim for the whole table, from the words of its text to its cells. */
const aimMilliseconds = 20;

const { values } = parseArgs({ options: { runs: { type: 'string', default: '200' } } });
const { readTables, lexiconOf } = await loadSources(
  root,
  `export { readTables } from './src/facts/tables/index.ts';
   export { lexiconOf } from './src/facts/tables/lexicon.ts';`,
);
const { model } = lexiconOf('applications');
const rows = model.rows.filter(({ kind }) => kind === 'leaf' || kind === 'total');
const width = model.form.length;

/** Rows that keep the sum over the applicants; every other row is all zeros, as in most reports. */
function fill(row) {
  const parts = Array.from({ length: width - 1 }, (_, column) =>
    row % 2 === 0 ? 0 : column === 0 ? row * 7 : column % 2,
  );
  return [...parts, parts.reduce((sum, part) => sum + part, 0)];
}

const heads = model.columns.map(({ label }) => label);
const displaced = rows.filter((_, row) => row % 4 > 1);
const streams = {
  'every second label pair in a heap': [
    ...heads,
    ...rows.flatMap((row, at) => [...(displaced.includes(row) ? [] : [row.label]), ...fill(at)]),
    ...displaced.map(({ label }) => label),
  ],
  'a label before its numbers': [...heads, ...rows.flatMap(({ label }, row) => [label, ...fill(row)])],
  'digits without separators': [...heads, ...rows.flatMap(({ label }, row) => [label, fill(row).join('')])],
};

for (const [name, words] of Object.entries(streams)) {
  const text = words.join(name.startsWith('digits') ? '' : ' ');
  const times = [];
  let resolved = 0;
  for (let run = 0; run < Number(values.runs); run++) {
    const started = performance.now();
    const [table] = readTables(documentOf(text));
    times.push(performance.now() - started);
    const cells = Object.values(table?.rows ?? {}).flatMap((row) => Object.values(row));
    resolved = cells.filter(({ value }) => value !== null).length;
  }
  const [first] = times;
  const usual = median(times);
  const found = `${resolved} of ${rows.length * width} cells`;
  console.log(
    `${name.padEnd(40)} ${found}  first ${first.toFixed(1)} ms, median ${usual.toFixed(2)} ms  ${usual < aimMilliseconds ? 'ok' : 'FAIL'}`,
  );
  if (usual >= aimMilliseconds) process.exitCode = 1;
}

function documentOf(text) {
  const span = { start: 0, end: text.length };
  const block = { kind: 'paragraph', role: 'body', span, grid: null, emphasis: false };
  return {
    text,
    span,
    mediaType: 'text/plain',
    blocks: [block],
    grids: [],
    metadata: [],
    pictures: 0,
    warnings: [],
  };
}
