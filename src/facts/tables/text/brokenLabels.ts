import type { RowModel, TableModel } from '../../../knowledge/tables/model.js';
import { foldLabel } from '../label.js';

/** A shorter beginning could be any label's. */
const minimumBeginning = 4;

/** Longer pieces of a group's name are words of their own. */
const maxFragment = 4;

const foldedLabels = (row: RowModel): string[] => [row.label, ...(row.variants ?? [])].map(foldLabel);

/** What is missing of a row's label (or a variant) behind its beginning; null when it does not begin so. */
export function restOfLabel(row: RowModel, beginning: string): string | null {
  const label = foldedLabels(row).find((one) => one.startsWith(beginning));
  return label === undefined ? null : label.slice(beginning.length);
}

/** The one row not seen yet whose label begins so. Values can stand between the lines of a label. */
export function rowBeginning(
  model: TableModel,
  beginning: string,
  seen: ReadonlyMap<string, unknown>,
): RowModel | null {
  if (beginning.length < minimumBeginning) return null;
  const rows = model.rows.filter(
    (row) => row.kind !== 'header' && !seen.has(row.key) && restOfLabel(row, beginning) !== null,
  );
  return rows.length === 1 ? (rows[0] ?? null) : null;
}

/** The one row not seen yet whose label these pieces are together, and whether any row's label begins with them. */
export function rowJoined(
  model: TableModel,
  joined: string,
  seen: ReadonlyMap<string, unknown>,
): { row: RowModel | null; begins: boolean } {
  const rows = model.rows.filter((row) => row.kind !== 'header' && !seen.has(row.key));
  const whole = rows.filter((row) => foldedLabels(row).includes(joined));
  return {
    row: whole.length === 1 ? (whole[0] ?? null) : null,
    begins: rows.some((row) => restOfLabel(row, joined) !== null),
  };
}

/** Pieces of the names of groups, which stand down the side of their rows (无/法提供, 三、本年/度办理/结果). */
export function isGroupFragment(model: TableModel, folded: string): boolean {
  if (folded.length > maxFragment) return false;
  return model.rows.some(
    (row) =>
      (row.kind === 'group' || row.kind === 'header') &&
      row.label.length > folded.length &&
      foldLabel(row.label).includes(folded),
  );
}
