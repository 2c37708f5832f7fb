import { statisticsColumns } from '../../knowledge/tables/columns.js';
import { tableModels } from '../../knowledge/tables/index.js';
import type { RowModel, TableModel } from '../../knowledge/tables/model.js';
import { formWords, labelEndings } from '../../knowledge/tables/words.js';
import { foldLabel } from './label.js';

/** Shorter words without their ending are those of any sentence. */
const minimumStem = 4;

const ending = new RegExp(`(?:${labelEndings.join('|')})$`);

/** What the tables of 2019 and 2021 print: 行政复议 stands there as the head of a group. */
const wordsOfOtherForms: ReadonlySet<string> = new Set(
  [
    ...formWords,
    ...tableModels
      .filter(({ columns }) => columns !== statisticsColumns)
      .flatMap(({ rows, columns }) => [...rows, ...columns].map(({ label }) => label)),
  ].map(foldLabel),
);

/**
 * The labels of a statistical table with every ending that means a number, as offices print them: 收到申请数, 收到申请,
 * 收到申请数量. A form that is or begins another row's label, that
 * could be two rows', or that another table prints, is left out.
 */
export function rewordLabels(
  model: TableModel,
  labels: ReadonlyMap<string, readonly RowModel[]>,
): ReadonlyMap<string, readonly RowModel[]> {
  const reworded = new Map<string, readonly RowModel[]>();
  if (model.columns !== statisticsColumns) return reworded;
  const ambiguous = new Set<string>();
  for (const [label, rows] of labels) {
    const stem = label.replace(ending, '');
    if (stem.length < minimumStem || rows.some(({ kind }) => kind === 'header')) continue;
    for (const form of ['', ...labelEndings].map((one) => stem + one)) {
      const others = reworded.get(form);
      if (others && !haveSame(others, rows)) ambiguous.add(form);
      reworded.set(form, rows);
    }
  }
  for (const form of reworded.keys()) {
    const rows = reworded.get(form) ?? [];
    const beginsOther = [...labels].some(
      ([label, theirs]) => label.startsWith(form) && !haveSame(theirs, rows),
    );
    if (ambiguous.has(form) || labels.has(form) || wordsOfOtherForms.has(form) || beginsOther)
      reworded.delete(form);
  }
  return reworded;
}

const haveSame = (a: readonly RowModel[], b: readonly RowModel[]): boolean =>
  a.length === b.length && a.every((row) => b.includes(row));
