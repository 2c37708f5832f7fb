import { readCell } from '../cell.js';
import { foldLabel } from '../label.js';
import { matchColumn, matchRow, type Lexicon } from '../lexicon.js';
import type { GridView, ViewCell } from './view.js';

/** So many of the lines must have all cells: others had empty cells at their end cut off, or are captions. */
const fullShare = 0.6;

/** Narrower tables have no merged cells worth finding. */
const minimumWidth = 3;

/**
 * Makes a grid of lines that have the same number of cells: what a merged cell covers is printed empty or again. A label
 * printed again beside or below itself is one cell. Null where the lines have different numbers of cells: there a cell's
 * place in its line is not its column.
 */
export function layGrid(lexicon: Lexicon, { rows: lines, cutOff, trimmed }: GridView): GridView | null {
  const parted = lines.filter((line) => line.length > 1);
  const width = Math.max(0, ...parted.map((line) => line.length));
  const full = parted.filter((line) => line.length === width).length;
  const least = cutOff === true ? fullShare * parted.length : parted.length;
  if (width < minimumWidth || parted.length < 2 || full < least) return null;
  // Unless some line shows an empty cell, a short one may have lost its blank anywhere, or its code.
  if (!trimmed && parted.some((line) => line.length < width && line.some(holdsNumber))) return null;
  // Heads without an empty place among them do not say which columns they reach over.
  const isHead = ({ text }: ViewCell): boolean => matchColumn(lexicon, text) !== null;
  const inside = lines.slice(
    0,
    lines.findLastIndex((line) => line.length === width),
  );
  if (
    inside.some((line) => line.length < width && line.some(isHead) && line.every(({ text }) => text !== ''))
  )
    return null;
  if (lexicon.model.layout === 'rows' && headsOverLabels(lexicon, lines)) return null;
  const grid = lines.map((line, row) =>
    Array.from({ length: width }, (_, column) => line[column] ?? emptyCell(line, row, column)),
  );
  return { rows: mergeDown(grid.map(mergeAcross)), ragged: false, trimmed: false };
}

const holdsNumber = ({ text }: ViewCell): boolean => readCell(text).value !== null;

/** Heads that begin above the labels of the rows have lost their places. */
function headsOverLabels(lexicon: Lexicon, lines: GridView['rows']): boolean {
  const isHead = (cell: ViewCell | undefined): boolean =>
    cell !== undefined && matchColumn(lexicon, cell.text) !== null;
  const over = lines.some((line) => isHead(line[0]) && line.filter(isHead).length > 2);
  return over && lines.some(([first]) => first && !isHead(first) && matchRow(lexicon, first.text).length > 0);
}

function emptyCell(line: readonly ViewCell[], row: number, column: number): ViewCell {
  const at = line[line.length - 1]?.span.end ?? 0;
  return { text: '', span: { start: at, end: at }, row, rowEnd: row + 1, column, end: column + 1 };
}

/** Words that are no value: 无 and 不涉及 beside each other are two cells. */
const twoLetters = /\p{L}{2}/u;
const isLabel = (text: string): boolean =>
  text.length > 1 && twoLetters.test(text) && readCell(text).state === 'unresolved';

function mergeAcross(line: readonly ViewCell[]): ViewCell[] {
  const merged: ViewCell[] = [];
  for (const cell of line) {
    const last = merged[merged.length - 1];
    if (last && isLabel(cell.text) && foldLabel(last.text) === foldLabel(cell.text))
      merged[merged.length - 1] = { ...last, end: cell.end };
    else merged.push(cell);
  }
  return merged;
}

function mergeDown(lines: readonly ViewCell[][]): ViewCell[][] {
  const out: ViewCell[][] = [];
  for (const line of lines) {
    const above = out[out.length - 1] ?? [];
    out.push(
      line.map((cell) => {
        if (!isLabel(cell.text)) return cell;
        const same = above.find((one) => one.column === cell.column && one.end === cell.end);
        if (!same || foldLabel(same.text) !== foldLabel(cell.text)) return cell;
        const longer = { ...same, rowEnd: cell.rowEnd };
        for (let r = same.row; r < cell.row; r++) {
          const index = out[r]?.indexOf(same) ?? -1;
          if (index >= 0) out[r]?.splice(index, 1, longer);
        }
        return longer;
      }),
    );
  }
  return out;
}
