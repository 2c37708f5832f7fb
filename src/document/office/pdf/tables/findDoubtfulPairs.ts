import type { Ruling } from '../page/content.js';
import { startsNumbered } from '../flow/block.js';
import { liesBelow, type Chain } from './findChains.js';
import type { Fragment } from './fragments.js';

/** Sizes from line to line. Rows further apart are rows. */
const maxStep = 1.7;
/** Pieces looked at for one: more stand on no page. */
const maxNear = 400;

/**
 * Numbers one below the other that could be one number, where the order of drawing does not tell: a page drawn line by
 * line, so that the pieces of a cell are drawn apart. Two rows they are where a label begins beside the lower one.
 */
export function findDoubtfulPairs(
  chains: readonly Chain[],
  fragments: readonly Fragment[],
  rulings: readonly Ruling[],
  widthOfColumn: (fragment: Fragment) => number,
): readonly (readonly [Fragment, Fragment])[] {
  if (isDrawnByCells(chains)) return [];
  const isFull = (fragment: Fragment, more: number): boolean =>
    fragment.x1 - fragment.x0 + more > widthOfColumn(fragment) + 0.1 * fragment.size;
  const sorted = [...fragments].sort((a, b) => a.y0 - b.y0);
  const labelOf = (i: number): Fragment | null => {
    const own = sorted[i];
    let best: Fragment | null = null;
    for (
      let k = Math.max(0, i - maxNear);
      own !== undefined && k < Math.min(sorted.length, i + maxNear);
      k++
    ) {
      const other = sorted[k];
      if (other?.kind !== 'text' || other.x1 > own.x0 + 1) continue;
      if (Math.abs(other.y0 + other.y1 - own.y0 - own.y1) > own.size) continue;
      if (best === null || other.x0 < best.x0) best = other;
    }
    return best;
  };
  const pairs: [Fragment, Fragment][] = [];
  sorted.forEach((above, i) => {
    if (above.kind !== 'number') return;
    for (let k = i + 1; k < Math.min(sorted.length, i + maxNear); k++) {
      const below = sorted[k];
      if (below === undefined || below.y0 > above.y0 + maxStep * above.size) return;
      if (below.kind !== 'number' || !liesBelow(above, below, rulings, maxStep)) continue;
      const width = (below.x1 - below.x0) / below.glyphs.length;
      if (!isFull(above, width)) continue;
      const [label, next] = [labelOf(i), labelOf(k)];
      const beginsRow =
        next !== null && (label === null || startsNumbered(next.text) || !isFull(label, next.size));
      if (!beginsRow) pairs.push([above, below]);
    }
  });
  return pairs;
}

/** Between two cells of a row, one of several lines, the pen goes up again. */
export function isDrawnByCells(chains: readonly Chain[]): boolean {
  return chains.some((chain, i) => {
    const next = chains[i + 1];
    const last = chain.fragments[chain.fragments.length - 1];
    if (next === undefined || last === undefined || next.x0 < chain.x1) return false;
    if (chain.fragments.length + next.fragments.length < 3) return false;
    return next.y0 < last.y0 - 0.3 * chain.size && next.y1 > chain.y0;
  });
}
