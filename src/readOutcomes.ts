import { hash } from 'node:crypto';
import { readDocument } from './pipeline.js';
import { buildError, buildNotAReport, buildRecord } from './record/buildRecord.js';
import { trimRecord } from './record/trimRecord.js';
import type { Correction } from './corrections/index.js';
import type { ReadDocument, ReadPart } from './pipeline.js';
import type { RecordSource } from './record/buildRecord.js';
import type { GovRecord } from './record/schema.js';
import type { Failure, Source } from './types.js';

/** What the caller knows of a document, and what it wants of the record. */
export interface ExtractOptions {
  /** Name of the document, for `source.uri`. */
  readonly uri: string;
  /** Member of an archive, for `source.entry`. */
  readonly entry?: string | null;
  /** The page's own address. */
  readonly url?: string | null;
  /** Decode with this encoding (`gbk`, `utf-8`, `big5`, …) whatever the bytes say. */
  readonly encoding?: string;
  /** Charset that a container declares; only breaks ties. */
  readonly declaredCharset?: string | null;
  /** Larger documents are refused with `E_TOO_LARGE`; 20 MB unless given. */
  readonly maxDocumentBytes?: number;
  /** Elements of a page inside one another; what lies deeper is running text (`W_HTML_DEPTH`). 512 unless given. */
  readonly maxNesting?: number;
  /** Parts to set to null. */
  readonly omit?: readonly string[];
  /** `counts` keeps only the facts behind non-null counts. */
  readonly facts?: 'counts' | 'all';
  /** What a reviewer states; those of other documents are passed over. */
  readonly corrections?: readonly Correction[];
}

/** What is not known of a document that was not read. */
export const unreadSource = { part: null, mediaType: null, encoding: null, encodingBasis: null } as const;

/** A report or what is none, or why nothing could be read, and its record. */
export interface Outcome {
  readonly result: ReadPart | Failure;
  readonly record: GovRecord;
}

export function nameSource(bytes: Uint8Array, options: ExtractOptions): Source {
  return {
    bytes,
    uri: options.uri,
    entry: options.entry ?? null,
    url: options.url ?? null,
    declaredCharset: options.declaredCharset ?? null,
  };
}

/** Reads a document into its records: one for each report in it, or one that says why there is none. Never throws. */
export async function readOutcomes(
  bytes: Uint8Array,
  options: ExtractOptions,
): Promise<[Outcome, ...Outcome[]]> {
  const source = nameSource(bytes, options);
  const origin = describeSource(source);
  try {
    const corrections = options.corrections?.filter(({ sha256 }) => sha256 === origin.sha256);
    const result = await readDocument(source, { ...options, corrections });
    if ('code' in result) return [{ result, record: buildError(origin, result) }];
    const { text, parts } = result;
    const outcomes = parts.map((part, i) => {
      const record = makeRecord({ ...origin, part: parts.length === 1 ? null : i + 1 }, text, part);
      return { result: part, record: trimRecord(record, options) };
    });
    return outcomes as [Outcome, ...Outcome[]];
  } catch (error) {
    const failure = describeDefect(error);
    return [{ result: failure, record: buildError(origin, failure) }];
  }
}

/** A defect of ours must not lose the document, nor those beside it. */
export function describeDefect(error: unknown): Failure {
  const message = `this document made the tool fail (${String(error).slice(0, 300)}); please report it`;
  return { code: 'E_INTERNAL', message };
}

function makeRecord(origin: RecordSource, text: ReadDocument['text'], part: ReadPart): GovRecord {
  const { document, report, warnings } = part;
  const source = {
    ...origin,
    url: origin.url ?? document.metadata.find(({ key }) => key === 'url')?.value ?? null,
    mediaType: document.mediaType,
    encoding: text.encoding ?? null,
    encodingBasis: text.basis ?? null,
  };
  return report ? buildRecord(source, { ...report, document, warnings }) : buildNotAReport(source, warnings);
}

function describeSource({ bytes, uri, entry, url }: Source): RecordSource {
  const sha256 = hash('sha256', bytes);
  return { ...unreadSource, uri, entry, url, bytes: bytes.length, sha256 };
}
