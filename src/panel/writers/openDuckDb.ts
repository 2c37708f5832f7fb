import { join } from 'node:path';
import type * as DuckDb from '@duckdb/node-api';
import type { DuckDBAppender, DuckDBConnection } from '@duckdb/node-api';
import { loadPackage } from '../../bytes/loadPackage.js';
import type { Column, ColumnType, Table, TableWriter, Value } from '../table.js';

const duckDbName = 'panel.duckdb';

const types: Readonly<Record<ColumnType, string>> = {
  string: 'VARCHAR',
  integer: 'INTEGER',
  number: 'DOUBLE',
  date: 'DATE',
};

/** What most questions begin with: each report once. */
const views = [
  'CREATE VIEW reports_once AS SELECT * FROM reports WHERE duplicate_of IS NULL',
  'CREATE VIEW facts_once AS SELECT facts.* FROM facts SEMI JOIN reports_once USING (report_key)',
];

export interface Database {
  readonly openTable: (table: Table) => Promise<TableWriter>;
  /** When all tables are finished. */
  readonly finish: () => Promise<void>;
  readonly close: () => void;
}

export const loadDuckDb = (): Promise<typeof DuckDb> =>
  loadPackage('@duckdb/node-api', () => import('@duckdb/node-api'));

/** A database file with the tables of the panel. */
export async function openDuckDb(folder: string): Promise<Database> {
  const { DuckDBInstance, DuckDBDateValue } = await loadDuckDb();
  const instance = await DuckDBInstance.create(join(folder, duckDbName));
  const connection = await instance.connect();
  const close = (): void => {
    connection.closeSync();
    instance.closeSync();
  };
  const appendDate = (appender: DuckDBAppender, date: string): void => {
    const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
    appender.appendDate(DuckDBDateValue.fromParts({ year, month, day }));
  };
  return {
    openTable: (table) => openTable(connection, table, appendDate),
    async finish() {
      for (const view of views) await connection.run(view);
      close();
    },
    close,
  };
}

async function openTable(
  connection: DuckDBConnection,
  { name, columns }: Table,
  appendDate: (appender: DuckDBAppender, date: string) => void,
): Promise<TableWriter> {
  const fields = columns.map((column) => `"${column.name}" ${types[column.type]}`);
  await connection.run(`CREATE TABLE ${name} (${fields.join(', ')})`);
  const appender = await connection.createAppender(name);
  return {
    write(row) {
      for (const [i, column] of columns.entries()) append(appender, column, row[i] ?? null, appendDate);
      appender.endRow();
      return Promise.resolve();
    },
    finish() {
      appender.closeSync();
      return Promise.resolve();
    },
  };
}

function append(
  appender: DuckDBAppender,
  { type }: Column,
  value: Value,
  appendDate: (appender: DuckDBAppender, date: string) => void,
): void {
  if (value === null) appender.appendNull();
  else if (type === 'integer') appender.appendInteger(Number(value));
  else if (type === 'number') appender.appendDouble(Number(value));
  else if (type === 'date') appendDate(appender, String(value));
  else appender.appendVarchar(String(value));
}
