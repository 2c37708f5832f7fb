import type { Fragment } from './fragments.js';

/** Points by which cells of one column may lie apart. */
const tolerance = 1;

const edges = [
  ({ x0 }: Fragment): number => x0,
  ({ x0, x1 }: Fragment): number => (x0 + x1) / 2,
  ({ x1 }: Fragment): number => x1,
];

/**
 * How wide the widest piece of the same kind is that stands in the column of another: below or above it with the same
 * left end, middle, or right end.
 */
export function measureColumns(fragments: readonly Fragment[]): (fragment: Fragment) => number {
  const widths = edges.map((edge) => {
    const own = new Map<string, number>();
    for (const fragment of fragments) {
      const key = `${fragment.kind} ${String(Math.round(edge(fragment)))}`;
      own.set(key, Math.max(own.get(key) ?? 0, fragment.x1 - fragment.x0));
    }
    return own;
  });
  return (fragment) => {
    let widest = fragment.x1 - fragment.x0;
    edges.forEach((edge, i) => {
      const at = Math.round(edge(fragment));
      for (let x = at - tolerance; x <= at + tolerance; x++)
        widest = Math.max(widest, widths[i]?.get(`${fragment.kind} ${String(x)}`) ?? 0);
    });
    return widest;
  };
}
