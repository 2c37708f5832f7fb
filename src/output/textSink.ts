import { errorCode } from '../bytes/errorCode.js';

/** Where text goes. Errors of the place itself are thrown as {@link OutputError}. */
export interface TextSink {
  /** Resolves when more can be written. */
  readonly write: (text: string) => Promise<void>;
  /** Everything was written: what was only prepared becomes visible. */
  readonly finish: () => Promise<void>;
  /** Something went wrong: leaves no trace of what was prepared. */
  readonly abort: () => void;
  /** The reader has gone (`| head -1`): further writing is pointless, and no error. */
  readonly isBroken: () => boolean;
}

/** The output cannot be written; `path` as the user named it. */
export class OutputError extends Error {
  constructor(
    readonly path: string,
    readonly reason: string,
  ) {
    super(`${path}: ${reason}`);
    this.name = 'OutputError';
  }
}

const sentences: Readonly<Record<string, string>> = {
  ENOENT: 'the folder does not exist',
  ENOTDIR: 'the folder does not exist',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
};

/** Makes the error of a failed system call. */
export function makeOutputError(path: string, error: unknown): OutputError {
  const code = errorCode(error);
  return new OutputError(path, sentences[code] ?? (code || String(error)));
}
