import type { Source } from '../types.js';
import { judgeStop, recordStop, type Guard } from './guard.js';
import { makeLine, type RecordLine, type Wishes } from './readRecords.js';

/** Reads documents one after the other. */
export interface DocumentReader {
  readonly read: (source: Source) => Promise<RecordLine[]>;
  readonly close: () => Promise<void>;
}

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
  const { startPool } = await import('./startPool.js');
  const { threads, failed } = startPool(1, guard);
  let isReady = false;
  return {
    async read(source) {
      // The start of a thread is no fault of the document.
      if (!isReady) await Promise.race([threads.run(null, { name: 'beReady' }), failed]);
      isReady = true;
      const stop = new AbortController();
      const timer = setTimeout(() => {
        stop.abort();
      }, guard.seconds * 1000);
      // A copy of its own: what is handed over is gone here, and a view would take its whole memory along.
      const bytes = new Uint8Array(source.bytes);
      const task: DocumentTask = { source: { ...source, bytes }, wishes };
      try {
        const lines: unknown = await threads.run(task, {
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
    close: () => threads.destroy(),
  };
}
