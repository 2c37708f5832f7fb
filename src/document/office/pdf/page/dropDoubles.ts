import type { Glyph } from './content.js';

/** Parts of the size: a character printed again so near is the same one, made bold or given a shadow. */
const nearness = 0.2;

/** Leaves out characters that are printed twice in one place. */
export function dropDoubles(glyphs: readonly Glyph[]): readonly Glyph[] {
  const seen = new Map<string, Glyph[]>();
  return glyphs.filter((glyph) => {
    const near = nearness * Math.min(glyph.size, 2 * Math.max(glyph.x1 - glyph.x0, 1));
    const column = Math.floor(glyph.x0 / 8);
    const row = Math.floor(glyph.y0 / 8);
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        const others = seen.get(`${glyph.text} ${String(column + dx)} ${String(row + dy)}`) ?? [];
        if (others.some((other) => isNear(glyph, other, near))) return false;
      }
    }
    const key = `${glyph.text} ${String(column)} ${String(row)}`;
    seen.set(key, [...(seen.get(key) ?? []), glyph]);
    return true;
  });
}

const isNear = (a: Glyph, b: Glyph, near: number): boolean =>
  Math.abs(a.x0 - b.x0) <= near && Math.abs(a.y1 - b.y1) <= near && Math.abs(a.size - b.size) <= 0.2 * a.size;
