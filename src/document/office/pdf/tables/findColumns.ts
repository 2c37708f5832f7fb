import type { TextLine } from '../lines/textLine.js';
import type { Box } from '../page/content.js';

/** Parts of the size: what columns keep free between them, at least. */
const minChannel = 0.5;
/** Part of the rows. */
const maxCrossing = 0.1;
/** Of fewer rows none may cross a channel. */
const fewRows = 3;

/** Left and right end and, between, a border in each channel that hardly any row crosses: only headings do. */
export function findColumns(rows: readonly (readonly TextLine[])[]): readonly number[] {
  const pieces = rows.flat();
  const size = Math.min(...pieces.map((piece) => piece.size));
  const start = Math.floor(Math.min(...pieces.map(({ x0 }) => x0)));
  const end = Math.ceil(Math.max(...pieces.map(({ x1 }) => x1)));
  const byPieces = countCover(pieces, start, end);
  const byGlyphs = countCover(
    pieces.flatMap(({ glyphs }) => glyphs),
    start,
    end,
  );
  const allowed = Math.max(rows.length > fewRows ? 1 : 0, maxCrossing * rows.length);
  const borders = [start];
  let from = -1;
  byPieces.forEach((count, i) => {
    if (count <= allowed) {
      if (from < 0) from = i;
      return;
    }
    if (from >= 0 && i - from > minChannel * size) borders.push(start + findFreest(byGlyphs, from, i));
    from = -1;
  });
  return [...borders, end];
}

/** How many boxes lie over each point of the line. */
function countCover(boxes: readonly Box[], start: number, end: number): readonly number[] {
  const cover = new Array<number>(Math.max(0, end - start)).fill(0);
  for (const { x0, x1 } of boxes)
    for (let x = Math.floor(x0); x < Math.ceil(x1); x++) cover[x - start] = (cover[x - start] ?? 0) + 1;
  return cover;
}

/** Where in a channel the fewest characters stand, near its middle. */
function findFreest(cover: readonly number[], from: number, to: number): number {
  const middle = (from + to) / 2;
  let best = from;
  for (let x = from; x < to; x++) {
    const less = (cover[x] ?? 0) - (cover[best] ?? 0);
    if (less < 0 || (less === 0 && Math.abs(x + 0.5 - middle) < Math.abs(best + 0.5 - middle))) best = x;
  }
  return best + 0.5;
}
