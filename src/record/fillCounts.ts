import { countMembers } from './countMembers.js';
import type { Counts } from './countsSchema.js';
import type { Fact } from '../types.js';
import type { Member } from './countMembers.js';

/** The paths of all number leaves, in the order of the schema. */
export const countPaths: readonly string[] = listPaths(countMembers);

function listPaths(group: readonly Member[]): string[] {
  return group.flatMap(([, inner]) => (typeof inner === 'string' ? [inner] : listPaths(inner)));
}

/** The nested counts object: every leaf there, null where the report does not say. */
export function fillCounts(counted: ReadonlyMap<string, Fact>, categories: readonly Fact[]): Counts {
  const counts = fill(countMembers, counted) as unknown as Counts;
  counts.published.by_category = categories.map(({ label, value, qualifier }) => ({
    label: label ?? '',
    value: value ?? 0,
    qualifier,
  }));
  return counts;
}

function fill(group: readonly Member[], counted: ReadonlyMap<string, Fact>): Record<string, unknown> {
  const filled: Record<string, unknown> = {};
  for (const [name, inner] of group)
    filled[name] = typeof inner === 'string' ? (counted.get(inner)?.value ?? null) : fill(inner, counted);
  return filled;
}
