import { join } from 'node:path';
import { openFileSink } from '../../output/index.js';
import type { Table, TableWriter, Value } from '../table.js';
import { holdRows } from './holdRows.js';

const rowsAtOnce = 500;

/** A CSV file. Texts that a spreadsheet would run as a formula get an apostrophe before them. */
export async function openCsv(folder: string, table: Table, bom: boolean): Promise<TableWriter> {
  const { stringify } = await import('csv-stringify/sync');
  const sink = openFileSink(join(folder, `${table.name}.csv`));
  const encode = (rows: readonly (readonly Value[])[]): string =>
    stringify([...rows], { escape_formulas: true });
  await sink.write(`${bom ? '\ufeff' : ''}${encode([table.columns.map(({ name }) => name)])}`);
  return holdRows(rowsAtOnce, (rows) => sink.write(encode(rows)), sink.finish);
}
