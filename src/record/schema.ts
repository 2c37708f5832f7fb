import * as z from 'zod/mini';
import { countsSchema } from './countsSchema.js';

const named = <T extends z.ZodMiniType>(schema: T, description: string): T =>
  schema.check(z.describe(description)) as T;

const date = (description: string) =>
  named(z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))), description);
const text = (description: string) => named(z.nullable(z.string()), description);
const number = (description: string) => named(z.nullable(z.number()), description);
const offset = (description: string) => named(z.int().check(z.nonnegative()), description);

const notice = z.strictObject({
  code: named(z.string().check(z.regex(/^[EW]_[A-Z_0-9]+$/)), 'stays the same between versions'),
  message: named(z.string(), 'a sentence in English; the command line says it in Chinese too'),
});

const sourceSchema = z.strictObject({
  uri: named(z.string(), 'the document as it was named; `-` for standard input'),
  entry: text(
    'member of an archive: its name, `L12` of JSON lines, `R12` of CSV, the address of a WARC record, `inner.zip/page.html` of an archive in an archive',
  ),
  part: named(
    z.nullable(z.int().check(z.positive())),
    '1, 2, … where one document holds several reports; offsets are those of the whole document',
  ),
  url: text("the page's own address, where it is known"),
  bytes: named(
    z.nullable(z.int().check(z.nonnegative())),
    "size of the document's own bytes; where they were not all read the size that the archive states, if any",
  ),
  sha256: named(
    z.nullable(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
    "of the document's own bytes; `null` where they were not all read",
  ),
  media_type: text('told by the content, not by the name; `null` where the document could not be read'),
  encoding: named(
    z.nullable(z.enum(['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5'])),
    '`gb18030` also for GB2312 and GBK; `null` for office files',
  ),
  encoding_basis: named(
    z.nullable(z.enum(['bom', 'valid_utf8', 'declared', 'statistics', 'forced'])),
    'on what the encoding was told; `declared`: it broke a tie, `forced`: `--encoding`',
  ),
});

const levels = [
  'central', 'province', 'prefecture', 'county', 'township', 'department', 'zone', 'university',
  'enterprise_institution', 'unknown',
] as const; // prettier-ignore

const reportSchema = z.strictObject({
  title: text('the title in one line; full-width digits and letters are half-width'),
  agency: text('who reports: place and body, without year and document words, as printed'),
  level: named(z.enum(levels), 'of the body that reports'),
  division_code: named(
    z.nullable(z.string().check(z.regex(/^\d{6}$/))),
    "GB/T 2260, valid in the report year; a department has its government's code, a township its county's; zones without an own code, universities and central bodies have none",
  ),
  year: named(
    z.nullable(z.int()),
    'the year reported on: that of the title (of a school year the first), else of the period, else the one the text speaks of; never the year of publication by itself',
  ),
  period_start: date('only where the report states its period'),
  period_end: date('only where the report states its period'),
  published_on: date("发布时间 or 发布日期, then the page's metadata, then 生成日期 / 成文日期"),
  signed_on: date('the date under the signature'),
  index_number: text('索引号'),
  document_number: text("the report's own 文号; one that it cites is not it"),
  era: named(
    z.enum(['narrative', 'stat2014', 'format2019', 'format2021']),
    'which form the report follows, below',
  ),
});

const tableSchema = z.strictObject({
  rows: named(
    z.record(z.string(), z.record(z.string(), z.nullable(z.number()))),
    'row key → column key → the number; `null` is a blank, a mark (`/`, `-`) or a cell that could not be told, and the fact of the cell says which',
  ),
  extra_rows: named(
    z.array(
      z.strictObject({
        label: named(z.string(), 'as printed'),
        unit: text('as printed'),
        value: number('the number'),
      }),
    ),
    'printed rows that the official form does not have',
  ),
});

const tableIds = [
  'stat2014', 'art20_2019', 'art20_2021', 'applications', 'review_litigation', 'annex_shanghai', 'annex_fujian',
] as const; // prettier-ignore

const factSchema = z.strictObject({
  indicator: named(z.string(), 'a path of `counts`, or `TABLE.ROW.COLUMN`'),
  value: number('the number; `null` for blank, marked and unresolved cells'),
  value_raw: text(
    'the characters it was read from (`三十七件`, `1.8万余条`); for a zero the words that say so',
  ),
  unit: text(
    '`tiao` (items), `jian` (cases, documents), `ci` (times), `pian` (articles), `ge` (places), `ren` (people), `renci` (visits), `item`, `yuan`, `wan_yuan`, `percent`, `money_unit_not_fixed`',
  ),
  unit_raw: text('the unit as printed'),
  qualifier: named(
    z.enum(['exact', 'about', 'more_than', 'nearly', 'at_least', 'at_most', 'less_than']),
    '约 `about`, 超过 `more_than`, 近 `nearly`, 余, 多 and 以上 `at_least`, 不足 `less_than`',
  ),
  value_state: named(
    z.enum(['stated', 'stated_zero', 'approximate', 'blank', 'mark', 'derived', 'unresolved']),
    'how the number stands there, below',
  ),
  scope: named(
    z.enum(['own_level', 'whole_area', 'departments_only', 'townships_only', 'unknown']),
    'whom the words speak of',
  ),
  time_scope: named(
    z.enum([
      'report_year', 'cumulative_since_2008', 'cumulative_since_other', 'previous_year', 'other_year', 'quarter', 'until_now',
    ]), // prettier-ignore
    'which time the words speak of',
  ),
  label: text('the category or row label as printed'),
  method: named(
    z.enum(['prose', 'table_grid', 'table_text', 'manual']),
    "a sentence, a real grid, a table in plain text, or a reviewer's correction (the machine's fact stays beside it)",
  ),
  confidence: named(
    z.number().check(z.minimum(0), z.maximum(1)),
    'a rank and no probability: 0.99 a grid cell, 0.97 a cell behind its own label, 0.95 a cell that sums made certain, 0.60–0.98 a sentence, 0 an unresolved cell',
  ),
  evidence: named(
    z
      .array(
        z.strictObject({
          start: offset('in Unicode code points of what `gov-report text` prints'),
          end: offset('behind the last character'),
          text: named(z.string(), 'the words from start to end'),
        }),
      )
      .check(z.minLength(1)),
    'one or more places in the text',
  ),
  section: named(z.nullable(z.int().check(z.nonnegative())), 'position in `sections`, from 0'),
  rule: named(z.string(), 'the id in the knowledge of what found it; `gov-report explain` shows it'),
});

const sectionSchema = z.strictObject({
  kind: named(
    z.string(),
    '`preamble`, `overview`, `proactive`, `on_request`, `fees`, `staff_funds`, `consultation`, `review_litigation`, `response`, `proposals`, `meetings_training`, `problems`, `other` or `unknown`',
  ),
  heading: text('as printed; `null` before the first'),
  level: offset('1 for 一、, 2 for （一）, 3 for 1., 4 for (1), 0 before the first heading'),
  start: offset('in code points, as in the evidence'),
  end: offset('where the next begins; together they cover the whole text, or the part'),
});

const checkSchema = z.strictObject({
  rule: named(z.string(), 'the id of the rule, below'),
  scope: named(z.string(), 'the table with its column or row, or the counts path of the total'),
  status: named(
    z.enum(['pass', 'fail', 'not_assessable']),
    '`not_assessable`: a blank or unresolved cell leaves it open',
  ),
  left: number('the one side'),
  right: number('the other side'),
  difference: number('left − right'),
  cells: named(z.array(z.string()), 'the operands'),
  severity: named(
    z.enum(['arithmetic', 'official', 'consistency', 'expected', 'plausibility', 'cross_year']),
    '`official`: printed on the form; `cross_year` is not used yet',
  ),
  message: named(z.string(), 'a sentence with both sides'),
});

/** One record: the only definition of the output in code; the JSON Schema, the types and the page are made from it. */
export const recordSchema = z.strictObject({
  schema: named(z.literal('gov-report/1'), 'the version of this contract'),
  id: named(
    z.string().check(z.regex(/^[0-9a-f]{16}$/)),
    'first 16 hex digits of SHA-256 over `source.sha256` and `source.part`: the same document has the same id wherever it lies; without `sha256` made from its name',
  ),
  tool: named(
    z.strictObject({
      version: named(z.string(), 'of the program'),
      knowledge: named(z.string(), 'date of the wording and tables that it knows'),
    }),
    'what made the record',
  ),
  status: named(z.enum(['ok', 'not_a_report', 'error']), 'what came of the document'),
  error: named(z.nullable(notice), 'when the status is `error`'),
  source: named(sourceSchema, 'where the document comes from and how it was decoded'),
  report: named(z.nullable(reportSchema), 'who reports on what'),
  counts: named(z.nullable(countsSchema), 'the headline numbers'),
  tables: named(
    z.nullable(z.partialRecord(z.enum(tableIds), tableSchema)),
    'every official table that was found, cell by cell',
  ),
  facts: named(z.nullable(z.array(factSchema)), 'every number above with the words it was read from'),
  sections: named(z.nullable(z.array(sectionSchema)), 'the chapters, in order'),
  checks: named(z.nullable(z.array(checkSchema)), 'sums and comparisons, and whether they hold'),
  warnings: named(z.array(notice), 'what was not certain; for `not_a_report` the first says why'),
});

/** A record of one document, as `gov-report extract` writes it. */
export type GovRecord = z.infer<typeof recordSchema>;
/** A number with the words it was read from; offsets in Unicode code points. */
export type FactRecord = z.infer<typeof factSchema>;
