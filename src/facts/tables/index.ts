import type { Document, Span, TableReading } from '../../types.js';
import { assembleTables } from './assemble.js';
import { readGrids } from './grid/index.js';
import { isRowLabel, isRowLine } from './rowLine.js';
import { readText } from './text/index.js';
import { findRuled } from './text/ruled.js';

export { tableCounts } from './counts.js';
export { eraOfTables } from './era.js';
export { tableFacts } from './facts.js';

/**
 * Finds the official tables of a report and reads them cell by cell, from grids and from running text.
 * A cell whose number is not certain is `unresolved` (value null), and a warning W_UNRESOLVED_TABLE names its row;
 * a number is never moved into a cell because it is the next one in the text.
 */
export function readTables(document: Document): TableReading[] {
  const ruled = findRuled(document.text, document.span);
  const fromGrids = readGrids(document, ruled);
  const taken = new Set(fromGrids.flatMap((piece) => piece.spans.map((span) => span.start)));
  const drawn = ruled.map(({ span }) => span).filter(({ start }) => taken.has(start));
  const rowLines = new Set(document.blocks.filter(({ span }) => isRowLine(textOf(document, span))));
  const parts: Span[] = [];
  let next = 0;
  // Blocks and drawn tables both stand in the order of the text.
  const isDrawn = (span: Span): boolean => {
    while ((drawn[next]?.end ?? Infinity) <= span.start) next++;
    return (drawn[next]?.start ?? Infinity) < span.end;
  };
  for (const block of document.blocks) {
    if (block.role !== 'body' && !rowLines.has(block)) {
      if (rowLines.size === 0 || !isRowLabel(textOf(document, block.span))) continue;
    }
    const grid = block.grid === null ? null : document.grids[block.grid];
    if (!(grid && taken.has(grid.span.start)) && !isDrawn(block.span)) parts.push(block.span);
  }
  return assembleTables(document, [...fromGrids, ...readText(document, parts)]);
}

const textOf = (document: Document, span: Span): string => document.text.slice(span.start, span.end);
