import type { TextLine } from '../lines/textLine.js';
import type { Block, BlockPage } from './block.js';

/** Parts of the page's height at its head and foot, and how many lines there, can be furniture. */
const edge = 0.14;
const edgeLines = 2;
/** Points. */
const sameHeight = 4;
/** Where the file marks more than this as foreign to the text, its marks say nothing. */
const maxArtifacts = 0.3;

const pageNumber =
  /^[-—–―－_·•~～|]{0,3}(?:第|page)?(?:\d{1,3}|[ivxl]{1,6})页?(?:[/／,，]?(?:共|of)?\d{1,3}页?)?[-—–―－_·•~～|]{0,3}$/i;

/** Leaves out what a printed page repeats at its head and foot: page numbers, running heads. */
export function dropFurniture(pages: readonly BlockPage[]): readonly BlockPage[] {
  const repeated = findRepeated(pages);
  const trustsMarks = shareOfArtifacts(pages) <= maxArtifacts;
  return pages.map((page) => {
    const atEdge = new Set(linesAtEdge(page));
    const isFurniture = (block: Block): boolean => {
      if (block.kind !== 'line') return false;
      const { line } = block;
      if (trustsMarks && line.glyphs.every(({ artifact }) => artifact)) return true;
      return atEdge.has(line) && (pageNumber.test(squeeze(line.text)) || repeated.has(line));
    };
    return { ...page, blocks: page.blocks.filter((block) => !isFurniture(block)) };
  });
}

function linesAtEdge({ blocks, height }: BlockPage): readonly TextLine[] {
  const isHigh = (block: Block): boolean => block.kind === 'line' && block.line.y1 < edge * height;
  const isLow = (block: Block): boolean => block.kind === 'line' && block.line.y0 > (1 - edge) * height;
  const head = blocks.filter(isHigh).slice(0, edgeLines);
  const foot = blocks.filter(isLow).slice(-edgeLines);
  return [...head, ...foot].flatMap((block) => (block.kind === 'line' ? [block.line] : []));
}

/** Lines of the same words in the same place on at least half of the pages. */
function findRepeated(pages: readonly BlockPage[]): ReadonlySet<TextLine> {
  const places: { readonly key: string; readonly y: number; readonly lines: TextLine[] }[] = [];
  for (const page of pages) {
    for (const line of linesAtEdge(page)) {
      const key = `${String(line.size)} ${squeeze(line.text).replace(/\d{1,4}/g, '#')}`;
      const place = places.find((own) => own.key === key && Math.abs(own.y - line.y0) <= sameHeight);
      if (place === undefined) places.push({ key, y: line.y0, lines: [line] });
      else place.lines.push(line);
    }
  }
  const needed = Math.max(2, pages.length / 2);
  return new Set(places.flatMap(({ lines }) => (lines.length >= needed ? lines : [])));
}

function shareOfArtifacts(pages: readonly BlockPage[]): number {
  let all = 0;
  let marked = 0;
  for (const { blocks } of pages)
    for (const block of blocks)
      if (block.kind === 'line')
        for (const { artifact } of block.line.glyphs) {
          all++;
          if (artifact) marked++;
        }
  return all === 0 ? 0 : marked / all;
}

const squeeze = (text: string): string => text.replace(/\s/g, '');
