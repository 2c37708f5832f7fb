import type { GovRecord } from '../index.js';

/** What a stretch of the input came to. Everything here is a sum, so that stretches can be added up in any order. */
export interface Totals {
  documents: number;
  /** Bytes of the documents, after unpacking. */
  bytes: number;
  /** Inputs that could not be read at all. */
  problems: number;
  readonly records: Tallies;
  readonly eras: Tallies;
  readonly encodings: Tallies;
  readonly errors: Tallies;
  readonly warnings: Tallies;
  readonly skipped: Tallies;
}

export type Tallies = Record<string, number>;

const tallyNames = ['records', 'eras', 'encodings', 'errors', 'warnings', 'skipped'] as const;

export const startTotals = (): Totals => ({
  documents: 0,
  bytes: 0,
  problems: 0,
  records: {},
  eras: {},
  encodings: {},
  errors: {},
  warnings: {},
  skipped: {},
});

export function tally(tallies: Tallies, name: string, by = 1): void {
  tallies[name] = (tallies[name] ?? 0) + by;
}

export function countRecord(totals: Totals, record: GovRecord): void {
  tally(totals.records, record.status);
  if (record.report) tally(totals.eras, record.report.era);
  if (record.source.encoding !== null) tally(totals.encodings, record.source.encoding);
  if (record.error) tally(totals.errors, record.error.code);
  for (const code of new Set(record.warnings.map((warning) => warning.code))) tally(totals.warnings, code);
}

/** Adds one stretch to another. */
export function addTotals(sum: Totals, part: Totals): void {
  sum.documents += part.documents;
  sum.bytes += part.bytes;
  sum.problems += part.problems;
  for (const name of tallyNames)
    for (const [key, count] of Object.entries(part[name])) tally(sum[name], key, count);
}

/** The same totals with their keys in order, so that equal totals are equal text. */
export function sortTotals(totals: Totals): Totals {
  const sorted = { ...totals };
  for (const name of tallyNames)
    sorted[name] = Object.fromEntries(Object.entries(totals[name]).sort(([a], [b]) => (a < b ? -1 : 1)));
  return sorted;
}
