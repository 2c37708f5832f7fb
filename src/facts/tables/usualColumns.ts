import { allYears, oneYear } from '../../knowledge/tables/columns.js';
import type { TableModel } from '../../knowledge/tables/model.js';

/** Fewer rows with one number may have lost their second. */
const minimumRows = 4;

/**
 * The columns of a table without heads: those of the form. Where a form of two columns is printed with one number in
 * every row, below a title that names one year and no others, it is that year's; where the last numbers count the rows,
 * none is certain.
 */
export function usualColumns(
  { form }: TableModel,
  rows: readonly (readonly number[])[],
  words: string,
): readonly string[] {
  if (form.length === 2 && countRows(rows.flatMap((numbers) => numbers.at(-1) ?? []))) return [];
  const title = words.replace(/\s/g, '');
  const isSingle =
    form.length === 2 &&
    rows.filter(({ length }) => length === 1).length >= minimumRows &&
    rows.every(({ length }) => length <= 1) &&
    oneYear.pattern.test(title) &&
    !allYears.pattern.test(title);
  return isSingle ? form.slice(0, 1) : form;
}

/** The numbers of a column 序号 that stands before the labels: the last of them is lost behind the table. */
const countRows = (last: readonly number[]): boolean =>
  last.length > minimumRows && last.slice(1, -1).every((number, i) => number === (last[i] ?? 0) + 1);
