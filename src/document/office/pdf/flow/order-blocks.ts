import type { PageContent } from '../page/content.js';
import { gatherLines } from '../lines/gather-lines.js';
import { alignRows } from '../tables/align-rows.js';
import { findTables } from '../tables/find-tables.js';
import { boxOfBlock, type Block, type BlockPage } from './block.js';

/** Makes lines and tables of a page and puts them in the order of reading. */
export function orderBlocks(page: PageContent): BlockPage {
  const ruled = findTables(page);
  const open = alignRows(gatherLines(ruled.rest));
  const blocks: Block[] = [
    ...open.rest.map((line): Block => ({ kind: 'line', line })),
    ...[...ruled.tables, ...open.tables].map((table): Block => ({ kind: 'table', table })),
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
