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
        indicator === 'published.by_category' || (value !== null && lookUp(counts, indicator) === value),
    );
  }
  for (const part of omittableParts) if (omit.includes(part)) trimmed[part] = null;
  return trimmed;
}

function lookUp(counts: unknown, path: string): unknown {
  let node: unknown = counts;
  for (const step of path.split('.')) {
    if (typeof node !== 'object' || node === null) return undefined;
    node = (node as Readonly<Record<string, unknown>>)[step];
  }
  return node;
}
