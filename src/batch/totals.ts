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
  /** Reports that corrections are for, by {@link nameCorrected}, and how many of these were not taken. */
  readonly corrected: Tallies;
}

export type Tallies = Record<string, number>;

const tallyNames = ['records', 'eras', 'encodings', 'errors', 'warnings', 'skipped', 'corrected'] as const;

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
  corrected: {},
});

/** A report as corrections name it. */
export const nameCorrected = ({ sha256, part }: { sha256: string | null; part: number | null }): string =>
  `${sha256 ?? ''} ${String(part)}`;

export function tally(tallies: Tallies, name: string, by = 1): void {
  tallies[name] = (tallies[name] ?? 0) + by;
}

export function countRecord(totals: Totals, record: GovRecord, corrected: ReadonlySet<string>): void {
  tally(totals.records, record.status);
  if (record.report) tally(totals.eras, record.report.era);
  if (record.source.encoding !== null) tally(totals.encodings, record.source.encoding);
  if (record.error) tally(totals.errors, record.error.code);
  for (const code of new Set(record.warnings.map((warning) => warning.code))) tally(totals.warnings, code);
  const name = nameCorrected(record.source);
  const stale = record.warnings.filter(({ code }) => code === 'W_CORRECTION_STALE').length;
  if (record.status === 'ok' && corrected.has(name)) tally(totals.corrected, name, stale);
}

/** Adds one stretch to another. */
export function addTotals(sum: Totals, part: Totals): void {
  sum.documents += part.documents;
  sum.bytes += part.bytes;
  sum.problems += part.problems;
  for (const name of tallyNames)
    // Journals of earlier versions lack what was not counted then.
    for (const [key, count] of Object.entries((part as Partial<Totals>)[name] ?? {}))
      tally(sum[name], key, count);
}

/** The same totals with their keys in order, so that equal totals are equal text. */
export function sortTotals(totals: Totals): Totals {
  const sorted = { ...totals };
  for (const name of tallyNames)
    sorted[name] = Object.fromEntries(Object.entries(totals[name]).sort(([a], [b]) => (a < b ? -1 : 1)));
  return sorted;
}
