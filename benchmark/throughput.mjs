/**
 * Throughput in one process after warming up: documents and megabytes a second, and what each stage of the path takes as
 * a multiple of decoding the same documents (the decoder is the platform's own, so the ratio carries over machines).
 *
 *     node benchmark/throughput.mjs [--passes 5] [FOLDER...]     (default: fixtures/reports and fixtures/eval)
 */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadSources } from '../scripts/loadSources.mjs';
import { median } from './median.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { passes: { type: 'string', default: '5' } },
});

function readSources(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((path) => /\.(?:txt|html?)$/.test(path) && statSync(path).isFile())
    .map((path) => ({ bytes: readFileSync(path), uri: path, entry: null, url: null, declaredCharset: null }));
}

const folders =
  positionals.length > 0
    ? positionals
    : ['fixtures/reports', 'fixtures/eval'].map((name) => join(root, name));
const sources = folders.flatMap(readSources);
const megabytes = sources.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;
// The stages as they are in the sources, with a clock around each.
const { runStages } = await loadSources(root, `export { runStages } from './benchmark/stages.ts';`);

/** One pass over all documents: the time as a whole and by stage. */
async function pass() {
  const times = new Map();
  const start = performance.now();
  for (const source of sources) await runStages(source, times);
  return { whole: performance.now() - start, times };
}

for (let i = 0; i < 2; i++) await pass();
const passes = [];
for (let i = 0; i < Number(values.passes); i++) passes.push(await pass());

const whole = median(passes.map((one) => one.whole));
const decoder = new TextDecoder('utf-8');
const decoding = median(
  Array.from({ length: 9 }, () => {
    const start = performance.now();
    for (const { bytes } of sources) decoder.decode(bytes);
    return performance.now() - start;
  }),
);
console.log(
  `${sources.length} documents, ${megabytes.toFixed(2)} MB: ${((sources.length * 1000) / whole).toFixed(0)} documents/s, ` +
    `${((megabytes * 1000) / whole).toFixed(2)} MB/s, ${(whole / megabytes / 100).toFixed(2)} ms for 10 kB`,
);
console.log(
  `${'stage'.padEnd(18)}${'ms for 10 kB'.padStart(14)}${'share'.padStart(8)}${'× decoding'.padStart(12)}`,
);
for (const stage of passes[0].times.keys()) {
  const time = median(passes.map(({ times }) => times.get(stage) ?? 0));
  const share = `${((time / whole) * 100).toFixed(0)} %`;
  console.log(
    stage.padEnd(18) +
      (time / megabytes / 100).toFixed(3).padStart(14) +
      share.padStart(8) +
      (time / decoding).toFixed(0).padStart(12),
  );
}
