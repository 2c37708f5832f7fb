import type { ColumnModel } from '../../knowledge/tables/model.js';
import { foldLabel } from './label.js';
import { headerYear } from './lexicon.js';

/** The head of a column with values, and the words that it prints; null: a head that is not known. */
export interface PrintedHead {
  readonly column: ColumnModel | null;
  readonly name: string;
}

/** The rank of heads that are not read. */
const unreadRank = -1;

/** How strongly a head names a column: of several heads for one column only the strongest is read. */
function headRank(column: ColumnModel, text: string): number {
  if (column.unread) return unreadRank;
  return column.weak ? 0 : (headerYear(text) ?? 1);
}

/** The columns that are read: of several heads for one only the strongest, the latest year, 本年累计 before 本期实际. */
export function strongestHeads(printed: readonly PrintedHead[]): (ColumnModel | null)[] {
  const heads = printed.map(({ column, name }) => column && { column, name, rank: headRank(column, name) });
  const shared = sharedColumns(heads.flatMap((head) => head ?? []));
  const best = new Map<string, number>();
  for (const head of heads)
    if (head) best.set(head.column.key, Math.max(head.rank, best.get(head.column.key) ?? unreadRank));
  return heads.map((head) => {
    if (!head || head.rank === unreadRank || shared.has(head.column.key)) return null;
    return head.rank === best.get(head.column.key) ? head.column : null;
  });
}

/** The columns that several heads share, as 乡镇 and 街道 the lower levels: each prints a part, and none the whole. */
function sharedColumns(heads: readonly { column: ColumnModel; name: string }[]): ReadonlySet<string> {
  const names = new Map<string, string>();
  const shared = new Set<string>();
  for (const { column, name } of heads) {
    const folded = foldLabel(name);
    if (column.scope && (names.get(column.key) ?? folded) !== folded) shared.add(column.key);
    names.set(column.key, folded);
  }
  return shared;
}
