import type { Box, Flow, Glyph } from '../page/content.js';

/** A line of characters that are read one after the other. The box lies on the page as it is read across. */
export interface TextLine extends Box {
  readonly text: string;
  /** Size of most of its characters. */
  readonly size: number;
  /** Most of its characters are bold. */
  readonly bold: boolean;
  readonly glyphs: readonly Glyph[];
  /** How many pieces stand apart as columns do. */
  readonly pieces: number;
}

/** Parts of the size. Words of letters and digits are set apart by less than Chinese text is stretched by. */
const wordGap = 0.2;
const wideGap = 0.6;
/** A gap that parts columns. */
export const columnGap = 1.5;

/** Characters of one line, sorted in the direction of reading, as text: a blank where the print has a gap. */
export function makeLine(glyphs: readonly Glyph[]): TextLine {
  const boxes = glyphs.map((glyph) => turnToRead(glyph, glyph.flow));
  const sizes = new Map<number, number>();
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  let text = '';
  let bold = 0;
  let pieces = 1;
  glyphs.forEach((glyph, i) => {
    const before = glyphs[i - 1];
    const gap = (boxes[i]?.x0 ?? 0) - (boxes[i - 1]?.x1 ?? 0);
    if (before !== undefined && isBlankBetween(before, glyph, gap)) text += ' ';
    if (before !== undefined && gap > columnGap * Math.max(glyph.size, before.size)) pieces++;
    text += glyph.text;
    const size = Math.round(2 * glyph.size) / 2;
    sizes.set(size, (sizes.get(size) ?? 0) + 1);
    if (glyph.bold) bold++;
    x0 = Math.min(x0, glyph.x0);
    y0 = Math.min(y0, glyph.y0);
    x1 = Math.max(x1, glyph.x1);
    y1 = Math.max(y1, glyph.y1);
  });
  const size = [...sizes].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0] as const)[0];
  return { text, size, bold: bold > glyphs.length / 2, glyphs, pieces, x0, y0, x1, y1 };
}

const isWordCharacter = (text: string): boolean => /[\dA-Za-z.,%]$/.test(text);

function isBlankBetween(before: Glyph, after: Glyph, gap: number): boolean {
  const size = Math.min(before.size, after.size);
  const areWords = isWordCharacter(before.text) && /^[\dA-Za-z]/.test(after.text);
  return gap > (areWords ? wordGap : wideGap) * size;
}

/** A box in the coordinates of reading: x in the direction of writing, y from line to line. */
export function turnToRead({ x0, y0, x1, y1 }: Box, flow: Flow): Box {
  if (flow === 'down') return { x0: y0, x1: y1, y0: -x1, y1: -x0 };
  if (flow === 'up') return { x0: -y1, x1: -y0, y0: x0, y1: x1 };
  if (flow === 'upside_down') return { x0: -x1, x1: -x0, y0: -y1, y1: -y0 };
  return { x0, y0, x1, y1 };
}
