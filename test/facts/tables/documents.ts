import type { Block, Document, Grid, GridCell, TableReading } from '../../../src/types.js';
import { readTables } from '../../../src/facts/tables/index.js';

/** A cell of a test grid: its text, or text with spans. */
export type Cell = string | { readonly text: string; readonly colspan?: number; readonly rowspan?: number };
export type Matrix = readonly (readonly Cell[])[];

interface Part {
  readonly text?: string;
  readonly grid?: Matrix;
}

/** Makes a document of paragraphs and grids, laid out as a browser lays out tables. */
export function documentOf(...parts: readonly (string | Part)[]): Document {
  let text = '';
  const blocks: Block[] = [];
  const grids: Grid[] = [];
  for (const part of parts) {
    const { text: words, grid: matrix } = typeof part === 'string' ? { text: part, grid: undefined } : part;
    const start = text.length;
    if (matrix) {
      const grid = layGrid(
        matrix,
        () => text.length,
        (piece) => (text += piece),
      );
      grids.push({ ...grid, span: { start, end: text.length } });
    } else text += words ?? '';
    blocks.push({
      kind: matrix ? 'table' : 'paragraph',
      role: 'body',
      span: { start, end: text.length },
      grid: matrix ? grids.length - 1 : null,
      emphasis: false,
    });
    text += '\n';
  }
  const span = { start: 0, end: text.length };
  return { text, span, mediaType: 'text/plain', blocks, grids, metadata: [], pictures: 0, warnings: [] };
}

function layGrid(matrix: Matrix, at: () => number, write: (piece: string) => void): Omit<Grid, 'span'> {
  const places: number[][] = matrix.map(() => []);
  const cells: GridCell[] = [];
  matrix.forEach((line, row) => {
    let column = 0;
    line.forEach((cell, i) => {
      const { text, colspan = 1, rowspan = 1 } = typeof cell === 'string' ? { text: cell } : cell;
      while (places[row]?.[column] !== undefined) column++;
      if (i > 0) write('\t');
      const start = at();
      write(text);
      const rows = Math.min(rowspan, matrix.length - row);
      for (let r = row; r < row + rows; r++) {
        for (let c = column; c < column + colspan; c++) (places[r] ??= [])[c] = cells.length;
      }
      cells.push({
        row,
        column,
        rowspan: rows,
        colspan,
        span: { start, end: at() },
        text: text.replace(/\s/g, ''),
      });
    });
    write('\n');
  });
  const columns = Math.max(...places.map((line) => line.length));
  return {
    rows: matrix.length,
    columns,
    cells,
    matrix: places.map((line) => Array.from({ length: columns }, (_, c) => line[c] ?? -1)),
  };
}

/** The only table of the given id, or a failure that says what was found. */
export function tableOf(document: Document, id: TableReading['id']): TableReading {
  const readings = readTables(document);
  const found = readings.find((reading) => reading.id === id);
  if (!found)
    throw new Error(`no ${id} among ${readings.map((reading) => reading.id).join(', ') || 'no tables'}`);
  return found;
}

/** Values of one row, by column. */
export function valuesOf(reading: TableReading, row: string): Record<string, number | null> {
  return Object.fromEntries(
    Object.entries(reading.rows[row] ?? {}).map(([column, cell]) => [column, cell.value]),
  );
}

/** Values of one row in the order of the form. */
export function rowOf(reading: TableReading, row: string): (number | null)[] {
  return Object.values(reading.rows[row] ?? {}).map((cell) => cell.value);
}

/** States of one row in the order of the form. */
export function statesOf(reading: TableReading, row: string): string[] {
  return Object.values(reading.rows[row] ?? {}).map((cell) => cell.state);
}
