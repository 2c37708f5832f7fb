import type { Glyph, PageContent } from '../page/content.js';
import { gatherLines } from '../lines/gatherLines.js';
import { alignRows } from '../tables/alignRows.js';
import { findTables } from '../tables/findTables.js';
import { joinBrokenNumbers } from '../tables/joinBrokenNumbers.js';
import { markOverPages } from '../tables/markOverPages.js';
import type { PdfTable } from '../tables/pdfTable.js';
import { boxOfBlock, type Block, type BlockPage } from './block.js';

/** Makes lines and tables of pages and puts them in the order of reading. */
export function orderBlocks(pages: readonly PageContent[]): readonly BlockPage[] {
  const ruled = pages.map((page) => findTables(page));
  const drawn = markOverPages(pages.map((page, i) => joinBrokenNumbers(ruled[i]?.rest ?? [], page.rulings)));
  return pages.map((page, i) => orderPage(page, ruled[i]?.tables ?? [], drawn[i] ?? []));
}

function orderPage(page: PageContent, ruled: readonly PdfTable[], drawn: readonly Glyph[]): BlockPage {
  const open = alignRows(gatherLines(drawn), drawn);
  const blocks: Block[] = [
    ...open.rest.map((line): Block => ({ kind: 'line', line })),
    ...[...ruled, ...open.tables].map((table): Block => ({ kind: 'table', table })),
    ...page.pictures.map((box): Block => ({ kind: 'picture', box })),
  ];
  const middle = (block: Block): number => {
    const { y0, y1 } = boxOfBlock(block);
    return block.kind === 'line' ? (y0 + y1) / 2 : y0;
  };
  return {
    width: page.width,
    height: page.height,
    blocks: blocks.sort((a, b) => middle(a) - middle(b) || boxOfBlock(a).x0 - boxOfBlock(b).x0),
  };
}
