import type { Box, Ruling } from '../page/content.js';
import type { Fragment } from './fragments.js';
import { boxOf } from './words.js';

/** Lines of one cell, from top to bottom. */
export interface Chain extends Box {
  readonly fragments: readonly Fragment[];
  readonly kind: Fragment['kind'];
  readonly size: number;
}

/** Sizes from one line of a cell to the next: lines set double are as far apart as those of two rows often are. */
const step = { least: 0.8, most: 2.7 };
const sameSize = 0.05;

/** Cells as they were drawn: pieces of lines one below the other, the one drawn right after the other. */
export function findChains(fragments: readonly Fragment[], rulings: readonly Ruling[]): readonly Chain[] {
  const cells: [Fragment, ...Fragment[]][] = [];
  for (const fragment of fragments) {
    const open = cells[cells.length - 1];
    const last = open?.[open.length - 1];
    if (open !== undefined && last !== undefined && liesBelow(last, fragment, rulings)) open.push(fragment);
    else cells.push([fragment]);
  }
  return cells.map((own) => ({ ...boxOf(own), fragments: own, kind: own[0].kind, size: own[0].size }));
}

/** The next line of the same column, with no line drawn between them. */
export function liesBelow(
  above: Fragment,
  below: Fragment,
  rulings: readonly Ruling[],
  most = step.most,
): boolean {
  if (above.kind !== below.kind || Math.abs(above.size - below.size) > sameSize * above.size) return false;
  const down = (below.y0 - above.y0) / above.size;
  if (down < step.least || down > most || below.x0 >= above.x1 || below.x1 <= above.x0) return false;
  const x = (Math.max(above.x0, below.x0) + Math.min(above.x1, below.x1)) / 2;
  const [top, bottom] = [(above.y0 + above.y1) / 2, (below.y0 + below.y1) / 2];
  return !rulings.some(
    ({ axis, at, from, to }) => axis === 'horizontal' && from < x && to > x && at > top && at < bottom,
  );
}
