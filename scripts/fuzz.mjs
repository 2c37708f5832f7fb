/**
 * Mutated documents and archives through the whole path, in threads under a watchdog.
 *   node scripts/fuzz.mjs [--inputs N] [--seed N] [--threads N] [--seconds N] [--findings DIR] [--json FILE]
 * The input of a number is the same on every machine: what is found at number S is read again by `--seed S --inputs 1`.
 * Every finding is saved with its number as a file. Exit 1 where there was one.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { bundleSources } from './bundleSources.mjs';

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '1000000' },
    seed: { type: 'string' },
    threads: { type: 'string', default: '2' },
    seconds: { type: 'string', default: '10' },
    findings: { type: 'string', default: join(tmpdir(), 'gov-report-fuzz') },
    json: { type: 'string' },
  },
});
const inputs = Number(values.inputs);
const seed = values.seed === undefined ? Math.floor(Math.random() * 4e9) : Number(values.seed);
const seconds = Number(values.seconds);
const chunkInputs = 200;
/** What `batch` gives a thread. */
const heapMegabytes = 256;

const findings = resolve(values.findings);
const folder = mkdtempSync(join(tmpdir(), 'gov-report-fuzz-work-'));
const bundle = await bundleSources(fileURLToPath(new URL('..', import.meta.url)), {
  worker: 'test/fuzz/worker.ts',
  makeInput: 'test/fuzz/makeInput.ts',
  corpus: 'test/fuzz/corpus.ts',
  tellOfficeFormat: 'src/document/office/tellOfficeFormat.ts',
});
const { tellOfficeFormat } = await bundle.load('tellOfficeFormat');

const begun = performance.now();
const total = { inputs: 0, bytes: 0, documents: 0, problems: 0, skipped: 0, kinds: {}, statuses: {} };
const found = [];
/** Endless loops in the package for .xls, which only a thread can end (docs/limits.md): counted, and no defect of ours. */
const ended = [];
const idle = [];
let slowest = { number: 0, milliseconds: 0 };
let next = seed;
const last = seed + inputs;
let reported = begun;

console.log(`seed ${seed}, ${inputs} inputs, ${values.threads} threads, ${seconds} s for a document`);
try {
  await Promise.all(Array.from({ length: Number(values.threads) }, runThread));
} finally {
  rmSync(folder, { recursive: true, force: true });
  bundle.remove();
}
report();
if (found.length > 0) process.exitCode = 1;

/** Reads chunks until none is left, in a thread that is replaced where a document ends it. */
async function runThread() {
  while (next < last) {
    const from = next;
    next = Math.min(last, next + chunkInputs);
    for (let at = from; at < next && at < from + chunkInputs;) at = await readChunk(at, from + chunkInputs);
  }
}

/** Reads inputs; returns the number to go on with: the end, or behind the one that ended the thread. */
async function readChunk(from, end) {
  const thread = idle.pop() ?? startThread();
  const stopped = await new Promise((settle) => {
    const timer = setInterval(() => {
      const [, since] = thread.clock;
      if (since > 0 && Date.now() - since > seconds * 1000) settle('no end');
    }, 500);
    const stop = (why) => {
      clearInterval(timer);
      settle(why);
    };
    thread.worker.removeAllListeners();
    thread.worker.on('message', (message) => {
      if (message.finding) void save(message.finding);
      if (message.tally) {
        add(message.tally);
        stop(null);
      }
    });
    thread.worker.on('error', (error) => stop(`the thread ended: ${error.stack ?? error}`));
    thread.worker.on('exit', (code) => stop(`the thread ended with ${code}`));
    thread.clock[1] = 0;
    thread.worker.postMessage({ from, count: end - from });
  });
  if (stopped === null) {
    idle.push(thread);
    return end;
  }
  const number = thread.clock[0];
  thread.worker.removeAllListeners();
  thread.worker.on('error', () => undefined);
  await thread.worker.terminate();
  const { readCorpus } = await bundle.load('corpus');
  const { makeInput } = await bundle.load('makeInput');
  const input = await makeInput(number, readCorpus('fixtures'));
  total.inputs += number - from + 1;
  await save({ ...input, number, broken: [stopped] });
  return number + 1;
}

function startThread() {
  const clock = new Float64Array(new SharedArrayBuffer(16));
  const worker = new Worker(new URL(bundle.urlOf('worker')), {
    workerData: { fixtures: 'fixtures', folder, clock },
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
  });
  return { worker, clock };
}

async function save({ number, kind, name, steps, broken, bytes }) {
  const isEnded = broken[0] === 'no end' && tellOfficeFormat(bytes) === 'xls';
  (isEnded ? ended : found).push({ number, kind, steps, broken });
  mkdirSync(findings, { recursive: true });
  writeFileSync(join(findings, `${number}-${name.replace(/[^\w.-]/g, '_')}`), bytes);
  console.log(`${isEnded ? 'ended by the watchdog' : 'FOUND'} ${number} (${kind}; ${steps.join(', ')})`);
  for (const line of broken) console.log(`  ${line.slice(0, 600)}`);
}

function add(tally) {
  for (const key of ['inputs', 'bytes', 'documents', 'problems', 'skipped']) total[key] += tally[key];
  for (const key of ['kinds', 'statuses'])
    for (const [name, count] of Object.entries(tally[key]))
      total[key][name] = (total[key][name] ?? 0) + count;
  if (tally.slowest.milliseconds > slowest.milliseconds) slowest = tally.slowest;
  if (performance.now() - reported < 30_000) return;
  reported = performance.now();
  console.log(describe());
}

function describe() {
  const taken = (performance.now() - begun) / 1000;
  return (
    `${total.inputs} inputs, ${total.documents} documents, ${(total.bytes / 1e6).toFixed(0)} MB in ${taken.toFixed(0)} s ` +
    `(${(total.inputs / taken).toFixed(0)}/s), ${found.length} findings, ${ended.length} ended by the watchdog, ` +
    `slowest ${slowest.milliseconds.toFixed(0)} ms (${slowest.number})`
  );
}

function report() {
  console.log(describe());
  console.log(`members that could not be read ${total.problems}, passed over ${total.skipped}`);
  console.log(total.statuses);
  console.log(total.kinds);
  if (found.length > 0) console.log(`findings are kept in ${findings}`);
  for (const { worker } of idle) void worker.terminate();
  if (values.json)
    writeFileSync(values.json, JSON.stringify({ seed, inputs, seconds, total, found, ended, slowest }));
}
