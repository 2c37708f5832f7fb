import type { ColumnModel } from '../../../knowledge/tables/model.js';
import type { Span } from '../../../types.js';
import { putCell, readingOf, startPiece, unresolvedCell, type Piece } from '../piece.js';
import { makeSlots, type Slot } from './slots.js';
import { spanOf, type Stream } from './stream.js';
import type { Token } from './tokens.js';
import type { Zone } from './zones.js';

/**
 * Reads a table whose cells are parted by bars that stand on lines of their own, or all in one line: between two bars
 * is a cell, filled or empty. Behind a row's cells there may only be the empty places around the next label.
 */
export function readBars(stream: Stream, tokens: readonly Token[], zone: Zone): Piece {
  const { model } = zone;
  const piece = startPiece(model, 'table_text');
  const table = makeSlots(stream, tokens, zone);
  for (const row of table.anchors) piece.labels.add(row.key);
  const heads = model.form.length > 2 || table.heads.length === 0 ? byKeys(model.form) : table.heads;
  for (const column of heads) if (column) piece.columns.add(column.key);
  for (const slot of table.slots) readSlot(slot);
  return piece;

  function byKeys(keys: readonly string[]): (ColumnModel | null)[] {
    return keys.map((key) => model.columns.find((column) => column.key === key) ?? null);
  }

  function readSlot(slot: Slot): void {
    if (!slot.row) return;
    const span = spanOf(stream, slot.start, slot.end);
    const label = { text: stream.text.slice(span.start, span.end), span };
    const columns = slot.row.columns ? byKeys(slot.row.columns) : heads;
    const from = tokens.findIndex((token) => token.start >= slot.end);
    const cells = cellsBetweenBars(stream, tokens, from, zone.end).filter((cell) => !isUnit(slot, cell));
    const rest = cells.slice(columns.length);
    if (slot.row.kind === 'group' && cells.every((cell) => cell.end === cell.start)) return;
    const visible = cells.length >= columns.length && rest.every((cell) => cell.end === cell.start);
    columns.forEach((column, i) => {
      const cell = cells[i];
      if (!column || !slot.row) return;
      const reading =
        visible && cell
          ? readingOf(stream.text.slice(cell.start, cell.end), cell, label, 'label', slot.unit)
          : unresolvedCell(label, 'label');
      putCell(piece, slot.row.key, column.key, reading);
    });
  }

  function isUnit(slot: Slot, cell: Span): boolean {
    return slot.unit !== null && stream.text.slice(cell.start, cell.end) === slot.unit;
  }
}

/** What stands between the bars from a token on, up to the next label; empty when something stands before the first bar. */
export function cellsBetweenBars(
  stream: Stream,
  tokens: readonly Token[],
  from: number,
  until: number,
): Span[] {
  const cells: Span[] = [];
  const breaks = new Set<Span>();
  let open: Span | null = null;
  let emptyLines = false;
  for (let i = from; i >= 0 && i < until; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'label' || token.kind === 'numbering') break;
    const span = spanOf(stream, token.start, token.end);
    if (token.kind === 'bar') {
      if (open) {
        cells.push(open);
        const lines = lineEnds(stream.text, open.start, span.start);
        if (open.end === open.start && lines === 1) breaks.add(open);
        if (open.end === open.start && lines > 1) emptyLines = true;
      }
      open = { start: span.end, end: span.end };
    } else if (open) open = open.end > open.start ? { start: open.start, end: span.end } : span;
    else return [];
  }
  if (open && open.end > open.start) cells.push(open);
  // Where empty cells have a line of their own, bars on neighbouring lines are the end and the beginning of rows.
  return emptyLines ? cells.filter((cell) => !breaks.has(cell)) : cells;
}

function lineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 0x0a) count++;
  return count;
}
