import {
  chmodSync,
  closeSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
  type Stats,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { cleanUpAtExit } from './cleanUpAtExit.js';
import { syncFile } from './syncFile.js';
import { errorCode } from '../bytes/errorCode.js';
import { makeOutputError } from './makeOutputError.js';
import { OutputError } from './outputError.js';
import type { TextSink } from './textSink.js';

const flushedLength = 256 * 1024;

/**
 * A sink on a file that appears only when it is complete: written under a hidden name beside it, then renamed.
 * Devices and pipes (`/dev/null`) are written as they are.
 *
 * @throws OutputError when the place cannot be written.
 */
export function openFileSink(path: string): TextSink {
  try {
    if (path === '') throw new OutputError('""', 'the name is empty');
    const existing = statSync(path, { throwIfNoEntry: false });
    if (existing?.isDirectory()) throw new OutputError(path, 'it is a folder');
    if (existing && !existing.isFile()) return writeThrough(path, path, null);
    const target = existing ? realpathSync(path) : path;
    const prepared = join(dirname(target), `.${basename(target)}.${String(process.pid)}.tmp`);
    return writeThrough(path, target, prepared, existing);
  } catch (error) {
    throw error instanceof OutputError ? error : makeOutputError(path, error);
  }
}

function writeThrough(path: string, target: string, prepared: string | null, existing?: Stats): TextSink {
  let file: number | null = null;
  let settled = false;
  let broken = false;
  let pending = '';
  const close = (): void => {
    if (file !== null) closeSync(file);
    file = null;
  };
  const abort = (): void => {
    if (settled) return;
    settled = true;
    forgetCleanUp();
    close();
    if (prepared !== null) rmSync(prepared, { force: true });
  };
  const forgetCleanUp = prepared === null ? (): void => undefined : cleanUpAtExit(abort);
  // The clean-up stands before the file does: a signal may come in between.
  try {
    file = openSync(prepared ?? target, 'w');
  } catch (error) {
    forgetCleanUp();
    throw error;
  }
  const guard = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      if (errorCode(error) === 'EPIPE') {
        broken = true;
        return;
      }
      abort();
      throw makeOutputError(path, error);
    }
  };
  const flush = (): void => {
    const bytes = Buffer.from(pending);
    pending = '';
    if (file === null) return;
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
  };
  return {
    write(text) {
      pending += text;
      if (pending.length >= flushedLength) guard(flush);
      return Promise.resolve();
    },
    finish() {
      guard(() => {
        flush();
        if (prepared !== null && file !== null) syncFile(file);
        close();
        if (prepared !== null) {
          if (existing) chmodSync(prepared, existing.mode);
          renameSync(prepared, target);
        }
        settled = true;
        forgetCleanUp();
      });
      return Promise.resolve();
    },
    abort,
    isBroken: () => broken,
  };
}
