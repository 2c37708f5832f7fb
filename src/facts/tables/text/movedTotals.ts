import { hasRowSum, rowHolds } from '../align/sums.js';
import { doubtRow, type Piece } from '../piece.js';

/** In one row alone a number may be the sum of the others by chance. */
const minimumRows = 2;

const sum = (values: readonly (number | null)[]): number => values.reduce<number>((a, b) => a + (b ?? 0), 0);

/**
 * Leaves all cells open where no row keeps its sum, and in every row one and the same other number is it: the report
 * prints the columns in another order than the form (总计 before 自然人).
 */
export function doubtMovedTotals(piece: Piece): void {
  const { model, rows } = piece;
  if (model.layout !== 'rows' || !hasRowSum(model)) return;
  const printed: (number | null)[][] = [];
  for (const row of model.rows) {
    const cells = model.form.flatMap((column) => rows.get(row.key)?.get(column) ?? []);
    const values = cells.map(({ value }) => value);
    const isWhole = cells.length === model.form.length && cells.every(({ state }) => state !== 'unresolved');
    if (!isWhole || !values.some((value) => value)) continue;
    if (rowHolds(model, row, model.form, values)) return;
    printed.push(values);
  }
  const hasOtherTotal = model.form.some((_, i) =>
    printed.every((values) => (values[i] ?? 0) * 2 === sum(values)),
  );
  if (printed.length < minimumRows || !hasOtherTotal) return;
  for (const cells of rows.values()) doubtRow(piece, cells);
}
