import type { Glyph } from './content.js';

/** A digit is half as wide as its size; one as wide as a Chinese character is the box for what the font lacks. */
const minWidth = 0.9;
/** So many wide digits, all the same one, are no number. */
const minCount = 6;
const unreadable = '\ufffd';

/**
 * Programs print a box for characters that a font lacks, and name all boxes after the first of them: 2023 comes out
 * as 2222. Such digits become U+FFFD.
 */
export function hideBoxes(glyphs: readonly Glyph[]): readonly Glyph[] {
  const isWide = ({ text, flow, size, x0, x1 }: Glyph): boolean =>
    flow === 'across' && x1 - x0 >= minWidth * size && /^\d$/.test(text);
  const wide = glyphs.filter(isWide);
  if (wide.length < minCount || wide.some(({ text }) => text !== wide[0]?.text)) return glyphs;
  return glyphs.map((glyph) => (isWide(glyph) ? { ...glyph, text: unreadable } : glyph));
}
