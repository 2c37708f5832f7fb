import type { Severity, Wording } from '../../knowledge/findings/index.js';
import { listWords } from '../../knowledge/findings/words.js';
import type { Comparison } from '../series/index.js';
import type { Finding, Outcome } from '../types.js';

export type Language = keyof Wording;

/** A document as it is told: checked, or why not. */
export interface CheckedDocument {
  readonly uri: string;
  readonly entry: string | null;
  readonly part: number | null;
  readonly status: 'ok' | 'not_a_report' | 'error';
  readonly agency: string | null;
  readonly year: number | null;
  /** Null for what is no report. */
  readonly outcome: Outcome | null;
  /** Why nothing was checked. */
  readonly reason: { readonly code: string; readonly message: string } | null;
}

/** What a run found. */
export interface CheckTotals {
  /** Reports that were checked, and documents that are none or could not be read. */
  reports: number;
  unchecked: number;
  notAssessed: number;
  readonly findings: Record<Severity, number>;
}

export const startTotals = (): CheckTotals => ({
  reports: 0,
  unchecked: 0,
  notAssessed: 0,
  findings: { error: 0, warning: 0, notice: 0 },
});

export function addOutcome(totals: CheckTotals, outcome: Outcome): void {
  totals.notAssessed += outcome.notAssessed.length;
  for (const { severity } of outcome.findings) totals.findings[severity]++;
}

/** How findings become text, piece by piece: documents first, then years compared, then the totals. */
export interface Listing {
  readonly begin: () => string;
  readonly document: (document: CheckedDocument) => string;
  readonly comparison: (comparison: Comparison) => string;
  readonly end: (totals: CheckTotals) => string;
}

export interface ListingOptions {
  readonly language: Language;
  /** Only findings. */
  readonly quiet: boolean;
  /** Does a finding of this severity fail the check? */
  readonly fails: (severity: Severity) => boolean;
}

type Values = Readonly<Record<string, string | number>>;

export function sayWord(key: keyof typeof listWords, language: Language, values: Values = {}): string {
  return listWords[key][language].replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(values[name] ?? whole),
  );
}

const severities: readonly Severity[] = ['error', 'warning', 'notice'];

/** The gravest first, otherwise in the order of the report. */
export const sortFindings = (findings: readonly Finding[]): Finding[] =>
  severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));

export function countFindings(findings: readonly Finding[]): Record<Severity, number> {
  const count = (severity: Severity): number => findings.filter((one) => one.severity === severity).length;
  return { error: count('error'), warning: count('warning'), notice: count('notice') };
}

/** What was not assessed, by reason: many checks are open for one. */
export function groupOpen(outcome: Outcome, language: Language): { ids: string; reason: string }[] {
  const groups = new Map<string, Set<string>>();
  for (const { id, reason } of outcome.notAssessed) {
    const ids = groups.get(reason[language]) ?? new Set();
    groups.set(reason[language], ids.add(id));
  }
  return [...groups].map(([reason, ids]) => ({ ids: [...ids].join(', '), reason }));
}

/** The document's name: file, member of an archive, part. */
export function nameDocument({
  uri,
  entry,
  part = null,
}: {
  uri: string;
  entry: string | null;
  part?: number | null;
}): string {
  return `${uri}${entry === null ? '' : `:${entry}`}${part === null ? '' : `#${part}`}`;
}

/** Who reports on what. */
export function nameReport(
  { agency, year }: Pick<CheckedDocument, 'agency' | 'year'>,
  language: Language,
): string {
  const when = year === null ? sayWord('unknownYear', language) : sayWord('year', language, { year });
  return `${agency ?? sayWord('unknownAgency', language)} ${when}`;
}

export const nameYears = ({ before, now }: Comparison, language: Language): string =>
  `${now.report.agency ?? ''} ${sayWord('years', language, { before: before.year, now: now.year })}`;
