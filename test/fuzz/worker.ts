import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, threadId, workerData } from 'node:worker_threads';
import { readCorpus } from './corpus.js';
import { makeInput } from './makeInput.js';
import { readInput } from './readInput.js';

/** What a thread of the fuzz is started with. */
export interface WorkerStart {
  readonly fixtures: string;
  readonly folder: string;
  /** Two numbers: the input in work, and the time (`Date.now()`) at which its last step began. */
  readonly clock: Float64Array<SharedArrayBuffer>;
}

/** Inputs to read. */
export interface Chunk {
  readonly from: number;
  readonly count: number;
}

export interface Finding {
  readonly number: number;
  readonly kind: string;
  readonly name: string;
  readonly steps: readonly string[];
  readonly broken: readonly string[];
  readonly bytes: Uint8Array;
}

/** What a chunk came to, by kind of input and by status of record. */
export interface Tally {
  readonly inputs: number;
  readonly bytes: number;
  readonly documents: number;
  readonly problems: number;
  readonly skipped: number;
  readonly kinds: Readonly<Record<string, number>>;
  readonly statuses: Readonly<Record<string, number>>;
  readonly slowest: { readonly number: number; readonly milliseconds: number };
}

const { fixtures, folder, clock } = workerData as WorkerStart;
const corpus = readCorpus(fixtures);
const path = join(folder, `input-${String(threadId)}`);

async function readChunk({ from, count }: Chunk): Promise<Tally> {
  const kinds: Record<string, number> = {};
  const statuses: Record<string, number> = {};
  const sums = { inputs: 0, bytes: 0, documents: 0, problems: 0, skipped: 0 };
  let slowest = { number: from, milliseconds: 0 };
  for (let number = from; number < from + count; number++) {
    clock[0] = number;
    const begin = (): void => {
      clock[1] = Date.now();
    };
    begin();
    const input = await makeInput(number, corpus);
    // Archives mostly as files, since only those can be entered at any place; some come through a pipe.
    const isFile = input.kind.startsWith('archive') && number % 4 !== 0;
    const {
      broken,
      statuses: found,
      slowest: milliseconds,
      ...counts
    } = await readInput(input, isFile ? path : null, begin);
    if (broken.length > 0) {
      const { kind, name, steps, bytes } = input;
      const finding: Finding = {
        number,
        kind,
        name,
        steps,
        broken: broken.slice(0, 20),
        bytes: new Uint8Array(bytes),
      };
      parentPort?.postMessage({ finding });
    }
    sums.inputs++;
    sums.bytes += input.bytes.length;
    sums.documents += counts.documents;
    sums.problems += counts.problems;
    sums.skipped += counts.skipped;
    kinds[input.kind] = (kinds[input.kind] ?? 0) + 1;
    for (const status of found) statuses[status] = (statuses[status] ?? 0) + 1;
    if (milliseconds > slowest.milliseconds) slowest = { number, milliseconds };
  }
  return { ...sums, kinds, statuses, slowest };
}

parentPort?.on('message', (chunk: Chunk) => {
  void readChunk(chunk).then((tally) => {
    clock[1] = 0;
    rmSync(path, { force: true });
    parentPort?.postMessage({ tally });
  });
});
parentPort?.postMessage({ ready: true });
