import type { RowModel, TableModel } from '../../knowledge/tables/model.js';

/**
 * Whose label it is that the form prints twice: that of a row not read yet, below the parent that was printed last. A
 * parent whose own label is lost is known by its other rows.
 */
export function chooseRow(
  model: TableModel,
  rows: readonly RowModel[],
  printed: readonly string[],
  isOpen: (row: RowModel) => boolean,
  number: number | null = null,
): RowModel | null {
  if (rows.length <= 1) return rows[0] ?? null;
  const open = rows.filter(isOpen);
  const latest = ({ parent }: RowModel): number =>
    printed.findLastIndex((key) => key === parent || isBelow(model, key, parent));
  const ranked = [...(open.length > 0 ? open : rows)].sort(
    (a, b) =>
      latest(b) - latest(a) ||
      Number(b.number === String(number)) - Number(a.number === String(number)) ||
      model.rows.indexOf(a) - model.rows.indexOf(b),
  );
  return ranked[0] ?? null;
}

const isBelow = (model: TableModel, key: string, parent: string | null): boolean =>
  parent !== null && model.rows.some((row) => row.key === key && row.parent === parent);
