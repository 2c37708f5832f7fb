import { panelTables } from '../rows/tables.js';
import type { TableName, TableWriter, Value } from '../table.js';
import { openCsv } from './openCsv.js';
import { loadDuckDb, openDuckDb } from './openDuckDb.js';
import { loadParquet, openParquet } from './openParquet.js';

export type PanelFormat = 'csv' | 'parquet';

export interface WriterOptions {
  readonly formats: readonly PanelFormat[];
  readonly bom: boolean;
  readonly duckdb: boolean;
}

/** All tables in all formats. */
export interface PanelWriter {
  readonly write: (table: TableName, row: readonly Value[]) => Promise<void>;
  readonly finish: () => Promise<void>;
  readonly abort: () => void;
}

/** Before anything is read: the packages that the wanted formats take. */
export async function loadFormats({ formats, duckdb }: WriterOptions): Promise<void> {
  if (formats.includes('parquet')) await loadParquet();
  if (duckdb) await loadDuckDb();
}

/**
 * Opens the tables of a panel in a folder, each in every wanted format.
 *
 * @throws MissingPackage, OutputError
 */
export async function openWriters(folder: string, options: WriterOptions): Promise<PanelWriter> {
  const { formats, bom, duckdb } = options;
  const database = duckdb ? await openDuckDb(folder) : null;
  const writers = new Map<TableName, TableWriter[]>();
  for (const table of panelTables) {
    const opened: TableWriter[] = [];
    if (formats.includes('csv')) opened.push(await openCsv(folder, table, bom));
    if (formats.includes('parquet')) opened.push(await openParquet(folder, table));
    if (database) opened.push(await database.openTable(table));
    writers.set(table.name, opened);
  }
  return {
    async write(table, row) {
      for (const writer of writers.get(table) ?? []) await writer.write(row);
    },
    async finish() {
      for (const opened of writers.values()) for (const writer of opened) await writer.finish();
      await database?.finish();
    },
    abort: () => database?.close(),
  };
}
