import type { CellObject, Range, WorkSheet } from '@e965/xlsx';
import { escapeText, writeTable, type HtmlCell } from '../htmlText.js';

/** Beyond this a sheet has formats and no data. */
const maxColumns = 300;
const maxMerges = 10_000;

interface SheetCell extends HtmlCell {
  readonly column: number;
  readonly text: string;
}
type Row = readonly SheetCell[];

/** Numbering that belongs to a table's own rows: 第二十条第（一）项, 一、主动公开情况. */
const numbered = /^\s{0,4}(?:第|[（(]?[一二三四五六七八九十]{1,3}[）)、])/;

/**
 * A sheet as a page. An empty row ends a table. What stands alone in its row above and below the data (title, unit,
 * notes) is a paragraph. Empty rows and columns at the edges, hidden rows and hidden columns are left out.
 */
export function writeSheet(sheet: WorkSheet): string {
  const parts: Row[][] = [[]];
  for (const row of readRows(sheet)) {
    if (row.some(({ text }) => text !== '')) parts[parts.length - 1]?.push(row);
    // A merged cell that reaches into an empty row keeps its table together.
    else if (row.length > 0) parts.push([]);
  }
  return parts.map(writePart).join('\n');
}

function writePart(rows: readonly Row[]): string {
  let first = 0;
  while (first < rows.length && isAlone(rows[first]) && !numbered.test(textOf(rows[first]))) first++;
  let last = rows.length;
  while (last > first && isAlone(rows[last - 1])) last--;
  const paragraphs = (part: readonly Row[]): string[] =>
    part.map((row) => `<p>${escapeText(textOf(row))}</p>`);
  return [
    ...paragraphs(rows.slice(0, first)),
    ...(last > first ? [writeTable(trimColumns(rows.slice(first, last)))] : []),
    ...paragraphs(rows.slice(last)),
  ].join('\n');
}

/** Another table of the sheet may be wider: empty cells beside this one are not its own. */
function trimColumns(rows: readonly Row[]): readonly Row[] {
  const filled = rows.flatMap((row) => row.filter(({ text }) => text !== ''));
  const first = filled.reduce((least, { column }) => Math.min(least, column), maxColumns);
  const last = filled.reduce((most, { column, colspan }) => Math.max(most, column + colspan), 0);
  return rows.map((row) => row.filter(({ column }) => column >= first && column < last));
}

const isAlone = (row: Row | undefined): boolean => row?.filter(({ text }) => text !== '').length === 1;
const textOf = (row: Row | undefined): string => row?.find(({ text }) => text !== '')?.text ?? '';

/** Cells as they are displayed, row by row; what a merged cell covers is left out. */
function readRows(sheet: WorkSheet): Row[] {
  const data = sheet['!data'] ?? [];
  const merges = sheet['!merges'] ?? [];
  const shows = {
    row: (r: number): boolean => sheet['!rows']?.[r]?.hidden !== true,
    column: (c: number): boolean => sheet['!cols']?.[c]?.hidden !== true,
  };
  const { rows: height, columns: width } = measureData(data);
  const corners = new Map(merges.map((merge) => [keyOf(merge.s.r, merge.s.c), merge]));
  const covered = findCovered(merges, height, width);
  const rows: Row[] = [];
  for (let r = 0; r < height; r++) {
    if (!shows.row(r)) continue;
    const row: SheetCell[] = [];
    for (let c = 0; c < width; c++) {
      const merge = corners.get(keyOf(r, c));
      if (!shows.column(c) || (merge === undefined && covered.has(keyOf(r, c)))) continue;
      const text = displayed(data[r]?.[c]);
      row.push({
        column: c,
        text,
        html: escapeText(text),
        rowspan: merge === undefined ? 1 : countShown(r, Math.min(merge.e.r, height - 1), shows.row),
        colspan: merge === undefined ? 1 : countShown(c, Math.min(merge.e.c, width - 1), shows.column),
      });
    }
    rows.push(row);
  }
  return rows;
}

const keyOf = (row: number, column: number): number => row * 0x10000 + column;

/** As the program shows it; text of one cell on several lines keeps them. */
const displayed = (cell: CellObject | undefined): string => (cell?.w ?? String(cell?.v ?? '')).trim();

/** How far the filled cells reach: sheets claim more than they hold. */
function measureData(data: readonly (readonly (CellObject | undefined)[] | undefined)[]): {
  readonly rows: number;
  readonly columns: number;
} {
  let rows = 0;
  let columns = 0;
  data.forEach((row, r) => {
    row?.slice(0, maxColumns).forEach((cell, c) => {
      if (displayed(cell) === '') return;
      rows = r + 1;
      columns = Math.max(columns, c + 1);
    });
  });
  return { rows, columns };
}

function findCovered(merges: readonly Range[], height: number, width: number): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const { s, e } of merges.slice(0, maxMerges))
    for (let r = s.r; r <= Math.min(e.r, height - 1); r++)
      for (let c = s.c; c <= Math.min(e.c, width - 1); c++) covered.add(keyOf(r, c));
  return covered;
}

function countShown(from: number, to: number, shows: (index: number) => boolean): number {
  let count = 0;
  for (let i = from; i <= to; i++) if (shows(i)) count++;
  return count;
}
