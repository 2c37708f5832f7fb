import { startsNumbered } from '../flow/block.js';
import type { TextLine } from '../lines/textLine.js';
import type { TableCell } from './pdfTable.js';
import type { PlacedPiece } from './placedPiece.js';

/** What stands in the cells of values. */
export const isValue = (text: string): boolean => /^(?:[-+]?\d[\d.,]*%?|[-—–/]{1,3})$/.test(text);

/** Lines of one row: a label that was broken belongs to the nearest line with values, above it where both are as near. */
export function groupRows(
  lines: readonly TextLine[],
  placed: readonly (readonly PlacedPiece[])[],
): readonly (readonly PlacedPiece[])[] {
  const isAnchor = placed.map((own) => own.some(({ column, line }) => column > 0 && isValue(line.text)));
  const values = placed.flat().filter(({ column, line }) => column > 0 && isValue(line.text));
  const firstValue = Math.min(...values.map(({ column }) => column));
  const middles = lines.map(({ y0, y1 }) => (y0 + y1) / 2);
  const anchors = lines.flatMap((_, i) => (isAnchor[i] === true ? [i] : []));
  const steps = anchors.slice(1).map((at, i) => (middles[at] ?? 0) - (middles[anchors[i] ?? 0] ?? 0));
  const pitch = Math.min(...steps, Infinity);
  const rowOf = lines.map((line, i) => {
    if (isAnchor[i] === true) return i;
    const [only] = placed[i] ?? [];
    const isLabel = placed[i]?.length === 1 && only !== undefined && only.column < firstValue;
    const isFresh = startsNumbered(line.text) && placed.some((own, k) => k > i && own.length > 0);
    let best = i;
    let least = 1.05 * pitch;
    for (const at of anchors) {
      const distance = Math.abs((middles[at] ?? 0) - (middles[i] ?? 0));
      const hasLabel = placed[at]?.[0]?.column === 0;
      if (isFresh && (at < i || hasLabel)) continue;
      if (distance < least - 0.5) [best, least] = [at, distance];
    }
    return isLabel ? best : i;
  });
  const rows = new Map<number, PlacedPiece[]>();
  rowOf.forEach((row, i) => rows.set(row, [...(rows.get(row) ?? []), ...(placed[i] ?? [])]));
  return [...rows].sort(([a], [b]) => a - b).map(([, own]) => own);
}

/** The cells of a row, a blank one where nothing stands in a column. */
export function writeRow(pieces: readonly PlacedPiece[], row: number, columns: number): readonly TableCell[] {
  const texts = new Map<number, { colspan: number; text: string }>();
  for (const { line, column, colspan } of pieces) {
    const own = texts.get(column);
    texts.set(column, {
      text: (own?.text ?? '') + line.text,
      colspan: Math.max(own?.colspan ?? 1, colspan),
    });
  }
  const cells: TableCell[] = [];
  const places = [...texts.keys()];
  for (let column = 0; column < columns; column += cells[cells.length - 1]?.colspan ?? 1) {
    const { text, colspan } = texts.get(column) ?? { text: '', colspan: 1 };
    // A cell ends before the next one, however far its words run.
    const next = Math.min(...places.filter((place) => place > column), Infinity);
    cells.push({ text, colspan: Math.min(colspan, next - column), row, column, rowspan: 1, isFull: false });
  }
  return cells;
}
