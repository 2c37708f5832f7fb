import { buildError, buildNotAReport } from './record/buildRecord.js';
import { makeCodePointCounter } from './record/codePoints.js';
import { openDocument } from './pipeline.js';
import {
  describeDefect,
  nameSource,
  readOutcomes,
  unreadSource,
  type ExtractOptions,
  type Outcome,
} from './readOutcomes.js';
import type { Failure, Span } from './types.js';
import type { GovRecord } from './record/schema.js';

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
  return (await readOutcomes(bytes, options)).map(({ record }) => record);
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
  return (await readOutcomes(bytes, options)).map(explainPart);
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
  return (await readOutcomes(bytes, options)).map(examinePart);
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
  return buildError(
    { ...unreadSource, ...source, entry: source.entry ?? null, url: source.url ?? null },
    failure,
  );
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
  return buildNotAReport({ ...unreadSource, ...source }, [{ code: 'W_NOT_A_REPORT_UNRELATED', message }]);
}
