import type { Failure } from '../types.js';
import { errorCode } from './errorCode.js';

/** An input, or a member of one, that gives no document. */
export interface InputProblem extends Failure {
  /** As the user named it, or as the folder's name leads to it. */
  readonly uri: string;
  /** Member of a container (`source.entry`); null for the input itself. */
  readonly entry: string | null;
  /** Set where something is there and cannot be read as a document; null where nothing can be read at all. */
  readonly document: { readonly bytes: number | null; readonly sha256: string | null } | null;
}

/** System errors that users meet, in words; anything else is told by its code. */
const sentences: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  ENOTDIR: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'too many links',
  ENAMETOOLONG: 'the name is too long',
  EISDIR: 'it is a folder',
  EMFILE: 'too many open files',
  EIO: 'the disk reports a read error',
};

const missing = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG']);

/** The problem of an input that does not give anything to read. */
export function refuseInput(code: string, message: string, uri: string): InputProblem {
  return { code, message, uri, entry: null, document: null };
}

/** Makes the problem of a failed system call. */
export function describeSystemError(uri: string, error: unknown): InputProblem {
  const code = errorCode(error);
  const message = sentences[code] ?? `cannot be read (${code || String(error)})`;
  return refuseInput(missing.has(code) ? 'E_NOT_FOUND' : 'E_UNREADABLE', message, uri);
}
