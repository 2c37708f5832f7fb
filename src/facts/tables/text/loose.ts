import { squeeze } from '../../../document/view.js';
import type { ColumnModel, RowModel } from '../../../knowledge/tables/model.js';
import type { CellReading } from '../../../types.js';
import { solveBlocks } from '../align/blocks.js';
import { solveColumns } from '../align/columns.js';
import { listEvents } from '../align/events.js';
import { solveOrder, type SolvedRow } from '../align/order.js';
import { solveParts } from '../align/parts.js';
import { hasRowSum, rowHolds } from '../align/sums.js';
import { readCell } from '../cell.js';
import {
  confidenceOf,
  putCell,
  readingOf,
  startPiece,
  unresolvedCell,
  type Label,
  type Piece,
} from '../piece.js';
import { usualColumns } from '../usualColumns.js';
import { withoutCodes, withoutEchoes } from './cleanSlots.js';
import { isFilled, lacksCells, spellZeros } from './doubledZeros.js';
import { makeCutter, type Cut } from './glued.js';
import { makeSlots, type Slot, type Value } from './slots.js';
import { spanOf, type Stream } from './stream.js';
import { fillsLine, keepsLabels, tellStyle } from './style.js';
import type { Token } from './tokens.js';
import type { Zone } from './zones.js';

type Columns = readonly (ColumnModel | null)[];

/**
 * Reads a table whose cells are parted by white space only, or not at all. A row is taken when as many values follow
 * its label as the form has columns; a row with fewer is unresolved, because a blank may stand anywhere.
 */
export function readLoose(
  stream: Stream,
  tokens: readonly Token[],
  zone: Zone,
  before: Piece | null = null,
): Piece {
  const { model } = zone;
  const piece = startPiece(model, 'table_text');
  const table = withoutCodes(withoutEchoes(makeSlots(stream, tokens, zone)));
  // A form with fixed columns prints its heads over several lines: their order in the text says nothing.
  // A table that goes on without heads of its own has those of its first part.
  const inRows = table.slots.flatMap(({ row, values }) =>
    row ? [values.flatMap(({ string }) => readCell(string).value ?? [])] : [],
  );
  const usual =
    before && before.columns.size > 0
      ? [...before.columns]
      : usualColumns(model, inRows, textAround(stream, tokens, zone));
  const heads: Columns = model.form.length > 2 || table.heads.length === 0 ? byKeys(usual) : table.heads;
  const headless = model.form.length <= 2 && model.form.length > 0 && !before && table.heads.length === 0;
  const columnsOf = (row: RowModel): Columns => (row.columns ? byKeys(row.columns) : heads);
  for (const row of table.anchors) piece.labels.add(row.key);
  for (const column of heads) if (column) piece.columns.add(column.key);

  const style = tellStyle(model, table, columnsOf);
  const solved = style === 'lines' ? null : solve();
  if (solved) {
    for (const row of solved.rows) putSolved(row);
    if (solved.whole) return piece;
  }
  const cutGlued = makeCutter(model, stream, tokens, zone, table, columnsOf);
  const done = new Set(solved?.rows.map(({ row }) => row));
  for (const slot of table.slots) {
    if (slot.row && done.has(slot.row)) continue;
    if (slot.row) readSlot(slot, slot.row);
    else readExtra(slot);
  }
  return piece;

  /** Rows whose labels and numbers were torn apart: all of the table, or those sub-tables that are certain. */
  function solve(): { rows: readonly SolvedRow[]; whole: boolean } | null {
    const events = listEvents(model, table, tokens, zone);
    if (model.form.length === 0) {
      const rows = solveParts(model, events);
      const whole = table.anchors.every((row) => rows.some((one) => one.row === row));
      const blocks = whole || style !== 'displaced' ? null : solveBlocks(model, table);
      if (blocks) return { rows: blocks, whole: true };
      return rows.length > 0 ? { rows, whole } : null;
    }
    if (style !== 'displaced') return null;
    // Among all labels together one that is not known has its numbers in every column, too.
    const known = table.slots.every((slot) => slot.row !== null || slot.values.length > 0);
    const rows = solveOrder(model, table) ?? (known ? solveColumns(model, events) : null);
    return rows ? { rows, whole: true } : null;
  }

  function byKeys(keys: readonly string[]): Columns {
    return keys.map((key) => model.columns.find((column) => column.key === key) ?? null);
  }

  /** A group printed without its parts is a row itself (其他处理 in the form of 2019). */
  function hasParts(group: RowModel): boolean {
    const parts = model.rows.filter((row) => row.parent === group.key);
    return parts.length === 0 || parts.some((row) => table.anchors.includes(row));
  }

  function labelOf(slot: Slot): Label {
    const span = spanOf(stream, slot.start, slot.end);
    return { text: stream.text.slice(span.start, span.end), span };
  }

  function readSlot(slot: Slot, row: RowModel): void {
    const columns = columnsOf(row);
    const label = labelOf(slot);
    // Where rows stand on lines, what follows on other lines is a page number or the like.
    const onLine = !slot.pieced && (style === 'lines' || fillsLine(slot, columns.length));
    const printed = onLine ? slot.values.filter((value) => value.sameLine) : slot.values;
    // Digits that go on at the beginning of the next row's line are no number of a page.
    if (
      onLine &&
      slot.values.some(({ kind, sameLine, endsLine }) => kind === 'number' && !sameLine && !endsLine)
    )
      return doubt(row, columns, label);
    const isComplete = (): boolean => hasRowSum(model) && isFilled(table, columnsOf);
    const spelt = spellZeros(printed, columns.length, isComplete);
    const keys = columns.map((column) => column?.key ?? '');
    const sums = spelt?.map(({ string }) => readCell(string).value) ?? [];
    if (spelt && hasRowSum(model) && !rowHolds(model, row, keys, sums)) return doubt(row, columns, label);
    const values = spelt ?? printed;
    if ((style === 'displaced' && !onLine) || slot.broken) return doubt(row, columns, label);
    // Digits of several columns run together where the heads say how many there are: without heads there is no telling.
    if (headless && (isGlued(slot) || isOverLines(values))) return doubt(row, columns, label);
    if (values.length === 0) {
      if (row.kind === 'group' && hasParts(row)) return;
      // Numbers on a line of their own below the label, or above it, may belong to it.
      const above = table.slots[table.slots.indexOf(slot) - 1];
      const strayed = style === 'lines' && above?.values.some((value) => !value.sameLine) === true;
      if (slot.values.length > 0 || (strayed && !above.pieced)) return doubt(row, columns, label);
      if (!keepsLabels(model, table, style)) return doubt(row, columns, label);
      for (const column of columns) putBlank(row, column, label);
      return;
    }
    if (
      values.length === columns.length &&
      values.every(({ string }) => readCell(string).state !== 'unresolved')
    ) {
      // Where other rows lack cells, this one may have as many as the form because a number is torn beside a blank.
      const numbers = values.map(({ string }) => readCell(string).value);
      const isWrong = hasRowSum(model) && !numbers.includes(null) && !rowHolds(model, row, keys, numbers);
      if (isWrong && lacksCells(table, columnsOf)) return doubt(row, columns, label);
      values.forEach((value, i) => putValue(row, columns[i], value, label, slot.unit));
      return;
    }
    const known = columns.flatMap((column) => column ?? []);
    const way = known.length === columns.length ? cutGlued(slot, row, known) : null;
    if (way) putCut(slot, row, known, way, label);
    else doubt(row, columns, label);
  }

  /** Whether nothing parts a label and its number, or says that it is whole: a colon or the like before it, a unit or a comma behind. */
  function isGlued({ glued, values: [first] }: Slot): boolean {
    if (!glued || !first || first.unit !== null) return false;
    return (
      !/[:,;=]/.test(stream.string.charAt(first.start - 1)) && !/[;,。]/.test(stream.string.charAt(first.end))
    );
  }

  function putValue(
    row: RowModel,
    column: ColumnModel | null | undefined,
    value: Value,
    label: Label,
    unit: string | null,
  ): void {
    if (!column) return;
    const span = spanOf(stream, value.start, value.end);
    const printed = value.string === '0' ? '0' : stream.text.slice(span.start, span.end);
    putCell(piece, row.key, column.key, readingOf(printed, span, label, 'label', value.unit ?? unit));
  }

  function putBlank(row: RowModel, column: ColumnModel | null, label: Label): void {
    if (column) putCell(piece, row.key, column.key, readingOf('', label.span, label, 'label'));
  }

  function doubt(row: RowModel, columns: Columns, label: Label): void {
    const known = columns.some((column) => column) ? columns : byKeys(model.form);
    for (const column of known)
      if (column) putCell(piece, row.key, column.key, unresolvedCell(label, 'label'));
  }

  function putSolved({ row, columns, values }: SolvedRow): void {
    const slot = table.slots.find((one) => one.row?.key === row.key);
    columns.forEach((column, i) => {
      const value = values[i];
      if (!value) return;
      const span = spanOf(stream, value.start, value.end);
      const label = slot ? labelOf(slot) : { text: row.label, span };
      // A zero printed twice in a complete stream is one cell.
      const reading = readingOf(
        value.string === '00' ? '0' : value.string,
        span,
        label,
        'order_sum',
        value.unit,
      );
      // A doubtful number has a mark that is not printed.
      putCell(piece, row.key, column, { ...reading, raw: value.string.replace(/\?$/, '') });
    });
  }

  function putCut(slot: Slot, row: RowModel, columns: readonly ColumnModel[], way: Cut, label: Label): void {
    const span = spanOf(stream, slot.values[0]?.start ?? 0, slot.values[slot.values.length - 1]?.end ?? 0);
    columns.forEach(({ key }, i) => {
      const value = way[i] ?? 0;
      const cell: CellReading = {
        value,
        state: value === 0 ? 'stated_zero' : 'stated',
        raw: String(value),
        unitRaw: null,
        evidence: [span],
        label: squeeze(label.text),
        confidence: confidenceOf.label_sum,
        how: 'label_sum',
      };
      putCell(piece, row.key, key, cell);
    });
  }

  function readExtra(slot: Slot): void {
    const index =
      heads.length === 1
        ? 0
        : heads.findIndex((column) => column?.key === 'value' || column?.key === 'total');
    const value = slot.values[index];
    if (!value || slot.values.length !== heads.length) return;
    const reading = readCell(value.string);
    if (reading.value === null) return;
    piece.extraRows.push({
      label: squeeze(labelOf(slot).text),
      unit: value.unit ?? slot.unit,
      value: reading.value,
      raw: value.string,
      evidence: [spanOf(stream, value.start, value.end)],
      key: null,
    });
  }
}

/** Some values on the line of their label, others below it: a column of numbers before the labels may be among them. */
const isOverLines = (values: readonly Value[]): boolean =>
  values.some(({ sameLine }) => sameLine) && values.some(({ sameLine }) => !sameLine);

/** A caption stands no farther from its table. */
const maxCaption = 100;

function textAround(stream: Stream, tokens: readonly Token[], zone: Zone): string {
  const { start, end } = spanOf(stream, tokens[zone.start]?.start ?? 0, tokens[zone.end - 1]?.end ?? 0);
  return stream.text.slice(Math.max(0, start - maxCaption), end);
}
