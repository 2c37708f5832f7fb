import type { Box, Flow, Glyph, PageContent, Ruling } from './content.js';

/** Turns by which a page comes to be read across. */
const turns: Readonly<Record<Flow, number>> = { across: 0, up: 1, upside_down: 2, down: 3 };
const flows: readonly Flow[] = ['across', 'up', 'upside_down', 'down'];

/** Turns a page whose text lies on its side (a wide table on an upright sheet) until most of it reads across. */
export function turnPage(page: PageContent): PageContent {
  const counts = new Map<Flow, number>();
  for (const { flow, upright } of page.glyphs) if (!upright) counts.set(flow, (counts.get(flow) ?? 0) + 1);
  const main = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [
    'across',
    0,
  ] as const);
  let turned = page;
  for (let i = 0; i < turns[main[0]]; i++) turned = turnClockwise(turned);
  return turned;
}

function turnClockwise(page: PageContent): PageContent {
  const { width, height } = page;
  const turnBox = ({ x0, y0, x1, y1 }: Box): Box => ({ x0: height - y1, x1: height - y0, y0: x0, y1: x1 });
  const turnGlyph = (glyph: Glyph): Glyph => ({
    ...glyph,
    ...turnBox(glyph),
    flow: flows[(turns[glyph.flow] + 3) % 4] ?? 'across',
  });
  const turnRuling = ({ axis, at, from, to }: Ruling): Ruling =>
    axis === 'horizontal'
      ? { axis: 'vertical', at: height - at, from, to }
      : { axis: 'horizontal', at, from: height - to, to: height - from };
  return {
    width: height,
    height: width,
    glyphs: page.glyphs.map(turnGlyph),
    rulings: page.rulings.map(turnRuling),
    areas: page.areas.map(turnBox),
    pictures: page.pictures.map(turnBox),
  };
}
