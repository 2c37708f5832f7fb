import { squeeze } from '../../../document/view.js';
import type { RowModel } from '../../../knowledge/tables/model.js';
import { readCell } from '../cell.js';
import { stripNumbering } from '../label.js';
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

/** The heads of the grid before hold on where a grid of the same width begins without heads of its own. */
function headerBefore(lexicon: Lexicon, before: GridView, view: GridView): Header | null {
  const widthOf = ({ rows }: GridView): number => Math.max(0, ...rows.map((cells) => cells.at(-1)?.end ?? 0));
  if (before.ragged || widthOf(before) !== widthOf(view)) return null;
  let header: Header | null = null;
  before.rows.forEach((cells, r) => {
    if (isHeaderRow(lexicon, cells, header)) {
      header = layHeads(lexicon, cells, r, header?.row === r - 1 ? header : null);
    } else if (header?.row === r - 1 && isSubHeader(lexicon, cells, header)) {
      header = layHeads(lexicon, cells, r, header);
    }
  });
  return header ? { ...(header as Header), row: -2 } : null;
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
  const earlier = [...(before?.piece.rows.keys() ?? [])];
  const seen = new Map<string, number>(earlier.map((key, i) => [key, i - earlier.length - 1]));
  let exact: ReadonlySet<RowModel> | null = null;
  view.rows.forEach((cells, r) => {
    if (isHeaderRow(lexicon, cells, header)) {
      header = layHeads(lexicon, cells, r, header?.row === r - 1 ? header : null);
    } else if (header?.row === r - 1 && isSubHeader(lexicon, cells, header)) {
      header = layHeads(lexicon, cells, r, header);
    } else {
      readLine(cells, r, header);
    }
    for (const head of header?.row === r ? header.heads : [])
      if (head?.column) piece.columns.add(head.column.key);
  });
  return piece;

  function readLine(cells: readonly ViewCell[], r: number, heads: Header | null): void {
    const found = findLabels(cells, r);
    for (const { row } of found) {
      seen.set(row.key, r);
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

  /** Labels of the line, left to right; a label printed twice on the form belongs to the parent seen last. */
  function findLabels(cells: readonly ViewCell[], r: number): { row: RowModel; cell: ViewCell }[] {
    return cells.flatMap((cell) => {
      let rows = matchRow(lexicon, cell.text);
      if (rows.length === 0 && cell.rowEnd - cell.row === 1) rows = guess(cell);
      return rows.length > 0 ? [{ row: chooseRow(rows, cell, r), cell }] : [];
    });
  }

  /** A misprinted label stands for a row that is printed nowhere in the grid as it should be. */
  function guess(cell: ViewCell): readonly RowModel[] {
    if (
      (!header && piece.labels.size === 0) ||
      cell.text.length < 5 ||
      readCell(cell.text).state !== 'unresolved'
    )
      return [];
    exact ??= new Set(view.rows.flatMap((line) => line.flatMap((one) => matchRow(lexicon, one.text))));
    const row = guessRow(
      lexicon,
      cell.text,
      (candidate) => !exact?.has(candidate) && !piece.rows.has(candidate.key),
    );
    return row ? [row] : [];
  }

  function chooseRow(rows: readonly RowModel[], cell: ViewCell, r: number): RowModel {
    const latest = (row: RowModel): number => seen.get(row.parent ?? '') ?? -Infinity;
    const { number } = stripNumbering(squeeze(cell.text));
    const here = rows.filter((row) => !piece.rows.has(row.key) || seen.get(row.key) === r);
    const unread = here.filter((row) => !before?.piece.rows.has(row.key));
    const open = unread.length > 0 ? unread : here;
    const ranked = [...(open.length > 0 ? open : rows)].sort(
      (a, b) =>
        latest(b) - latest(a) || Number(b.number === String(number)) - Number(a.number === String(number)),
    );
    return ranked[0] as RowModel;
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
    const places = placeValues(lexicon, view, stretch, heads);
    if (!places || !places.columns.some((column) => column)) {
      for (const column of row.columns ?? expectedColumns(heads))
        putCell(piece, row.key, column, unresolvedCell(label, how));
      return;
    }
    values.forEach((value, i) => {
      const column = places.columns[i];
      if (!column) return;
      const merged = value.rowEnd - value.row > 1;
      const reading = merged
        ? unresolvedCell(label, how)
        : readingOf(value.text, value.span, label, how, unit);
      putCell(piece, row.key, column.key, reading);
    });
    for (const column of places.rest)
      putCell(piece, row.key, column.key, readingOf('', label.span, label, how, unit));
  }

  function expectedColumns(heads: Header | null): readonly string[] {
    const printed = (heads?.heads ?? []).flatMap((head) => head?.column?.key ?? []);
    return printed.length > 0 ? [...new Set(printed)] : lexicon.model.form;
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
    });
  }
}
