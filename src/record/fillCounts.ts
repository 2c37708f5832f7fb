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
  const filled = copyOf(blankCounts);
  for (const [path, { value }] of counted) place(filled, steps.get(path) ?? [], value);
  const counts = filled as unknown as Counts;
  counts.published.by_category = categories.map(({ label, value, qualifier }) => ({
    label: label ?? '',
    value: value ?? 0,
    qualifier,
  }));
  return counts;
}

type Group = Record<string, unknown>;

/** A group of the counts without any number, to be copied: a report gives few of them. */
interface Blank {
  readonly members: Readonly<Group>;
  readonly groups: readonly (readonly [name: string, blank: Blank])[];
}

const blankCounts = makeBlank(countMembers);
const steps: ReadonlyMap<string, readonly string[]> = new Map(
  countPaths.map((path) => [path, path.split('.')]),
);

function makeBlank(group: readonly Member[]): Blank {
  const members = Object.fromEntries(group.map(([name]) => [name, null]));
  const groups = group.flatMap(([name, inner]) =>
    typeof inner === 'string' ? [] : [[name, makeBlank(inner)] as const],
  );
  return { members, groups };
}

function copyOf({ members, groups }: Blank): Group {
  const copy = { ...members };
  for (const [name, blank] of groups) copy[name] = copyOf(blank);
  return copy;
}

function place(counts: Group, path: readonly string[], value: number | null): void {
  const [name, ...inner] = path;
  if (name === undefined) return;
  if (inner.length === 0) counts[name] = value;
  else place(counts[name] as Group, inner, value);
}
