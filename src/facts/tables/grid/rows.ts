import { squeeze } from '../../../document/view.js';
import type { RowModel } from '../../../knowledge/tables/model.js';
import { readCell } from '../cell.js';
import { chooseRow } from '../chooseRow.js';
import { guessRow, matchRow, matchUnit, type Lexicon } from '../lexicon.js';
import { putCell, readingOf, startPiece, unresolvedCell, type Piece } from '../piece.js';
import { isHeaderRow, isSubHeader, layHeads, type Header } from './headers.js';
import { placeValues, underHeads, type Stretch } from './place.js';
import type { GridView, ViewCell } from './view.js';

const twoLetters = /\p{L}{2}/u;

/** The grid before, which may be the same table up to a page break. */
export interface Before {
  readonly view: GridView;
  readonly piece: Piece;
}

/** The heads that a line prints, laid over those right above it with which it goes on; null where it is no line of heads. */
function headsOf(
  lexicon: Lexicon,
  cells: readonly ViewCell[],
  r: number,
  above: Header | null,
): Header | null {
  const rightAbove = above?.row === r - 1 ? above : null;
  const heads =
    isHeaderRow(lexicon, cells, above) || (rightAbove !== null && isSubHeader(lexicon, cells, rightAbove));
  return heads ? layHeads(lexicon, cells, r, rightAbove) : null;
}

const widthOf = ({ rows }: GridView): number => Math.max(...rows.map((cells) => cells.at(-1)?.end ?? 0));

/** The heads of the grid before hold on where a grid of the same width begins without heads of its own. */
function headerBefore(lexicon: Lexicon, before: GridView, view: GridView): Header | null {
  if (before.ragged || widthOf(before) !== widthOf(view)) return null;
  const header = before.rows.reduce<Header | null>(
    (above, cells, r) => headsOf(lexicon, cells, r, above) ?? above,
    null,
  );
  return header && { ...header, row: -2 };
}

/**
 * Reads one table out of a grid: rows told by their labels, columns by the heads above them.
 * A row whose cells do not fit the heads is taken in order only when their numbers agree, else it is unresolved.
 */
export function readRows(
  lexicon: Lexicon,
  view: GridView,
  method: Piece['method'],
  before: Before | null = null,
): Piece {
  const piece = startPiece(lexicon.model, method);
  const how = method === 'table_grid' ? 'grid' : 'label';
  let header = before ? headerBefore(lexicon, before.view, view) : null;
  // Labels in the order of the page: a label that the form prints twice belongs to the parent printed last.
  const seen: string[] = [...(before?.piece.rows.keys() ?? [])];
  let exact: ReadonlySet<RowModel> | null = null;
  view.rows.forEach((cells, r) => {
    const heads = headsOf(lexicon, cells, r, header);
    if (!heads) return readLine(cells, r, header);
    header = heads;
    for (const head of heads.heads) if (head?.column) piece.columns.add(head.column.key);
  });
  return piece;

  function readLine(cells: readonly ViewCell[], r: number, heads: Header | null): void {
    const found = findLabels(cells);
    for (const { row } of found) {
      seen.push(row.key);
      piece.labels.add(row.key);
    }
    // The name of a group that reaches down from a line above has its own numbers there, if any.
    const reachesDown = ({ row, cell }: (typeof found)[number]): boolean =>
      (row.kind === 'group' || row.kind === 'header') && cell.row < r;
    const labelled = found.filter((one) => !reachesDown(one));
    if (labelled.length === 0) return readExtra(cells, r, heads);
    const last = labelled.at(-1);
    if (last?.row.kind === 'group' && cells.some((cell) => isOwnLabel(cell, last.cell, heads)))
      return readExtra(cells, r, heads);
    labelled.forEach(({ row, cell }, i) => {
      if (row.kind === 'header') return;
      const until = labelled[i + 1]?.cell.column ?? Infinity;
      const behind = cells.filter((value) => value.column >= cell.end && value.column < until);
      const unit = behind.find((value) => matchUnit(value.text));
      const held = behind.filter((value) => holdsValue(value, row, heads, cells.length));
      // A line of a small table may be filled up like the line of its heads, to the width of the widest.
      const under = !view.ragged || (row.columns !== undefined && heads?.cells === cells.length);
      const values = heads && under ? underHeads(held, heads) : held;
      assign(
        { row, label: cell, values, until, width: cells.length },
        heads,
        unit ? squeeze(unit.text) : null,
      );
    });
  }

  /** Words between the name of a group and the numbers: the label of a row that the form does not have. */
  function isOwnLabel(cell: ViewCell, group: ViewCell, heads: Header | null): boolean {
    if (cell.column < group.end || cell.column >= (heads?.first ?? group.end + 1)) return false;
    return twoLetters.test(cell.text) && readCell(cell.text).state === 'unresolved' && !matchUnit(cell.text);
  }

  /** Labels of the line, left to right. */
  function findLabels(cells: readonly ViewCell[]): { row: RowModel; cell: ViewCell }[] {
    return cells.flatMap((cell) => {
      const rows = matchRow(lexicon, cell.text);
      const row = chooseRow(lexicon.model, rows, seen, ({ key }) => !piece.rows.has(key)) ?? guess(cell);
      return row ? [{ row, cell }] : [];
    });
  }

  /** A misprinted label stands for a row that is printed nowhere in the grid as it should be. */
  function guess(cell: ViewCell): RowModel | null {
    return guessRow(lexicon, cell.text, (row) => !exactRows().has(row));
  }

  function exactRows(): ReadonlySet<RowModel> {
    exact ??= new Set(view.rows.flatMap((line) => line.flatMap((one) => matchRow(lexicon, one.text))));
    return exact;
  }

  /** Units, codes, sequence numbers and the padding before the first value column are no values. */
  function holdsValue(cell: ViewCell, row: RowModel, heads: Header | null, width: number): boolean {
    if (!view.ragged && heads?.heads[cell.column]?.structure) return false;
    if (matchUnit(cell.text)) return false;
    const inPlace = !view.ragged || heads?.cells === width || (view.trimmed && (heads?.cells ?? 0) > width);
    if (heads && cell.text === '' && cell.column < heads.first && inPlace) return false;
    return !(row.code && squeeze(cell.text) === row.code && !heads?.heads[cell.column]?.column);
  }

  function assign(stretch: Stretch, heads: Header | null, unit: string | null): void {
    const { row, label, values } = stretch;
    if (values.length === 0) return;
    piece.numbers += values.filter((value) => readCell(value.text).value !== null).length;
    const columns = placeValues(lexicon, view, stretch, heads);
    if (!columns?.some((column) => column)) {
      for (const column of row.columns ?? expectedColumns(heads))
        putCell(piece, row.key, column, unresolvedCell(label, how));
      return;
    }
    columns.forEach((column, i) => {
      if (!column) return;
      const { text, span, row: from, rowEnd } = values[i] ?? { ...label, text: '' };
      const merged = rowEnd - from > 1;
      const reading = merged ? unresolvedCell(label, how) : readingOf(text, span, label, how, unit);
      putCell(piece, row.key, column.key, reading);
    });
  }

  function expectedColumns(heads: Header | null): readonly string[] {
    const { form } = lexicon.model;
    // In lines of text the heads of a form with fixed columns stand on several lines.
    const lines = view.ragged && form.length > 2 ? [] : (heads?.heads ?? []);
    const printed = lines.flatMap((head) => head?.column?.key ?? []);
    return printed.length > 0 ? [...new Set(printed)] : form;
  }

  /** A line of the table that the official form does not have. */
  function readExtra(cells: readonly ViewCell[], r: number, heads: Header | null): void {
    if (piece.labels.size === 0) return;
    const first = heads?.first ?? 1;
    const label = cells.findLast(
      (cell) => cell.column < first && cell.row === r && twoLetters.test(cell.text),
    );
    const values = cells.filter((cell) => cell.column >= first && readCell(cell.text).value !== null);
    const value =
      values.find((cell) => heads?.heads[cell.column]?.column?.key === 'value') ?? values[values.length - 1];
    if (!label || !value || matchUnit(label.text)) return;
    const unit = cells.find((cell) => cell.column < value.column && matchUnit(cell.text));
    const reading = readCell(value.text);
    piece.extraRows.push({
      label: squeeze(label.text),
      unit: unit ? squeeze(unit.text) : reading.unit,
      value: reading.value,
      raw: squeeze(value.text),
      evidence: [value.span],
      key: null,
    });
  }
}
