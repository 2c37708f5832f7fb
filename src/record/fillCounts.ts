import { countsSchema } from './countsSchema.js';
import type { Counts } from './countsSchema.js';
import type { Fact } from '../types.js';

interface Shape {
  readonly shape: Readonly<Record<string, unknown>>;
}

/** The paths of all number leaves, in the order of the schema. */
export const countPaths: readonly string[] = listPaths(countsSchema, '');

function listPaths(schema: unknown, prefix: string): string[] {
  return Object.entries((schema as Shape).shape).flatMap(([key, value]) => {
    const path = `${prefix}${key}`;
    if (path === 'published.by_category') return [];
    return typeof value === 'object' && value !== null && 'shape' in value
      ? listPaths(value, `${path}.`)
      : [path];
  });
}

/** The nested counts object: every leaf there, null where the report does not say. */
export function fillCounts(counted: ReadonlyMap<string, Fact>, categories: readonly Fact[]): Counts {
  const root: Record<string, unknown> = {};
  for (const path of countPaths) {
    const steps = path.split('.');
    const leaf = steps.pop() ?? '';
    let node = root;
    for (const step of steps) node = (node[step] ??= {}) as Record<string, unknown>;
    node[leaf] = counted.get(path)?.value ?? null;
  }
  (root['published'] as Record<string, unknown>)['by_category'] = categories.map(
    ({ label, value, qualifier }) => ({
      label: label ?? '',
      value: value ?? 0,
      qualifier,
    }),
  );
  return root as Counts;
}
