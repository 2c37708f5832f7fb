import type { TextLine } from '../lines/textLine.js';
import type { BlockPage } from './block.js';

/** Where running text begins and ends, and how far its lines are apart. Points. */
export interface Margins {
  readonly left: number;
  readonly right: number;
  readonly leading: number;
  /** Size of running text. */
  readonly size: number;
}

/** Points: places that differ by less are one. */
const bin = 4;
/** A page with fewer lines at its most common place takes the margins of the document. */
const minLines = 5;
const maxBeyond = 0.15;

/** The margins of every page: its own (left and right pages differ), or the document's. */
export function findMargins(pages: readonly BlockPage[]): readonly Margins[] {
  const linesOf = ({ blocks }: BlockPage): readonly TextLine[] =>
    blocks.flatMap((block) => (block.kind === 'line' ? [block.line] : []));
  const all = pages.flatMap(linesOf);
  const leading = findLeading(pages.map(linesOf));
  const size = mostCommon(all.map((line) => line.size)).value;
  const left = mostCommon(all.map(({ x0 }) => x0));
  const right = findRight(all);
  return pages.map((page) => {
    const lines = linesOf(page);
    const ownLeft = mostCommon(lines.map(({ x0 }) => x0));
    const ownRight = findRight(lines);
    const isOwn = ownLeft.count >= minLines && ownRight.count >= minLines;
    return {
      left: isOwn ? ownLeft.value : left.value,
      right: isOwn ? ownRight.value : Math.max(right.value, left.value),
      leading,
      size,
    };
  });
}

function mostCommon(values: readonly number[]): { readonly value: number; readonly count: number } {
  let best = { value: values[0] ?? 0, count: 0 };
  for (const value of values) {
    const near = values.filter((other) => Math.abs(other - value) <= bin / 2);
    if (near.length > best.count)
      best = { value: near.reduce((sum, one) => sum + one, 0) / near.length, count: near.length };
  }
  return best;
}

/**
 * Lines that were broken end within one character of the margin. Punctuation may hang over it; where more does, the
 * margin is further out.
 */
function findRight(lines: readonly TextLine[]): { readonly value: number; readonly count: number } {
  let best = { value: 0, count: 0 };
  let candidates = lines;
  for (let round = 0; round < 3 && candidates.length > maxBeyond * lines.length; round++) {
    best = { value: 0, count: 0 };
    for (const { x1, size } of candidates) {
      const near = candidates.filter((other) => other.x1 <= x1 + 0.1 && other.x1 > x1 - size);
      if (near.length > best.count || (near.length === best.count && x1 > best.value))
        best = { value: x1, count: near.length };
    }
    const { value } = best;
    candidates = candidates.filter(({ x1, size }) => x1 > value + size);
  }
  return best;
}

/** The most common distance between lines that follow one another. */
function findLeading(pages: readonly (readonly TextLine[])[]): number {
  const steps = pages.flatMap((lines) =>
    lines.flatMap((line, i) => {
      const before = lines[i - 1];
      return before === undefined || line.y1 - before.y1 < line.size / 2 ? [] : [line.y1 - before.y1];
    }),
  );
  return mostCommon(steps).value;
}
