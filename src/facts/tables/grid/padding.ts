import { isValueLike, readCell } from '../cell.js';
import { matchColumn, matchRow, type Lexicon } from '../lexicon.js';
import type { GridView, ViewCell } from './view.js';

type Line = readonly ViewCell[];
type Side = 'left' | 'right';

const isEmpty = (cell: ViewCell | undefined): boolean => cell?.text === '';

/**
 * Takes out the empty cells with which lines are filled up to one width where merged cells were not repeated: behind the
 * last cell of a line, or between a label and its values. Left as it is where they may as well be blank cells.
 */
export function dropPadding(lexicon: Lexicon, view: GridView): GridView {
  const { layout, form } = lexicon.model;
  if (form.length <= 2) return view;
  const rows = layout === 'matrix' ? withoutTails(lexicon, view.rows) : withoutFill(lexicon, view.rows);
  return rows ? { ...view, rows: rows.map(renumber) } : view;
}

/** A line with so many cells more than the form has. */
interface FilledRow {
  readonly line: Line;
  readonly extra: number;
}

/** Cells that fill up may stand at either side: where the numbers leave blanks at both, each has a total that is its sum. */
function sideOfTotals({ model: { form } }: Lexicon, rows: readonly FilledRow[]): Side | null {
  if (form.at(-1) !== 'total') return null;
  const printed = rows.filter(({ line }) => line.some(({ text }) => readCell(text).value !== null));
  const cellsAt = (side: Side): readonly Line[] =>
    printed.map(({ line, extra }) => {
      const end = line.length - (side === 'right' ? extra : 0);
      return line.slice(end - form.length, end);
    });
  const [left, right] = [cellsAt('left'), cellsAt('right')];
  const lacksTotal = (cells: Line): boolean => isEmpty(cells.at(-1));
  if (printed.length === 0) return null;
  if (right.every(isSummed) && left.every(lacksTotal)) return 'right';
  return left.every(isSummed) && right.every(lacksTotal) ? 'left' : null;
}

/** Whether the last cell is the sum of those before it, or stands for them alone. */
function isSummed(cells: Line): boolean {
  const parts = cells.slice(0, -1);
  const total = readCell(cells.at(-1)?.text ?? '').value;
  const sum = parts.reduce((so, { text }) => so + (readCell(text).value ?? 0), 0);
  return total !== null && (parts.every(isEmpty) || sum === total);
}

const renumber = (line: Line): Line => line.map((cell, column) => ({ ...cell, column, end: column + 1 }));

/** Of a row with more cells behind its label than the form has columns, those too many stand all at one side. */
function withoutFill(lexicon: Lexicon, rows: readonly Line[]): Line[] | null {
  const { form } = lexicon.model;
  // With one cell for its label and one for each column no line has a cell too many.
  if (!rows.some((line) => line.length > form.length + 1)) return null;
  const labels = rows.map((line) => lastLabel(lexicon, line));
  const extras = rows.map((line, r) => {
    const label = labels[r] ?? -1;
    return label < 0 || isHeads(lexicon, line) ? 0 : Math.max(0, line.length - label - 1 - form.length);
  });
  const filled = extras.flatMap((extra, r) => (extra > 0 ? [r] : []));
  const fits = (side: Side): boolean =>
    filled.every((r) => {
      const [line, extra, from] = [rows[r] ?? [], extras[r] ?? 0, (labels[r] ?? 0) + 1];
      return (side === 'left' ? line.slice(from, from + extra) : line.slice(-extra)).every(isEmpty);
    });
  const sides = (['left', 'right'] as const).filter(fits);
  if (filled.length === 0) return null;
  const filledRows = (): FilledRow[] => filled.map((r) => ({ line: rows[r] ?? [], extra: extras[r] ?? 0 }));
  const side = sides.length === 2 ? sideOfTotals(lexicon, filledRows()) : sides[0];
  if (!side) return null;
  // Heads behind the empty places of the labels stand above their cells.
  if (rows.some((line) => isHeads(lexicon, line) && isEmpty(line[0]))) return null;
  return rows.map((line, r) => {
    const [extra, from] = [extras[r] ?? 0, (labels[r] ?? 0) + 1];
    if (extra === 0) return isHeads(lexicon, line) ? withoutTail(line) : line;
    return side === 'right' ? line.slice(0, -extra) : [...line.slice(0, from), ...line.slice(from + extra)];
  });
}

/** The last label of a line, also a misprinted one behind the name of its group; -1 where none is known. */
export function lastLabel(lexicon: Lexicon, line: Line): number {
  const known = line.findLastIndex((cell) => matchRow(lexicon, cell.text).length > 0);
  return known < 0 ? -1 : line.findLastIndex((cell, i) => i === known || (i > known && isWords(cell.text)));
}

const isWords = (text: string): boolean =>
  text.length > 1 && /\p{sc=Han}{2}/u.test(text) && !isValueLike(text);

/** 总计 and 其他 are labels of rows as well: two heads make a line of heads. */
const isHeads = (lexicon: Lexicon, line: Line): boolean =>
  line.filter((cell) => matchColumn(lexicon, cell.text) !== null).length > 1;

function withoutTail(line: Line): Line {
  return line.slice(0, line.findLastIndex((cell) => !isEmpty(cell)) + 1);
}

/** Names of groups that reach over results side by side have empty cells between them; behind them alone there are none. */
function withoutTails(lexicon: Lexicon, rows: readonly Line[]): Line[] | null {
  const names = (cell: ViewCell): boolean =>
    matchRow(lexicon, cell.text).length > 0 || matchColumn(lexicon, cell.text) !== null;
  const heads = rows.filter((line) => line.filter(names).length > 1);
  const isLying = heads.some((line) => line.filter(names).length >= lexicon.model.form.length);
  if (!isLying) return null;
  const cut = heads.map(withoutTail);
  if (cut.some((line) => line.some(isEmpty)) || cut.every((line, i) => line.length === heads[i]?.length))
    return null;
  return rows.map((line) => (heads.includes(line) ? withoutTail(line) : line));
}
