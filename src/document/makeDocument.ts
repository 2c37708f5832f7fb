import type { Block, Document, MetadataEntry, Role, Span } from '../types.js';
import { Kept } from './kept.js';
import type { Line } from './line.js';
import type { Page } from './page.js';
import { warnAboutLinkedFiles } from './linkedFiles.js';
import { assignRoles, type Roles } from './roles/assignRoles.js';
import { cutLongLine } from './roles/cutLongLine.js';
import { looksLikeChapter } from './roles/readsLikeReport.js';
import { keepLineViews } from './viewOnce.js';
import { findContinuations } from './wrappedLines.js';

/** A line with more characters than this can hold a page with its furniture. */
const longLine = 150;

/** The rest of a byline or footer that was broken at the column. */
const maxRemnant = 8;

const pages = new Kept<Document, Page>();

/** The page that a document was made of, for making documents of its parts. */
export const pageOf = (document: Document): Page | undefined => pages.get(document);

/** Makes the document of a page, whichever reader read it, or of the part of it at `span`: roles, blocks, metadata. */
export function makeDocument(page: Page, span: Span = { start: 0, end: page.text.length }): Document {
  const roles = assignRoles(page);
  const cut = makeBlocks(page, roles);
  const document = {
    text: page.text,
    span,
    mediaType: page.mediaType,
    blocks: cut.blocks,
    grids: page.grids,
    metadata: [...page.metadata, ...headingTitle(page, roles), ...roles.metadata, ...cut.metadata],
    pictures: countPictures(page, roles),
    warnings: [
      ...page.warnings,
      ...warnAboutLinkedFiles(
        page,
        roles.roles.map((role) => role === 'body'),
      ),
    ],
  };
  pages.set(document, page);
  keepLineViews(document, page.lines);
  return document;
}

function makeBlocks(
  page: Page,
  { roles, zones }: Roles,
): { blocks: readonly Block[]; metadata: readonly MetadataEntry[] } {
  const { text, lines } = page;
  const continues = findContinuations(
    text,
    lines,
    roles.map((role) => role === 'body'),
  );
  const blocks: Block[] = [];
  const metadata: MetadataEntry[] = [];
  lines.forEach((line, i) => {
    const last = blocks[blocks.length - 1];
    const isRemnant = continues[i] === true && line.view.length <= maxRemnant && last !== undefined;
    const role = isRemnant ? last.role : (roles[i] ?? 'body');
    if (
      continues[i] === true &&
      role === 'body' &&
      last?.role === 'body' &&
      last.grid === null &&
      roles[i - 1] === 'body'
    ) {
      blocks[blocks.length - 1] = {
        ...last,
        span: { start: last.span.start, end: line.span.end },
        emphasis: last.emphasis && line.emphasis,
      };
      return;
    }
    if (role === 'body' && line.grid === null && line.span.end - line.span.start > longLine) {
      const cut = cutLongLine(text, line.span, { head: i <= zones.head, tail: i >= zones.tail - 1 });
      metadata.push(...cut.metadata);
      for (const piece of cut.pieces) blocks.push(blockOf(line, piece.span, piece.role));
      return;
    }
    blocks.push(blockOf(line, line.span, role));
  });
  return { blocks, metadata };
}

const blockOf = (line: Line, span: Span, role: Role): Block => ({
  kind: line.grid === null ? 'paragraph' : 'table',
  role,
  span,
  grid: line.grid,
  emphasis: line.emphasis || line.heading,
});

/** The heading that names the article: the one that reads like a report's title, else the first outside the frame. */
function headingTitle(page: Page, { roles, zones }: Roles): readonly MetadataEntry[] {
  const { text, lines } = page;
  const isHeading = (line: Line | undefined, i: number): line is Line =>
    line?.heading === true &&
    roles[i] === 'body' &&
    i <= zones.head &&
    line.view.length <= 100 &&
    !looksLikeChapter(line.view);
  const headings = lines.flatMap((line, i) => (isHeading(line, i) ? [i] : []));
  const named = headings.filter((i) => /报告|年报/.test(lines[i]?.view ?? ''));
  let first = named.find((i) => (lines[i]?.view.length ?? 0) >= 8) ?? named[0] ?? headings[0];
  if (first === undefined) return [];
  let last = first;
  // A heading broken by <br> is one heading.
  while (lines[first - 1]?.wraps === true && isHeading(lines[first - 1], first - 1)) first--;
  while (lines[last]?.wraps === true && isHeading(lines[last + 1], last + 1)) last++;
  const span = { start: lines[first]?.span.start ?? 0, end: lines[last]?.span.end ?? 0 };
  const value = text.slice(span.start, span.end).replace(/\n/g, '');
  return [{ key: 'title', value, span, origin: 'heading' }];
}

/** Pictures between the first line of the article and the furniture below it. */
function countPictures(page: Page, { roles, zones }: Roles): number {
  const first = Math.min(zones.title, zones.head);
  let end = zones.tail;
  while (end < roles.length && roles[end] !== 'chrome') end++;
  return page.pictures.filter((at) => at >= first && at <= end).length;
}
