import type { ColumnModel, RowModel } from '../../../knowledge/tables/model.js';
import { splitRuns } from '../align/split.js';
import { hasRowSum, rowHolds } from '../align/sums.js';
import { readCell } from '../cell.js';
import { squeeze } from '../../../document/view.js';
import { putCell, readingOf, startPiece, unresolvedCell, type Label, type Piece } from '../piece.js';
import type { CellReading } from '../../../types.js';
import { visibleLines } from './blank-lines.js';
import { makeSlots, type Slot, type Slots, type Value } from './slots.js';
import { spanOf, type Stream } from './stream.js';
import type { Token } from './tokens.js';
import type { Zone } from './zones.js';
import { solveBlocks } from '../align/blocks.js';
import { solveOrder } from '../align/order.js';

/**
 * Reads a table whose cells are parted by white space only, or not at all. A row is taken when as many values follow
 * its label as the form has columns; a row with fewer is unresolved, because a blank may stand anywhere.
 */
export function readLoose(stream: Stream, tokens: readonly Token[], zone: Zone): Piece {
  const { model } = zone;
  const piece = startPiece(model, 'table_text');
  const table = withoutCodes(makeSlots(tokens, zone));
  const heads = headsOf(table);
  const columnsOf = (row: RowModel): readonly (ColumnModel | null)[] =>
    row.columns ? byKeys(row.columns) : heads;
  let witnesses: ReadonlySet<string> | null = null;
  for (const { row } of table.anchors) piece.labels.add(row.key);
  for (const column of heads) if (column) piece.columns.add(column.key);
  const displaced = isDisplaced(table, columnsOf);
  const solved = displaced ? (solveOrder(model, table) ?? solveBlocks(model, table)) : null;
  if (solved) {
    for (const { row, columns, values } of solved) {
      columns.forEach((column, i) => {
        const value = values[i];
        const anchor = table.slots.find((slot) => slot.row?.key === row.key);
        const label = anchor
          ? labelOf(anchor)
          : { text: row.label, span: spanOf(stream, value?.start ?? 0, value?.end ?? 0) };
        if (value) putCell(piece, row.key, column, orderReading(value, label));
      });
    }
    return piece;
  }
  const visible = displaced
    ? null
    : visibleLines(stream, table.slots, (slot) => (slot.row ? columnsOf(slot.row).length : 0));
  for (const slot of table.slots) readSlot(slot);
  return piece;

  function headsOf(slots: Slots): readonly (ColumnModel | null)[] {
    // A form with fixed columns prints its heads over several lines: their order in the text says nothing.
    return model.form.length > 2 || slots.heads.length === 0 ? byKeys(model.form) : slots.heads;
  }

  function byKeys(keys: readonly string[]): (ColumnModel | null)[] {
    return keys.map((key) => model.columns.find((column) => column.key === key) ?? null);
  }

  function labelOf(slot: Slot): Label {
    const span = spanOf(stream, slot.start, slot.end);
    return { text: stream.text.slice(span.start, span.end), span };
  }

  function orderReading(value: Value, label: Label): CellReading {
    // A zero printed twice in a complete stream is one cell.
    const printed = value.string === '00' ? '0' : value.string;
    return {
      ...readingOf(printed, spanOf(stream, value.start, value.end), label, 'order_sum', value.unit),
      raw: value.string,
    };
  }

  function readSlot(slot: Slot): void {
    if (!slot.row) return readExtra(slot);
    const { row } = slot;
    const columns = columnsOf(row);
    const label = labelOf(slot);
    const empties = visible?.get(slot);
    if (empties) {
      columns.forEach((column, i) => {
        const cell = empties[i];
        if (column && cell) {
          putCell(
            piece,
            row.key,
            column.key,
            readingOf(stream.text.slice(cell.start, cell.end), cell, label, 'label', slot.unit),
          );
        }
      });
      return;
    }
    const onLine = slot.values.filter((value) => value.sameLine);
    const values = onLine.length === columns.length ? onLine : slot.values;
    if ((displaced && onLine.length !== columns.length) || slot.broken) return doubt(row, columns, label);
    if (
      values.length === columns.length &&
      values.every((value) => readCell(value.string).state !== 'unresolved')
    ) {
      values.forEach((value, i) => put(row, columns[i], value, label, slot.unit));
      return;
    }
    if (values.length === 0) {
      if (row.kind === 'group') return;
      for (const column of columns) if (column) putCell(piece, row.key, column.key, blank(label));
      return;
    }
    if (!cutGlued(row, columns, values, label)) doubt(row, columns, label);
  }

  function put(
    row: RowModel,
    column: ColumnModel | null | undefined,
    value: Value,
    label: Label,
    unit: string | null,
  ): void {
    if (!column) return;
    const span = spanOf(stream, value.start, value.end);
    putCell(
      piece,
      row.key,
      column.key,
      readingOf(stream.text.slice(span.start, span.end), span, label, 'label', value.unit ?? unit),
    );
  }

  function blank(label: Label): CellReading {
    return readingOf('', label.span, label, 'label');
  }

  function doubt(row: RowModel, columns: readonly (ColumnModel | null)[], label: Label): void {
    for (const column of columns)
      if (column) putCell(piece, row.key, column.key, unresolvedCell(label, 'label'));
  }

  /** Digits that ran together: taken only when one way alone to cut them fits the form and its sums. */
  function cutGlued(
    row: RowModel,
    columns: readonly (ColumnModel | null)[],
    values: readonly Value[],
    label: Label,
  ): boolean {
    const known = columns.flatMap((column) => column ?? []);
    if (known.length !== columns.length || columns.length < 2 || values.length >= columns.length)
      return false;
    if (values.some((value) => value.kind === 'mark')) return false;
    const ways = splitRuns(
      values.map((value) => value.string),
      known,
    );
    const keys = known.map((column) => column.key);
    const possible = (ways ?? []).filter((way) => rowHolds(model, row, keys, way));
    const certain = hasRowSum(model) || ways?.length === 1;
    const fitting = certain ? possible : possible.filter((way) => isWitnessed(way[0] ?? 0));
    const way = fitting[0];
    if (fitting.length !== 1 || !way) return false;
    const span = spanOf(stream, values[0]?.start ?? 0, values[values.length - 1]?.end ?? 0);
    keys.forEach((key, i) => {
      const value = way[i] ?? 0;
      putCell(piece, row.key, key, {
        value,
        state: value === 0 ? 'stated_zero' : 'stated',
        raw: String(value),
        unitRaw: null,
        evidence: [span],
        label: squeeze(label.text),
        confidence: 0.95,
        how: 'label_sum',
      });
    });
    return true;
  }

  /** Whether the text outside the table prints the number by itself; short numbers stand anywhere. */
  function isWitnessed(value: number): boolean {
    witnesses ??= new Set(
      tokens
        .filter((token, i) => token.kind === 'number' && (i < zone.start || i >= zone.end))
        .map(({ string }) => string),
    );
    return value >= 100 && witnesses.has(String(value));
  }

  function readExtra(slot: Slot): void {
    const columns = headsOf(table);
    const index =
      columns.length === 1
        ? 0
        : columns.findIndex((column) => column?.key === 'value' || column?.key === 'total');
    const value = slot.values[index];
    if (!value || slot.values.length !== columns.length) return;
    const span = spanOf(stream, value.start, value.end);
    const reading = readCell(value.string);
    if (reading.value === null) return;
    const label = labelOf(slot);
    const unit = value.unit ?? slot.unit;
    piece.extraRows.push({
      label: squeeze(label.text),
      unit,
      value: reading.value,
      raw: value.string,
      evidence: [span],
    });
  }
}

/** Takes the form's code column away where every coded row prints its own code before its values. */
function withoutCodes(table: Slots): Slots {
  const coded = table.slots.filter((slot) => slot.row?.code && slot.values.length > 0);
  const own = coded.filter((slot) => Number(slot.values[0]?.string) === Number(slot.row?.code));
  if (coded.length < 3 || own.length !== coded.length) return table;
  const codes = new Set(own.map((slot) => slot.values[0]));
  return {
    ...table,
    slots: table.slots.map((slot) => ({ ...slot, values: slot.values.filter((value) => !codes.has(value)) })),
    values: table.values.filter((value) => !codes.has(value)),
  };
}

/** Whether numbers stand before the first label or more of them behind a label than it has columns. */
function isDisplaced(table: Slots, columnsOf: (row: RowModel) => readonly unknown[]): boolean {
  const full = table.slots.filter((slot) => slot.row && onLineFull(slot, columnsOf(slot.row).length)).length;
  const rows = table.slots.filter((slot) => slot.row).length;
  // Where most rows stand on their own lines, a stray number is a page number.
  if (full * 3 >= rows * 2) return false;
  if (table.orphans.length > 0) return true;
  return table.slots.some((slot) => slot.row && slot.values.length > columnsOf(slot.row).length);
}

function onLineFull(slot: Slot, count: number): boolean {
  return slot.values.filter((value) => value.sameLine).length === count;
}
