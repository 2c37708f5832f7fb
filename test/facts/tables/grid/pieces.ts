import { readView } from '../../../../src/facts/tables/grid/index.js';
import { viewGrid } from '../../../../src/facts/tables/grid/view.js';
import { lexiconOf } from '../../../../src/facts/tables/lexicon.js';
import type { Piece } from '../../../../src/facts/tables/piece.js';
import type { TableId } from '../../../../src/types.js';
import { documentOf, type Cell, type Matrix } from '../documents.js';

/** Each row's cells by column: the number, or the state where there is none. */
export const told = (piece: Piece | undefined): Record<string, Record<string, number | string>> =>
  Object.fromEntries(
    [...(piece?.rows ?? [])].map(([key, cells]) => [
      key,
      Object.fromEntries([...cells].map(([column, { value, state }]) => [column, value ?? state])),
    ]),
  );
/** Reads grids one after the other, each as it may go on with the one before. */
export function readGrids(id: TableId, ...grids: Matrix[]): Piece[] {
  const document = documentOf(...grids.map((grid) => ({ grid })));
  const pieces: Piece[] = [];
  const views = document.grids.map((grid) => viewGrid(document, grid));
  views.forEach((view, i) => {
    const [before, piece] = [views[i - 1], pieces[i - 1]];
    pieces.push(
      readView(lexiconOf(id), view, 'table_grid', before && piece ? { view: before, piece } : null),
    );
  });
  return pieces;
}
export const readGrid = (id: TableId, grid: Matrix): ReturnType<typeof told> => told(readGrids(id, grid)[0]);
export const wide = (text: string, colspan: number): Cell => ({ text, colspan });
export const high = (text: string, rowspan: number): Cell => ({ text, rowspan });
