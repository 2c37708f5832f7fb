import type { GovRecord } from '../record/schema.js';
import { lowConfidence, type ListRow } from './types.js';

/** Counts that every report is to give; a form of 2019 or later has no line for the total of what is published. */
const headlines = {
  narrative: ['published.total', 'applications.received', 'appeals.review.total', 'appeals.litigation.total'],
  stat2014: ['published.total', 'applications.received', 'appeals.review.total', 'appeals.litigation.total'],
  format2019: ['applications.received', 'appeals.review.total', 'appeals.litigation.total'],
  format2021: ['applications.received', 'appeals.review.total', 'appeals.litigation.total'],
} as const;

/** A record's line in the list. */
export function summariseRecord(record: GovRecord): ListRow {
  const { id, status, source, report } = record;
  const facts = record.facts ?? [];
  return {
    id,
    status,
    agency: report?.agency ?? null,
    title: report?.title ?? null,
    year: report?.year ?? null,
    era: report?.era ?? null,
    uri: source.uri,
    entry: source.entry,
    part: source.part,
    sha256: source.sha256,
    numbers: facts.filter(({ value }) => value !== null).length,
    failed: (record.checks ?? []).filter((check) => check.status === 'fail').length,
    low: facts.filter(({ value, confidence }) => value !== null && confidence < lowConfidence).length,
    missing: countMissing(record),
    source: 'missing',
    text: null,
  };
}

function countMissing({ report, counts, facts }: GovRecord): number {
  if (!report || !counts) return 0;
  const { published, applications, appeals } = counts;
  const values: Readonly<Record<string, number | null>> = {
    'published.total': published.total,
    'applications.received': applications.received,
    'appeals.review.total': appeals.review.total,
    'appeals.litigation.total': appeals.litigation.total,
  };
  const fields = [report.agency, report.year].filter((value) => value === null).length;
  const unresolved = (facts ?? []).filter((fact) => fact.value_state === 'unresolved').length;
  return fields + unresolved + headlines[report.era].filter((path) => values[path] === null).length;
}
