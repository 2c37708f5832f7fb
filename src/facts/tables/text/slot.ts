import type { ColumnModel, RowModel } from '../../../knowledge/tables/model.js';

/** A printed number or mark; `string` is what is printed, without a numbering that was glued to it. */
export interface Value {
  readonly string: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'number' | 'mark';
  /** On the same line as the label. */
  readonly sameLine: boolean;
  /** The last of its line. */
  readonly endsLine: boolean;
  readonly unit: string | null;
  /** Values without a label or other words between them have the same number. */
  readonly segment: number;
}

/** A row label with the values that follow it up to the next label. */
export interface Slot {
  /** Null: a row that the official form does not have. */
  row: RowModel | null;
  readonly start: number;
  end: number;
  /** Letters of the label so far, and those of the form's label that were not met yet. */
  folded: string;
  rest: string;
  readonly values: Value[];
  unit: string | null;
  /** The first digits stand right behind the label or its unit, without white space. */
  glued: boolean;
  /** The label was put together from pieces: its values stand between them. */
  pieced: boolean;
  /** Words that are no label stand between the label and what follows. */
  broken: boolean;
}

/** A table's labels and values in the order of the text. */
export interface Slots {
  readonly slots: readonly Slot[];
  /** Values that follow no row label. */
  readonly orphans: readonly Value[];
  /** Every value from the first to the last, whatever it follows. */
  readonly values: readonly Value[];
  /** Heads of value columns before the first row, left to right; null: a column that is not read. */
  readonly heads: readonly (ColumnModel | null)[];
  /** A head names a column of codes. */
  readonly coded: boolean;
  /** Every row whose label was met, in the order of the text. */
  readonly anchors: readonly RowModel[];
}
