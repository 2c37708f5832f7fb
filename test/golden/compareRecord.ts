import type { GovRecord } from '../../src/index.js';

/** What `expected.json` of a fixture holds: the gold of one document (fixtures/README.md explains the keys). */
export interface Expected {
  readonly encoding?: string;
  readonly era?: string;
  readonly status: string;
  readonly report?: Readonly<Record<string, unknown>>;
  readonly counts?: Readonly<Record<string, number>>;
  readonly by_category?: readonly { readonly label: string; readonly value: number }[];
  readonly qualifiers?: Readonly<Record<string, string>>;
  readonly tables?: Readonly<
    Record<string, { readonly rows: Readonly<Record<string, Readonly<Record<string, number | null>>>> }>
  >;
  readonly failed_checks?: readonly { readonly rule: string; readonly where: string }[];
  readonly warnings?: readonly string[];
  /** Readings of a new fixture that nobody has compared with the text yet. */
  readonly unchecked?: readonly string[];
}

/** The number leaves of the nested counts, by dotted path. */
export function flattenCounts(counts: GovRecord['counts']): Record<string, number> {
  const leaves: Record<string, number> = {};
  const walk = (node: unknown, path: string): void => {
    if (typeof node === 'number') leaves[path] = node;
    else if (typeof node === 'object' && node !== null && !Array.isArray(node)) {
      for (const [key, value] of Object.entries(node)) walk(value, path === '' ? key : `${path}.${key}`);
    }
  };
  walk(counts, '');
  return leaves;
}

/** The record in the shape of the expectation, so that one `toEqual` shows every difference. */
export function summarise(record: GovRecord, expected: Expected): Expected {
  if (expected.status !== 'ok') {
    return {
      ...expected,
      status: record.status,
      encoding: record.source.encoding ?? '',
      warnings: (expected.warnings ?? []).filter((code) => record.warnings.some((w) => w.code === code)),
    };
  }
  const counts = flattenCounts(record.counts);
  const { era: _era, ...report } = record.report ?? { era: '' };
  return {
    ...expected,
    status: record.status,
    encoding: record.source.encoding ?? '',
    era: record.report?.era ?? '',
    report: 'era' in (expected.report ?? {}) ? { ...report, era: record.report?.era } : report,
    counts,
    by_category: (record.counts?.published.by_category ?? []).map(({ label, value }) => ({ label, value })),
    qualifiers: qualifiersOf(record, counts),
    tables: tablesOf(record, expected),
    failed_checks: sortChecks(
      (record.checks ?? [])
        .filter(({ status }) => status === 'fail')
        .map(({ rule, scope }) => ({ rule, where: scope })),
    ),
    ...(expected.warnings
      ? { warnings: expected.warnings.filter((code) => record.warnings.some((w) => w.code === code)) }
      : {}),
  };
}

/** The expectation with its lists in the order that `summarise` gives. */
export function normalise(expected: Expected): Expected {
  if (expected.status !== 'ok') return expected;
  return {
    ...expected,
    by_category: (expected.by_category ?? []).map(({ label, value }) => ({
      label: label.replace(/\s/g, ''),
      value,
    })),
    failed_checks: sortChecks(expected.failed_checks ?? []),
  };
}

function qualifiersOf(record: GovRecord, counts: Readonly<Record<string, number>>): Record<string, string> {
  const qualifiers: Record<string, string> = {};
  for (const { indicator, value, qualifier } of record.facts ?? []) {
    if (counts[indicator] === value && qualifier !== 'exact' && !(indicator in qualifiers))
      qualifiers[indicator] = qualifier;
  }
  return qualifiers;
}

/** Cells that the document does not print at all may be missing where the expectation has null. */
function tablesOf(record: GovRecord, expected: Expected): NonNullable<Expected['tables']> {
  const tables: Record<string, { rows: Record<string, Record<string, number | null>> }> = {};
  for (const [id, table] of Object.entries(record.tables ?? {})) {
    const rows = structuredClone(table.rows);
    for (const [row, columns] of Object.entries(expected.tables?.[id]?.rows ?? {})) {
      for (const [column, value] of Object.entries(columns)) {
        if (value === null) (rows[row] ??= {})[column] ??= null;
      }
    }
    tables[id] = { rows };
  }
  return tables;
}

function sortChecks(checks: NonNullable<Expected['failed_checks']>): NonNullable<Expected['failed_checks']> {
  return checks
    .map(({ rule, where }) => ({ rule: rule === 'r2b' ? 'r2' : rule, where }))
    .sort((a, b) => `${a.rule} ${a.where}`.localeCompare(`${b.rule} ${b.where}`));
}
