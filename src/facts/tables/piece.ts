import { squeeze } from '../../document/view.js';
import type { TableModel } from '../../knowledge/tables/model.js';
import type { CellReading, ExtraRow, Span } from '../../types.js';
import { readCell } from './cell.js';

/** What one grid or one stretch of text gives of one table. Pieces of the same table are put together later. */
export interface Piece {
  readonly model: TableModel;
  readonly method: 'table_grid' | 'table_text';
  readonly spans: Span[];
  readonly rows: Map<string, Map<string, CellReading>>;
  readonly extraRows: ExtraRow[];
  /** Labels of rows whose numbers are not certain. */
  readonly doubts: Set<string>;
  /** Value columns that the piece prints. */
  readonly columns: Set<string>;
  /** Rows of the table whose label the piece prints, with or without numbers. */
  readonly labels: Set<string>;
  /** Numbers seen in cells of the table's rows, assigned or not. */
  numbers: number;
}

export function startPiece(model: TableModel, method: Piece['method']): Piece {
  return {
    model,
    method,
    spans: [],
    rows: new Map(),
    extraRows: [],
    doubts: new Set(),
    columns: new Set(),
    labels: new Set(),
    numbers: 0,
  };
}

/** A printed label and where it stands. */
export interface Label {
  readonly text: string;
  readonly span: Span;
}

export const confidenceOf = { grid: 0.99, label: 0.97, label_sum: 0.95, order_sum: 0.95 } as const;

/** The reading of one printed cell. Blank cells and marks have their row's label as evidence. */
export function readingOf(
  printed: string,
  span: Span,
  label: Label,
  how: CellReading['how'],
  unitRaw: string | null = null,
): CellReading {
  const cell = readCell(printed);
  const raw = squeeze(printed);
  const empty = cell.value === null && cell.state !== 'unresolved';
  const evidence = empty ? (raw === '' ? [label.span] : [label.span, span]) : [span];
  return {
    value: cell.value,
    state: cell.state,
    raw: raw === '' ? null : raw,
    unitRaw: cell.unit ?? unitRaw,
    evidence,
    label: squeeze(label.text),
    confidence: cell.state === 'unresolved' ? 0 : confidenceOf[how],
    how,
  };
}

/** A cell that prints something, or may, which cannot be told. */
export function unresolvedCell(
  label: Label,
  how: CellReading['how'],
  evidence: Span = label.span,
): CellReading {
  return {
    value: null,
    state: 'unresolved',
    raw: null,
    unitRaw: null,
    evidence: [evidence],
    label: squeeze(label.text),
    confidence: 0,
    how,
  };
}

/** Puts a cell into its place; a second, different number for the same place leaves the place unresolved. */
export function putCell(piece: Piece, row: string, column: string, cell: CellReading): void {
  let cells = piece.rows.get(row);
  if (!cells) piece.rows.set(row, (cells = new Map()));
  const there = cells.get(column);
  piece.labels.add(row);
  piece.columns.add(column);
  if (cell.state === 'unresolved') piece.doubts.add(cell.label);
  if (!there || there.state === 'blank') cells.set(column, cell);
  else if (cell.state !== 'blank' && there.value !== cell.value && there.state !== 'unresolved') {
    piece.doubts.add(there.label);
    cells.set(column, { ...there, value: null, state: 'unresolved', confidence: 0 });
  }
}

/** Leaves all cells of a row open. */
export function doubtRow({ doubts }: Piece, cells: Map<string, CellReading>): void {
  for (const [column, { label, evidence, how }] of cells) {
    const [span] = evidence;
    if (span) cells.set(column, unresolvedCell({ text: label, span }, how));
    doubts.add(label);
  }
}
