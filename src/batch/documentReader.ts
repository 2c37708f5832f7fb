import { fileURLToPath } from 'node:url';
import type { Source } from '../types.js';
import { judgeStop, limitHeap, recordStop, type Guard } from './guard.js';
import { makeLine, type RecordLine, type Wishes } from './readRecords.js';

/** Reads documents one after the other. */
export interface DocumentReader {
  readonly read: (source: Source) => Promise<RecordLine[]>;
  readonly close: () => Promise<void>;
}

/** The built worker: it lies at this place for every file of the bundle, chunks included. */
export const workerFile = fileURLToPath(new URL('../batch/worker.js', import.meta.url));

/** A document for the worker. */
export interface DocumentTask {
  readonly source: Source;
  readonly wishes: Wishes;
}

/**
 * Reads in a thread of its own. A document that takes too long or too much memory ends with its thread, gives an error
 * record (`E_TIMEOUT`, `E_MEMORY`), and a new thread reads on.
 */
export async function readApart(wishes: Wishes, guard: Guard): Promise<DocumentReader> {
  const { Piscina } = await import('piscina');
  const pool = new Piscina({
    filename: workerFile,
    minThreads: 1,
    maxThreads: 1,
    idleTimeout: Infinity,
    resourceLimits: limitHeap(guard),
  });
  let isReady = false;
  return {
    async read(source) {
      // The start of a thread is no fault of the document.
      if (!isReady) await pool.run(null, { name: 'beReady' });
      isReady = true;
      const stop = new AbortController();
      const timer = setTimeout(() => {
        stop.abort();
      }, guard.seconds * 1000);
      // A copy of its own: what is handed over is gone here, and a view would take its whole memory along.
      const bytes = new Uint8Array(source.bytes);
      const task: DocumentTask = { source: { ...source, bytes }, wishes };
      try {
        const lines: unknown = await pool.run(task, {
          name: 'readDocument',
          signal: stop.signal,
          transferList: [bytes.buffer],
        });
        return lines as RecordLine[];
      } catch (error) {
        isReady = false;
        return [makeLine(recordStop(source, judgeStop(error), guard))];
      } finally {
        clearTimeout(timer);
      }
    },
    close: () => pool.destroy(),
  };
}
