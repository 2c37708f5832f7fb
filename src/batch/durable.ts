import { closeSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { syncFile } from '../output/syncFile.js';

/** Writes all of it: a disk that is nearly full takes a part and says no only to the next. */
export function writeAll(file: number, bytes: Buffer): void {
  for (let offset = 0; offset < bytes.length;) offset += writeSync(file, bytes, offset);
}

/** Waits until the disk has what was written to a file, or the names of a folder. */
export function flushToDisk(path: string): void {
  const file = openSync(path, 'r');
  try {
    syncFile(file);
  } finally {
    closeSync(file);
  }
}

/** Gives a finished file its name; after a power cut there is either the old name or the whole file. */
export function publishFile(prepared: string, path: string): void {
  flushToDisk(prepared);
  renameSync(prepared, path);
  flushToDisk(dirname(path));
}

/** Writes a whole small file that is there completely or not at all. */
export function writeDurably(path: string, text: string): void {
  const prepared = `${path}.tmp`;
  const file = openSync(prepared, 'w');
  try {
    writeAll(file, Buffer.from(text));
  } finally {
    closeSync(file);
  }
  publishFile(prepared, path);
}
