import { tableModels } from '../knowledge/tables/index.js';
import { countPaths } from '../record/fillCounts.js';

const paths: ReadonlySet<string> = new Set(countPaths);

export const isCount = (indicator: string): boolean => paths.has(indicator);

/** A count, or a cell that the official form has: TABLE.ROW.COLUMN. */
export function isCorrectable(indicator: string): boolean {
  if (isCount(indicator)) return true;
  const [id, key, column = '', ...rest] = indicator.split('.');
  const model = tableModels.find((one) => one.id === id);
  const row = model?.rows.find((one) => one.key === key);
  return rest.length === 0 && row !== undefined && (row.columns ?? model?.form ?? []).includes(column);
}
