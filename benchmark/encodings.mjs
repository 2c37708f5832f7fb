/**
 * How often the encoding is told rightly, and what it costs, beside jschardet and chardet: the texts of all fixtures in
 * every encoding, whole and as slices that begin anywhere. `node benchmark/encodings.mjs [--floor 99]`
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { detect as detectChardet } from 'chardet';
import jschardet from 'jschardet';
import { loadSources } from '../scripts/loadSources.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { floor: { type: 'string', default: '99' } } });
const { sliceTexts, detectEncoding, decodeBytes } = await loadSources(
  root,
  `export { sliceTexts } from './test/text/sliceTexts.ts';
   export { detectEncoding } from './src/text/detectEncoding.ts';
   export { decodeBytes } from './src/text/decodeBytes.ts';`,
  // The fixtures are found from where the module stands in the sources.
  {
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(root, 'test/text/sliceTexts.ts')).href) },
  },
);

/** Names of libraries as the record has them. */
function familyOf(name) {
  const lower = (name ?? '').toLowerCase();
  if (/^gb|^hz/.test(lower)) return 'gb18030';
  return lower === 'ascii' ? 'utf-8' : lower;
}

const slices = [...sliceTexts({ 4096: 2, 512: 4, 120: 8 })];
const detectors = {
  'gov-report': (bytes) => detectEncoding(bytes, []).encoding,
  jschardet: (bytes) => familyOf(jschardet.detect(bytes).encoding),
  chardet: (bytes) => familyOf(detectChardet(bytes)),
};
const encodings = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'];
const sizes = ['whole', 4096, 512, 120];

const wholes = slices.filter(({ size }) => size === 'whole');

/** Milliseconds for three passes over the whole texts, after one to warm up. */
function time(step) {
  for (const slice of wholes) step(slice);
  const started = performance.now();
  for (let pass = 0; pass < 3; pass++) for (const slice of wholes) step(slice);
  return performance.now() - started;
}

const decoding = time(({ bytes, encoding }) => decodeBytes(bytes, encoding));
const rows = [];
for (const [name, detect] of Object.entries(detectors)) {
  const told = slices.map(({ bytes }) => detect(bytes));
  const share = (fits) => {
    const chosen = slices.map((slice, i) => [slice, told[i]]).filter(([slice]) => fits(slice));
    const right = chosen.filter(([slice, answer]) => answer === slice.encoding).length;
    return ((100 * right) / chosen.length).toFixed(1);
  };
  rows.push([
    name,
    share(() => true),
    ...encodings.map((encoding) => share((slice) => slice.encoding === encoding)),
    ...sizes.map((size) => share((slice) => slice.size === size)),
    (time(({ bytes }) => detect(bytes)) / decoding).toFixed(1),
  ]);
}

const head = ['detector', 'all', ...encodings, ...sizes, '× decoding'];
console.log(
  `${slices.length} samples, right in per cent; time for the whole texts as a multiple of decoding them\n`,
);
console.log(`| ${head.join(' | ')} |\n|${head.map(() => '---').join('|')}|`);
for (const row of rows) console.log(`| ${row.join(' | ')} |`);
if (Number(rows[0][1]) < Number(values.floor)) process.exitCode = 1;
