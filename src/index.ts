import { createHash } from 'node:crypto';
import { buildError, buildNotAReport, buildRecord } from './record/buildRecord.js';
import { makeCodePointCounter } from './record/codePoints.js';
import { readDocument } from './pipeline.js';
import { trimRecord } from './record/trimRecord.js';
import type { Failure, Source } from './types.js';
import type { GovRecord } from './record/schema.js';
import type { OmittablePart } from './record/trimRecord.js';
import type { ReadDocument } from './pipeline.js';
import type { RecordSource } from './record/buildRecord.js';

export { recordSchema } from './record/schema.js';
export { omittableParts } from './record/trimRecord.js';
export type { FactRecord, GovRecord } from './record/schema.js';
export type { Counts } from './record/countsSchema.js';
export type { Failure } from './types.js';

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
  /** Parts to set to null. */
  readonly omit?: readonly string[];
  /** `counts` keeps only the facts behind non-null counts. */
  readonly facts?: 'counts' | 'all';
}

/** A number that was read as an indicator and not taken. `span` counts Unicode code points of the text. */
export interface RefusedNumber {
  readonly indicator: string;
  readonly value: number | null;
  readonly raw: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly rule: string;
  readonly reason: string;
}

export interface Explanation {
  readonly record: GovRecord;
  /** The document's text, empty when it could not be read. */
  readonly text: string;
  readonly rivals: readonly RefusedNumber[];
}

/**
 * Reads one document into its records: one for each report in it, one with status `not_a_report` or `error`
 * otherwise. Never throws for what is in the bytes.
 */
export async function extract(bytes: Uint8Array, options: ExtractOptions): Promise<GovRecord[]> {
  return [(await run(bytes, options)).record];
}

/** The document's text: what the offsets of all evidence point into, in Unicode code points. */
export async function documentText(
  bytes: Uint8Array,
  options: ExtractOptions,
): Promise<{ text: string } | Failure> {
  const { result } = await run(bytes, options);
  return 'code' in result ? result : { text: result.document.text };
}

/** The record with the numbers that were refused for each count, and why. */
export async function explain(bytes: Uint8Array, options: ExtractOptions): Promise<Explanation> {
  const { result, record } = await run(bytes, options);
  if ('code' in result) return { record, text: '', rivals: [] };
  const toCodePoints = makeCodePointCounter(result.document.text);
  const rivals = (result.report?.reading.rivals ?? []).map(({ candidate, reason }) => ({
    indicator: candidate.path,
    value: candidate.value,
    raw: candidate.raw,
    span: toCodePoints(candidate.evidence[0] ?? { start: 0, end: 0 }),
    rule: candidate.rule,
    reason,
  }));
  return { record, text: result.document.text, rivals };
}

/** The record of a document that was not read at all (too large, cut): `bytes` and `sha256` null where unknown. */
export function errorRecord(
  failure: Failure,
  source: {
    uri: string;
    entry?: string | null;
    url?: string | null;
    bytes: number | null;
    sha256: string | null;
  },
): GovRecord {
  return buildError({ ...unread, ...source, entry: source.entry ?? null, url: source.url ?? null }, failure);
}

const unread = { part: null, mediaType: null, encoding: null, encodingBasis: null } as const;

async function run(
  bytes: Uint8Array,
  options: ExtractOptions,
): Promise<{ result: ReadDocument | Failure; record: GovRecord }> {
  const source: Source = {
    bytes,
    uri: options.uri,
    entry: options.entry ?? null,
    url: options.url ?? null,
    declaredCharset: options.declaredCharset ?? null,
  };
  const origin = describeSource(source);
  try {
    const result = await readDocument(source, { encoding: options.encoding });
    return { result, record: trimRecord(makeRecord(origin, result), options) };
  } catch (error) {
    // A defect of ours must not lose the document, nor those beside it.
    const message = `this document made the tool fail (${String(error).slice(0, 300)}); please report it`;
    const failure = { code: 'E_INTERNAL', message };
    return { result: failure, record: buildError(origin, failure) };
  }
}

function makeRecord(origin: RecordSource, result: ReadDocument | Failure): GovRecord {
  if ('code' in result) return buildError(origin, result);
  const { text, document, report, warnings } = result;
  const source = {
    ...origin,
    url: origin.url ?? document.metadata.find(({ key }) => key === 'url')?.value ?? null,
    mediaType: document.mediaType,
    encoding: text.encoding,
    encodingBasis: text.basis,
  };
  return report ? buildRecord(source, { ...report, document, warnings }) : buildNotAReport(source, warnings);
}

function describeSource({ bytes, uri, entry, url }: Source): RecordSource {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { ...unread, uri, entry, url, bytes: bytes.length, sha256 };
}

export type { OmittablePart };
