/** One value of a table. Dates are ISO `YYYY-MM-DD`; null is an empty cell. */
export type Value = string | number | null;

export type ColumnType = 'string' | 'integer' | 'number' | 'date';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly en: string;
  readonly zh: string;
}

export type TableName = 'reports' | 'facts' | 'indicators' | 'missing';

/** The shape of one table: the writers, the codebook and the data package are made from it. */
export interface Table {
  readonly name: TableName;
  readonly en: string;
  readonly zh: string;
  readonly columns: readonly Column[];
  readonly primaryKey: readonly string[];
  /** Columns that hold a key of `reports`. */
  readonly reportKey: string | null;
}

/** Takes the rows of one table one after the other; values in the order of the columns. */
export interface TableWriter {
  readonly write: (row: readonly Value[]) => Promise<void>;
  readonly finish: () => Promise<void>;
}

/** A row with names, in the order of the columns; a column that the row does not have is a defect. */
export function orderRow(columns: readonly Column[], row: Readonly<Record<string, Value>>): Value[] {
  return columns.map(({ name }) => {
    const value = row[name];
    if (value === undefined) throw new Error(`no value for the column ${name}`);
    return value;
  });
}
