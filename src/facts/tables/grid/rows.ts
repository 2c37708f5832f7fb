import { squeeze } from '../../../document/view.js';
import type { ColumnModel, RowModel } from '../../../knowledge/tables/model.js';
import { readCell } from '../cell.js';
import { stripNumbering } from '../label.js';
import { guessRow, matchRow, matchUnit, type Lexicon } from '../lexicon.js';
import { putCell, readingOf, startPiece, unresolvedCell, type Label, type Piece } from '../piece.js';
import { isHeaderRow, isSubHeader, layHeads, valueHeads, type Head, type Header } from './headers.js';
import type { GridView, ViewCell } from './view.js';

interface Labelled {
  readonly row: RowModel;
  readonly cell: ViewCell;
  /** Where the next label of the same line begins. */
  readonly until: number;
}

/**
 * Reads one table out of a grid: rows told by their labels, columns by the heads above them.
 * A row whose cells do not fit the heads is taken in order only when their numbers agree, else it is unresolved.
 */
export function readRows(lexicon: Lexicon, view: GridView, method: Piece['method']): Piece {
  const piece = startPiece(lexicon.model, method);
  const how = method === 'table_grid' ? 'grid' : 'label';
  let header: Header | null = null;
  const seen = new Map<string, number>();
  view.rows.forEach((line, r) => {
    const cells = method === 'table_grid' ? line : line.filter((cell) => cell.row === r);
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
    const labelled = findLabels(cells, r);
    if (labelled.length === 0) return readExtra(cells, r, heads);
    for (const { row, cell, until } of labelled) {
      seen.set(row.key, r);
      piece.labels.add(row.key);
      if (row.kind === 'header') continue;
      const values = cells.filter((value) => value.column >= cell.end && value.column < until);
      const unit = values.find((value) => matchUnit(value.text));
      assign(
        row,
        cell,
        values.filter((value) => holdsValue(value, row, heads, cells.length)),
        heads,
        unit ? squeeze(unit.text) : null,
        until,
        cells.length,
      );
    }
  }

  /** Labels of the line, left to right; a label printed twice on the form belongs to the parent seen last. */
  function findLabels(cells: readonly ViewCell[], r: number): Labelled[] {
    const found: { row: RowModel; cell: ViewCell }[] = [];
    for (const cell of cells) {
      let rows = matchRow(lexicon, cell.text);
      if (rows.length === 0 && cell.rowEnd - cell.row === 1) rows = guess(cell);
      if (rows.length > 0) found.push({ row: chooseRow(rows, cell, r), cell });
    }
    return found.map((one, i) => ({ ...one, until: found[i + 1]?.cell.column ?? Infinity }));
  }

  function guess(cell: ViewCell): readonly RowModel[] {
    if (readCell(cell.text).state !== 'unresolved' || (!header && piece.labels.size === 0)) return [];
    const row = guessRow(lexicon, cell.text, (candidate) => !piece.rows.has(candidate.key));
    return row && !printsExactly(row) ? [row] : [];
  }

  function printsExactly(row: RowModel): boolean {
    return view.rows.some((line) => line.some((cell) => matchRow(lexicon, cell.text).includes(row)));
  }

  function chooseRow(rows: readonly RowModel[], cell: ViewCell, r: number): RowModel {
    const latest = (row: RowModel): number => (row.parent === null ? -1 : (seen.get(row.parent) ?? -1));
    const { number } = stripNumbering(squeeze(cell.text));
    const open = rows.filter((row) => !piece.rows.has(row.key) || seen.get(row.key) === r);
    const ranked = [...(open.length > 0 ? open : rows)].sort(
      (a, b) =>
        latest(b) - latest(a) || Number(b.number === String(number)) - Number(a.number === String(number)),
    );
    return ranked[0] as RowModel;
  }

  function holdsValue(cell: ViewCell, row: RowModel, heads: Header | null, width: number): boolean {
    const structure = view.ragged ? null : heads?.heads[cell.column]?.structure;
    if (structure) return false;
    if (matchUnit(cell.text)) return false;
    // Padding between a label and the first value column.
    if (heads && cell.text === '' && cell.column < heads.first && (!view.ragged || heads.cells === width))
      return false;
    return !(row.code && squeeze(cell.text) === row.code && !heads?.heads[cell.column]?.column);
  }

  function assign(
    row: RowModel,
    cell: ViewCell,
    values: readonly ViewCell[],
    heads: Header | null,
    unit: string | null,
    until: number,
    width: number,
  ): void {
    if (values.length === 0) return;
    const label: Label = { text: cell.text, span: cell.span };
    const columns = placeValues(row, cell, values, heads, until, width);
    if (!columns) {
      const expected = row.columns ?? expectedColumns(heads);
      for (const column of expected) putCell(piece, row.key, column, unresolvedCell(label, how));
      return;
    }
    values.forEach((value, i) => {
      const column = columns[i];
      if (!column) return;
      const reading =
        value.rowEnd - value.row > 1
          ? unresolvedCell(label, how)
          : readingOf(value.text, value.span, label, how, unit);
      putCell(piece, row.key, column.key, reading);
    });
  }

  function expectedColumns(heads: Header | null): readonly string[] {
    const printed = (heads?.heads ?? []).flatMap((head) => head?.column?.key ?? []);
    return printed.length > 0 ? [...new Set(printed)] : lexicon.model.form;
  }

  /** The column of every value cell (null: a column that is not read), or null when it cannot be told. */
  function placeValues(
    row: RowModel,
    label: ViewCell,
    values: readonly ViewCell[],
    heads: Header | null,
    until: number,
    width: number,
  ): (ColumnModel | null)[] | null {
    const allowed = (column: ColumnModel | null): boolean =>
      !column || !row.columns || row.columns.includes(column.key);
    if (heads && (!view.ragged || heads.cells === width)) {
      const above = values.map((value) => heads.heads[value.column]);
      const wanted = valueHeads(heads, label.end, until);
      const distinct = new Set(above).size === above.length && above.every((head) => head && !head.structure);
      const covered = wanted.every((head) => above.includes(head));
      if (distinct && covered && above.every((head) => allowed(head?.column ?? null))) {
        return above.map((head) => head?.column ?? null);
      }
    }
    return placeInOrder(row, values.length, heads, label.end, until);
  }

  function placeInOrder(
    row: RowModel,
    count: number,
    heads: Header | null,
    from: number,
    until: number,
  ): (ColumnModel | null)[] | null {
    const byKey = (key: string): ColumnModel | null =>
      lexicon.model.columns.find((column) => column.key === key) ?? null;
    const fixed = row.columns ?? (view.ragged && lexicon.model.form.length > 2 ? lexicon.model.form : null);
    if (fixed) return fixed.length === count ? fixed.map(byKey) : null;
    // Where a line has one label alone, heads that stand too far left or right still say how many columns there are.
    const whole = view.ragged || until === Infinity;
    const printed: readonly Head[] = heads
      ? valueHeads(heads, whole ? 0 : from, whole ? Infinity : until)
      : [];
    if (printed.length > 0) return printed.length === count ? printed.map((head) => head.column) : null;
    return lexicon.model.form.length === count ? lexicon.model.form.map(byKey) : null;
  }

  /** A line of the table that the official form does not have. */
  function readExtra(cells: readonly ViewCell[], r: number, heads: Header | null): void {
    if (piece.labels.size === 0) return;
    const first = heads?.first ?? 1;
    const label = [...cells]
      .reverse()
      .find((cell) => cell.column < first && cell.row === r && /\p{L}{2}/u.test(cell.text));
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
