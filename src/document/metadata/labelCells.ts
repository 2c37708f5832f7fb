import type { MetadataEntry } from '../../types.js';
import type { Line } from '../line.js';
import { bar, cellsOf } from './labelRows.js';
import { familyOfCell } from './readFields.js';
import { makeEntry } from './values.js';

/** So much of a row must be labels: in another table one may stand for something else. */
const minLabelShare = 0.4;
const maxLine = 400;

/**
 * A row of text whose cells are labels with their values beside them: 索 引 号 | 0001/2 | 分 类 | 年报. Null where it is
 * another row, an empty list where all fields are left blank.
 */
export function readLabelCells(text: string, line: Line): readonly MetadataEntry[] | null {
  if (line.span.end - line.span.start > maxLine || !bar.test(line.view)) return null;
  const cells = cellsOf(text, line);
  const families = cells.map(({ start, end }) => familyOfCell(text.slice(start, end)));
  const labels = families.filter((family) => family !== null);
  const filled = cells.filter(({ start, end }) => end > start);
  if (
    !labels.some(({ kind, key }) => kind === 'info' && key !== null) ||
    labels.length < minLabelShare * filled.length
  )
    return null;
  // Labels side by side have their values in the row below.
  if (labels.length === cells.length && labels.length > 1) return null;
  return families.flatMap((family, i) => {
    const value = cells[i + 1];
    if (family === null || family.key === null || value === undefined || families[i + 1]) return [];
    return makeEntry(text, family.key, value, 'information_table') ?? [];
  });
}
