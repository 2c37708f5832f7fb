import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and those it lies in, one after the other: `recursive` of Node never ends where a file system refuses
 * with ENOENT (/proc/x).
 */
export function makeFolder(path: string): void {
  if (existsSync(path)) return;
  const above = dirname(path);
  if (above !== path) makeFolder(above);
  try {
    mkdirSync(path);
  } catch (error) {
    // Another run, of another shard perhaps, made it meanwhile.
    if (!existsSync(path)) throw error;
  }
}
