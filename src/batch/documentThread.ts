import type { GovRecord } from '../index.js';
import type { Source } from '../types.js';
import { judgeStop, recordStop, type Guard } from './guard.js';
import type { Wishes } from './readRecords.js';
import type { DocumentTask, Works } from './works.js';

/** What was made of a document; where it took too long or too much memory, its error record. */
export type Outcome<Made> =
  { readonly done: true; readonly made: Made } | { readonly done: false; readonly record: GovRecord };

/** Works on documents one after the other. */
export interface DocumentThread {
  readonly run: <Name extends keyof Works>(work: Name, source: Source) => Promise<Outcome<Works[Name]>>;
  readonly close: () => Promise<void>;
}

/**
 * Starts a thread for documents. One that takes too long or too much memory ends with its thread (`E_TIMEOUT`,
 * `E_MEMORY`), and a new thread goes on.
 */
export async function startDocumentThread(wishes: Wishes, guard: Guard): Promise<DocumentThread> {
  const { startPool } = await import('./startPool.js');
  const { threads, failed } = startPool(1, guard);
  let isReady = false;
  return {
    async run<Name extends keyof Works>(work: Name, source: Source) {
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
        const made: unknown = await threads.run(task, {
          name: work,
          signal: stop.signal,
          transferList: [bytes.buffer],
        });
        return { done: true, made: made as Works[Name] };
      } catch (error) {
        isReady = false;
        return { done: false, record: recordStop(source, judgeStop(error), guard) };
      } finally {
        clearTimeout(timer);
      }
    },
    close: () => threads.destroy(),
  };
}
