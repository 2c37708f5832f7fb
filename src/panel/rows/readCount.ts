import { countNames } from '../../knowledge/indicators/index.js';
import { tableModels } from '../../knowledge/tables/index.js';
import type { GovRecord } from '../../record/schema.js';

/** Why a cell of the panel is empty. */
export type MissingReason =
  'no_report' | 'not_in_form' | 'not_stated' | 'blank' | 'unresolved' | 'omitted' | 'no_denominator';

export type Reading =
  | { readonly value: number; readonly missing: null }
  | { readonly value: null; readonly missing: MissingReason };

/** A table and a part of the counts are both called `applications`. */
const countPaths = new Set(countNames.map(({ path }) => path));

/** The cells of the forms that a count is taken from: their states tell why it is null. */
const cellsOfCounts = mapCells();

function mapCells(): Map<string, string[]> {
  const cells = new Map<string, string[]>();
  const add = (path: string, cell: string): void => {
    cells.set(path, [...(cells.get(path) ?? []), cell]);
  };
  for (const { id, rows, counts = [], sums = [] } of tableModels) {
    for (const { key, counts: path } of rows) if (path !== undefined) add(path, `${id}.${key}.value`);
    for (const { path, cell } of counts) add(path, `${id}.${cell}`);
    for (const { path, printed, parts } of sums)
      for (const cell of printed === undefined ? parts : [printed, ...parts]) add(path, `${id}.${cell}`);
  }
  return cells;
}

/** Reads paths of one record: numbers, or why there is none. */
export class CountReader {
  private readonly states = new Map<string, Set<string>>();
  private readonly undecided: readonly string[];

  constructor(private readonly record: GovRecord) {
    for (const { indicator, value_state: state } of record.facts ?? []) {
      const known = this.states.get(indicator);
      if (known) known.add(state);
      else this.states.set(indicator, new Set([state]));
    }
    this.undecided = record.warnings
      .filter(({ code }) => code === 'W_UNRESOLVED_COUNT')
      .map(({ message }) => message.slice(0, Math.max(0, message.indexOf(':'))));
  }

  /** @param path a counts path or TABLE.ROW.COLUMN */
  read(path: string): Reading {
    const value = this.valueOf(path);
    return value === null ? { value, missing: this.reason(path) } : { value, missing: null };
  }

  private valueOf(path: string): number | null {
    if (!countPaths.has(path)) {
      const [table = '', row = '', column = ''] = path.split('.');
      const tables = this.record.tables as Record<
        string,
        { rows: Record<string, Record<string, number | null>> }
      > | null;
      return tables?.[table]?.rows[row]?.[column] ?? null;
    }
    let node: unknown = this.record.counts;
    for (const step of path.split('.')) node = (node as Record<string, unknown> | null | undefined)?.[step];
    return typeof node === 'number' ? node : null;
  }

  private reason(path: string): MissingReason {
    if (this.undecided.includes(path)) return 'unresolved';
    if (!countPaths.has(path) && this.record.tables === null) return 'omitted';
    const states = [path, ...(cellsOfCounts.get(path) ?? [])].flatMap((one) => [
      ...(this.states.get(one) ?? []),
    ]);
    if (states.includes('unresolved')) return 'unresolved';
    if (states.includes('blank') || states.includes('mark')) return 'blank';
    // Without facts nothing tells a number that is not printed from one that could not be read.
    return this.record.facts === null ? 'omitted' : 'not_stated';
  }
}
