import { createHash } from 'node:crypto';
import { squeeze } from '../../document/index.js';
import { countNames } from '../../knowledge/indicators/index.js';
import type { GovRecord } from '../../record/schema.js';
import type { Value } from '../table.js';
import { countColumn } from '../rows/tables.js';
import type { Report } from '../rows/unit.js';

/** What is kept in memory of a report until all are read: who, when, and how good a copy it is. */
export interface Identity {
  readonly key: string;
  /** Of the same document: the same bytes and part. */
  readonly id: string;
  readonly agency: string | null;
  readonly level: string;
  readonly code: string | null;
  readonly year: number | null;
  readonly title: string | null;
  readonly isOfficial: boolean;
  readonly warnings: number;
  readonly stated: number;
  readonly failed: number;
  readonly publishedOn: string;
  /** Of all counts: two reports that give the same numbers have the same. */
  readonly countsDigest: string;
}

export function identify(record: GovRecord, report: Report, row: Readonly<Record<string, Value>>): Identity {
  const { url } = record.source;
  return {
    key: String(row['report_key']),
    id: record.id,
    agency: report.agency === null ? null : bareName(report.agency),
    level: report.level,
    code: report.division_code,
    year: report.year,
    title: report.title,
    isOfficial: url !== null && isOfficial(url),
    warnings: record.warnings.length,
    stated: Number(row['counts_stated']),
    failed: Number(row['checks_failed'] ?? 0),
    publishedOn: report.published_on ?? '',
    countsDigest: createHash('sha256')
      .update(JSON.stringify(countNames.map(({ path }) => row[countColumn(path)])))
      .digest('base64')
      .slice(0, 16),
  };
}

/** 人民政府 behind a place says nothing more. */
export const bareName = (agency: string): string => squeeze(agency).replace(/人民政府$/, '');

function isOfficial(url: string): boolean {
  const host = URL.parse(url)?.hostname ?? '';
  return host === 'gov.cn' || host.endsWith('.gov.cn');
}
