import { errorCode } from '../bytes/errorCode.js';
import { OutputError } from './outputError.js';

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
