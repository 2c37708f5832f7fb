import { isValueLike } from '../cell.js';
import { matchRow, matchUnit, type Lexicon } from '../lexicon.js';
import { lastLabel } from './padding.js';
import type { GridView, ViewCell } from './view.js';

type Line = readonly ViewCell[];

const isEmpty = ({ text }: ViewCell): boolean => text === '';

/**
 * Some writers of text leave blank cells out and fill the line up at its end: a row with fewer numbers than columns then
 * has its blanks anywhere. Where no row shows a blank before a number, the empty cells behind too few are taken away, so
 * that the row has the wrong number of cells and is not read.
 */
export function cutLeftOut(lexicon: Lexicon, view: GridView): GridView {
  if (!view.leavesOut) return view;
  const shown = view.rows.some((line) => showsBlank(valuesOf(lexicon, line)));
  const filled = view.rows.some((line) => isFilledUp(lexicon, line));
  if (shown || !filled) return view;
  return {
    ...view,
    rows: view.rows.map((line) => {
      const cells = valuesOf(lexicon, line);
      const printed = cells.filter((cell) => !isEmpty(cell)).length;
      return printed > 0 && printed < columnsOf(lexicon, line) ? line.filter((cell) => !isEmpty(cell)) : line;
    }),
  };
}

/** A blank cell with a number behind it. */
const showsBlank = (cells: Line): boolean =>
  cells.some((cell, i) => isEmpty(cell) && cells.slice(i).some((one) => !isEmpty(one)));

/** Empty places behind a line of words, or behind more cells than a row has. */
function isFilledUp(lexicon: Lexicon, line: Line): boolean {
  const last = line[line.length - 1];
  if (!last || !isEmpty(last) || line.every(isEmpty)) return false;
  const values = valuesOf(lexicon, line);
  return values.length === 0 ? line.length > 1 : values.length > columnsOf(lexicon, line);
}

/** The cells behind the label of a row; in a table of groups and results, lines of nothing but values. */
function valuesOf(lexicon: Lexicon, line: Line): Line {
  if (lexicon.model.layout === 'matrix')
    return line.length > 1 && line.every(({ text }) => isValueLike(text)) ? line : [];
  const label = lastLabel(lexicon, line);
  return label < 0 ? [] : line.slice(label + 1).filter(({ text }) => !matchUnit(text));
}

/** How many numbers a whole row of the form has. */
function columnsOf(lexicon: Lexicon, line: Line): number {
  const { layout, rows, form } = lexicon.model;
  if (layout === 'matrix') return rows.length * form.length;
  const label = line[lastLabel(lexicon, line)];
  return matchRow(lexicon, label?.text ?? '')[0]?.columns?.length ?? form.length;
}
