import { countPaths } from './fillCounts.js';
import type { GovRecord } from './schema.js';

/** Parts of a record that can be left out (set to null). */
export const omittableParts = ['facts', 'sections', 'checks', 'tables'] as const;
/** One of them. */
export type OmittablePart = (typeof omittableParts)[number];

/** Sets unwanted parts to null; `facts: 'counts'` keeps only the facts that give a non-null count. */
export function trimRecord(
  record: GovRecord,
  { omit = [], facts = 'all' }: { readonly omit?: readonly string[]; readonly facts?: 'counts' | 'all' },
): GovRecord {
  const trimmed = { ...record };
  if (facts === 'counts' && record.facts && record.counts) {
    const counts: unknown = record.counts;
    trimmed.facts = record.facts.filter(
      ({ indicator, value }) =>
        indicator === 'published.by_category' || (value !== null && countAt(counts, indicator) === value),
    );
  }
  for (const part of omittableParts) if (omit.includes(part)) trimmed[part] = null;
  return trimmed;
}

const stepsOf: ReadonlyMap<string, readonly string[]> = new Map(
  countPaths.map((path) => [path, path.split('.')]),
);

function countAt(counts: unknown, path: string): unknown {
  let node: unknown = counts;
  for (const step of stepsOf.get(path) ?? []) {
    if (typeof node !== 'object' || node === null) return undefined;
    node = (node as Readonly<Record<string, unknown>>)[step];
  }
  return node;
}
