import { buildDocument } from './document/index.js';
import { checkReport } from './checks/index.js';
import { decodeText } from './text/index.js';
import { findSections } from './sections/index.js';
import { identifyReport } from './report/index.js';
import { readFacts, readTables } from './facts/index.js';
import { recognise } from './recognition/index.js';
import { warnAboutReport } from './report/warnings.js';
import type { Check, Document, Failure, Notice, ReportFields, Section, Source, Text } from './types.js';
import type { Reading } from './facts/index.js';

export interface PathOptions {
  /** Name of the encoding to decode with, whatever the bytes say. */
  readonly encoding?: string | undefined;
}

/** A document that could be read, report or not. */
export type ReadDocument = {
  readonly text: Text;
  readonly document: Document;
  readonly warnings: readonly Notice[];
} & ({ readonly report: null } | { readonly report: ReadReport });

export interface ReadReport {
  readonly fields: ReportFields;
  readonly sections: readonly Section[];
  readonly reading: Reading;
  readonly checks: readonly Check[];
}

/** bytes → text → document → sections → facts → checks: the whole path, in order. */
export async function readDocument(
  source: Source,
  options: PathOptions = {},
): Promise<ReadDocument | Failure> {
  const text = decodeText(source, options.encoding === undefined ? {} : { forced: options.encoding });
  if ('code' in text) return text;
  const document = await buildDocument(text, source);
  const warnings = [...text.warnings, ...document.warnings];

  const tables = readTables(document);
  const kind = recognise(document, tables);
  if (!kind.report) {
    const code = `W_NOT_A_REPORT_${kind.reason.toUpperCase()}`;
    return { text, document, report: null, warnings: [{ code, message: kind.message }, ...warnings] };
  }

  const fields = identifyReport(document);
  const outline = findSections(document);
  const reading = readFacts(document, outline, tables, fields);
  const checks = checkReport(reading, fields);
  return {
    text,
    document,
    report: { fields, sections: outline.sections, reading, checks },
    warnings: [...warnings, ...warnAboutReport(document, fields, tables), ...reading.warnings],
  };
}
