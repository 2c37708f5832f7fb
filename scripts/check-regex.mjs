/**
 * Judges every regular expression of src/ that has no verdict yet and writes src/knowledge/regex-safety.json, which
 * test/knowledge/regexSafety.test.ts holds the patterns against. Verdicts of patterns that are gone are dropped, a
 * `reviewed` reason stays. Linear patterns are written as 1, others with the pattern and the string that slows it.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker, isMainThread, parentPort } from 'node:worker_threads';

const root = fileURLToPath(new URL('..', import.meta.url));
const verdictFile = join(root, 'src', 'knowledge', 'regex-safety.json');
const timeout = 30_000;

if (isMainThread) await main();
else await work();

async function main() {
  const patterns = listPatterns();
  const known = JSON.parse(readFileSync(verdictFile, 'utf8'));
  const open = patterns.filter(({ hash }) => known[hash] === undefined);
  console.error(`${patterns.length} patterns, ${open.length} without a verdict`);
  const fresh = await judge(open);
  const verdicts = patterns.map(({ hash, file, source, flags }) => {
    const verdict = known[hash] ?? fresh.get(hash);
    const pattern = `/${source}/${flags}`;
    return [hash, typeof verdict === 'number' ? verdict : { ...verdict, file, pattern }];
  });
  const lines = verdicts.map(([hash, verdict]) => `  ${JSON.stringify(hash)}: ${JSON.stringify(verdict)}`);
  writeFileSync(verdictFile, `{\n${lines.join(',\n')}\n}\n`);
  const bad = verdicts.filter(
    ([, verdict]) =>
      verdict.degree === 'exponential' ||
      verdict.degree > 2 ||
      (verdict.degree === 'unknown' && !verdict.reviewed),
  );
  for (const [hash, verdict] of bad)
    console.error(`${verdict.degree} ${hash} ${verdict.file}: ${verdict.pattern.slice(0, 200)}`);
  process.exitCode = bad.length > 0 ? 1 : 0;
}

/** The list that the test collects. */
function listPatterns() {
  const folder = mkdtempSync(join(tmpdir(), 'gov-report-regex-'));
  const out = join(folder, 'patterns.json');
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const options = [
    '--experimental-vm-modules',
    '--no-warnings',
    jest,
    'test/knowledge/regexSafety.test.ts',
    '--silent',
  ];
  const { stderr } = spawnSync(process.execPath, options, {
    cwd: root,
    env: { ...process.env, REGEX_PATTERNS_OUT: out },
    encoding: 'utf8',
  });
  try {
    return JSON.parse(readFileSync(out, 'utf8'));
  } catch {
    throw new Error(`the patterns could not be collected:\n${stderr}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function judge(open) {
  const fresh = new Map();
  const queue = [...open];
  const runOne = () =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL(import.meta.url));
      const next = () => {
        const pattern = queue.shift();
        if (pattern) worker.postMessage(pattern);
        else worker.terminate().then(resolve, reject);
      };
      worker.on('message', ({ hash, verdict }) => {
        fresh.set(hash, verdict);
        if (fresh.size % 50 === 0) console.error(`${fresh.size} of ${open.length}`);
        next();
      });
      worker.on('error', reject);
      next();
    });
  await Promise.all(
    Array.from({ length: Math.min(open.length, Math.max(1, availableParallelism() - 1)) }, runOne),
  );
  return fresh;
}

async function work() {
  process.env.RECHECK_SYNC_BACKEND = 'pure';
  const { checkSync } = await import('recheck');
  parentPort.on('message', ({ hash, source, flags }) => {
    let result = checkSync(source, flags, { timeout });
    // Where gaps are long the checker only tries strings, and takes a bounded gap for a polynomial: the automaton knows.
    if (result.status !== 'safe' && result.checker !== 'automaton') {
      const exact = checkSync(source, flags, { timeout, checker: 'automaton' });
      if (exact.status !== 'unknown') result = exact;
    }
    parentPort.postMessage({ hash, verdict: verdictOf(result.complexity, result.attack) });
  });
}

function verdictOf(complexity, attack) {
  const type = complexity?.type ?? 'unknown';
  if (type === 'safe' || type === 'constant' || type === 'linear') return 1;
  const string = attack?.pattern === undefined ? {} : { attack: attack.pattern.slice(0, 200) };
  if (type === 'polynomial') return { degree: complexity.degree, ...string };
  return { degree: type === 'exponential' ? 'exponential' : 'unknown', ...string };
}
