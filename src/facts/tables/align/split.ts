import type { ColumnModel } from '../../../knowledge/tables/model.js';

/** More ways than this to cut one run are not worth looking at: the row stays unresolved. */
const maxWays = 20000;

const whole = /^(?:0|[1-9]\d{0,8})$/;
const decimal = /^(?:0|[1-9]\d{0,11})(?:\.\d{1,6})?$/;

const money = new Set(['wan_yuan', 'yuan', 'money_unit_not_fixed']);

function fits(part: string, column: ColumnModel | undefined): boolean {
  const unsigned = column?.signed ? part.replace(/^[+-]/, '') : part;
  return column?.unit && money.has(column.unit) ? decimal.test(unsigned) : whole.test(unsigned);
}

/**
 * All ways to cut printed runs of digits (`200 000121`) into one number for each column. White space between runs
 * is an edge of a cell; no number begins with a zero; only columns of changes have signs. Null: too many ways.
 */
export function splitRuns(runs: readonly string[], columns: readonly ColumnModel[]): number[][] | null {
  const text = runs.join('');
  const edges = new Set<number>();
  let length = 0;
  for (const run of runs) edges.add((length += run.length));
  const ways: number[][] = [];
  let tooMany = false;
  const parts: string[] = [];
  walk(0);
  return tooMany ? null : ways;

  function walk(from: number): void {
    if (tooMany) return;
    if (parts.length === columns.length) {
      if (from === text.length) ways.push(parts.map((part) => Number(part) || 0));
      if (ways.length > maxWays) tooMany = true;
      return;
    }
    const left = columns.length - parts.length - 1;
    for (let to = from + 1; to <= text.length - left; to++) {
      const part = text.slice(from, to);
      if (fits(part, columns[parts.length])) {
        parts.push(part);
        walk(to);
        parts.pop();
      }
      // A cell never reaches over white space.
      if (edges.has(to)) break;
      if (part === '0' && text.charAt(to) !== '.') break;
    }
  }
}

/** Whether the digits could also be fewer numbers than there are columns, some cells being blank. */
export function couldBeFewer(runs: readonly string[], columns: readonly ColumnModel[]): boolean {
  for (let count = runs.length; count < columns.length; count++) {
    // Any columns may be the blank ones: what fits one number fits it in one of them.
    const loose = Array.from({ length: count }, (): ColumnModel => ({ ...mergeColumns(columns) }));
    const ways = splitRuns(runs, loose);
    if (ways === null || ways.length > 0) return true;
  }
  return false;
}

function mergeColumns(columns: readonly ColumnModel[]): ColumnModel {
  const unit = columns.find((column) => column.unit && money.has(column.unit))?.unit;
  const signed = columns.some((column) => column.signed);
  return { key: 'any', label: '', signed, ...(unit ? { unit } : {}) };
}
