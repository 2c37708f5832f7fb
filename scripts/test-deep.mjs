/**
 * The properties of test/properties with 100,000 runs each instead of 1,000.
 *   node scripts/test-deep.mjs [--runs N] [--seed N] [words that jest takes: -t NAME, a file …]
 * What fails is shrunk and printed; the same seed finds it again.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '100000' },
    seed: { type: 'string' },
    t: { type: 'string', short: 't' },
  },
});
const seed = values.seed ?? String(Math.floor(Math.random() * 2 ** 31));
console.log(`seed ${seed}, ${values.runs} runs of each property`);

const named = values.t === undefined ? [] : ['-t', values.t];
const { status } = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--no-warnings',
    'node_modules/jest/bin/jest.js',
    '--verbose',
    ...named,
    ...(positionals.length > 0 ? positionals : ['test/properties']),
  ],
  { stdio: 'inherit', env: { ...process.env, GOV_REPORT_RUNS: values.runs, GOV_REPORT_SEED: seed } },
);
console.log(`seed ${seed}`);
process.exitCode = status ?? 1;
