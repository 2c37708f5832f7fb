import type { Box, Glyph } from '../page/content.js';

/** Characters that were drawn one after the other without a gap. */
export interface Word {
  readonly glyphs: readonly Glyph[];
  /** A number that is wider than its cell runs over the border; it stays one number. */
  readonly isNumber: boolean;
}

/** Parts of the size. */
const maxGap = 0.25;
const maxStep = 0.15;
const number = /^[-+]?\d[\d.,]*%?$/;

/** Characters in the order of drawing as words, numbers apart from others; those not written across stand alone. */
export function findWords(glyphs: readonly Glyph[]): readonly Word[] {
  const words: Glyph[][] = [];
  for (const glyph of glyphs) {
    if (glyph.text.trim() === '') {
      words.push([]);
      continue;
    }
    const word = words[words.length - 1];
    const last = word?.[word.length - 1];
    if (word !== undefined && last !== undefined && follows(last, glyph)) word.push(glyph);
    else words.push([glyph]);
  }
  return words
    .filter((word) => word.length > 0)
    .map((word) => ({ glyphs: word, isNumber: number.test(word.map(({ text }) => text).join('')) }));
}

function follows(last: Glyph, next: Glyph): boolean {
  if (last.flow !== 'across' || next.flow !== 'across') return false;
  if (isNumeric(last) !== isNumeric(next)) return false;
  const size = Math.min(last.size, next.size);
  const gap = next.x0 - last.x1;
  return Math.abs(next.y1 - last.y1) <= maxStep * size && gap <= maxGap * size && gap >= -maxGap * size;
}

const isNumeric = ({ text }: Glyph): boolean => /[-+\d.,%]/.test(text);

export function boxOf(glyphs: readonly Box[]): Box {
  return {
    x0: Math.min(...glyphs.map(({ x0 }) => x0)),
    y0: Math.min(...glyphs.map(({ y0 }) => y0)),
    x1: Math.max(...glyphs.map(({ x1 }) => x1)),
    y1: Math.max(...glyphs.map(({ y1 }) => y1)),
  };
}
