/** Which printed value (by its place in the text) stands in each cell of the form, left to right. */
export type Order = readonly number[];

export interface Orders {
  /** The order of the text. */
  readonly straight: Order;
  /** Whether the order of the text is as good as any other. */
  readonly straightHolds: boolean;
  /** The order that alone fits, even when one printed number is wrong; null where two orders differ in a cell. */
  readonly only: Order | null;
}

/** Orders in which text extraction gives groups of results with totals: a total of a group may come after others. */
function candidates(groups: number, width: number): number[][] {
  const orders: number[][] = [];
  const inner = width - 1;
  // Totals of the last `late` groups stand together behind the last of these groups.
  for (let late = 0; late <= groups; late++) {
    if (late === 1) continue;
    const order: number[] = [];
    let next = 0;
    const early = groups - late;
    for (let g = 0; g < early; g++) for (let i = 0; i < width; i++) order[g * width + i] = next++;
    for (let g = early; g < groups; g++) for (let i = 0; i < inner; i++) order[g * width + i] = next++;
    for (let g = early; g < groups; g++) order[g * width + inner] = next++;
    orders.push(order);
  }
  return orders;
}

/**
 * Weighs the orders by the sums of the groups. `segments` tell which values stand together without a head between
 * them: the results of one group are never torn apart. One wrong printed number breaks one group's sum, so every
 * order that breaks one more than the best is possible too; where these disagree, nothing is certain.
 */
export function matrixOrders(
  numbers: readonly (number | null)[],
  segments: readonly number[],
  groups: number,
  width: number,
): Orders {
  const all = candidates(groups, width);
  const straight = all[0] ?? [];
  const weighed = all
    .filter((order) => together(order, segments, groups, width))
    .map((order) => ({ order, broken: broken(order, numbers, groups, width) }));
  const best = Math.min(...weighed.map(({ broken: count }) => count));
  const straightBroken = broken(straight, numbers, groups, width);
  const possible = weighed.filter(({ broken: count }) => count <= best + 1);
  const first = possible[0]?.order ?? null;
  const agree =
    first !== null &&
    possible.every(({ order }) => order.every((from, cell) => numbers[from] === numbers[first[cell] ?? -1]));
  return { straight, straightHolds: straightBroken <= best, only: agree ? first : null };
}

function together(order: Order, segments: readonly number[], groups: number, width: number): boolean {
  for (let g = 0; g < groups; g++) {
    const first = segments[order[g * width] ?? -1];
    for (let i = 1; i < width - 1; i++) if (segments[order[g * width + i] ?? -1] !== first) return false;
  }
  return true;
}

function broken(order: Order, numbers: readonly (number | null)[], groups: number, width: number): number {
  let count = 0;
  for (let g = 0; g < groups; g++) {
    let sum = 0;
    for (let i = 0; i < width - 1; i++) sum += numbers[order[g * width + i] ?? -1] ?? 0;
    const total = numbers[order[g * width + width - 1] ?? -1];
    if (total !== null && total !== sum) count++;
  }
  return count;
}
