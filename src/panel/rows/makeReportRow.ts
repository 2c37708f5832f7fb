import { countNames } from '../../knowledge/indicators/index.js';
import type { GovRecord } from '../../record/schema.js';
import type { PlaceChange } from '../places/followPlace.js';
import type { Value } from '../table.js';
import { CountReader } from './readCount.js';
import { countColumn } from './tables.js';
import type { Report } from './unit.js';

/** The wide row of a report; whether it is a duplicate is known only when all are read. */
export function makeReportRow(
  record: GovRecord,
  report: Report,
  {
    reportKey,
    unit,
    change,
  }: { reportKey: string; unit: Readonly<Record<string, Value>>; change: PlaceChange },
): Record<string, Value> {
  const { source, checks, warnings } = record;
  const reader = new CountReader(record);
  const counts = countNames.map(({ path }) => ({ path, ...reader.read(path) }));
  const failed = (checks ?? []).filter(({ status }) => status === 'fail');
  return {
    ...unit,
    report_key: reportKey,
    place_change: change,
    duplicate_of: null,
    duplicate_kind: null,
    title: report.title,
    period_start: report.period_start,
    period_end: report.period_end,
    published_on: report.published_on,
    signed_on: report.signed_on,
    source_uri: source.uri,
    source_entry: source.entry,
    source_url: source.url,
    sha256: source.sha256,
    counts_stated: counts.filter(({ value }) => value !== null).length,
    counts_unresolved: listNames(
      counts.filter(({ missing }) => missing === 'unresolved').map(({ path }) => path),
    ),
    checks_passed: checks?.filter(({ status }) => status === 'pass').length ?? null,
    checks_failed: checks === null ? null : failed.length,
    failed_rules: listNames(failed.map(({ rule }) => rule)),
    warnings: listNames(warnings.map(({ code }) => code)),
    ...Object.fromEntries(counts.map(({ path, value }) => [countColumn(path), value])),
  };
}

/** Each name once; null for none. */
function listNames(names: readonly string[]): string | null {
  return names.length === 0 ? null : [...new Set(names)].join(' ');
}
