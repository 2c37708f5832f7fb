import type { Readable } from 'node:stream';
import type { Source } from '../types.js';
import type { InputProblem } from './inputProblem.js';
import type { Limits } from './limits.js';

/** A file to be opened. */
export interface InputFile {
  /** As the user named it, or as the folder's name leads to it. */
  readonly uri: string;
  /** The path as the system has it; null for standard input. */
  readonly path: Buffer | null;
}

/** A place in a file at which reading can begin; what the numbers count is the container's affair. */
export interface ReadPosition {
  /** Bytes from the beginning of the file; 0 where members are found by their number. */
  readonly offset: number;
  /** Members, lines or records before it. */
  readonly member: number;
}

/** Why a member of a container gives no record. */
export type SkipReason =
  | 'picture'
  | 'media'
  | 'font'
  | 'style'
  | 'script'
  | 'program'
  | 'system_file'
  | 'not_a_page'
  | 'http_status'
  | 'warc_record'
  | 'prefilter';

/** A member that is passed over: counted, and no record unless all are asked for. */
export interface Skipped {
  readonly kind: 'skipped';
  readonly reason: SkipReason;
  readonly uri: string;
  readonly entry: string | null;
  readonly url: string | null;
  /** Known with `all` only, and where the member was read at all. */
  readonly document: { readonly bytes: number; readonly sha256: string } | null;
}

/** What a file holds, one piece at a time. */
export type Member = {
  /**
   * Where reading goes on after this member; null where the container cannot be entered there (inside a single gzip,
   * zstd or xz stream, inside an archive in an archive, CSV, a file that is itself the document).
   */
  readonly next: ReadPosition | null;
} & (
  | { readonly kind: 'document'; readonly source: Source }
  | { readonly kind: 'problem'; readonly problem: InputProblem }
  | Skipped
);

/** Names of the fields of JSON lines and the columns of CSV that hold the document. */
export interface FieldNames {
  readonly text?: string;
  readonly html?: string;
  readonly url?: string;
}

/** How files are opened, and how far. */
export interface OpenOptions {
  /** Begins here instead of at the first member: a `next` that this file gave before. */
  readonly from?: ReadPosition;
  /** Ends at this byte of the file, at which a member must begin. */
  readonly until?: number;
  readonly limits?: Partial<Limits>;
  readonly fields?: FieldNames;
  /** Tells size and hash of skipped members too. */
  readonly all?: boolean;
  /** False: pages of archives are given whatever they say. */
  readonly prefilter?: boolean;
  /** Only the members of this name; others are passed over unread and untold. */
  readonly entry?: string;
  /** Called with the number of bytes read from disk or standard input, for each piece. */
  readonly onBytes?: (read: number) => void;
  /** What a file without a path stands for; `process.stdin` unless given. */
  readonly stdin?: Readable;
}
