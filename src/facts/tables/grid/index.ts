import type { Document, Grid } from '../../../types.js';
import { allLexicons, matchColumn, matchRow, type Lexicon } from '../lexicon.js';
import type { Piece } from '../piece.js';
import { joinLabels } from './joinLabels.js';
import { layGrid } from './layGrid.js';
import { readMatrix } from './matrix.js';
import { readRows, type Before } from './rows.js';
import { transpose, viewGrid, type GridView } from './view.js';

/** Reads a view as one table, standing or turned by 90°, whichever gives more cells. */
export function readView(
  lexicon: Lexicon,
  view: GridView,
  method: Piece['method'],
  before: Before | null = null,
): Piece {
  const joined = view.ragged ? joinLabels(lexicon, view) : view;
  const laid = view.ragged ? (layGrid(lexicon, joined) ?? joined) : view;
  if (lexicon.model.layout === 'matrix') return readMatrix(lexicon, laid, method, before?.piece ?? null);
  const upright = readRows(lexicon, laid, method, before);
  if (laid.ragged || upright.rows.size > 0) return upright;
  const turned = readRows(lexicon, transpose(laid), method);
  return turned.rows.size > 1 ? turned : upright;
}

/** Which labels of a table stand in a grid. */
interface Found {
  readonly grid: Grid;
  readonly lexicon: Lexicon;
  readonly labels: number;
  /** A label that no other table has is among them. */
  readonly signed: boolean;
}

function findLabels(lexicon: Lexicon, grid: Grid, texts: readonly string[]): Found {
  const { signature } = lexicon.model;
  let labels = 0;
  let signed = false;
  for (const text of texts) {
    const rows = matchRow(lexicon, text);
    const column = matchColumn(lexicon, text);
    if (rows.length === 0 && !column) continue;
    labels++;
    signed ||=
      rows.some(({ key }) => signature.rows.includes(key)) ||
      (column !== null && signature.columns.includes(column.key));
  }
  return { grid, lexicon, labels, signed };
}

/** No label of any form is longer. */
const maxLabelLength = 90;

/** The pieces of official tables in the grids of the document. A table is looked for where one grid has its signature. */
export function readGrids(document: Document): Piece[] {
  const found = document.grids.flatMap((grid) => {
    const texts = grid.cells
      .map(({ text }) => text)
      .filter(({ length }) => length >= 2 && length <= maxLabelLength);
    return allLexicons().map((lexicon) => findLabels(lexicon, grid, texts));
  });
  const signed = new Set(found.filter((one) => one.signed).map(({ lexicon }) => lexicon));
  const views = new Map<Grid, GridView>();
  const last = new Map<Lexicon, Before>();
  return found.flatMap(({ grid, lexicon, labels }) => {
    if (labels < 2 || !signed.has(lexicon)) return [];
    const view = views.get(grid) ?? viewGrid(document, grid);
    views.set(grid, view);
    const piece = readView(lexicon, view, 'table_grid', last.get(lexicon));
    if (piece.rows.size === 0 && piece.labels.size + piece.columns.size < 3) return [];
    last.set(lexicon, { view, piece });
    piece.spans.push(grid.span);
    return [piece];
  });
}
