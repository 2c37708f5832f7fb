import type { Box } from '../page/content.js';
import type { TextLine } from '../lines/textLine.js';
import type { PdfTable } from '../tables/pdfTable.js';

/** What follows one another on a page, from top to bottom. */
export type Block =
  | { readonly kind: 'line'; readonly line: TextLine }
  | { readonly kind: 'table'; readonly table: PdfTable }
  | { readonly kind: 'picture'; readonly box: Box };

export interface BlockPage {
  readonly width: number;
  readonly height: number;
  readonly blocks: readonly Block[];
}

export function boxOfBlock(block: Block): Box {
  if (block.kind === 'line') return block.line;
  return block.kind === 'table' ? block.table : block.box;
}

const numbered =
  /^(?:第[一二三四五六七八九十]{1,3}[章节部条]|[（(]?[一二三四五六七八九十]{1,3}(?:[)）、.．]|是)|[（(]\d{1,2}[)）]|\d{1,2}[、.．](?!\d)|[①-⑳⑴-⒇㈠-㈩⒈-⒛])/;

/** Begins with a number of a chapter, an item or a row. */
export const startsNumbered = (text: string): boolean => numbered.test(text);
