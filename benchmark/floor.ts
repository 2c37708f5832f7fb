import { filteredPatterns } from '../src/knowledge/prefilter/patterns.js';
import { possibleEntries } from '../src/knowledge/prefilter/index.js';
import { readFileSync } from 'node:fs';

/**
 * What no reader of reports can do without: read the file, decode it, pass over it once for the words of all patterns,
 * write the finished record. `extract` is measured against it in the same run.
 */
export function runFloor(path: string, records: unknown): number {
  const text = new TextDecoder('utf-8').decode(readFileSync(path));
  return (
    possibleEntries(filteredPatterns, (pattern) => pattern, text).length + JSON.stringify(records).length
  );
}

export { extract } from '../src/index.js';
