import { eastAsianWidth } from 'get-east-asian-width';
import type { Span } from '../../../types.js';

/** How wide a program took the characters to be whose width Unicode leaves open, in columns of the screen. */
export interface Widths {
  /** What tables are drawn with: │ ├ ─. */
  readonly drawn: 1 | 2;
  /** All others: “ ” — ① Ⅱ. */
  readonly other: 1 | 2;
}

/** In the order of how often they are met. */
export const knownWidths: readonly Widths[] = [
  { drawn: 1, other: 1 },
  { drawn: 1, other: 2 },
  { drawn: 2, other: 2 },
];

/** A piece of a line between two upright strokes; positions in columns of the screen. */
export interface DrawnPiece {
  readonly from: number;
  readonly to: number;
  /** Drawn through from stroke to stroke: the border between two cells. */
  readonly ruled: boolean;
  readonly span: Span;
}

const uprights = /[|│┃║├┤┬┴┼┌┐└┘┏┓┗┛┣┫┳┻╋┠┨┯┷┿╂╔╗╚╝╠╣╦╩╬╞╡╤╧╪╟╢╥╨╫╭╮╰╯]/;
const drawn = /[\u2500-\u257f]/;
const rule = /^(?:[─━═]{1,400}|[-=]{2,400})$/;

/** A plus is a crossing only beside a stroke: +5 is a number. */
const isCrossing = (text: string, i: number): boolean =>
  text.charAt(i) === '+' && (/[-=]/.test(text.charAt(i + 1)) || /[-=]/.test(text.charAt(i - 1)));

const isUpright = (line: string, i: number): boolean => uprights.test(line.charAt(i)) || isCrossing(line, i);

const widthOf = (character: string, { drawn: stroke, other }: Widths): number =>
  drawn.test(character)
    ? stroke
    : eastAsianWidth(character.codePointAt(0) ?? 0, { ambiguousAsWide: other === 2 });

/** No table is wider. */
const longestLine = 2000;

/** Whether a line begins and ends with an upright stroke or a crossing. */
export function isDrawnLine(text: string, { start, end }: Span): boolean {
  const line = text.slice(start, Math.min(end, start + longestLine)).trim();
  return line !== '' && isUpright(line, 0) && isUpright(line, line.length - 1);
}

/** Cuts a drawn line at its upright strokes. */
export function cutDrawnLine(text: string, { start, end }: Span, widths: Widths): DrawnPiece[] {
  const line = text.slice(start, Math.min(end, start + longestLine)).trimEnd();
  const pieces: DrawnPiece[] = [];
  let column = 0;
  let from = -1;
  let begin = 0;
  for (let i = 0; i < line.length; i++) {
    if (isUpright(line, i)) {
      if (from >= 0) {
        const ruled = rule.test(line.slice(begin, i));
        pieces.push({ from, to: column, ruled, span: { start: start + begin, end: start + i } });
      }
      from = column;
      begin = i + 1;
    }
    column += widthOf(line.charAt(i), widths);
  }
  return pieces;
}
