import type { ColumnModel, RowModel } from '../../../knowledge/tables/model.js';
import { isValueLike } from '../cell.js';
import { matchColumn, matchRow, type Lexicon } from '../lexicon.js';
import type { GridView, ViewCell } from './view.js';

/** The names of groups and of results in a table of groups × results, in the order of the page. */
export interface MatrixLabels {
  readonly groups: ReadonlyMap<ViewCell, RowModel>;
  readonly results: ReadonlyMap<ViewCell, ColumnModel>;
}

export function findMatrixLabels(lexicon: Lexicon, view: GridView): MatrixLabels {
  const groups = new Map<ViewCell, RowModel>();
  const results = new Map<ViewCell, ColumnModel>();
  for (const cell of view.rows.flat()) {
    const [row] = matchRow(lexicon, cell.text);
    const column = matchColumn(lexicon, cell.text);
    if (row) groups.set(cell, row);
    else if (column) results.set(cell, column);
  }
  return { groups, results };
}

/** Also `6 11`, which has its place and no certain value. */
export const isMatrixCell = (text: string): boolean =>
  isValueLike(text) || /^[\d\s.,+\uff10-\uff19\uff0b-\uff0e-]{1,20}$/.test(text);
