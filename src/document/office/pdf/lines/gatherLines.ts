import type { Flow, Glyph } from '../page/content.js';
import { makeLine, turnToRead, type TextLine } from './textLine.js';

/** Part of the smaller height: characters that share so much of it stand on one line, raised and lowered ones too. */
const minOverlap = 0.5;

interface Band {
  readonly y0: number;
  readonly y1: number;
  readonly members: { readonly glyph: Glyph; readonly x: number }[];
}

/** Gathers characters to lines in the order of reading, those written in different directions apart. */
export function gatherLines(glyphs: readonly Glyph[]): readonly TextLine[] {
  const byFlow = new Map<Flow, Glyph[]>();
  for (const glyph of glyphs) {
    if (glyph.text.trim() === '') continue;
    const own = byFlow.get(glyph.flow);
    if (own === undefined) byFlow.set(glyph.flow, [glyph]);
    else own.push(glyph);
  }
  return [...byFlow].flatMap(([flow, own]) => gatherFlow(own, flow));
}

/** The largest characters found the lines, so that a raised mark joins its word and not the line above. */
function gatherFlow(glyphs: readonly Glyph[], flow: Flow): readonly TextLine[] {
  const bands: Band[] = [];
  const bySize = [...glyphs].sort((a, b) => Math.round(2 * b.size) - Math.round(2 * a.size));
  for (const glyph of bySize) {
    const { x0, y0, y1 } = turnToRead(glyph, flow);
    let best: Band | null = null;
    let most = minOverlap;
    for (const band of bands) {
      const shared = Math.min(y1, band.y1) - Math.max(y0, band.y0);
      const overlap = shared / Math.min(y1 - y0, band.y1 - band.y0);
      if (overlap > most) [best, most] = [band, overlap];
    }
    if (best === null) bands.push((best = { y0, y1, members: [] }));
    best.members.push({ glyph, x: x0 });
  }
  return bands
    .sort((a, b) => a.y0 + a.y1 - b.y0 - b.y1)
    .map(({ members }) => makeLine(members.sort((a, b) => a.x - b.x).map(({ glyph }) => glyph)));
}
