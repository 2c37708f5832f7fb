import type { Box } from '../page/content.js';
import type { Chain } from './findChains.js';

/** How the cells of a row stand beside each other when one has more lines. */
export type Alignment = 'middle' | 'top' | 'bottom';

/** Part of the size. */
const tolerance = 0.3;

const distances: Readonly<Record<Alignment, (box: Box, other: Box) => number>> = {
  middle: (box, other) => (box.y0 + box.y1 - other.y0 - other.y1) / 2,
  top: (box, other) => box.y0 - other.y0,
  bottom: (box, other) => box.y1 - other.y1,
};
const all = Object.keys(distances) as Alignment[];

/**
 * By the cells that were drawn before and behind each cell beside it: the alignments that fit. The cells of a page are
 * aligned in one way; where they are not, each cell is judged by its own neighbours.
 */
export function findAlignments(chains: readonly Chain[]): (i: number) => Alignment | null {
  const pairs = chains.map((chain, i) => fit(chain, chains[i + 1]));
  const common = all.filter((name) =>
    pairs.every((own) => own === null || own.length === 0 || own.includes(name)),
  );
  return (i) => {
    const own = [pairs[i - 1] ?? null, pairs[i] ?? null].filter((fitting) => fitting !== null);
    const fitting = all.filter((name) => own.every((names) => names.includes(name)));
    const [first, second] = fitting;
    if (first === undefined) return null;
    return common.find((name) => fitting.includes(name)) ?? (second === undefined ? first : null);
  };
}

/** Null where the cells do not stand beside each other. */
function fit(chain: Chain, next: Chain | undefined): readonly Alignment[] | null {
  if (next === undefined || (next.x0 < chain.x1 && chain.x0 < next.x1)) return null;
  if (next.y0 >= chain.y1 || chain.y0 >= next.y1) return null;
  const room = tolerance * Math.min(chain.size, next.size);
  return all.filter((name) => Math.abs(distances[name](chain, next)) < room);
}
