/**
 * Start-up: how long the command takes from start to end for one small report, as a multiple of bare Node.js on the same
 * machine. The two run in turn (A B A B …), so that a busy machine slows both: quote the ratio, not the milliseconds.
 *
 *     npm run build -- --no-types && node benchmark/startup.mjs [--runs 10] [FILE...]
 */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { median } from './median.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'bin', 'gov-report.js');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '10' } },
});
const reports = [
  'narrative-2015-township-scraped-sum-fails',
  'narrative-2011-district-beijing-template-dump',
  'stat2014-2017-city-text-cell-per-line',
].map((slug) => join(root, 'fixtures', 'reports', slug, 'source.txt'));
const files = positionals.length > 0 ? positionals : reports;

/** Milliseconds from the start of a process to its end. */
function time(args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return performance.now() - start;
}

for (const file of files) {
  const commands = { bare: ['-e', '0'], version: [bin, '--version'], extract: [bin, 'extract', file] };
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (const args of Object.values(commands)) time(args);
  for (let run = 0; run < Number(values.runs); run++) {
    for (const [name, args] of Object.entries(commands)) times[name].push(time(args));
  }
  const ratio = (name) => (median(times[name]) / median(times.bare)).toFixed(2);
  const milliseconds = (name) => `${median(times[name]).toFixed(0)} ms`;
  console.log(
    `${relative(root, file)} (${statSync(file).size} bytes): extract ${ratio('extract')} × node -e 0 ` +
      `(${milliseconds('extract')} against ${milliseconds('bare')}), --version ${ratio('version')} ×`,
  );
}
