import type { Grid, Span } from '../../types.js';
import { buildGrid, type PlacedCell } from '../grid.js';
import { viewStart } from '../line.js';
import { squeezeSpaces } from '../squeezeSpaces.js';
import type { DomNode } from './dom.js';
import type { LineWriter } from './lineWriter.js';
import { readSpan, type RawRow } from './table.js';

export type ReadCell = (cell: DomNode) => string;

/** Writes the rows of a data table, cells by tab and rows by line, and lays out its grid. */
export function writeGrid(
  rows: readonly RawRow[],
  writer: LineWriter,
  readCell: ReadCell,
  grids: Grid[],
  inFurniture: boolean,
): void {
  const start = writer.position;
  const lines: string[] = [];
  let length = 0;
  const placed = rows.map((row) => {
    const texts = row.cells.map(readCell);
    let at = start + length;
    const cells = row.cells.map((cell, index) => {
      const text = texts[index] ?? '';
      const span = { start: at, end: at + text.length };
      at += text.length + 1;
      return {
        rowspan: readSpan(cell, 'rowspan'),
        colspan: readSpan(cell, 'colspan'),
        span,
        text: squeezeSpaces(text),
      };
    });
    // A row without any text is no line; its empty cells stand where the next line begins.
    if (texts.some((text) => text !== '')) {
      const line = texts.join('\t');
      lines.push(line);
      length += line.length + 1;
    }
    return cells;
  });
  const content = lines.join('\n');
  if (content === '') return;
  const leading = content.length - content.trimStart().length;
  const written = writer.put(content);
  const span = { start: written.start + leading, end: written.start + content.trimEnd().length };
  grids.push(
    buildGrid(
      placed.map((row) => row.map((cell) => clampEmpty(cell, span))),
      span,
    ),
  );
  writer.addLine({
    span,
    view: viewStart(content, { start: leading, end: content.length }),
    grid: grids.length - 1,
    linkShare: 0,
    inFurniture,
    emphasis: false,
    heading: false,
    wraps: false,
    gapBefore: true,
    indent: 0,
  });
}

/** Empty cells before the first and after the last character of a table stand at its edge. */
function clampEmpty(cell: PlacedCell, span: Span): PlacedCell {
  if (cell.span.end > cell.span.start) return cell;
  const at = Math.min(Math.max(cell.span.start, span.start), span.end);
  return { ...cell, span: { start: at, end: at } };
}
