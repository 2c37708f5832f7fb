import type { Ruling } from '../page/content.js';

/** Points. Pieces of a line that are nearer than this are one: dots, dashes, the borders of neighbouring cells. */
const maxGap = 3.5;
const maxOffset = 1.2;
/** Shorter lines border no cell. */
const minLength = 5;

/** Joins the pieces of straight lines; a table's border is drawn cell by cell, a dotted one dot by dot. */
export function joinRulings(rulings: readonly Ruling[]): readonly Ruling[] {
  const sorted = [...rulings].sort((a, b) => a.at - b.at || a.from - b.from);
  const joined: { axis: Ruling['axis']; at: number; from: number; to: number }[] = [];
  let begin = 0;
  while (begin < sorted.length) {
    let end = begin + 1;
    while (end < sorted.length && (sorted[end]?.at ?? 0) - (sorted[end - 1]?.at ?? 0) <= maxOffset) end++;
    for (const axis of ['horizontal', 'vertical'] as const) {
      const level = sorted.slice(begin, end).filter((ruling) => ruling.axis === axis);
      joined.push(...joinLevel(level));
    }
    begin = end;
  }
  return joined.filter(({ from, to }) => to - from >= minLength);
}

function joinLevel(level: readonly Ruling[]): readonly Ruling[] {
  const open: { axis: Ruling['axis']; at: number; from: number; to: number }[] = [];
  for (const ruling of [...level].sort((a, b) => a.from - b.from)) {
    // Only the last few can still touch.
    const before = open
      .slice(-4)
      .find(({ at, to }) => ruling.from - to <= maxGap && Math.abs(ruling.at - at) <= maxOffset);
    if (before === undefined) open.push({ ...ruling });
    else before.to = Math.max(before.to, ruling.to);
  }
  return open;
}
