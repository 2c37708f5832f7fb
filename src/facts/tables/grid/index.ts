import type { Document, Grid, Span } from '../../../types.js';
import { lexicons, matchColumn, matchRow, type Lexicon } from '../lexicon.js';
import type { Piece } from '../piece.js';
import { readMatrix } from './matrix.js';
import { readRows } from './rows.js';
import { transpose, viewGrid, type GridView } from './view.js';

/** Reads a view as one table, standing or turned by 90°, whichever gives more cells. */
export function readView(lexicon: Lexicon, view: GridView, method: Piece['method']): Piece {
  if (lexicon.model.layout === 'matrix') return readMatrix(lexicon, view, method);
  const upright = readRows(lexicon, view, method);
  if (upright.rows.size > 0 || view.ragged) return upright;
  const turned = readRows(lexicon, transpose(view), method);
  return turned.rows.size > 1 ? turned : upright;
}

/** How many labels of a table stand in a grid. */
function countLabels(lexicon: Lexicon, texts: readonly string[]): number {
  let count = 0;
  for (const text of texts) {
    if (matchRow(lexicon, text).length > 0 || matchColumn(lexicon, text)) count++;
  }
  return count;
}

/** The pieces of official tables in one grid of the document. */
export function readGrid(document: Document, grid: Grid): Piece[] {
  const texts = grid.cells.map((cell) => cell.text).filter((text) => text.length >= 2);
  const pieces: Piece[] = [];
  let view: GridView | null = null;
  for (const lexicon of lexicons) {
    if (countLabels(lexicon, texts) < 2) continue;
    view ??= viewGrid(document, grid);
    const piece = readView(lexicon, view, 'table_grid');
    if (piece.rows.size === 0 && piece.labels.size + piece.columns.size < 3) continue;
    piece.spans.push(spanOf(grid));
    pieces.push(piece);
  }
  return pieces;
}

function spanOf(grid: Grid): Span {
  return { start: grid.span.start, end: grid.span.end };
}
