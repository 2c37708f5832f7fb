import { expand } from '../grid.js';
import type { Random } from '../random.js';
import type { Sheet, SheetCell } from '../sheet.js';

export type LineFamily =
  'tabs' | 'tabs_quoted' | 'pipes' | 'markdown' | 'cell_lines' | 'cell_lines_lost' | 'spaced_lines';

/** How a place that belongs to a spanning cell is written: not at all, empty, or with the cell's words again. */
type SpanMode = 'omit' | 'empty' | 'repeat';

/** One table in plain text where lines or signs keep the cells apart. */
export function renderLines(
  sheets: readonly Sheet[],
  rng: Random,
  family: LineFamily,
  page: () => string,
): string {
  if (family === 'cell_lines' || family === 'cell_lines_lost') {
    const style = chooseCellLines(rng, family === 'cell_lines_lost');
    return sheets.map((sheet) => cellLines(sheet, rng, style)).join('\n');
  }
  if (family === 'spaced_lines') return sheets.map((sheet) => spacedLines(sheet, rng, page)).join('\n');
  const mode =
    family === 'markdown'
      ? rng.pick(['empty', 'repeat'] as const)
      : rng.pick(['omit', 'empty', 'repeat'] as const);
  const edge = rng.chance(0.5);
  const pad = rng.pick(['', ' ', ' ']);
  return sheets
    .map((sheet) => {
      const rows = fieldRows(sheet, mode);
      if (family === 'tabs') return rows.map((row) => row.map(flat).join('\t')).join('\n');
      if (family === 'tabs_quoted')
        return rows.map((row) => row.map((text) => quote(text, rng)).join('\t')).join('\n');
      const bars = rows.map((row) => {
        const line = row.map((text) => flat(text).replace(/\|/gu, '')).join(`${pad}|${pad}`);
        return family === 'markdown' || edge ? `|${pad}${line}${pad}|` : `${line}${pad}|`;
      });
      if (family === 'markdown') bars.splice(1, 0, `|${'---|'.repeat(sheet.width)}`);
      return bars.join('\n');
    })
    .join(rng.pick(['\n', '\n\n']));
}

const flat = (text: string) => text.replace(/\n/gu, '');

function fieldRows(sheet: Sheet, mode: SpanMode): string[][] {
  return expand(sheet).map((row) =>
    row.flatMap(({ cell, corner }) => {
      if (corner) return [cell.text];
      if (mode === 'omit') return [];
      return [mode === 'repeat' && cell.role !== 'value' ? cell.text : ''];
    }),
  );
}

/** A spreadsheet quotes a cell with a line break; a long label is broken too. */
function quote(text: string, rng: Random): string {
  const broken = text.includes('\n') || text.length < 8 || rng.chance(0.6) ? text : breakLabel(text, rng, 2);
  return /[\n"]/u.test(broken) ? `"${broken.replace(/"/gu, '""')}"` : broken;
}

/** Breaks a label over up to `lines` lines, never between a number and its point. */
export function breakLabel(text: string, rng: Random, lines: number): string {
  let out = text.replace(/\n/gu, '');
  for (let cut = 1; cut < lines && out.length > 5; cut++) {
    const at = rng.int(3, out.length - 2);
    if (!/[\n0-9.．、(（]/u.test(out.slice(at - 1, at + 1))) out = `${out.slice(0, at)}\n${out.slice(at)}`;
  }
  return out;
}

interface CellLines {
  readonly lost: boolean;
  readonly separator: string;
  readonly breakLabels: number;
}

const chooseCellLines = (rng: Random, lost: boolean): CellLines => ({
  lost,
  // Where every cell is closed by a line of its own, blanks stay visible.
  separator: lost ? rng.pick(['\n', '\n\n']) : rng.pick(['\n', '\n|\n']),
  breakLabels: rng.pick([0, 0, 0.3]),
});

function cellLines(sheet: Sheet, rng: Random, { lost, separator, breakLabels }: CellLines): string {
  const cells = sheet.rows.flat().filter(({ text }) => !lost || text !== '');
  const texts = cells.map(({ text, role }) => {
    if (role === 'value') return text;
    return rng.chance(breakLabels) ? breakLabel(text, rng, 3) : text;
  });
  return texts.join(separator) + (separator === '\n' ? '' : separator.trimEnd());
}

/** Label and numbers on a line, blanks gone, pages between. */
function spacedLines(sheet: Sheet, rng: Random, page: () => string): string {
  const gap = () => ' '.repeat(rng.pick([1, 1, 2, 4, 8]));
  const breaks = rng.chance(0.4);
  const lines: string[] = [];
  sheet.rows.forEach((row, r) => {
    const texts = row.filter(({ text }) => text !== '').map(({ text }) => flat(text));
    if (texts.length > 0) lines.push(gap().repeat(rng.int(0, 2)) + texts.join(gap()));
    if (breaks && r > sheet.headRows && r < sheet.rows.length - 1 && rng.chance(0.08)) {
      lines.push(page());
      if (rng.chance(0.5)) lines.push(...sheet.rows.slice(0, sheet.headRows).map((head) => joinRow(head)));
    }
  });
  return lines.join('\n');
}

const joinRow = (row: readonly SheetCell[]) => row.map(({ text }) => flat(text)).join(' ');
