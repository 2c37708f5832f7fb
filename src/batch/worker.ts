/** What runs in the threads of a pool: one entry of the build, its exports are called by name. */
import type { DocumentTask } from './documentReader.js';
import { makeLine, readSource, type RecordLine } from './readRecords.js';

export { readTask } from './readTask.js';

/** Nothing to do: whoever waits for it knows that the thread has started. */
export function beReady(): null {
  return null;
}

export async function readDocument({ source, wishes }: DocumentTask): Promise<RecordLine[]> {
  return (await readSource(source, wishes)).map(makeLine);
}
