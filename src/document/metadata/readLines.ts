import type { MetadataEntry } from '../../types.js';
import type { Line } from '../line.js';
import type { Page } from '../page.js';
import { findDumpHeader } from './dumpHeader.js';
import { readInformationTable } from './informationTable.js';
import { readLabelCells } from './labelCells.js';
import { readLabelPairs } from './labelPairs.js';
import { bar, readLabelRows } from './labelRows.js';
import { readMetadataLine } from './readLine.js';

/** A cheap look before the labels are tried. */
const mayBeField = (line: Line): boolean =>
  line.span.end - line.span.start <= 600 &&
  (/[:：\d]/.test(line.view) || line.view.length <= 60) &&
  !/[。；;]$/.test(line.view);

/**
 * What every line says about the page: null for a line that is no metadata, an empty list for one that is but says
 * nothing (文号：无). Whether a line inside the report is meant so is for the zones to decide.
 */
export function readMetadataLines({ text, lines, grids }: Page): (readonly MetadataEntry[] | null)[] {
  const entries = new Array<readonly MetadataEntry[] | null>(lines.length).fill(null);
  const header = findDumpHeader(text, lines);
  const mayBe = lines.map((line) => line.grid === null && mayBeField(line));
  const hasBars = bar.test(text);
  const alone = lines.map((line, i) =>
    i >= header.end && mayBe[i] === true ? readMetadataLine(text, line.span, null, false) : null,
  );
  const isField = (i: number): boolean => (i >= 0 && i < header.end) || (alone[i] ?? null) !== null;
  lines.forEach((line, i) => {
    const grid = line.grid === null ? undefined : grids[line.grid];
    const cells = hasBars && line.grid === null && i >= header.end ? readLabelCells(text, line) : null;
    let found: readonly MetadataEntry[] | null = cells ?? alone[i]?.entries ?? null;
    if (grid !== undefined) found = readInformationTable(text, grid);
    else if (i < header.end) found = readMetadataLine(text, line.span, 'dump_header', true)?.entries ?? [];
    else if (found === null && mayBe[i] === true && (isField(i - 1) || isField(i + 1))) {
      found = readMetadataLine(text, line.span, null, true)?.entries ?? null;
    }
    entries[i] = found;
  });
  for (const pair of [
    ...readLabelPairs(text, lines, (i) => entries[i] !== null),
    ...(hasBars ? readLabelRows(text, lines) : []),
  ]) {
    const [first, second] = pair.lines;
    entries[first] = [...(entries[first] ?? []), ...pair.entries];
    entries[second] ??= [];
  }
  return entries;
}
