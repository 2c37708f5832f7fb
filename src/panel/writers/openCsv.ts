import { join } from 'node:path';
import { openFile } from '../../output/index.js';
import type { Table, TableWriter, Value } from '../table.js';

const rowsAtOnce = 500;

/** A CSV file. Texts that a spreadsheet would run as a formula get an apostrophe before them. */
export async function openCsv(folder: string, table: Table, bom: boolean): Promise<TableWriter> {
  const { stringify } = await import('csv-stringify/sync');
  const sink = openFile(join(folder, `${table.name}.csv`));
  const encode = (rows: readonly (readonly Value[])[]): string =>
    stringify([...rows], { escape_formulas: true });
  let held: (readonly Value[])[] = [];
  await sink.write(`${bom ? '\ufeff' : ''}${encode([table.columns.map(({ name }) => name)])}`);
  const flush = async (): Promise<void> => {
    if (held.length > 0) await sink.write(encode(held));
    held = [];
  };
  return {
    async write(row) {
      held.push(row);
      if (held.length >= rowsAtOnce) await flush();
    },
    async finish() {
      await flush();
      await sink.finish();
    },
  };
}
