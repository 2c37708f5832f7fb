import type { Box, Flow, Glyph } from './content.js';
import { apply, identity, multiply, type Matrix } from './matrix.js';
import { readCharacter } from './readCharacter.js';

/** What pdfjs says of a font, as far as places need it. */
export interface Font {
  readonly name?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly vertical?: boolean;
  readonly fontMatrix?: ArrayLike<number> | null;
  readonly defaultVMetrics?: readonly number[] | null;
}

/** An item of a shown string: a character, or a step back in thousandths of the size. */
export type ShownItem =
  | number
  | {
      readonly unicode: string;
      readonly width: number;
      readonly isSpace: boolean;
      readonly vmetric?: readonly number[] | null;
    };

/** The text state of PDF. Immutable: saving the graphics state keeps the object. */
export interface TextState {
  readonly font: Font | null;
  readonly size: number;
  /** −1 where the size was given negative: the text runs backwards. */
  readonly direction: 1 | -1;
  readonly characterSpacing: number;
  readonly wordSpacing: number;
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
  readonly mode: number;
  readonly matrix: Matrix;
  readonly x: number;
  readonly y: number;
  readonly lineX: number;
  readonly lineY: number;
}

export const initialText: TextState = {
  font: null,
  size: 0,
  direction: 1,
  characterSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  mode: 0,
  matrix: identity,
  x: 0,
  y: 0,
  lineX: 0,
  lineY: 0,
};

/** Painting modes: 2 strokes what it fills (bold without a bold font), 3 paints nothing, 7 only clips. */
const fillAndStroke = 2;
const invisibleModes: ReadonlySet<number> = new Set([3, 7]);

/** Parts of the size above and below the line that characters stand on. */
const ascent = 0.85;
const descent = 0.15;

/** Characters that lean more than this are watermarks. */
const maxSlant = 0.1;

export function moveText(state: TextState, x: number, y: number): TextState {
  const lineX = state.lineX + x;
  const lineY = state.lineY + y;
  return { ...state, lineX, lineY, x: lineX, y: lineY };
}

/** Places the characters of a shown string on the page and moves the pen behind them. */
export function showText(
  state: TextState,
  items: readonly ShownItem[],
  page: Matrix,
  isArtifact: boolean,
): { readonly state: TextState; readonly glyphs: readonly Glyph[] } {
  const { font, size, direction } = state;
  if (font === null || size === 0) return { state, glyphs: [] };
  const vertical = font.vertical === true;
  const scale = size * (font.fontMatrix?.[0] ?? 0.001);
  const stretch = state.stretch * direction;
  const toPage = multiply(page, state.matrix);
  const look = {
    bold: font.bold === true || font.black === true || state.mode === fillAndStroke || isBoldName(font.name),
    invisible: invisibleModes.has(state.mode),
    artifact: isArtifact,
  };
  const glyphs: Glyph[] = [];
  let step = 0;
  for (const item of items) {
    if (typeof item === 'number') {
      step += ((vertical ? 1 : -1) * item * size) / 1000;
      continue;
    }
    const spacing = (state.characterSpacing + (item.isSpace ? state.wordSpacing : 0)) * direction;
    const text = readCharacter(item.unicode);
    if (vertical) {
      const height = Math.abs(item.vmetric?.[0] ?? font.defaultVMetrics?.[0] ?? 1000) * scale;
      const from = apply(toPage, state.x, state.y + state.rise - step);
      const to = apply(toPage, state.x, state.y + state.rise - step - height);
      const side = vectorOf(toPage, size / 2, 0);
      push(glyphs, text, from, to, [side, negative(side)], true, look);
      step += height - spacing;
    } else {
      const width = item.width * scale;
      const from = apply(toPage, state.x + step * stretch, state.y + state.rise);
      const to = apply(toPage, state.x + (step + width) * stretch, state.y + state.rise);
      const up = vectorOf(toPage, 0, size * ascent * direction);
      const down = vectorOf(toPage, 0, -size * descent * direction);
      push(glyphs, text, from, to, [up, down], false, look);
      step += width + spacing;
    }
  }
  const moved = vertical ? { ...state, y: state.y - step } : { ...state, x: state.x + step * stretch };
  return { state: moved, glyphs };
}

type Point = readonly [number, number];

function push(
  glyphs: Glyph[],
  text: string,
  from: Point,
  to: Point,
  sides: readonly [Point, Point],
  upright: boolean,
  look: Pick<Glyph, 'bold' | 'invisible' | 'artifact'>,
): void {
  if (text === '') return;
  const [first, second] = sides;
  const size = Math.hypot(first[0] - second[0], first[1] - second[1]);
  const flow = flowOf(from, to, first, second);
  if (flow === null || !(size > 0)) return;
  const corners = [from, to].flatMap(([x, y]) => sides.map(([dx, dy]): Point => [x + dx, y + dy]));
  glyphs.push({ text, flow, upright, size, ...look, ...boxAround(corners) });
}

/** By the direction of writing; characters without width tell it by their upper side. */
function flowOf(from: Point, to: Point, first: Point, second: Point): Flow | null {
  let dx = to[0] - from[0];
  let dy = to[1] - from[1];
  if (Math.hypot(dx, dy) < 0.01) {
    dx = second[1] - first[1];
    dy = first[0] - second[0];
  }
  const across = Math.abs(dx);
  const along = Math.abs(dy);
  if (Math.min(across, along) > maxSlant * Math.max(across, along)) return null;
  if (across > along) return dx > 0 ? 'across' : 'upside_down';
  return dy > 0 ? 'down' : 'up';
}

function boxAround(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}

const vectorOf = ([a, b, c, d]: Matrix, x: number, y: number): Point => [a * x + c * y, b * x + d * y];
const negative = ([x, y]: Point): Point => [-x, -y];
const isBoldName = (name: string | undefined): boolean => /bold|heavy/i.test(name ?? '');
