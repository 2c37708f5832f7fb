import type { Grid, GridCell, MetadataEntry } from '../../types.js';
import { familyOfCell, readFields } from './readFields.js';
import { makeEntry } from './values.js';

/** So much of a table must be labels of a page's form. */
const minLabelShare = 0.35;
const maxCells = 80;

/**
 * Reads a table of labels and values (索引号, 发布机构, 生成日期 …): pairs in a row, or a row of labels over a row of
 * values. Null where the table is another one.
 */
export function readInformationTable(text: string, grid: Grid): readonly MetadataEntry[] | null {
  const filled = grid.cells.filter((cell) => cell.text !== '');
  if (filled.length > maxCells) return null;
  const labels = filled.filter((cell) => labelOf(cell) !== null);
  const withValue = filled.filter((cell) => labelOf(cell) === null && readsAsFields(text, cell));
  const strong = [
    ...labels.map((cell) => labelOf(cell)),
    ...withValue.map((cell) => readFields(text, cell.span)[0]?.family ?? null),
  ];
  if (labels.length + withValue.length < 2 || !strong.some((family) => family?.kind === 'info')) return null;
  if (labels.length + withValue.length < minLabelShare * filled.length) return null;
  const entries: (MetadataEntry | null)[] = [];
  for (const cell of withValue) {
    for (const { family, value } of readFields(text, cell.span)) {
      if (family.key !== null) entries.push(makeEntry(text, family.key, value, 'information_table'));
    }
  }
  for (const cell of labels) {
    const key = labelOf(cell)?.key ?? null;
    const value = key === null ? null : valueOf(grid, cell);
    if (key !== null && value !== null) entries.push(makeEntry(text, key, value.span, 'information_table'));
  }
  return entries.filter((entry) => entry !== null);
}

const labelOf = (cell: GridCell): ReturnType<typeof familyOfCell> => familyOfCell(cell.text);

function readsAsFields(text: string, cell: GridCell): boolean {
  const first = readFields(text, cell.span)[0];
  return first?.colon === true && first.start === cell.span.start;
}

function isEmptyColumn(grid: Grid, column: number): boolean {
  return grid.matrix.every((row) => {
    const index = row[column];
    return index === undefined || grid.cells[index]?.text === '';
  });
}

/** The cell to the right, else (labels side by side) the cell below. */
function valueOf(grid: Grid, cell: GridCell): GridCell | null {
  for (const [row, column] of [
    [cell.row, cell.column + cell.colspan],
    [cell.row + cell.rowspan, cell.column],
  ] as const) {
    const index = grid.matrix[row]?.[column];
    const found = index === undefined ? undefined : grid.cells[index];
    if (found === undefined) continue;
    if (found.text !== '' && labelOf(found) === null) return found;
    // A bar at the end of each line makes a column of nothing.
    if (column >= grid.columns - 1 && isEmptyColumn(grid, column)) continue;
    // An empty value beside its label: the form leaves it blank.
    if (found.text === '') return null;
  }
  return null;
}
