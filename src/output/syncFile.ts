import { fsyncSync } from 'node:fs';
import { readErrorCode } from './textSink.js';

/**
 * Waits until the bytes of an open file are on the disk. Under Node's permission model there is no such call: the file
 * is then as safe as the system makes it by itself.
 */
export function syncFile(file: number): void {
  try {
    fsyncSync(file);
  } catch (error) {
    if (readErrorCode(error) !== 'ERR_ACCESS_DENIED') throw error;
  }
}
