import { tableModels, type RowModel, type TableModel } from '../knowledge/tables/index.js';
import type { TableShape } from './types.js';

/** The official tables as the page draws them: rows with the same columns under one head. */
export function shapeTables(): TableShape[] {
  return tableModels.map((model) => ({
    id: model.id,
    title: model.titles[0] ?? model.id,
    parts: cutParts(model),
  }));
}

function cutParts(model: TableModel): TableShape['parts'] {
  const parts: { name: string; columns: readonly string[]; rows: RowModel[] }[] = [];
  for (const row of model.rows) {
    if (row.local) continue;
    const columns = row.columns ?? model.form;
    const name = `${row.part ?? ''} ${columns.join(' ')}`;
    const last = parts.at(-1);
    if (last?.name === name) last.rows.push(row);
    else parts.push({ name, columns, rows: [row] });
  }
  const labelOf = (key: string): string => model.columns.find((column) => column.key === key)?.label ?? key;
  return parts.map(({ columns, rows }) => ({
    columns: columns.map((key) => ({ key, label: labelOf(key) })),
    rows: rows.map((row) => ({ key: row.key, label: nameRow(row), depth: depthOf(row, model) })),
  }));
}

const nameRow = ({ number, label }: RowModel): string =>
  number === null ? label : `${number}${separator(number)}${label}`;

const separator = (number: string): string =>
  /^[一二三四五六七八九十]{1,3}$/.test(number) ? '、' : /^\d{1,2}$/.test(number) ? '.' : ' ';

function depthOf(row: RowModel, model: TableModel): number {
  let depth = 0;
  for (let one: RowModel | undefined = row; one?.parent != null && depth < 5; depth++) {
    const { parent }: RowModel = one;
    one = model.rows.find(({ key }) => key === parent);
  }
  return depth;
}
