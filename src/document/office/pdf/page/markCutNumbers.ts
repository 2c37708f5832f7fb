import type { Box, Glyph } from './content.js';

/** A character and the room that it is seen in. */
export interface ClippedGlyph {
  readonly glyph: Glyph;
  readonly clip: Box;
}

/** Parts of the size. */
const over = 0.25;
const touches = 0.15;

/** A digit of a number that is not whole: with the mark no reader takes it for a number. */
export const markAsPart = <T extends { readonly text: string }>(glyph: T): T => ({
  ...glyph,
  text: `${glyph.text}…`,
});

/**
 * Programs leave out characters that would stand beyond the edge: what is left of a number is a smaller number. Where
 * text runs over the edge, a digit there gets a mark that makes it no number any more.
 */
export function markCutNumbers(glyphs: readonly ClippedGlyph[]): readonly Glyph[] {
  const across = glyphs.filter(({ glyph }) => glyph.flow === 'across' && glyph.text.trim() !== '');
  const runsOver = {
    right: across.some(({ glyph, clip }) => glyph.x1 > clip.x1 + over * glyph.size),
    left: across.some(({ glyph, clip }) => glyph.x0 < clip.x0 - over * glyph.size),
  };
  if (!runsOver.left && !runsOver.right) return glyphs.map(({ glyph }) => glyph);
  return glyphs.map(({ glyph, clip }) => {
    if (glyph.flow !== 'across' || !/\d/.test(glyph.text)) return glyph;
    const room = touches * glyph.size;
    if (runsOver.right && glyph.x1 > clip.x1 - room) return markAsPart(glyph);
    if (runsOver.left && glyph.x0 < clip.x0 + room) return { ...glyph, text: `…${glyph.text}` };
    return glyph;
  });
}
