import { hasRowSum, rowHolds } from '../align/sums.js';
import { countHan } from '../han.js';
import type { ViewCell } from '../grid/view.js';
import { matchRow, type Lexicon } from '../lexicon.js';
import { doubtRow, type Piece } from '../piece.js';

/** A label is longer than its pieces, and a piece of one character may be anything. */
const minimumHan = 4;

/**
 * Whether a bar stands inside the label of a row: then bars part the pieces of text that the page is written with
 * (`依申|请公开`), and may stand inside numbers as well (`1|6` for 16).
 */
export function areLabelsTorn(lexicon: Lexicon, line: readonly ViewCell[]): boolean {
  return line.some(({ text }, i) => {
    const next = line[i + 1]?.text ?? '';
    const joined = text + next;
    if (countHan(text, 1) === 0 || countHan(next, 1) === 0 || countHan(joined, minimumHan) < minimumHan)
      return false;
    const isRow = (label: string): boolean => matchRow(lexicon, label).length > 0;
    return !isRow(text) && !isRow(next) && isRow(joined);
  });
}

/** Of cells that may be pieces of numbers, only rows that keep their sum are certain. */
export function doubtPieces(piece: Piece): void {
  const { model, rows } = piece;
  for (const [key, cells] of rows) {
    const row = model.rows.find((one) => one.key === key);
    const columns = [...cells.keys()];
    const values = [...cells.values()].map(({ value }) => value);
    const isWhole = columns.length === model.form.length && values.every((value) => value !== null);
    if (row && hasRowSum(model) && isWhole && rowHolds(model, row, columns, values)) continue;
    doubtRow(piece, cells);
  }
}
