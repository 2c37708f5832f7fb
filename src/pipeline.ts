import { buildDocument } from './document/index.js';
import { checkReport } from './checks/index.js';
import { decodeText } from './text/index.js';
import { findSections } from './sections/index.js';
import { identifyReport } from './report/index.js';
import { readFacts, readTables } from './facts/index.js';
import { tellOfficeFormat } from './document/office/tellOfficeFormat.js';
import { recognise } from './recognition/index.js';
import { splitReports } from './report/parts/index.js';
import { warnAboutParts, warnAboutReport } from './report/warnings.js';
import type { Check, Document, Failure, Notice, ReportFields, Section, Source, Text } from './types.js';
import type { Correction } from './corrections/index.js';
import type { OfficeText } from './document/office/officeText.js';
import type { Reading } from './facts/index.js';

export interface PathOptions {
  /** Name of the encoding to decode with, whatever the bytes say. */
  readonly encoding?: string | undefined;
  /** Larger documents are refused; 20 MB unless given. */
  readonly maxDocumentBytes?: number | undefined;
  /** Elements of a page inside one another that are looked at; 512 unless given. */
  readonly maxNesting?: number | undefined;
  /** What a reviewer states of this document. */
  readonly corrections?: readonly Correction[] | undefined;
}

/** A document that could be read: the reports in it, or one part that is none. */
export interface ReadDocument {
  readonly text: Text | OfficeText;
  readonly parts: readonly ReadPart[];
}

/** A report or what is none: a whole document, or one of the reports that it holds. */
export interface ReadPart {
  readonly document: Document;
  readonly warnings: readonly Notice[];
  readonly report: ReadReport | null;
}

export interface ReadReport {
  readonly fields: ReportFields;
  readonly sections: readonly Section[];
  readonly reading: Reading;
  readonly checks: readonly Check[];
}

/** bytes → text → document, and the rest of the path for each report in it. */
export async function readDocument(
  source: Source,
  options: PathOptions = {},
): Promise<ReadDocument | Failure> {
  const opened = await openDocument(source, options);
  if ('code' in opened) return opened;
  const { text, document } = opened;
  const correct = await makeCorrecter(options.corrections ?? []);
  const pieces = splitReports(document);
  const parts = pieces.map((piece, i) =>
    readPart(piece, text.warnings, correct(pieces.length === 1 ? null : i + 1)),
  );
  // What seems to hold several reports is cut only where every part is one by itself.
  const isCut = parts.length === 1 || parts.every(({ report }) => report !== null);
  if (isCut) return { text, parts };
  return { text, parts: [readPart(document, [...text.warnings, warnAboutParts(parts)], correct(null))] };
}

/** bytes → text → document. */
export async function openDocument(
  source: Source,
  options: PathOptions = {},
): Promise<{ text: Text | OfficeText; document: Document } | Failure> {
  const text = await readText(source, options);
  if ('code' in text) return text;
  const document = await buildDocument(text, source, options);
  return 'code' in document ? document : { text, document };
}

/** Puts what a reviewer states in the place of what was read. */
type Correct = (reading: Reading, document: Document, sections: readonly Section[]) => Reading;

async function makeCorrecter(corrections: readonly Correction[]): Promise<(part: number | null) => Correct> {
  if (corrections.length === 0) return () => (reading) => reading;
  const { correctReading } = await import('./corrections/index.js');
  return (part) => {
    const own = corrections.filter((one) => one.part === part);
    return (reading, document, sections) => correctReading(reading, own, document, sections);
  };
}

/** document → sections → facts → checks, for a document or a part of one. */
function readPart(document: Document, textWarnings: readonly Notice[], correct: Correct): ReadPart {
  const warnings = [...textWarnings, ...document.warnings];
  const tables = readTables(document);
  const kind = recognise(document, tables);
  if (!kind.report) {
    const code = `W_NOT_A_REPORT_${kind.reason.toUpperCase()}`;
    return { document, report: null, warnings: [{ code, message: kind.message }, ...warnings] };
  }

  const fields = identifyReport(document);
  const outline = findSections(document);
  const reading = correct(readFacts(document, outline, tables, fields), document, outline.sections);
  const checks = checkReport(reading, fields);
  return {
    document,
    report: { fields, sections: outline.sections, reading, checks },
    warnings: [...warnings, ...warnAboutReport(document, fields, tables), ...reading.warnings],
  };
}

/** An office file is opened, everything else is decoded. */
async function readText(source: Source, options: PathOptions): Promise<Text | OfficeText | Failure> {
  const format = tellOfficeFormat(source.bytes);
  if (format !== null) {
    const { readOffice } = await import('./document/office/index.js');
    return readOffice(source, format);
  }
  const { encoding, maxDocumentBytes } = options;
  return decodeText(source, {
    ...(encoding === undefined ? {} : { forced: encoding }),
    ...(maxDocumentBytes === undefined ? {} : { maxBytes: maxDocumentBytes }),
  });
}
