import { hash } from 'node:crypto';
import { knowledgeVersion, toolVersion } from './versions.js';
import { makeCodePointCounter } from './codePoints.js';
import { compileCheck } from './compileCheck.js';
import { fillCounts } from './fillCounts.js';
import { findMisfit } from './findMisfit.js';
import { recordShape } from './recordShape.js';
import type { GovRecord } from './schema.js';
import type { Reading } from '../facts/index.js';
import type {
  Check,
  Document,
  EncodingBasis,
  EncodingName,
  Fact,
  Failure,
  Notice,
  ReportFields,
  Section,
  TableReading,
} from '../types.js';

/** Where a record comes from; `sha256` and `bytes` are null only where a stream was cut at the limit. */
export interface RecordSource {
  readonly uri: string;
  readonly entry: string | null;
  readonly part: number | null;
  readonly url: string | null;
  readonly bytes: number | null;
  readonly sha256: string | null;
  readonly mediaType: string | null;
  readonly encoding: EncodingName | null;
  readonly encodingBasis: EncodingBasis | null;
}

/** A report as it was read, before it becomes a record. */
export interface ReadReport {
  readonly document: Document;
  readonly fields: ReportFields;
  readonly sections: readonly Section[];
  readonly reading: Reading;
  readonly checks: readonly Check[];
  readonly warnings: readonly Notice[];
}

/** The record of a report. */
export function buildRecord(source: RecordSource, report: ReadReport): GovRecord {
  const { document, fields, reading } = report;
  const toCodePoints = makeCodePointCounter(document.text);
  return validate({
    ...frame(source, 'ok', null),
    report: {
      title: fields.title,
      agency: fields.agency,
      level: fields.level,
      division_code: fields.divisionCode,
      year: fields.year,
      period_start: fields.periodStart,
      period_end: fields.periodEnd,
      published_on: fields.publishedOn,
      signed_on: fields.signedOn,
      index_number: fields.indexNumber,
      document_number: fields.documentNumber,
      era: reading.era,
    },
    counts: fillCounts(reading.counted, reading.categories),
    tables: Object.fromEntries(reading.tables.map((table) => [table.id, tableOf(table)])),
    facts: reading.facts.map((fact) => factOf(fact, document.text, toCodePoints)),
    sections: report.sections.map(({ kind, heading, level, span }) => ({
      kind,
      heading,
      level,
      ...toCodePoints(span),
    })),
    checks: report.checks.map((check) => ({
      ...check,
      cells: [...check.cells],
    })),
    warnings: [...report.warnings],
  });
}

/** The record of a document that is no report of this kind: why stands in the warnings. */
export function buildNotAReport(source: RecordSource, warnings: readonly Notice[]): GovRecord {
  return validate({
    ...frame(source, 'not_a_report', null),
    ...empty,
    warnings: [...warnings],
  });
}

/** The record of a document that could not be read. */
export function buildError(source: RecordSource, failure: Failure): GovRecord {
  const error = { code: failure.code, message: failure.message };
  return validate({ ...frame(source, 'error', error), ...empty, warnings: [] });
}

const empty = {
  report: null,
  counts: null,
  tables: null,
  facts: null,
  sections: null,
  checks: null,
} as const;

function frame(
  source: RecordSource,
  status: GovRecord['status'],
  error: GovRecord['error'],
): Pick<GovRecord, 'schema' | 'id' | 'tool' | 'status' | 'error' | 'source'> {
  return {
    schema: 'gov-report/1',
    id: makeId(source),
    tool: { version: toolVersion, knowledge: knowledgeVersion },
    status,
    error,
    source: {
      uri: source.uri,
      entry: source.entry,
      part: source.part,
      url: source.url,
      bytes: source.bytes,
      sha256: source.sha256,
      media_type: source.mediaType,
      encoding: source.encoding,
      encoding_basis: source.encodingBasis,
    },
  };
}

/** First 16 hex digits of SHA-256 over `sha256` and, where there is one, `:part`; an unread source is told by its name. */
function makeId({ sha256, part, uri, entry }: RecordSource): string {
  const basis = sha256 ?? `${uri}\n${entry ?? ''}`;
  return hash('sha256', part === null ? basis : `${basis}:${part}`).slice(0, 16);
}

function tableOf({ rows, extraRows }: TableReading): NonNullable<GovRecord['tables']>['stat2014'] {
  return {
    rows: Object.fromEntries(
      Object.entries(rows).map(([row, columns]) => [
        row,
        Object.fromEntries(Object.entries(columns).map(([column, { value }]) => [column, value])),
      ]),
    ),
    extra_rows: extraRows.map(({ label, unit, value }) => ({
      label,
      unit,
      value,
    })),
  };
}

function factOf(
  fact: Fact,
  text: string,
  toCodePoints: ReturnType<typeof makeCodePointCounter>,
): NonNullable<GovRecord['facts']>[number] {
  return {
    indicator: fact.indicator,
    value: fact.value,
    value_raw: fact.valueRaw,
    unit: fact.unit,
    unit_raw: fact.unitRaw,
    qualifier: fact.qualifier,
    value_state: fact.valueState,
    scope: fact.scope,
    time_scope: fact.timeScope,
    label: fact.label,
    method: fact.method,
    confidence: fact.confidence,
    evidence: fact.evidence.map((span) => {
      const { start, end } = toCodePoints(span);
      return { start, end, text: text.slice(span.start, span.end) };
    }),
    section: fact.section,
    rule: fact.rule,
  };
}

let isValid: ((record: unknown) => boolean) | null = null;

/** A record that does not validate is a defect of ours, never output. */
function validate(record: GovRecord): GovRecord {
  isValid ??= compileCheck(recordShape);
  if (isValid(record)) return record;
  throw new Error(`the record does not fit its schema: ${findMisfit(recordShape, record)}`);
}
