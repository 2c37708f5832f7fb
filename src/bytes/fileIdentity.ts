import { closeSync, fstatSync, openSync, readSync, statSync, type Stats } from 'node:fs';

/** A file whatever it is called: the one that is being written. */
export interface FileIdentity {
  readonly dev: number;
  readonly ino: number;
}

/** An input is the file that this very run would replace. */
export class InputIsOutput extends Error {
  constructor(readonly uri: string) {
    super(`${uri} is the output too`);
    this.name = 'InputIsOutput';
  }
}

/** Of a path or an open file; standard input may be closed. */
export function statIfThere(file: Buffer | string | number): Stats | undefined {
  try {
    return typeof file === 'number' ? fstatSync(file) : statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** Only a file can be lost; devices and pipes may be input and output. */
export function identifyFile(path: string | undefined): FileIdentity | null {
  const stats = path === undefined ? undefined : statIfThere(path);
  return stats?.isFile() ? { dev: stats.dev, ino: stats.ino } : null;
}

/** Is this path, or this open file, the identified file? */
export function isSameFile(file: Buffer | string | number, identity: FileIdentity | null): boolean {
  if (identity === null) return false;
  const stats = statIfThere(file);
  return stats?.ino === identity.ino && stats.dev === identity.dev;
}

const openings = ['{"schema":"gov-report/', '[\n  {\n    "schema": "gov-report/', '[]\n'];

/** An earlier run wrote this: empty, or it begins with a record. It is no document, and may be replaced. */
export function looksLikeRecords(path: Buffer): boolean {
  const start = Buffer.alloc(64);
  const file = openSync(path, 'r');
  try {
    const text = start.toString('latin1', 0, readSync(file, start));
    return text === '' || openings.some((opening) => text.startsWith(opening));
  } finally {
    closeSync(file);
  }
}
