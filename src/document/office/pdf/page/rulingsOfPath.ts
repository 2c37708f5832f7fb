import type { Box, Ruling } from './content.js';
import { apply, type Matrix } from './matrix.js';

/** The path commands of pdfjs, each followed by its coordinates. */
const command = { moveTo: 0, lineTo: 1, curveTo: 2, quadraticCurveTo: 3, closePath: 4 } as const;

/** Points. A bar this thin is a line; a line this thick is an area. */
const maxThickness = 3;
/** An edge may lean by so much in all: programs round. */
const maxLean = 1;

export interface Paint {
  readonly fills: boolean;
  readonly strokes: boolean;
  /** Thickness of the stroke in points of the page. */
  readonly lineWidth: number;
  /** The ground is white: it hides, it does not show. */
  readonly whiteFill: boolean;
}

type Point = readonly [number, number];

/** What a painted path contributes to tables: lines along the axes, thin bars as lines, grounds of cells. */
export function readPath(
  data: ArrayLike<number>,
  page: Matrix,
  paint: Paint,
): { readonly rulings: readonly Ruling[]; readonly areas: readonly Box[] } {
  const rulings: Ruling[] = [];
  const areas: Box[] = [];
  for (const { points, closed, curved } of readSubpaths(data, page)) {
    const box = boxOf(points);
    if (paint.strokes && !curved) {
      const edges = closed ? [...points, ...points.slice(0, 1)] : points;
      edges.forEach((point, i) => {
        const before = edges[i - 1];
        const ruling = before === undefined ? null : rulingBetween(before, point);
        if (ruling === null) return;
        if (paint.lineWidth <= maxThickness) rulings.push(ruling);
        else areas.push(thicken(ruling, paint.lineWidth));
      });
    }
    if (!paint.fills || curved) continue;
    const bars = barsOf(box);
    rulings.push(...bars);
    if (bars.length === 0 && !paint.whiteFill && isUpright(points)) areas.push(box);
  }
  return { rulings, areas };
}

/** The room that a path takes. */
export const boxOfPath = (data: ArrayLike<number>, page: Matrix): Box =>
  boxOf(readSubpaths(data, page).flatMap(({ points }) => points));

/** A box as the lines it looks like; a dot can be part of a dotted line either way. */
export function barsOf({ x0, y0, x1, y1 }: Box): readonly Ruling[] {
  const bars: Ruling[] = [];
  if (y1 - y0 <= maxThickness) bars.push({ axis: 'horizontal', at: (y0 + y1) / 2, from: x0, to: x1 });
  if (x1 - x0 <= maxThickness) bars.push({ axis: 'vertical', at: (x0 + x1) / 2, from: y0, to: y1 });
  return bars;
}

function rulingBetween([x0, y0]: Point, [x1, y1]: Point): Ruling | null {
  const width = Math.abs(x1 - x0);
  const height = Math.abs(y1 - y0);
  if (height <= maxLean && width > height)
    return { axis: 'horizontal', at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) };
  if (width <= maxLean && height > width)
    return { axis: 'vertical', at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) };
  return null;
}

const thicken = ({ axis, at, from, to }: Ruling, width: number): Box =>
  axis === 'horizontal'
    ? { x0: from, x1: to, y0: at - width / 2, y1: at + width / 2 }
    : { x0: at - width / 2, x1: at + width / 2, y0: from, y1: to };

interface Subpath {
  readonly points: readonly Point[];
  readonly closed: boolean;
  readonly curved: boolean;
}

function readSubpaths(data: ArrayLike<number>, page: Matrix): readonly Subpath[] {
  const subpaths: { points: Point[]; closed: boolean; curved: boolean }[] = [];
  let at = 0;
  const next = (): number => data[at++] ?? 0;
  const point = (): Point => apply(page, next(), next());
  while (at < data.length) {
    const code = next();
    const open = subpaths[subpaths.length - 1];
    if (code === command.moveTo) subpaths.push({ points: [point()], closed: false, curved: false });
    else if (code === command.lineTo) open?.points.push(point());
    else if (code === command.closePath && open !== undefined) open.closed = true;
    else if (code === command.curveTo || code === command.quadraticCurveTo) {
      at += code === command.curveTo ? 4 : 2;
      open?.points.push(point());
      if (open !== undefined) open.curved = true;
    }
  }
  return subpaths.filter(({ points }) => points.length > 1);
}

function boxOf(points: readonly Point[]): Box {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    x0 = Math.min(x0, x);
    y0 = Math.min(y0, y);
    x1 = Math.max(x1, x);
    y1 = Math.max(y1, y);
  }
  return { x0, y0, x1, y1 };
}

/** All edges lie along the axes. */
function isUpright(points: readonly Point[]): boolean {
  return points.every((point, i) => {
    const before = points[i - 1] ?? point;
    return Math.abs(point[0] - before[0]) <= maxLean || Math.abs(point[1] - before[1]) <= maxLean;
  });
}
