import { countHan } from '../han.js';
import { isValueLike } from '../cell.js';
import type { ViewCell } from '../grid/view.js';
import { matchColumn, matchRow, type Lexicon } from '../lexicon.js';
import { trimSpan } from './trimSpan.js';

/** A cell without its place. */
export type Bare = Pick<ViewCell, 'text' | 'span'>;

export const bare = (text: string, start: number, end: number): Bare => ({
  text: text.slice(start, end),
  span: { start, end },
});

/** Fewer cells that begin with a number may be labels with a number of their own. */
const minimumEnds = 3;

/**
 * Rows that had a line each and were put in one: between the same two bars stand the last number of a row, or the last
 * head, and the label of the next row (`| 0 | 3 （二）部分公开 | 1 |`).
 */
export function cutRowEnds(lexicon: Lexicon, text: string, cells: readonly Bare[]): Bare[] {
  const cut = cells.map((cell) => cutAtBlank(lexicon, text, cell));
  const isKnown = ([, label]: readonly Bare[]): boolean =>
    label !== undefined && matchRow(lexicon, label.text).length > 0;
  if (cut.filter(isKnown).length < minimumEnds) return [...cells];
  return cut.flatMap((parts, i) => (isNumbering(lexicon, parts) ? (cells[i] ?? []) : parts));
}

function cutAtBlank(lexicon: Lexicon, text: string, cell: Bare): Bare[] {
  const at = cell.text.search(/\s/);
  if (at < 1 || isValueLike(cell.text)) return [cell];
  const first = cell.text.slice(0, at);
  if (!isValueLike(first) && matchColumn(lexicon, first) === null) return [cell];
  const rest = trimSpan(text, cell.span.start + at, cell.span.end);
  const label = bare(text, rest.start, rest.end);
  if (countHan(label.text, 2) < 2) return [cell];
  return [bare(text, cell.span.start, cell.span.start + at), label];
}

/** `1 属于国家秘密`: the number that the form gives to the row may be the label's own. */
function isNumbering(lexicon: Lexicon, [number, label]: readonly Bare[]): boolean {
  return label !== undefined && matchRow(lexicon, label.text).some((row) => row.number === number?.text);
}
