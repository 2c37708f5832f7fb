import type { Document, Grid, Span } from '../../../types.js';
import { allLexicons, matchColumn, matchRow, type Lexicon } from '../lexicon.js';
import type { Piece } from '../piece.js';
import type { RuledTable } from '../text/ruled.js';
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

/** A grid of the document, or a table that is drawn with strokes in its text. */
interface Laid {
  readonly span: Span;
  readonly method: Piece['method'];
  /** What its cells print, and its cells, made when they are asked for. */
  readonly texts: readonly string[];
  readonly view: () => GridView;
}

/** Which labels of a table stand in a grid. */
interface Found {
  readonly grid: Laid;
  readonly lexicon: Lexicon;
  readonly labels: number;
  /** A label that no other table has is among them. */
  readonly signed: boolean;
}

function findLabels(lexicon: Lexicon, grid: Laid, texts: readonly string[]): Found {
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

function layOfGrid(document: Document, grid: Grid): Laid {
  let view: GridView | null = null;
  return {
    span: grid.span,
    method: 'table_grid',
    texts: grid.cells.map(({ text }) => text),
    view: () => (view ??= viewGrid(document, grid)),
  };
}

const layOfRuled = ({ view, span }: RuledTable): Laid => ({
  span,
  method: 'table_text',
  texts: [...new Set(view.rows.flat())].map(({ text }) => text),
  view: () => view,
});

/** The pieces of official tables in the grids of the document. A table is looked for where one grid has its signature. */
export function readGrids(document: Document, ruled: readonly RuledTable[] = []): Piece[] {
  const grids = [...document.grids.map((grid) => layOfGrid(document, grid)), ...ruled.map(layOfRuled)];
  const found = grids.flatMap((grid) => {
    const texts = grid.texts.filter(({ length }) => length >= 2 && length <= maxLabelLength);
    return allLexicons().map((lexicon) => findLabels(lexicon, grid, texts));
  });
  const signed = new Set(found.filter((one) => one.signed).map(({ lexicon }) => lexicon));
  const last = new Map<Lexicon, Before>();
  return found.flatMap(({ grid, lexicon, labels }) => {
    if (labels < 2 || !signed.has(lexicon)) return [];
    const view = grid.view();
    const piece = readView(lexicon, view, grid.method, last.get(lexicon));
    if (piece.rows.size === 0 && piece.labels.size + piece.columns.size < 3) return [];
    last.set(lexicon, { view, piece });
    piece.spans.push(grid.span);
    return [piece];
  });
}
