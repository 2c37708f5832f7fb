import type { TextLine } from '../lines/textLine.js';

/** Part of a line in its columns. */
export interface PlacedPiece {
  readonly line: TextLine;
  readonly column: number;
  readonly colspan: number;
}
