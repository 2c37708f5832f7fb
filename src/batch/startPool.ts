import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Piscina } from 'piscina';
import { limitHeap, type Guard } from './guard.js';

/** The built worker: it lies at this place for every file of the bundle, chunks included. */
const workerFile = fileURLToPath(new URL('../batch/worker.js', import.meta.url));

export interface Pool {
  readonly threads: Piscina;
  /** Rejects when a thread cannot even start: what waits for it would wait for ever. */
  readonly failed: Promise<never>;
}

/**
 * V8 collects the young objects of a thread with helpers on other cores. Where each core has a thread of ours they only
 * take its time: without them four threads on four cores read about a tenth faster. Asked by V8 at each collection.
 */
const collectsAlone = '--no-parallel-scavenge';

/**
 * V8 lets a heap with a limit as low as ours grow by a third before it looks through all of it, twice a second. Four times
 * what was alive the last time is still far below the limit (`guard.ts`).
 */
const growsFourfold = '--heap-growing-percent=300';

/** Starts threads that are kept until they are ended. */
export function startPool(count: number, guard: Guard): Pool {
  setFlagsFromString(growsFourfold);
  if (count >= availableParallelism()) setFlagsFromString(collectsAlone);
  const threads = new Piscina({
    filename: workerFile,
    minThreads: count,
    maxThreads: count,
    idleTimeout: Infinity,
    resourceLimits: limitHeap(guard),
  });
  const failed = new Promise<never>((_, reject) => threads.on('error', reject));
  failed.catch(() => undefined);
  return { threads, failed };
}
