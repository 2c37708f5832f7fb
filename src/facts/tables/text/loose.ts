import type { ColumnModel, RowModel } from '../../../knowledge/tables/model.js';
import { couldBeFewer, splitRuns } from '../align/split.js';
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
  const table = withoutCodes(withoutEchoes(makeSlots(tokens, zone)));
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
    : visibleLines(stream, table.slots, (slot) => (slot.row ? columnsOf(slot.row).length : 0), headEnds());
  for (const slot of table.slots) readSlot(slot);
  return piece;

  function headsOf(slots: Slots): readonly (ColumnModel | null)[] {
    // A form with fixed columns prints its heads over several lines: their order in the text says nothing.
    return model.form.length > 2 || slots.heads.length === 0 ? byKeys(model.form) : slots.heads;
  }

  /** Where the heads of columns before the first row end. */
  function headEnds(): number[] {
    const first = table.slots[0]?.start ?? 0;
    return tokens
      .slice(zone.start, zone.end)
      .filter((token) => token.end <= first && token.meaning?.columns.has(model.id) === true)
      .map((token) => token.end);
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
    const ownLine = fillsLine(slot, columns.length);
    const values = ownLine ? slot.values.filter((value) => value.sameLine) : slot.values;
    if ((displaced && !ownLine) || slot.broken) return doubt(row, columns, label);
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
    if (!cutGlued(slot, row, columns, label)) doubt(row, columns, label);
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
    slot: Slot,
    row: RowModel,
    columns: readonly (ColumnModel | null)[],
    label: Label,
  ): boolean {
    const { values } = slot;
    const known = columns.flatMap((column) => column ?? []);
    if (known.length !== columns.length || columns.length < 2 || values.length >= columns.length)
      return false;
    // A zero in front of another digit is never one number.
    const runTogether = slot.glued || values.some(({ string }) => /^0\d/.test(string));
    if (!runTogether || values.some((value) => value.kind === 'mark')) return false;
    const keys = known.map((column) => column.key);
    const way = cutOneWay(
      row,
      known,
      values.map((value) => value.string),
    );
    if (!way) return false;
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

  function cutOneWay(
    row: RowModel,
    known: readonly ColumnModel[],
    runs: readonly string[],
  ): readonly number[] | null {
    const keys = known.map((column) => column.key);
    const ways = splitRuns(runs, known) ?? [];
    const possible = ways.filter((way) => rowHolds(model, row, keys, way));
    if (hasRowSum(model)) return possible.length === 1 && fillsZeros() ? (possible[0] ?? null) : null;
    if (ways.length === 1 && possible.length === 1)
      return couldBeFewer(runs, known) ? null : (possible[0] ?? null);
    if (keys[0] !== 'value') return null;
    const witnessed = possible.filter((way) => isWitnessed(way[0] ?? 0));
    return witnessed.length === 1 ? (witnessed[0] ?? null) : null;
  }

  /** Whether rows of nothing but zeros show that the report prints a zero in every cell, and leaves none blank. */
  function fillsZeros(): boolean {
    let filled = 0;
    for (const slot of table.slots) {
      const digits = slot.values.map((value) => value.string).join('');
      if (!slot.row || slot.row.kind === 'group' || !/^0+$/.test(digits)) continue;
      if (digits.length !== columnsOf(slot.row).length) return false;
      filled++;
    }
    return filled >= 3;
  }

  /** Whether a sentence outside the table gives the number with its unit; short numbers stand anywhere. */
  function isWitnessed(value: number): boolean {
    witnesses ??= new Set(
      tokens
        .filter((token, i) => token.kind === 'number' && (i < zone.start || i >= zone.end))
        .filter((token) => /[条件次份篇]/.test(stream.string.charAt(token.end)))
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

/** A row named twice, once without values, is read where its values are. */
function withoutEchoes(table: Slots): Slots {
  const valued = new Set(
    table.slots.flatMap((slot) => (slot.row && slot.values.length > 0 ? [slot.row.key] : [])),
  );
  return {
    ...table,
    slots: table.slots.filter((slot) => !slot.row || slot.values.length > 0 || !valued.has(slot.row.key)),
  };
}

/**
 * Takes the form's codes away where every coded row prints its own code before its value, apart or glued to it.
 * Where a head names codes and they are not found, the coded rows are not certain.
 */
function withoutCodes(table: Slots): Slots {
  const coded = table.slots.filter((slot) => slot.row?.code && slot.values.length > 0);
  const own = coded.filter((slot) => slot.values[0]?.string.startsWith(slot.row?.code ?? '?'));
  if (coded.length < 3 || own.length !== coded.length) {
    if (!table.coded) return table;
    return {
      ...table,
      slots: table.slots.map((slot) => (slot.row?.code ? { ...slot, broken: true } : slot)),
    };
  }
  const stripped = new Map<Value, Value | null>();
  for (const slot of own) {
    const [first] = slot.values;
    const code = slot.row?.code ?? '';
    if (!first) continue;
    const rest = first.string.slice(code.length);
    stripped.set(first, rest === '' ? null : { ...first, string: rest, start: first.start + code.length });
  }
  const strip = (values: readonly Value[]): Value[] =>
    values.flatMap((value) => (stripped.has(value) ? (stripped.get(value) ?? []) : value));
  return {
    ...table,
    // Rows without a code have a mark in its place.
    slots: table.slots.map((slot) => ({
      ...slot,
      values: !slot.row?.code && slot.values[0]?.kind === 'mark' ? slot.values.slice(1) : strip(slot.values),
    })),
    values: strip(table.values),
  };
}

/** Whether numbers stand before the first label or more of them behind a label than it has columns. */
function isDisplaced(table: Slots, columnsOf: (row: RowModel) => readonly unknown[]): boolean {
  const rows = table.slots.filter((slot) => slot.row);
  const full = rows.filter((slot) => slot.row && fillsLine(slot, columnsOf(slot.row).length)).length;
  // Where most rows stand on their own lines, a stray number is a page number.
  if (full * 3 >= rows.length * 2) return false;
  if (table.orphans.length > 0) return true;
  // Labels without numbers (and without units) in the greater part: their numbers may stand somewhere else.
  const leaves = rows.filter((slot) => slot.row?.kind !== 'group');
  const valued = leaves.filter((slot) => slot.values.length > 0 || slot.unit !== null).length;
  if (valued * 5 < leaves.length * 3) return true;
  return rows.some((slot) => slot.row && slot.values.length > columnsOf(slot.row).length);
}

/** A row on a line of its own: its label, its values, the end of the line. */
function fillsLine(slot: Slot, count: number): boolean {
  const onLine = slot.values.filter((value) => value.sameLine);
  return onLine.length === count && (onLine[onLine.length - 1]?.endsLine ?? false);
}
