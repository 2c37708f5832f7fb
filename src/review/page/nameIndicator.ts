import { countNames } from '../../knowledge/indicators/index.js';
import type { FactRecord } from '../../record/schema.js';
import type { App } from './app.js';

/** What a count or a cell is called: of a cell the row, and the column where the table has several. */
export interface IndicatorName {
  readonly row: string;
  readonly column: string | null;
}

export function nameIndicator(
  { language, index }: App,
  indicator: string,
  fact: FactRecord | null,
): IndicatorName {
  const count = countNames.find(({ path }) => path === indicator);
  if (count) return { row: language === 'zh' ? count.zh : count.en, column: null };
  const [id, row, column] = indicator.split('.');
  for (const { rows, columns } of index.tables.find((table) => table.id === id)?.parts ?? []) {
    const label = rows.find(({ key }) => key === row)?.label;
    const head = columns.find(({ key }) => key === column)?.label;
    if (label !== undefined && head !== undefined)
      return { row: label, column: columns.length > 1 ? head : null };
  }
  return { row: fact?.label ?? indicator, column: null };
}

/** The names of several: what they have in common is left out. */
export function nameEach(names: readonly IndicatorName[]): string[] {
  const sameRow = names.length > 1 && names.every(({ row }) => row === names[0]?.row);
  const sameColumn = names.every(({ column }) => column === names[0]?.column);
  return names.map(({ row, column }) => {
    if (column === null || (sameColumn && !sameRow)) return row;
    return sameRow ? column : `${row} · ${column}`;
  });
}
