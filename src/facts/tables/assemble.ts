import type { TableModel } from '../../knowledge/tables/model.js';
import type { CellReading, Document, ExtraRow, Notice, Span, TableReading } from '../../types.js';
import { warnOfLostParts } from './counts.js';
import { widenToFrame } from './frame.js';
import { putCell, startPiece, type Piece } from './piece.js';

/** Tables that share labels: a report has one of them. */
const rivals: readonly (readonly string[])[] = [
  ['stat2014', 'annex_shanghai', 'annex_fujian'],
  ['art20_2019', 'art20_2021'],
];

/** Puts the pieces of each table together and leaves out what is no table after all. */
export function assembleTables(document: Document, pieces: readonly Piece[]): TableReading[] {
  const byModel = new Map<TableModel, Piece[]>();
  for (const piece of pieces) {
    const list = byModel.get(piece.model);
    if (list) list.push(piece);
    else byModel.set(piece.model, [piece]);
  }
  const known = [...byModel].filter(([model, list]) => isSigned(model, list));
  return known
    .filter(([model, list]) => !known.some(([other, theirs]) => beats(other, theirs, model, list)))
    .flatMap(([model, list]) => {
      const reading = readingOfPieces(document, model, list);
      return reading ? [reading] : [];
    });
}

function unionOf(pieces: readonly Piece[], part: 'labels' | 'columns'): ReadonlySet<string> {
  const [first, second] = pieces;
  return first && !second ? first[part] : new Set(pieces.flatMap((piece) => [...piece[part]]));
}

function isSigned(model: TableModel, pieces: readonly Piece[]): boolean {
  const labels = unionOf(pieces, 'labels');
  const columns = unionOf(pieces, 'columns');
  const { signature } = model;
  const asked =
    signature.rows.some((key) => labels.has(key)) || signature.columns.some((key) => columns.has(key));
  return asked && labels.size >= signature.minimum;
}

function weightOf(model: TableModel, pieces: readonly Piece[]): number {
  const labels = unionOf(pieces, 'labels');
  const columns = unionOf(pieces, 'columns');
  const signed =
    model.signature.rows.filter((key) => labels.has(key)).length +
    model.signature.columns.filter((key) => columns.has(key)).length;
  return labels.size + 2 * signed;
}

function beats(
  other: TableModel,
  theirs: readonly Piece[],
  model: TableModel,
  own: readonly Piece[],
): boolean {
  if (other === model || !rivals.some((set) => set.includes(other.id) && set.includes(model.id)))
    return false;
  return weightOf(other, theirs) > weightOf(model, own);
}

function cellCount(piece: Piece): number {
  let count = 0;
  for (const cells of piece.rows.values())
    for (const cell of cells.values()) if (cell.state !== 'unresolved') count++;
  return count;
}

/** Pieces that go on where the one before ended make one table; a piece that repeats its rows is a second copy. */
function joinPieces(model: TableModel, pieces: readonly Piece[]): Piece[] {
  const copies: Piece[] = [];
  const ordered = [...pieces].sort((a, b) =>
    a.method === b.method ? 0 : a.method === 'table_grid' ? -1 : 1,
  );
  for (const piece of ordered) {
    const fitting = copies.find(
      (copy) => copy.method === piece.method && repeats(copy, piece) * 3 < Math.max(1, piece.rows.size),
    );
    const copy = fitting ?? startPiece(model, piece.method);
    if (!fitting) copies.push(copy);
    for (const [row, cells] of piece.rows)
      for (const [column, cell] of cells) putCell(copy, row, column, cell);
    for (const label of piece.labels) copy.labels.add(label);
    for (const doubt of piece.doubts) copy.doubts.add(doubt);
    copy.numbers += piece.numbers;
    copy.extraRows.push(...piece.extraRows);
    copy.spans.push(...piece.spans);
  }
  return copies;
}

/** Rows that both print; the cells of a row that a page break cut stand in one of them only. */
function repeats(copy: Piece, piece: Piece): number {
  const isRepeated = (row: string, columns: Iterable<string>): boolean =>
    [...columns].some((column) => copy.rows.get(row)?.has(column));
  return [...piece.rows].filter(([row, cells]) => isRepeated(row, cells.keys())).length;
}

/** 汇总 is the whole that the report speaks of, 本级 a part of it. */
function captionRank(document: Document, piece: Piece): number {
  const start = Math.min(...piece.spans.map((span) => span.start));
  const caption = document.text.slice(Math.max(0, start - 60), start);
  if (/汇总|全[省市区县旗镇乡](?!面)/.test(caption)) return 1;
  return /本级|(?<!行政|本)机关/.test(caption) ? -1 : 0;
}

function readingOfPieces(
  document: Document,
  model: TableModel,
  pieces: readonly Piece[],
): TableReading | null {
  // A grid of words with labels of the form among them (a list of errors, a guide) is no table.
  const copies = joinPieces(model, pieces).filter(
    (copy) => copy.rows.size > 0 && (copy.method === 'table_text' || copy.numbers + cellCount(copy) > 0),
  );
  const largest = Math.max(0, ...copies.map(cellCount));
  // A few cells of another table with a label in common are no copy.
  const [first] = copies
    .filter((copy) => cellCount(copy) * 2 >= largest)
    .sort((a, b) => captionRank(document, b) - captionRank(document, a) || cellCount(b) - cellCount(a));
  if (!first) return null;
  const warnings: Notice[] = [];
  if (first.doubts.size > 0) {
    const rows = [...first.doubts].join(', ');
    warnings.push({
      code: 'W_UNRESOLVED_TABLE',
      message: `Table ${model.id}: the numbers of these rows cannot be assigned to cells with certainty: ${rows}. Look at the document.`,
    });
  }
  if (copies.some((copy) => copy !== first && differs(first, copy))) {
    warnings.push({
      code: 'W_SECOND_TABLE',
      message: `Table ${model.id}: the document prints it more than once with different numbers; one copy was read. Look which one speaks for the whole.`,
    });
  }
  const reading: TableReading = {
    id: model.id,
    method: first.method,
    spans: mergeSpans(
      pieces.flatMap((piece) => piece.spans).map((span) => widenToFrame(document.text, span, model)),
    ),
    rows: rowsOf(model, first),
    extraRows: [...first.extraRows, ...localRowsOf(model, first)].sort((a, b) => startOf(a) - startOf(b)),
    warnings,
  };
  return { ...reading, warnings: [...warnings, ...warnOfLostParts(reading)] };
}

function differs(a: Piece, b: Piece): boolean {
  for (const [row, cells] of b.rows) {
    for (const [column, cell] of cells) {
      const other = a.rows.get(row)?.get(column);
      if (other && cell.value !== null && other.value !== null && other.value !== cell.value) return true;
    }
  }
  return false;
}

/** Rows and columns in the order of the form. */
function rowsOf(model: TableModel, piece: Piece): Record<string, Record<string, CellReading>> {
  const rows: Record<string, Record<string, CellReading>> = {};
  for (const { key, local } of model.rows) {
    const cells = piece.rows.get(key);
    if (!cells || local) continue;
    const row: Record<string, CellReading> = {};
    for (const column of model.columns) {
      const cell = cells.get(column.key);
      if (cell) row[column.key] = cell;
    }
    rows[key] = row;
  }
  return rows;
}

function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged[merged.length - 1];
    if (last && span.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}

/** The lines that offices add to the form, with the number of the year. */
function localRowsOf(model: TableModel, piece: Piece): ExtraRow[] {
  return model.rows.flatMap(({ key, local }) => {
    const cell = local ? piece.rows.get(key)?.get('value') : undefined;
    if (typeof cell?.value !== 'number') return [];
    const { label, unitRaw, value, raw, evidence } = cell;
    return [{ label, unit: unitRaw, value, raw, evidence, key }];
  });
}

const startOf = ({ evidence: [first] }: ExtraRow): number => first?.start ?? 0;
