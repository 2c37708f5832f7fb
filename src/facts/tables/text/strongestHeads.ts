import type { ColumnModel } from '../../../knowledge/tables/model.js';
import { sharedColumns, unreadRank } from '../lexicon.js';

/** The head of a value column, and what it prints. */
export interface PrintedHead {
  readonly column: ColumnModel;
  readonly rank: number;
  readonly name: string;
}

/** Of several heads for one column only the strongest is read: the latest year, 本年累计 before 本期实际. */
export function strongestHeads(heads: readonly PrintedHead[]): (ColumnModel | null)[] {
  const shared = sharedColumns(heads);
  const best = new Map<string, number>();
  for (const { column, rank } of heads) best.set(column.key, Math.max(rank, best.get(column.key) ?? 0));
  return heads.map(({ column, rank }) =>
    rank > unreadRank && rank === best.get(column.key) && !shared.has(column.key) ? column : null,
  );
}
