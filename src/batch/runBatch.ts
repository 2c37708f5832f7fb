import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { InputOptions } from '../bytes/index.js';
import { knowledgeVersion, toolVersion } from '../record/versions.js';
import { assemble } from './assemble.js';
import { claimFolder, leaveFolder, type Claim } from './claimFolder.js';
import { writeDurably } from './durable.js';
import type { Terms } from './journal.js';
import {
  cutLargeFiles,
  findInputs,
  keepInputs,
  measureInputs,
  planTasks,
  readInputs,
  type InputSizes,
  type Shard,
} from './listedInputs.js';
import { Meter, type Progress } from './meter.js';
import { dropPreparedPart, PartWriter } from './partWriter.js';
import { Spools } from './spools.js';
import { describeRun, type RunFigures } from './summary.js';
import { TaskPool } from './taskPool.js';
import { measureShare, taskStart, type ReadingOptions } from './task.js';
import type { Totals } from './totals.js';
import { Turns } from './turns.js';
import { watchInterval } from './watchdog.js';

export interface BatchRequest extends Omit<ReadingOptions, 'frameLength' | 'frameBytes'> {
  readonly inputs: readonly string[];
  readonly inputOptions: InputOptions;
  /** The output folder. */
  readonly out: string;
  /** Go on with what an ended run left in the folder. */
  readonly resume: boolean;
  /** Go on also with another version of the tool or other options. */
  readonly force: boolean;
  /** Threads that read. */
  readonly jobs: number;
  readonly shard: Shard | null;
  /** Bytes of a part at most. */
  readonly partBytes: number;
}

/** What a finished run came to; null of a folder that was finished before. */
export interface BatchResult {
  readonly totals: Totals;
  readonly figures: RunFigures;
  readonly parts: number;
}

/**
 * Reads all inputs on all cores into a folder: records in parts, errors.ndjson, summary.json. The same inputs give the
 * same parts and errors, whatever the number of threads and however often the run was ended and resumed.
 *
 * @throws BatchRefusal where the folder holds something else or was begun on other terms; OutputError where it cannot be written.
 */
export async function runBatch(
  request: BatchRequest,
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<BatchResult | null> {
  const terms = nameTerms(request);
  const claim = claimFolder(request.out, terms, request);
  if (claim === null) return null;
  const { folder, journal } = claim;
  if (!existsSync(folder.inputs)) {
    const { inputs, inputOptions, shard } = request;
    await keepInputs(cutLargeFiles(findInputs(inputs, inputOptions, shard), request), folder.inputs);
  }
  dropPreparedPart(folder);
  const sizes = await measureInputs(folder.inputs);
  const writer = new PartWriter(folder, journal, request);
  const meter = new Meter(sizes.bytes, writer.totals);
  const started = new Date().toISOString();
  await readAll(request, claim, writer, meter, sizes, onProgress);
  const parts = writer.finish();
  const { readDocuments, readBytes, seconds } = meter.progress;
  const figures: RunFigures = {
    started,
    finished: new Date().toISOString(),
    seconds,
    jobs: request.jobs,
    resumed: journal.lines.filter(({ kind }) => kind === 'resume').length,
    documents: readDocuments,
    bytesRead: readBytes,
  };
  writeDurably(folder.summary, describeRun(terms, sizes, writer.totals, parts, figures));
  leaveFolder(claim);
  return { totals: writer.totals, figures, parts: parts.length };
}

/** What the output depends on; the number of threads is not among it. */
function nameTerms(request: BatchRequest): Terms {
  const { inputs, inputOptions, shard, limit, partBytes, compress, wishes, guard, limits, fields } = request;
  return {
    tool: `${toolVersion} (${knowledgeVersion})`,
    inputs,
    include: inputOptions.include ?? [],
    exclude: inputOptions.exclude ?? [],
    'files-from': inputOptions.filesFrom ?? null,
    shard: shard === null ? null : `${String(shard.number)}/${String(shard.of)}`,
    limit,
    'part-size': partBytes,
    plain: !compress,
    encoding: wishes.encoding ?? null,
    omit: wishes.omit ?? [],
    facts: wishes.facts ?? 'all',
    corrections: wishes.corrections === undefined ? null : hashText(JSON.stringify(wishes.corrections)),
    timeout: guard.seconds,
    memory: guard.megabytes,
    limits,
    fields,
    all: request.all,
    prefilter: request.prefilter,
  };
}

const hashText = (text: string): string => createHash('sha256').update(text).digest('hex');

async function readAll(
  request: BatchRequest,
  { folder, journal }: Claim,
  writer: PartWriter,
  meter: Meter,
  sizes: InputSizes,
  onProgress: (progress: Progress) => void,
): Promise<void> {
  const spools = new Spools(folder.spools);
  const first = writer.place;
  spools.dropBefore(first.task);
  const pool = new TaskPool(
    // A thread that has no file to read would only take memory.
    { jobs: Math.max(1, Math.min(request.jobs, sizes.parts)), force: request.force },
    spools,
    journal,
    chooseFrames(request, sizes),
    meter,
  );
  const turns = new Turns();
  const timer = setInterval(
    () => {
      pool.watch();
      turns.call();
      onProgress(meter.progress);
    },
    watchInterval(request.guard.seconds * 1000),
  );

  const tasks = planTasks(readInputs(folder.inputs), chooseTaskBytes(sizes));
  let seen = 0;
  let count: number | null = null;
  const readTasks = async (): Promise<void> => {
    for (;;) {
      const { done, value: task } = await tasks.next();
      if (done) {
        count = seen;
        turns.call();
        return;
      }
      seen = task.number + 1;
      if (task.number === first.task) await pool.run(task, first);
      else if (task.number > first.task) await pool.run(task);
      meter.finishBytes(measureShare(task, taskStart).bytes);
      turns.call();
    }
  };
  const assembling = assemble({
    writer,
    spools,
    locate: (task) => pool.places.get(task) ?? null,
    countTasks: () => count,
    limit: request.limit,
    turns,
  });
  try {
    // The assembly ends last, unless the limit ends it, and with it everything else.
    const reading = Promise.all(Array.from({ length: request.jobs }, readTasks));
    await Promise.race([assembling, reading.then(() => assembling)]);
  } finally {
    clearInterval(timer);
    await pool.close();
  }
}

const kilobyte = 1024;
const megabyte = 1024 * kilobyte;
const clamp = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, Math.round(value)));

/** Enough tasks for all threads, and not too many for large inputs. */
const chooseTaskBytes = ({ bytes }: InputSizes): number => clamp(bytes / 200, 16 * kilobyte, megabyte / 2);

/** Frames are small against the whole input: they are what a resumed run reads again. */
function chooseFrames(request: BatchRequest, { bytes }: InputSizes): ReadingOptions {
  const { wishes, guard, limits, fields, all, prefilter, compress, partBytes, limit } = request;
  return {
    wishes,
    guard,
    limits,
    fields,
    all,
    prefilter,
    compress,
    limit,
    frameLength: clamp(partBytes / 4, 1, megabyte),
    frameBytes: clamp(bytes / 400, 64 * kilobyte, 4 * megabyte),
  };
}
