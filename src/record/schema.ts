import * as z from 'zod/mini';
import { countsSchema } from './countsSchema.js';

const date = z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)));
const text = z.nullable(z.string());
const offset = z.int().check(z.nonnegative());
const notice = z.strictObject({ code: z.string().check(z.regex(/^[EW]_[A-Z_0-9]+$/)), message: z.string() });

const sourceSchema = z.strictObject({
  uri: z.string().check(z.describe('as the user named it')),
  entry: text.check(z.describe('member of an archive, L12 of a JSONL file, target URI of a WARC record')),
  part: z
    .nullable(z.int().check(z.positive()))
    .check(z.describe('1, 2, … where one document holds several reports')),
  url: text.check(z.describe("the page's own address when known")),
  bytes: z
    .nullable(z.int().check(z.nonnegative()))
    .check(z.describe('null where a stream was cut at the limit')),
  sha256: z
    .nullable(z.string().check(z.regex(/^[0-9a-f]{64}$/)))
    .check(z.describe("of the document's own bytes")),
  media_type: text,
  encoding: z.nullable(z.enum(['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5'])),
  encoding_basis: z.nullable(z.enum(['bom', 'valid_utf8', 'declared', 'statistics', 'forced'])),
});

const levels = [
  'central', 'province', 'prefecture', 'county', 'township', 'department', 'zone', 'university',
  'enterprise_institution', 'unknown',
] as const; // prettier-ignore

const reportSchema = z.strictObject({
  title: text,
  agency: text.check(z.describe('who reports: place and body, without year and document words')),
  level: z.enum(levels),
  division_code: z
    .nullable(z.string().check(z.regex(/^\d{6}$/)))
    .check(z.describe('GB/T 2260, valid in the report year')),
  year: z.nullable(z.int()).check(z.describe('the year reported on')),
  period_start: date,
  period_end: date,
  published_on: date,
  signed_on: date,
  index_number: text.check(z.describe('索引号')),
  document_number: text.check(z.describe('文号 of the report itself')),
  era: z.enum(['narrative', 'stat2014', 'format2019', 'format2021']),
});

const tableSchema = z.strictObject({
  rows: z.record(z.string(), z.record(z.string(), z.nullable(z.number()))),
  extra_rows: z
    .array(z.strictObject({ label: z.string(), unit: text, value: z.nullable(z.number()) }))
    .check(z.describe('rows that the official form does not have')),
});

const tableIds = [
  'stat2014', 'art20_2019', 'art20_2021', 'applications', 'review_litigation', 'annex_shanghai', 'annex_fujian',
] as const; // prettier-ignore

const factSchema = z.strictObject({
  indicator: z.string().check(z.describe('a counts path, or TABLE.ROW.COLUMN')),
  value: z.nullable(z.number()),
  value_raw: text,
  unit: text,
  unit_raw: text,
  qualifier: z.enum(['exact', 'about', 'more_than', 'nearly', 'at_least', 'at_most', 'less_than']),
  value_state: z.enum(['stated', 'stated_zero', 'approximate', 'blank', 'mark', 'derived', 'unresolved']),
  scope: z.enum(['own_level', 'whole_area', 'departments_only', 'townships_only', 'unknown']),
  time_scope: z.enum([
    'report_year', 'cumulative_since_2008', 'cumulative_since_other', 'previous_year', 'other_year', 'quarter', 'until_now',
  ]), // prettier-ignore
  label: text.check(z.describe('the category or row label as printed')),
  method: z.enum(['prose', 'table_grid', 'table_text', 'manual']),
  confidence: z.number().check(z.minimum(0), z.maximum(1)),
  evidence: z.array(z.strictObject({ start: offset, end: offset, text: z.string() })).check(z.minLength(1)),
  section: z.nullable(z.int().check(z.nonnegative())),
  rule: z.string(),
});

const sectionSchema = z.strictObject({
  kind: z.string(),
  heading: text,
  level: z.int().check(z.nonnegative()),
  start: offset,
  end: offset,
});

const checkSchema = z.strictObject({
  rule: z.string(),
  scope: z.string(),
  status: z.enum(['pass', 'fail', 'not_assessable']),
  left: z.nullable(z.number()),
  right: z.nullable(z.number()),
  difference: z.nullable(z.number()),
  cells: z.array(z.string()),
  severity: z.enum(['arithmetic', 'official', 'consistency', 'expected', 'plausibility', 'cross_year']),
  message: z.string(),
});

/** One record: the only definition of the output in code; the JSON Schema and the types are made from it. */
export const recordSchema = z.strictObject({
  schema: z.literal('gov-report/1'),
  id: z
    .string()
    .check(z.regex(/^[0-9a-f]{16}$/))
    .check(z.describe('first 16 hex digits of SHA-256 over source.sha256 and source.part')),
  tool: z.strictObject({ version: z.string(), knowledge: z.string() }),
  status: z.enum(['ok', 'not_a_report', 'error']),
  error: z.nullable(notice),
  source: sourceSchema,
  report: z.nullable(reportSchema),
  counts: z.nullable(countsSchema),
  tables: z.nullable(z.partialRecord(z.enum(tableIds), tableSchema)),
  facts: z.nullable(z.array(factSchema)),
  sections: z.nullable(z.array(sectionSchema)),
  checks: z.nullable(z.array(checkSchema)),
  warnings: z.array(notice),
});

export type GovRecord = z.infer<typeof recordSchema>;
export type FactRecord = z.infer<typeof factSchema>;
