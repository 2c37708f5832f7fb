import type { Document, Span, TableReading } from '../../types.js';
import { assembleTables } from './assemble.js';
import { isValueLike } from './cell.js';
import { readGrids } from './grid/index.js';
import { readText } from './text/index.js';

export { tableCounts } from './counts.js';
export { eraOfTables } from './era.js';
export { tableFacts } from './facts.js';

/**
 * Finds the official tables of a report and reads them cell by cell, from grids and from running text.
 * A cell whose number is not certain is `unresolved` (value null), and a warning W_UNRESOLVED_TABLE names its row;
 * a number is never moved into a cell because it is the next one in the text.
 */
export function readTables(document: Document): TableReading[] {
  const fromGrids = readGrids(document);
  const taken = new Set(fromGrids.flatMap((piece) => piece.spans.map((span) => span.start)));
  const parts: Span[] = [];
  for (const block of document.blocks) {
    if (block.role !== 'body' && !isRowLine(document.text.slice(block.span.start, block.span.end))) continue;
    const grid = block.grid === null ? null : document.grids[block.grid];
    if (!grid || !taken.has(grid.span.start)) parts.push(block.span);
  }
  return assembleTables(document, [...fromGrids, ...readText(document, parts)]);
}

const maxRowLine = 120;

/**
 * A label and numbers on a line, or several cells, among lines of chrome: between the running titles of pages, and below
 * the signature, rows of an attached table are taken for furniture of the page, and so is a row of nothing but marks.
 */
function isRowLine(line: string): boolean {
  if (line.length > maxRowLine) return false;
  const words = line.trim().replace(/\s{1,40}/g, ' ');
  const cells = words.split(' ');
  if (cells.length > 1 && cells.every(isValueLike)) return true;
  return /\p{sc=Han}{2}[^\n]{0,12} (?:\d{1,12}(?:\.\d{1,6})?|[—–/-]{1,2})$/u.test(words.normalize('NFKC'));
}
