import { allYears, oneYear } from '../../knowledge/tables/columns.js';
import type { TableModel } from '../../knowledge/tables/model.js';

/** Fewer rows with one number may have lost their second. */
const minimumRows = 4;

/**
 * The columns of a table without heads: those of the form. Where a form of two columns is printed with one number in
 * every row, below a title that names one year and no others, it is that year's.
 */
export function usualColumns(
  { form }: TableModel,
  numbersInRows: readonly number[],
  words: string,
): readonly string[] {
  const title = words.replace(/\s/g, '');
  const isSingle =
    form.length === 2 &&
    numbersInRows.filter((count) => count === 1).length >= minimumRows &&
    numbersInRows.every((count) => count <= 1) &&
    oneYear.pattern.test(title) &&
    !allYears.pattern.test(title);
  return isSingle ? form.slice(0, 1) : form;
}
