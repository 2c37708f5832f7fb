import { tableModel } from '../knowledge/tables/index.js';
import type { Wording } from '../knowledge/findings/index.js';
import type { FactRecord, GovRecord } from '../record/schema.js';
import type { TableId } from '../types.js';
import type { NamedCell } from './types.js';

/** Tables, rows and columns by the names that the document prints, the form's where it does not. */
export interface TableNames {
  readonly table: (id: TableId) => string;
  readonly row: (id: TableId, row: string) => string;
  readonly column: (id: TableId, column: string) => string;
  readonly cell: (path: string) => NamedCell;
  readonly fact: (path: string) => FactRecord | null;
}

/** A label that was put together from torn text is not what the document prints. */
const readAsPrinted = /:(?:grid|label|label_sum)$/;

const isTable = (record: GovRecord, id: string): id is TableId =>
  record.tables !== null && id in record.tables;

export function makeTableNames(record: GovRecord): TableNames {
  const facts = new Map<string, FactRecord>();
  for (const fact of record.facts ?? []) if (!facts.has(fact.indicator)) facts.set(fact.indicator, fact);
  const labels = new Map<string, string>();
  for (const { indicator, label, rule } of record.facts ?? []) {
    const [id = '', row = '', column] = indicator.split('.');
    if (column === undefined || label === null || !readAsPrinted.test(rule)) continue;
    if (!labels.has(`${id}.${row}`)) labels.set(`${id}.${row}`, label);
  }
  const rowName = (id: TableId, row: string): string =>
    labels.get(`${id}.${row}`) ?? tableModel(id).rows.find(({ key }) => key === row)?.label ?? row;
  const columnName = (id: TableId, column: string): string =>
    tableModel(id).columns.find(({ key }) => key === column)?.label ?? column;
  return {
    table: (id) => tableModel(id).titles[0] ?? id,
    row: rowName,
    column: columnName,
    fact: (path) => facts.get(path) ?? null,
    cell: (path) => {
      const [id = '', row = '', column = ''] = path.split('.');
      if (!isTable(record, id))
        return { cell: path, row: path, column: null, printed: facts.get(path)?.value ?? null };
      const one = tableModel(id).form.length === 1 || column === 'value';
      return {
        cell: path,
        row: rowName(id, row),
        column: one ? null : columnName(id, column),
        printed: record.tables?.[id]?.rows[row]?.[column] ?? null,
      };
    },
  };
}

/** 行“…”列“…”; the columns of a table with one are not named. */
export function namePlace({ row, column }: Pick<NamedCell, 'row' | 'column'>): Wording {
  return column === null
    ? { zh: `行“${row}”`, en: row }
    : { zh: `行“${row}”列“${column}”`, en: `${row} / ${column}` };
}
