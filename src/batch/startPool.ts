import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { limitHeap, type Guard } from './guard.js';

/** The built worker: it lies at this place for every file of the bundle, chunks included. */
const workerFile = fileURLToPath(new URL('../batch/worker.js', import.meta.url));

export interface Pool {
  readonly threads: Piscina;
  /** Rejects when a thread cannot even start: what waits for it would wait for ever. */
  readonly failed: Promise<never>;
}

/** Starts threads that are kept until they are ended. */
export function startPool(count: number, guard: Guard): Pool {
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
