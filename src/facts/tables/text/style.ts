import type { RowModel, TableModel } from '../../../knowledge/tables/model.js';
import { hasRowSum } from '../align/sums.js';
import type { Slot, Slots } from './slots.js';

/**
 * How rows stand in loose text.
 * lines: most rows have their label and all their values on a line of their own, what stands elsewhere is not theirs;
 * runs: values follow their label, whatever the white space;
 * displaced: values stand before the first label, or more of them behind a label than it has columns, or most labels
 * have none, so that labels and values cannot be put together by neighbourhood.
 */
export type Style = 'lines' | 'runs' | 'displaced';

/** Fewer rows on lines of their own may stand so by chance. */
const minimumLines = 3;

export function tellStyle(
  model: TableModel,
  table: Slots,
  columnsOf: (row: RowModel) => readonly unknown[],
): Style {
  const rows = table.slots.flatMap((slot) => (slot.row ? [{ slot, width: columnsOf(slot.row).length }] : []));
  const full = rows.filter(({ slot, width }) => fillsLine(slot, width)).length;
  const otherwise = rows.filter(
    ({ slot, width }) => slot.values.length > 0 && !fillsLine(slot, width),
  ).length;
  if (full >= minimumLines && full >= otherwise * 2) return 'lines';
  if (leadLabels(rows.map(({ slot }) => slot))) return 'displaced';
  if (table.orphans.length > 0 || rows.some(({ slot, width }) => slot.values.length > width))
    return 'displaced';
  if (hasRowSum(model) && !isOrdered(model, table)) return 'displaced';
  // One number at most behind every label, in the order of the form: none of them came from somewhere else.
  const one = rows.every(({ width }) => width === 1);
  if (one && keepsLabels(model, table, 'runs')) return 'runs';
  // Labels without numbers (and without units) in the greater part: their numbers may stand somewhere else.
  const leaves = rows.filter(({ slot }) => slot.row?.kind !== 'group' || slot.values.length > 0);
  const valued = leaves.filter(({ slot }) => slot.values.length > 0 || slot.unit !== null).length;
  return valued * 5 < leaves.length * 3 ? 'displaced' : 'runs';
}

/** Whether numbers begin lines that end in a label: 12 件 收到申请数, where each is that of the label behind it. */
function leadLabels(slots: readonly Slot[]): boolean {
  const valued = slots.filter(({ values }) => values.length > 0);
  const leading = valued.filter(({ values }) =>
    values.every(({ sameLine, endsLine }) => !sameLine && !endsLine),
  );
  return valued.length >= minimumLines && leading.length * 2 > valued.length;
}

/** Whether the labels of rows stand in the order of the form: those of a heap come behind later rows. */
function isOrdered(model: TableModel, table: Slots): boolean {
  const order = table.anchors.filter(({ kind }) => kind === 'leaf').map((row) => model.rows.indexOf(row));
  return order.every((at, i) => i === 0 || at > (order[i - 1] ?? 0));
}

/** A row on a line of its own: its label, its values, the end of the line. */
export function fillsLine(slot: Slot, count: number): boolean {
  const onLine = slot.values.filter((value) => value.sameLine);
  return onLine.length === count && (onLine[onLine.length - 1]?.endsLine ?? false);
}

/** Fewer stretches of values may be what torn numbers left behind. */
const minimumRuns = 3;

/**
 * Whether a label without values stands for a row of blanks: labels that lost their numbers stand in a heap behind
 * them, out of the order of the form, and leave few numbers beside other labels.
 */
export function keepsLabels(model: TableModel, table: Slots, style: Style): boolean {
  const order = table.anchors.map((row) => model.rows.indexOf(row));
  if (order.some((at, i) => i > 0 && at < (order[i - 1] ?? 0))) return false;
  return style === 'lines' || table.slots.filter((slot) => slot.values.length > 0).length >= minimumRuns;
}
