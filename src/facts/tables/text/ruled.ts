import type { Span } from '../../../types.js';
import type { GridView, ViewCell } from '../grid/view.js';
import { cutDrawnLine, isDrawnLine, knownWidths, type DrawnPiece } from './drawnLine.js';
import { linesOf } from './lines.js';
import { trimSpan } from './trimSpan.js';

type DrawnLine = readonly DrawnPiece[];

/** Where a border stands only around the head and the whole, the lines between are rows of their own. */
const fewestRules = 4;

/** A table whose cells are drawn around with strokes, as text browsers, converters and databases do it. */
export interface RuledTable {
  readonly view: GridView;
  readonly span: Span;
}

const anyBorder = /[\u2500-\u257f]{2}|\+[-=]{2}/;

/** The drawn tables in a text: the strokes say exactly what is a cell, over how many lines and columns it goes. */
export function findRuled(text: string, span: Span): RuledTable[] {
  if (!anyBorder.test(text.slice(span.start, span.end))) return [];
  const tables: RuledTable[] = [];
  let run: Span[] = [];
  const close = (): void => {
    const view = run.length > fewestRules ? viewRuled(text, run) : null;
    if (view) tables.push({ view, span: { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 } });
    run = [];
  };
  for (const line of linesOf(text, span)) {
    if (isDrawnLine(text, line)) run.push(line);
    else close();
  }
  close();
  return tables;
}

/** Null where a table is not drawn whole, or its strokes do not meet. */
function viewRuled(text: string, lines: readonly Span[]): GridView | null {
  for (const widths of knownWidths) {
    const drawn = lines.map((line) => cutDrawnLine(text, line, widths));
    if (!isWhole(drawn)) continue;
    const view = makeView(text, drawn);
    if (isTiled(view)) return view;
  }
  return null;
}

const isRule = (line: DrawnLine): boolean => line.some(({ ruled }) => ruled);

/** Whether all lines begin and end below one another, and every stroke beside a cell has a crossing above or below. */
function isWhole(lines: readonly DrawnLine[]): boolean {
  const [first] = lines;
  const [left, right] = [first?.[0]?.from, first?.at(-1)?.to];
  if (lines.filter(isRule).length < fewestRules) return false;
  const crossings = new Set(
    lines.filter(isRule).flatMap((line) => line.flatMap(({ from, to }) => [from, to])),
  );
  return lines.every(
    (line) =>
      line[0]?.from === left && line.at(-1)?.to === right && line.every(({ from }) => crossings.has(from)),
  );
}

/** Whether the cells of every row stand beside one another, none above another. */
const isTiled = ({ rows }: GridView): boolean =>
  rows.every((row) => row.every(({ column }, i) => i === 0 || (row[i - 1]?.end ?? 0) <= column));

/** A cell while its lines are gathered. */
interface OpenCell {
  readonly from: number;
  readonly to: number;
  readonly row: number;
  readonly parts: Span[];
}

function makeView(text: string, lines: readonly DrawnLine[]): GridView {
  const columns = [...new Set(lines.flatMap((line) => line.flatMap(({ from, to }) => [from, to])))].sort(
    (a, b) => a - b,
  );
  const cells: ViewCell[] = [];
  let open: OpenCell[] = [];
  let row = 0;
  const close = ({ from, to, row: first, parts }: OpenCell): void => {
    const printed = parts
      .map((part) => trimSpan(text, part.start, part.end))
      .filter(({ start, end }) => end > start);
    const [span = { start: parts[0]?.start ?? 0, end: parts[0]?.start ?? 0 }] = printed;
    cells.push({
      text: printed.map(({ start, end }) => text.slice(start, end)).join('\n'),
      span,
      row: first,
      rowEnd: row,
      column: columns.indexOf(from),
      end: columns.indexOf(to),
    });
  };
  for (const line of lines) {
    if (isRule(line)) {
      // A row ends here; a cell goes on where no stroke is drawn below it.
      if (open.length > 0) row++;
      const goesOn = (cell: OpenCell): boolean =>
        line.some(({ from, to, ruled }) => !ruled && from === cell.from && to === cell.to);
      for (const cell of open) if (!goesOn(cell)) close(cell);
      open = open.filter(goesOn);
    }
    for (const { from, to, ruled, span } of line) {
      if (ruled) continue;
      const cell = open.find((one) => one.from === from && one.to === to);
      if (cell) cell.parts.push(span);
      else open.push({ from, to, row, parts: [span] });
    }
  }
  if (open.length > 0) row++;
  open.forEach(close);
  const rows = Array.from({ length: row }, (): ViewCell[] => []);
  for (const cell of cells) for (let at = cell.row; at < cell.rowEnd; at++) rows[at]?.push(cell);
  for (const line of rows) line.sort((a, b) => a.column - b.column);
  return { rows, ragged: false, trimmed: false };
}
