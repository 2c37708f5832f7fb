/**
 * What stands on a page. Lengths are points; x grows to the right and y downwards, as the page is read.
 */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/**
 * How a character is written: across; down (set vertically, or turned clockwise); up (turned anticlockwise); upside
 * down. Slanted characters are watermarks and seals.
 */
export type Flow = 'across' | 'down' | 'up' | 'upside_down';

export interface Glyph extends Box {
  /** Usually one character; `''` never, white space sometimes. */
  readonly text: string;
  readonly flow: Flow;
  /** Set vertically with upright characters, not turned. */
  readonly upright: boolean;
  readonly size: number;
  readonly bold: boolean;
  /** Not painted: the text layer of a scan. */
  readonly invisible: boolean;
  /** The file says that it does not belong to the text (page number, running head). */
  readonly artifact: boolean;
}

/** A straight line along an axis: a stroke, a thin bar, an edge. */
export interface Ruling {
  readonly axis: 'horizontal' | 'vertical';
  /** y of a horizontal, x of a vertical ruling. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface PageContent {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rulings: readonly Ruling[];
  /** Painted areas: the ground of cells. */
  readonly areas: readonly Box[];
  readonly pictures: readonly Box[];
}

/** The middle of a character (or of anything else) lies in a box. */
export function middleIsIn(box: Box, { x0, y0, x1, y1 }: Box): boolean {
  const x = (x0 + x1) / 2;
  const y = (y0 + y1) / 2;
  return x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1;
}
