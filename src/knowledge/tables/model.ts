import type { Check, Era, Scope, TableId, TimeScope, Unit } from '../../types.js';

/** header: never holds numbers; group: prints no number on the form, some reports fill it; leaf, total: hold numbers. */
export type RowKind = 'header' | 'group' | 'leaf' | 'total';

/** One printed line of an official form. */
export interface RowModel {
  readonly key: string;
  /** The number before the label on the form, without brackets and points: 一, 1, 其中; null where none is printed. */
  readonly number: string | null;
  readonly label: string;
  /** Other wordings of the same line. White space, punctuation and quotes never matter. */
  readonly variants?: readonly string[];
  readonly unit: Unit | null;
  readonly parent: string | null;
  readonly kind: RowKind;
  /** Code column of the Shanghai form. */
  readonly code?: string;
  /** The columns of this row where rows of one table have different columns (art. 20). */
  readonly columns?: readonly string[];
  /** The sub-table that the row stands in, where a table has several with heads of their own (art. 20). */
  readonly part?: string;
  /** Path in `counts` that the column `value` of this row fills. */
  readonly counts?: string;
  /** What the printed number is multiplied with in `counts` (万元 → 元). */
  readonly factor?: number;
  /** A line that offices of the region add to the form: read like the others, given among the extra rows. */
  readonly local?: true;
}

/** One value column of an official form. */
export interface ColumnModel {
  readonly key: string;
  readonly label: string;
  readonly variants?: readonly string[];
  readonly unit?: Unit;
  /** Stands for the column only where no other head names it (本期实际 beside 本年累计). */
  readonly weak?: true;
  /** Heads the numbers of another year, or how they changed: never read, whatever else is printed. */
  readonly unread?: true;
  /** The column counts changes: a sign is part of the number. */
  readonly signed?: boolean;
  readonly timeScope?: TimeScope;
  readonly scope?: Scope;
}

/** ROW.COLUMN inside one table. */
export type CellRef = string;

/** A count that is one cell. */
export interface CellCount {
  readonly path: string;
  readonly cell: CellRef;
}

/** A count that is the sum of cells; `printed` wins where it holds a number. */
export interface SumCount {
  readonly path: string;
  readonly printed?: CellRef;
  readonly parts: readonly CellRef[];
  /** all: null unless every part is a number; any: blanks are passed over, null when all are blank. */
  readonly needs: 'all' | 'any';
}

/**
 * What a rule compares. Operands are row keys (each: column), column keys (each: row) or row keys and ROW.COLUMN (each: once).
 * sum: Σ left (=, ≤) Σ right; with `open`, an amount that the form does not print may be added to the right side.
 */
export type RuleTest =
  | {
      readonly kind: 'sum';
      readonly left: readonly string[];
      readonly relation: '=' | '<=';
      readonly right: readonly string[];
      readonly open?: true;
    }
  | { readonly kind: 'between'; readonly value: string; readonly parts: readonly string[] }
  | { readonly kind: 'implies'; readonly when: string; readonly then: string; readonly open?: true }
  | { readonly kind: 'together'; readonly left: string; readonly right: string }
  | { readonly kind: 'at_least_zero'; readonly parts: readonly string[] }
  | { readonly kind: 'whole_numbers' }
  | { readonly kind: 'reserved'; readonly operands: readonly string[] }
  | { readonly kind: 'below'; readonly operand: string; readonly limit: number }
  | { readonly kind: 'from_year'; readonly operand: string; readonly year: number };

/** A cross-footing or plausibility rule of one table. */
export interface RuleModel {
  readonly id: string;
  readonly severity: Check['severity'];
  /** How the rule reads, in English. */
  readonly sentence: string;
  readonly each: 'column' | 'row' | 'once';
  /** Only these rows (each: row); default all rows that have the columns. */
  readonly rows?: readonly string[];
  /** Scope of a rule that is assessed once; default TABLE.ROW of the total. */
  readonly scope?: string;
  /** The rule is for the form that prints one of these rows (with numbers), or that does not print them. */
  readonly printed?: readonly string[];
  readonly notPrinted?: readonly string[];
  readonly test: RuleTest;
}

/** How a table is told from all others by its labels. */
export interface Signature {
  /** Rows of which one at least must be there (none: not asked for). */
  readonly rows: readonly string[];
  /** Columns of which one at least must be there, or `rows` do. */
  readonly columns: readonly string[];
  /** Distinct rows of the table that must be there. */
  readonly minimum: number;
}

/** One official or regional table. A new table is one more of these in `index.ts`. */
export interface TableModel {
  readonly id: TableId;
  readonly eras: readonly Era[];
  /** rows: label, then values; matrix: row groups × kinds of result, printed as one data row. */
  readonly layout: 'rows' | 'matrix';
  readonly titles: readonly string[];
  readonly rows: readonly RowModel[];
  readonly columns: readonly ColumnModel[];
  /** Columns of the plain form, left to right. */
  readonly form: readonly string[];
  readonly signature: Signature;
  readonly counts?: readonly CellCount[];
  readonly sums?: readonly SumCount[];
  readonly rules: readonly RuleModel[];
}
