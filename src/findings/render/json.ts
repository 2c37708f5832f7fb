import { sayFinding } from '../sayFinding.js';
import type { RememberedReport } from '../series/index.js';
import type { Outcome } from '../types.js';
import type { Language, Listing, ListingOptions } from './listing.js';

const indent = (value: unknown): string => JSON.stringify(value, null, 2).replaceAll('\n', '\n    ');

/** One object: `documents`, `comparisons`, `summary`. Keys are those of records, in snake_case. */
export function listAsJson({ language }: ListingOptions): Listing {
  let documents = 0;
  let comparisons = 0;
  const openComparisons = (): string => `${documents === 0 ? '' : '\n  '}],\n  "comparisons": [`;
  return {
    begin: () => '{\n  "schema": "gov-report-check/1",\n  "documents": [',
    document({ uri, entry, part, status, agency, year, outcome, reason }) {
      const value = { uri, entry, part, status, agency, year, reason, ...describe(outcome, language) };
      return `${documents++ === 0 ? '' : ','}\n    ${indent(value)}`;
    },
    comparison(comparison) {
      const { before, now } = comparison;
      const value = {
        agency: now.report.agency,
        before: place(before),
        now: place(now),
        ...describe(comparison, language),
      };
      return `${comparisons++ === 0 ? openComparisons() : ','}\n    ${indent(value)}`;
    },
    end({ reports, unchecked, notAssessed, findings }) {
      const summary = {
        reports,
        unchecked,
        errors: findings.error,
        warnings: findings.warning,
        notices: findings.notice,
        not_assessed: notAssessed,
      };
      const close = comparisons === 0 ? `${openComparisons()}]` : '\n  ]';
      return `${close},\n  "summary": ${JSON.stringify(summary, null, 2).replaceAll('\n', '\n  ')}\n}\n`;
    },
  };
}

const place = ({ uri, entry, year }: RememberedReport): unknown => ({ uri, entry, year });

function describe(outcome: Outcome | null, language: Language): Record<string, unknown> {
  if (!outcome) return { findings: [], not_assessed: [], passed: [] };
  const failed = new Set(outcome.findings.map(({ id }) => id));
  const open = new Set(outcome.notAssessed.map(({ id }) => id));
  return {
    findings: outcome.findings.map((finding) => {
      const { values: _, ...rest } = finding;
      return { ...rest, message: sayFinding(finding, language) };
    }),
    not_assessed: outcome.notAssessed.map(({ id, reason }) => ({ id, reason: reason[language] })),
    passed: outcome.assessed.filter((id) => !failed.has(id) && !open.has(id)),
  };
}
