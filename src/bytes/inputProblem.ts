import type { Failure } from '../types.js';

/** An input that gives no document. */
export interface InputProblem extends Failure {
  /** As the user named it, or as the folder's name leads to it. */
  readonly uri: string;
  /** Set where the document exists and is refused unread (`E_TOO_LARGE`); null where nothing can be read. */
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

/** Makes the problem of a failed system call. */
export function describeSystemError(uri: string, error: unknown): InputProblem {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const message = sentences[code] ?? `cannot be read (${code || String(error)})`;
  return { code: missing.has(code) ? 'E_NOT_FOUND' : 'E_UNREADABLE', message, uri, document: null };
}
