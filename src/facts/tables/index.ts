import type { TableModel } from '../../knowledge/tables/model.js';
import type { Document, Span, TableReading } from '../../types.js';
import { assembleTables } from './assemble.js';
import { isValueLike } from './cell.js';
import { readGrids } from './grid/index.js';
import { foldLabel } from './label.js';
import { allLexicons, matchRow, matchUnit } from './lexicon.js';
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
  const hasRows = document.blocks.some((block) => isRowLine(textOf(document, block.span)));
  const parts: Span[] = [];
  for (const block of document.blocks) {
    if (block.role !== 'body') {
      const line = textOf(document, block.span);
      if (!isRowLine(line) && !(hasRows && isRowLabel(line))) continue;
    }
    const grid = block.grid === null ? null : document.grids[block.grid];
    if (!grid || !taken.has(grid.span.start)) parts.push(block.span);
  }
  return assembleTables(document, [...fromGrids, ...readText(document, parts)]);
}

const textOf = (document: Document, span: Span): string => document.text.slice(span.start, span.end);

const maxRowLine = 120;
const endsInLabel = /\p{sc=Han}{2}[^\n]{0,12}$/u;

/**
 * A label and numbers on a line, or several cells, among lines of chrome: between the running titles of pages, and below
 * the signature, rows of an attached table are taken for furniture of the page, and so is a row of nothing but marks.
 */
function isRowLine(line: string): boolean {
  if (line.length > maxRowLine) return false;
  const words = line.trim();
  if (!/\s/.test(words)) return false;
  const cells = words.split(/\s{1,40}/);
  if (cells.every((cell) => isValueLike(cell) || matchUnit(cell))) return true;
  const values = cells.length - 1 - cells.findLastIndex((cell) => !isValueLike(cell));
  const label = cells.slice(0, -values || undefined).join(' ');
  return values > 0 && endsInLabel.test(label.normalize('NFKC'));
}

/** Words of menus and chapters are shorter: 行政复议, 规章. */
const minimumLabel = 5;

/** A line that is the label of a row, with or without its unit and code, in a table that prints a row on a line: its cell is blank. */
function isRowLabel(line: string): boolean {
  if (line.length > maxRowLine) return false;
  const words = line.trim().split(/\s{1,40}/);
  const label = words.filter((word, i) => i === 0 || !(matchUnit(word) || /^\d{1,3}$/.test(word))).join('');
  if (words.length === 1 && foldLabel(label).length < minimumLabel) return false;
  return allLexicons().some((lexicon) => isList(lexicon.model) && matchRow(lexicon, label).length > 0);
}

const isList = ({ form }: TableModel): boolean => form.length === 1 || form.length === 2;
