import type { Document, Grid, MetadataEntry, Span } from '../types.js';
import { trimSpan, viewStart, type Line } from './line.js';
import type { Page } from './page.js';
import { makeDocument, pageOf } from './makeDocument.js';

/** What the head of a page says of the site holds for every part; its title and day may be those of one of them. */
const ofWholePage: ReadonlySet<string> = new Set<MetadataEntry['key']>([
  'site_name',
  'site_domain',
  'site_id',
  'url',
]);

/**
 * The document of a part of another one's text: roles and metadata are told anew from the lines in it. The text is that
 * of the whole, so that offsets stay. A document that was not made of a page comes back as it is.
 */
export function cutDocument(document: Document, part: Span): Document {
  const page = pageOf(document);
  return page === undefined ? document : makeDocument(cutPage(page, part), part);
}

function cutPage(page: Page, part: Span): Page {
  const lines: Line[] = [];
  const grids: Grid[] = [];
  let before = 0;
  for (const line of page.lines) {
    const cut = cutLine(page.text, line, part);
    if (cut === null) {
      if (line.span.end <= part.start) before++;
      continue;
    }
    const grid = line.grid === null ? undefined : page.grids[line.grid];
    lines.push({ ...cut, grid: grid === undefined ? null : grids.push(grid) - 1 });
  }
  const after = before + lines.length;
  const isLast = part.end === page.text.length;
  return {
    ...page,
    lines,
    grids,
    metadata: page.metadata.filter(({ key }) => ofWholePage.has(key)),
    pictures: page.pictures.filter((at) => at >= before && (at < after || isLast)).map((at) => at - before),
  };
}

/** What of a line lies in the part; null for a line outside. */
function cutLine(text: string, line: Line, part: Span): Line | null {
  if (line.span.start >= part.start && line.span.end <= part.end) return line;
  const span = trimSpan(text, {
    start: Math.max(line.span.start, part.start),
    end: Math.min(line.span.end, part.end),
  });
  return span.end <= span.start ? null : { ...line, span, view: viewStart(text, span), gapBefore: true };
}
