import type { Member } from '../bytes/index.js';
import { errorRecord, extract, skippedRecord } from '../extract.js';
import type { ExtractOptions } from '../readOutcomes.js';
import type { Correction, GovRecord } from '../index.js';
import type { Source } from '../types.js';

/** What the user wants of every record. */
export interface Wishes {
  readonly encoding?: string;
  readonly maxDocumentBytes?: number;
  readonly maxNesting?: number;
  readonly omit?: readonly string[];
  readonly facts?: 'all' | 'counts';
  readonly corrections?: readonly Correction[];
}

/** What the library is to know of a document and of the user's wishes. */
export function nameWishes(source: Source, wishes: Wishes): ExtractOptions {
  const { uri, entry, url, declaredCharset } = source;
  return { uri, entry, url, declaredCharset, ...wishes };
}

/** One document to its records, at least one. */
export async function readSource(source: Source, wishes: Wishes): Promise<GovRecord[]> {
  return extract(source.bytes, nameWishes(source, wishes));
}

/** What becomes of a member that is no document: a record, only a message, or only a number in the summary. */
export type Unread =
  | { readonly kind: 'record'; readonly record: GovRecord }
  | { readonly kind: 'message' }
  | { readonly kind: 'count' };

/** A problem of a document gives an error record; what was passed over gives one only where all are asked for. */
export function recordUnread(member: Exclude<Member, { kind: 'document' }>, all: boolean): Unread {
  if (member.kind === 'skipped') {
    if (!all) return { kind: 'count' };
    const { uri, entry, url, document } = member;
    const { bytes, sha256 } = document ?? { bytes: null, sha256: null };
    return { kind: 'record', record: skippedRecord(member.reason, { uri, entry, url, bytes, sha256 }) };
  }
  const { code, message, uri, entry, document } = member.problem;
  if (document === null) return { kind: 'message' };
  return { kind: 'record', record: errorRecord({ code, message }, { uri, entry, ...document }) };
}

/** A record on its way out: its JSON, and what is told of it. */
export interface RecordLine {
  readonly json: string;
  readonly status: GovRecord['status'];
  readonly uri: string;
  readonly error: GovRecord['error'];
}

export function makeLine(record: GovRecord): RecordLine {
  const { status, error, source } = record;
  const { uri, entry } = source;
  return { json: JSON.stringify(record), status, uri: entry === null ? uri : `${uri} (${entry})`, error };
}
