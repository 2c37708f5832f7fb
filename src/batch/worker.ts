/** What runs in the threads of a pool: one entry of the build, its exports are called by name. */
import { works } from './works.js';

export { readTask } from './readTask.js';
export const { readDocument, readText, explainDocument, examineDocument } = works;

/** Nothing to do: whoever waits for it knows that the thread has started. */
export function beReady(): null {
  return null;
}
