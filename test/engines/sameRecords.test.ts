import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, jest } from '@jest/globals';
import { writeJsonLines, writeReport, writeWarc } from '../batch/corpus.js';
import { batch, readParts } from '../batch/runBatch.js';
import { ensureBuilt } from '../cli/runCli.js';
import { example, makeEnvironment, python, run, testWith } from './engines.js';
import { hashRecords, readLines } from './recordSet.js';

jest.setTimeout(120_000);

let root = '';
let environment: NodeJS.ProcessEnv = {};
const at = (name: string): string => join(root, name);
/** Lines that go through the filter mode have a record each, so pages that the prefilter passes over have one everywhere. */
const options = ['--facts', 'counts', '--no-prefilter'];

ensureBuilt();

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'gov-report-engines-'));
  environment = makeEnvironment(root);
  mkdirSync(at('corpus'));
  for (const i of [0, 1, 2, 3])
    writeFileSync(at(`corpus/crawl-${String(i)}.warc.gz`), writeWarc(1000 * i, 40));
  for (const i of [0, 1])
    writeFileSync(at(`corpus/lines-${String(i)}.jsonl`), writeJsonLines(9000 + 500 * i, 120));
  writeFileSync(at('corpus/loose.txt'), writeReport(77));
  writeFileSync(at('corpus/empty.txt'), '');
  await batch([at('corpus'), '--out', at('single'), '--quiet', ...options]);
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const single = (): string[] => readParts(at('single')).trimEnd().split('\n');

testWith(['Slurm'], 'a Slurm array gives the records of the single process', () => {
  const script = fileURLToPath(new URL('start-slurm.sh', import.meta.url));
  const folder = at('slurm');
  try {
    const configuration = run(['bash', script, folder], environment).trim();
    const slurm = { ...environment, SLURM_CONF: configuration };
    const job = { INPUT: at('corpus'), OUT: at('array'), OPTIONS: options.join(' ') };
    run(
      ['sbatch', '--wait', `--output=${at('slurm-%a.out')}`, example('slurm-array.sh')],
      { ...slurm, ...job },
      root,
    );
  } finally {
    const pids = join(folder, 'pids');
    if (existsSync(pids))
      for (const pid of readFileSync(pids, 'utf8').trim().split('\n')) process.kill(Number(pid));
  }
  expect(readdirSync(at('array')).sort()).toEqual(['shard-1', 'shard-2', 'shard-3', 'shard-4']);
  expect(hashRecords(readLines(at('array')))).toEqual(hashRecords(single()));
});

testWith(['GNU parallel'], 'GNU parallel gives the records of the single process', () => {
  run(['bash', example('gnu-parallel.sh'), at('corpus'), at('parallel'), ...options], environment, root);
  expect(hashRecords(readLines(at('parallel')))).toEqual(hashRecords(single()));
});

testWith(['Spark'], 'Spark gives the records of the single process', () => {
  const files = readdirSync(at('corpus')).filter((name) => !name.endsWith('.jsonl'));
  writeFileSync(at('paths'), files.map((name) => `${at(`corpus/${name}`)}\n`).join(''));
  run([python, example('spark_warc.py'), at('paths'), at('spark/warc'), ...options], environment, root);
  run(
    [python, example('spark_lines.py'), at('corpus/*.jsonl'), at('spark/json'), ...options],
    environment,
    root,
  );
  expect(hashRecords(readLines(at('spark')))).toEqual(hashRecords(single()));
});
