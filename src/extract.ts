import { createHash } from 'node:crypto';
import { buildError, buildNotAReport, buildRecord } from './record/buildRecord.js';
import { makeCodePointCounter } from './record/codePoints.js';
import { openDocument, readDocument } from './pipeline.js';
import { trimRecord } from './record/trimRecord.js';
import type { Correction } from './corrections/index.js';
import type { Failure, Source, Span } from './types.js';
import type { GovRecord } from './record/schema.js';
import type { ReadDocument, ReadPart } from './pipeline.js';
import type { RecordSource } from './record/buildRecord.js';

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

/** A number that was read as an indicator and not taken. `span` counts Unicode code points of the text. */
export interface RefusedNumber {
  readonly indicator: string;
  readonly value: number | null;
  readonly raw: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly rule: string;
  readonly reason: string;
}

/** A record with its text and with what was refused. */
export interface Explanation {
  readonly record: GovRecord;
  /** The document's text, empty when it could not be read. */
  readonly text: string;
  readonly rivals: readonly RefusedNumber[];
}

/**
 * Reads one document into its records: one for each report in it, one with status `not_a_report` or `error`
 * otherwise. Never throws for what is in the bytes. Reads in the thread of the caller, without a limit of time.
 *
 * @param bytes the document's own bytes, undecoded
 * @example
 * ```ts
 * import { readFile } from 'node:fs/promises';
 * import { extract } from 'gov-report';
 *
 * const uri = 'fixtures/reports/narrative-2008-city-hardwrap-gb18030/source.txt';
 * const [record] = await extract(await readFile(uri), { uri });
 * console.log(record?.status, record?.report?.agency, record?.counts?.applications.received); // ok 鹤壁市人民政府 37
 * ```
 */
export async function extract(bytes: Uint8Array, options: ExtractOptions): Promise<GovRecord[]> {
  return (await run(bytes, options)).map(({ record }) => record);
}

/**
 * The document's text: what the offsets of all evidence point into, in Unicode code points. A document that cannot be
 * read gives the failure of its error record.
 *
 * @example
 * ```ts
 * import { documentText } from 'gov-report';
 *
 * const read = await documentText(new TextEncoder().encode('全年收到申请37件。'), { uri: 'a.txt' });
 * console.log('text' in read ? [...read.text].length : read.code); // 10
 * ```
 */
export async function documentText(
  bytes: Uint8Array,
  options: ExtractOptions,
): Promise<{ text: string } | Failure> {
  try {
    const opened = await openDocument(nameSource(bytes, options), options);
    return 'code' in opened ? opened : { text: opened.document.text };
  } catch (error) {
    return describeDefect(error);
  }
}

/**
 * The records, one for each report in the document, with the numbers that were refused for each count, and why.
 *
 * @example
 * ```ts
 * import { readFile } from 'node:fs/promises';
 * import { explain } from 'gov-report';
 *
 * const uri = 'fixtures/reports/narrative-2008-city-hardwrap-gb18030/source.txt';
 * const [explanation] = await explain(await readFile(uri), { uri });
 * const refused = explanation?.rivals.find(({ indicator }) => indicator === 'resources.trainees');
 * console.log(refused?.raw, refused?.value); // 2000人次 2000
 * ```
 */
export async function explain(bytes: Uint8Array, options: ExtractOptions): Promise<Explanation[]> {
  return (await run(bytes, options)).map(explainPart);
}

function explainPart({ result, record }: Outcome): Explanation {
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

/** A document with what checks of its wording need: its text and where its own paragraphs stand. */
export interface Examination {
  readonly record: GovRecord;
  /** Null where the document could not be read. */
  readonly text: string | null;
  /** The paragraphs of the body without tables and page furniture, in UTF-16 units of the text. */
  readonly paragraphs: readonly { readonly start: number; readonly end: number }[];
}

/**
 * The records of a document, one for each report in it, with its text: what checks of the wording need.
 *
 * @example
 * ```ts
 * import { readFile } from 'node:fs/promises';
 * import { examine } from 'gov-report';
 *
 * const uri = 'fixtures/reports/narrative-2008-city-hardwrap-gb18030/source.txt';
 * for (const { text, paragraphs } of await examine(await readFile(uri), { uri }))
 *   console.log(paragraphs.some(({ start, end }) => text?.slice(start, end).includes('三十七件'))); // true
 * ```
 */
export async function examine(bytes: Uint8Array, options: ExtractOptions): Promise<Examination[]> {
  return (await run(bytes, options)).map(examinePart);
}

function examinePart({ result, record }: Outcome): Examination {
  if ('code' in result) return { record, text: null, paragraphs: [] };
  const tables = result.report?.reading.tables.flatMap(({ spans }) => spans) ?? [];
  const paragraphs = result.document.blocks
    .filter(({ kind, role }) => kind === 'paragraph' && role === 'body')
    .flatMap(({ span }) => cutOut(span, tables));
  return { record, text: result.document.text, paragraphs };
}

/** What is left of a span without the tables in it; a dump without line ends is one paragraph. */
function cutOut(span: Span, tables: readonly Span[]): Span[] {
  return tables.reduce<Span[]>(
    (left, table) =>
      left.flatMap(({ start, end }) => {
        if (end <= table.start || table.end <= start) return [{ start, end }];
        const pieces = [
          { start, end: table.start },
          { start: table.end, end },
        ];
        return pieces.filter((piece) => piece.start < piece.end);
      }),
    [span],
  );
}

/**
 * The record of a document that was not read at all (too large, cut): `bytes` and `sha256` null where unknown.
 *
 * @example
 * ```ts
 * import { errorRecord } from 'gov-report';
 *
 * const failure = { code: 'E_TOO_LARGE', message: 'the document has 3 GB' };
 * const record = errorRecord(failure, { uri: 'huge.html', bytes: 3_000_000_000, sha256: null });
 * console.log(record.status, record.error?.code); // error E_TOO_LARGE
 * ```
 */
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

/**
 * The record of a member of an archive that was passed over unread.
 *
 * @param reason why, in a word such as `picture`
 * @example
 * ```ts
 * import { skippedRecord } from 'gov-report';
 *
 * const source = { uri: 'a.zip', entry: 'seal.png', url: null, bytes: 812, sha256: null };
 * console.log(skippedRecord('picture', source).warnings[0]?.code); // W_NOT_A_REPORT_UNRELATED
 * ```
 */
export function skippedRecord(
  reason: string,
  source: {
    uri: string;
    entry: string | null;
    url: string | null;
    bytes: number | null;
    sha256: string | null;
  },
): GovRecord {
  const message = `The member of the archive was passed over: ${reason.replaceAll('_', ' ')}.`;
  return buildNotAReport({ ...unread, ...source }, [{ code: 'W_NOT_A_REPORT_UNRELATED', message }]);
}

const unread = { part: null, mediaType: null, encoding: null, encodingBasis: null } as const;

/** A report or what is none, or why nothing could be read, and its record. */
interface Outcome {
  readonly result: ReadPart | Failure;
  readonly record: GovRecord;
}

function nameSource(bytes: Uint8Array, options: ExtractOptions): Source {
  return {
    bytes,
    uri: options.uri,
    entry: options.entry ?? null,
    url: options.url ?? null,
    declaredCharset: options.declaredCharset ?? null,
  };
}

async function run(bytes: Uint8Array, options: ExtractOptions): Promise<[Outcome, ...Outcome[]]> {
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
function describeDefect(error: unknown): Failure {
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
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { ...unread, uri, entry, url, bytes: bytes.length, sha256 };
}
