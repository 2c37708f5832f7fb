import type { ColumnModel, RowModel, TableModel } from '../../../knowledge/tables/model.js';
import { couldBeFewer, splitRuns } from '../align/split.js';
import { hasRowSum, rowHolds } from '../align/sums.js';
import type { Slot, Slots } from './slots.js';
import type { Stream } from './stream.js';
import type { Token } from './tokens.js';
import type { Zone } from './zones.js';

/** Shorter numbers stand anywhere in a report and witness nothing. */
const smallestWitness = 100;

/** Rows of nothing but zeros that must be complete before digits of other rows are cut. */
const minimumZeroRows = 3;

/** A number for each column. */
export type Cut = readonly number[];

/**
 * Makes a function that cuts digits which ran together (`规章007`). A row is cut only where one way alone fits:
 * by the sum of the row (in a report whose rows of zeros show that no cell is left blank), by zeros that cannot begin
 * a number, or by a sentence elsewhere that gives the first number.
 */
export function makeCutter(
  model: TableModel,
  stream: Stream,
  tokens: readonly Token[],
  zone: Zone,
  table: Slots,
  columnsOf: (row: RowModel) => readonly unknown[],
): (slot: Slot, row: RowModel, columns: readonly ColumnModel[]) => Cut | null {
  let witnesses: ReadonlySet<string> | null = null;
  let filled: boolean | null = null;
  let kept: boolean | null = null;
  return (slot, row, columns) => {
    const { values } = slot;
    // A zero in front of another digit is never one number.
    if (!slot.glued && !values.some(({ string }) => /^0\d/.test(string))) return null;
    // One zero printed twice, or two: without sums only the other rows could tell.
    if (!slot.glued && !hasRowSum(model) && values.some(({ string }) => string === '00')) return null;
    return cut(
      row,
      columns,
      values.map(({ string }) => string),
    );
  };

  function cut(row: RowModel, columns: readonly ColumnModel[], runs: readonly string[]): Cut | null {
    const keys = columns.map(({ key }) => key);
    const ways = splitRuns(runs, columns) ?? [];
    const possible = ways.filter((way) => rowHolds(model, row, keys, way));
    if (hasRowSum(model))
      return possible.length === 1 && fillsZeros() && keepsSums() ? (possible[0] ?? null) : null;
    if (ways.length === 1 && possible.length === 1)
      return couldBeFewer(runs, columns) ? null : (possible[0] ?? null);
    if (keys[0] !== 'value') return null;
    const witnessed = possible.filter((way) => isWitnessed(way[0] ?? 0));
    return witnessed.length === 1 ? (witnessed[0] ?? null) : null;
  }

  /** Whether every row can be cut so that its sum holds: where one cannot, printed sums are wrong and prove no cut. */
  function keepsSums(): boolean {
    kept ??= table.slots.every(({ row, values }) => {
      if (!row || values.length === 0 || values.length >= model.form.length) return true;
      const columns = model.columns.filter(({ key }) => model.form.includes(key));
      const runs = values.map(({ string }) => string);
      const keys = columns.map(({ key }) => key);
      return splitRuns(runs, columns)?.some((way) => rowHolds(model, row, keys, way)) ?? true;
    });
    return kept;
  }

  /** Whether rows of nothing but zeros show that the report prints a zero in every cell, and leaves none blank. */
  function fillsZeros(): boolean {
    if (filled !== null) return filled;
    let zeros = 0;
    for (const { row, values } of table.slots) {
      if (!row || (row.kind === 'group' && values.length === 0)) continue;
      const digits = values.map(({ string }) => string).join('');
      const count = columnsOf(row).length;
      // Too few digits for the columns of one row: cells are blank, also where it does not show.
      if (digits.length < count) return (filled = false);
      if (!/^0+$/.test(digits)) continue;
      if (digits.length !== count) return (filled = false);
      zeros++;
    }
    filled = zeros >= minimumZeroRows;
    return filled;
  }

  /** Whether a sentence outside the table gives the number with its unit. */
  function isWitnessed(value: number): boolean {
    witnesses ??= new Set(
      tokens
        .filter((token, i) => token.kind === 'number' && (i < zone.start || i >= zone.end))
        .filter((token) => /[条件次份篇]/.test(stream.string.charAt(token.end)))
        .map(({ string }) => string),
    );
    return value >= smallestWitness && witnesses.has(String(value));
  }
}
