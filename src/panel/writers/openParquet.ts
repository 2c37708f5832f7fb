import { join } from 'node:path';
import type { SchemaElement } from 'hyparquet';
import { loadPackage } from '../../bytes/loadPackage.js';
import type { Column, ColumnType, Table, TableWriter, Value } from '../table.js';
import { holdRows } from './holdRows.js';

const rowsInGroup = 10_000;

const types: Readonly<Record<ColumnType, Omit<SchemaElement, 'name'>>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  date: { type: 'INT32', converted_type: 'DATE' },
};

export const loadParquet = () => loadPackage('hyparquet-writer', () => import('hyparquet-writer'));

/** A Parquet file, written in groups of rows. */
export async function openParquet(folder: string, { name, columns }: Table): Promise<TableWriter> {
  const { ParquetWriter, fileWriter } = await loadParquet();
  const schema: SchemaElement[] = [
    { name: 'root', num_children: columns.length },
    ...columns.map((column) => ({
      name: column.name,
      repetition_type: 'OPTIONAL' as const,
      ...types[column.type],
    })),
  ];
  const writer = new ParquetWriter({
    writer: fileWriter(join(folder, `${name}.parquet`)),
    schema,
    createdBy: 'gov-report',
  });
  return holdRows(
    rowsInGroup,
    async (rows) => {
      const columnData = columns.map((column, i) => ({
        name: column.name,
        data: rows.map((row) => encode(column, row[i] ?? null)),
      }));
      await writer.write({ columnData, rowGroupSize: rows.length });
    },
    () => writer.finish(),
  );
}

const encode = ({ type }: Column, value: Value): Value | Date =>
  type === 'date' && typeof value === 'string' ? new Date(`${value}T00:00:00Z`) : value;
