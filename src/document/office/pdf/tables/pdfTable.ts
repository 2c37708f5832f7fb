import type { Box } from '../page/content.js';

/** A cell of a table with its text on one line. */
export interface TableCell {
  readonly row: number;
  readonly column: number;
  readonly rowspan: number;
  readonly colspan: number;
  readonly text: string;
  /** The last line has no room for another character: the text may go on in the cell below. */
  readonly isFull: boolean;
}

export interface PdfTable extends Box {
  /** Borders of the columns from left to right, in points of the page. */
  readonly columns: readonly number[];
  /** No lines are drawn: the borders are where gaps are. */
  readonly isOpen: boolean;
  readonly rows: number;
  /** Sorted by row, then column. */
  readonly cells: readonly TableCell[];
}
