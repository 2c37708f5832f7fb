import type { Identity } from './identity.js';
import { isSameReport } from './isSameReport.js';

/** same_bytes: the same document again; same_counts: a mirror with the same numbers; other_counts: another version. */
export interface Duplicate {
  readonly of: string;
  readonly kind: 'same_bytes' | 'same_counts' | 'other_counts';
}

/** So many equal numbers are no chance. */
const tellingCounts = 5;

/**
 * Reports that stand for the same report of one agency for one year, by the key of each that another one stands for.
 * The result does not depend on the order of the reports.
 */
export function findDuplicates(reports: readonly Identity[]): Map<string, Duplicate> {
  const groups = new Groups();
  for (const bucket of bucketsOf(reports, byPlace)) joinPairs(bucket, groups, isSameReport);
  for (const key of [byDocument, byNumbers]) {
    for (const bucket of bucketsOf(reports, key)) joinPairs(bucket, groups, () => true);
  }
  const members = bucketsOf(reports, ({ key }) => groups.rootOf(key));
  const found = new Map<string, Duplicate>();
  for (const group of members) {
    const [best, ...others] = [...group].sort(compareCopies);
    for (const other of others) if (best) found.set(other.key, { of: best.key, kind: tellKind(best, other) });
  }
  return found;
}

const byDocument = ({ id }: Identity): string => id;

/** A report without a known place or agency is only ever the same document again. */
const byPlace = ({ code, agency, level, year }: Identity): string | null =>
  year === null || agency === null ? null : `${code ?? agency} ${level} ${String(year)}`;

/** A copy that does not show where it is from: the same name, year and numbers. */
const byNumbers = ({ agency, year, stated, countsDigest }: Identity): string | null =>
  year === null || agency === null || stated < tellingCounts
    ? null
    : `${agency} ${String(year)} ${countsDigest}`;

/** The groups with more than one member. */
function bucketsOf(reports: readonly Identity[], keyOf: (report: Identity) => string | null): Identity[][] {
  const buckets = new Map<string, Identity[]>();
  for (const report of reports) {
    const key = keyOf(report);
    if (key === null) continue;
    const bucket = buckets.get(key);
    if (bucket) bucket.push(report);
    else buckets.set(key, [report]);
  }
  return [...buckets.values()].filter(({ length }) => length > 1);
}

function joinPairs(
  bucket: readonly Identity[],
  groups: Groups,
  isSame: (a: Identity, b: Identity) => boolean,
): void {
  for (const [i, a] of bucket.entries())
    for (const b of bucket.slice(i + 1)) {
      if (groups.rootOf(a.key) !== groups.rootOf(b.key) && isSame(a, b)) groups.join(a.key, b.key);
    }
}

/**
 * Which copy stands for the report: of an address under gov.cn; with a division code; with fewer warnings; with more counts; with fewer
 * failed checks; published later. What is still equal is decided by the id, so that it does not depend on the order.
 */
function compareCopies(a: Identity, b: Identity): number {
  return (
    Number(b.isOfficial) - Number(a.isOfficial) ||
    Number(b.code !== null) - Number(a.code !== null) ||
    a.warnings - b.warnings ||
    b.stated - a.stated ||
    a.failed - b.failed ||
    compareText(b.publishedOn, a.publishedOn) ||
    compareText(a.id, b.id) ||
    a.key.length - b.key.length ||
    compareText(a.key, b.key)
  );
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function tellKind(best: Identity, other: Identity): Duplicate['kind'] {
  if (best.id === other.id) return 'same_bytes';
  return best.countsDigest === other.countsDigest ? 'same_counts' : 'other_counts';
}

/** Sets that grow together. */
class Groups {
  private readonly parents = new Map<string, string>();

  rootOf(key: string): string {
    let root = key;
    for (let parent = this.parents.get(root); parent !== undefined; parent = this.parents.get(root))
      root = parent;
    return root;
  }

  join(a: string, b: string): void {
    this.parents.set(this.rootOf(a), this.rootOf(b));
  }
}
