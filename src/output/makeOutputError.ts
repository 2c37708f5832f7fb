import { errorCode } from '../bytes/errorCode.js';
import { OutputError } from './outputError.js';

const sentences: Readonly<Record<string, string>> = {
  ENOENT: 'the folder does not exist',
  ENOTDIR: 'a file stands where a folder of its path should be',
  EEXIST: 'a link in its path leads nowhere',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
};

/** What another place helps against; more room does not. */
const ofPlace = ['ENOENT', 'ENOTDIR', 'EEXIST', 'EISDIR', 'EACCES', 'EPERM', 'EROFS'].map(
  (code) => sentences[code],
);

export const isOfPlace = ({ reason }: OutputError): boolean => ofPlace.includes(reason);

/** Makes the error of a failed system call. */
export function makeOutputError(path: string, error: unknown): OutputError {
  const code = errorCode(error);
  return new OutputError(path, sentences[code] ?? (code || String(error)));
}
