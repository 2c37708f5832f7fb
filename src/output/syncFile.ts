import { fsyncSync } from 'node:fs';
import { errorCode } from '../bytes/errorCode.js';

/**
 * Waits until the bytes of an open file are on the disk. Under Node's permission model there is no such call: the file
 * is then as safe as the system makes it by itself.
 */
export function syncFile(file: number): void {
  try {
    fsyncSync(file);
  } catch (error) {
    if (errorCode(error) !== 'ERR_ACCESS_DENIED') throw error;
  }
}
