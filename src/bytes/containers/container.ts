import { ReadFailure } from '../byteSource.js';
import type { ByteCursor } from '../byteCursor.js';
import type { Limits } from '../limits.js';
import type { OpenOptions, ReadPosition } from '../member.js';
import type { ContainerFormat } from '../format.js';

/** What is counted over a whole input file, however deep. */
export interface Run {
  readonly uri: string;
  readonly options: OpenOptions;
  readonly limits: Limits;
  /** Members met so far. */
  entries: number;
  /** Bytes that came from disk or standard input, and bytes that unpacking made of them. */
  read: number;
  unpacked: number;
}

/** Bytes that can be read at any place: an open file, or an archive held in memory. */
export interface RandomBytes {
  readonly size: number;
  /** At most so many bytes from there on; fewer at the end. */
  readonly read: (offset: number, length: number) => Buffer;
}

/** An archive or dump that is being read. */
export interface Container {
  readonly run: Run;
  readonly format: ContainerFormat;
  /** Where reading begins. */
  readonly cursor: ByteCursor;
  /** The container's own beginning, where reading begins somewhere else; what it holds is told there. */
  readonly head: ByteCursor | null;
  /** A name that may end like its format does. */
  readonly name: string;
  /** Its own entry in the archive that holds it; null for the input itself. */
  readonly entry: string | null;
  /** 1 for the input itself. */
  readonly depth: number;
  /** For formats that are not read from front to back; null for a stream. */
  readonly random: RandomBytes | null;
}

/** The member's name in the record: behind the name of the archive that holds it, where that is itself a member. */
export function nameEntry({ entry }: Container, name: string): string {
  const clean = name.replace(/^(?:\.\/)+/, '');
  return entry === null ? clean : `${entry}/${clean}`;
}

/** Is this member wanted, or can what is wanted be inside it? */
export function isWanted({ run }: Container, entry: string): boolean {
  const wanted = run.options.entry;
  return wanted === undefined || wanted === entry || wanted.startsWith(`${entry}/`);
}

/** The position behind a member; only the input itself can be entered. */
export function positionAt({ depth }: Container, offset: number | null, member: number): ReadPosition | null {
  return depth > 1 || offset === null ? null : { offset, member };
}

/** Counts a member. */
export function countEntry(run: Run): void {
  run.entries++;
  if (run.entries > run.limits.entries) {
    throw new ReadFailure(
      'E_LIMIT',
      `there are more than ${String(run.limits.entries)} members; those behind are not read (--max-entries)`,
    );
  }
}

/** Folders alone are nothing, too. */
export const emptyArchive = { code: 'E_EMPTY', message: 'the archive holds nothing' };
