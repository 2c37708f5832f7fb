import type { FieldNames } from './member.js';

/** How a file is to be cut. */
export interface CutOptions {
  /** Bytes of a part: of a file of lines, and of a crawl. */
  readonly every: { readonly lines: number; readonly records: number };
  /** With so many members the file is read in one go, because reading ends at a limit of members. */
  readonly maxMembers: number;
  readonly fields: FieldNames;
}

/** A regular file that is open for reading. */
export interface CutTarget {
  readonly file: number;
  readonly size: number;
}
