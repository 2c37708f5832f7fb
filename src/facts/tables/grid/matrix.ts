import type { RowModel, TableModel } from '../../../knowledge/tables/model.js';
import type { CellReading } from '../../../types.js';
import { readCell } from '../cell.js';
import type { Lexicon } from '../lexicon.js';
import { putCell, readingOf, startPiece, type Label, type Piece } from '../piece.js';
import { readByPlace } from './matrixByPlace.js';
import { findMatrixLabels, isMatrixCell } from './matrixLabels.js';
import type { GridView, ViewCell } from './view.js';

/** Fewer names of groups and results do not tell whose a row of numbers is. */
const leastNames = 4;

/** Reads a table of groups × results: lying (the official form), standing, stacked, or groups against results. */
export function readMatrix(
  lexicon: Lexicon,
  view: GridView,
  method: Piece['method'],
  before: Piece | null = null,
): Piece {
  const { model } = lexicon;
  const piece = startPiece(model, method);
  const how: CellReading['how'] = method === 'table_grid' ? 'grid' : 'label';
  const labels = findMatrixLabels(lexicon, view);
  const { groups, results } = labels;
  for (const row of groups.values()) piece.labels.add(row.key);
  for (const column of results.values()) piece.columns.add(column.key);
  readStanding();
  if (piece.rows.size === 0 && !view.ragged) readByPlace(piece, view, labels, how);
  if (piece.rows.size === 0 && view.ragged) readStacked();
  if (piece.rows.size === 0) readByOrder();
  return piece;

  function putValue(row: RowModel, column: string, label: Label, cell: ViewCell): void {
    putCell(piece, row.key, column, readingOf(cell.text, cell.span, label, how));
  }

  /** Results one below the other, each with its one value behind it, under the name of their group or beside it. */
  function readStanding(): void {
    let group = unfinished(model, before);
    const found: [RowModel, string, ViewCell, ViewCell][] = [];
    for (const line of view.rows) {
      group = line.flatMap((cell) => groups.get(cell) ?? []).at(-1) ?? group;
      const [label, value, ...rest] = line.slice(line.findIndex((cell) => results.has(cell)));
      const column = label && results.get(label);
      if (!column || !group) continue;
      if (!value || rest.length > 0 || !isMatrixCell(value.text)) return;
      found.push([group, column.key, label, value]);
    }
    for (const [row, column, label, value] of found) putValue(row, column, label, value);
  }

  /** One line with the results in the order of the form, and a line for each group with as many values. */
  function readStacked(): void {
    let headed = false;
    for (const line of view.rows) {
      const label = line.findLast((cell) => groups.has(cell));
      const row = label && groups.get(label);
      if (!row) {
        headed ||= line.flatMap((cell) => results.get(cell)?.key ?? []).join() === model.form.join();
        continue;
      }
      const values = line.slice(line.indexOf(label) + 1);
      if (!headed || values.length !== model.form.length) continue;
      if (!values.every(({ text }) => isMatrixCell(text))) continue;
      values.forEach((cell, i) => putValue(row, model.form[i] ?? '', label, cell));
    }
  }

  /** The official form's one data row, where heads and values do not line up (lines of text, broken spans). */
  function readByOrder(): void {
    const { rows, form } = model;
    if (results.size < leastNames && groups.size === 0) return;
    const line = view.rows.find(
      (cells) =>
        cells.length === rows.length * form.length &&
        cells.every(({ text }) => isMatrixCell(text)) &&
        cells.some(({ text }) => readCell(text).value !== null),
    );
    // A blank cell whose group is not named is shown by the first of the heads.
    const [first] = [...groups.keys(), ...results.keys()];
    if (!line || !first) return;
    rows.forEach((row, g) => {
      const named = [...groups.keys()].find((cell) => groups.get(cell) === row);
      const label = named ?? { text: row.label, span: first.span };
      form.forEach((column, i) => {
        const cell = line[g * form.length + i];
        if (cell) putValue(row, column, label, cell);
      });
    });
  }
}

/** The group that a page break cut: its results go on without its name. */
function unfinished({ rows, form }: TableModel, before: Piece | null): RowModel | null {
  const last = rows.findLast(({ key }) => before?.rows.has(key));
  return last && before?.rows.get(last.key)?.size !== form.length ? last : null;
}
