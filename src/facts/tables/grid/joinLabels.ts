import { matchRow, type Lexicon } from '../lexicon.js';
import type { GridView, ViewCell } from './view.js';

/** A label is broken over three lines at most. */
const maxLines = 3;

const isRow = (lexicon: Lexicon, text: string): boolean => matchRow(lexicon, text).length > 0;

/**
 * Puts labels together that a line end broke: a line that is nothing but the beginning of a label, and the line with
 * its end and the cells of the row.
 */
export function joinLabels(lexicon: Lexicon, view: GridView): GridView {
  const rows: (readonly ViewCell[])[] = [...view.rows];
  for (let r = 1; r < rows.length; r++) {
    const line = rows[r] ?? [];
    const [first] = line;
    if (!first || line.length < 2 || isRow(lexicon, first.text)) continue;
    let text = first.text;
    for (let back = 1; back < maxLines; back++) {
      const above = rows[r - back] ?? [];
      const head = above[above.length - 1];
      // Only the last cell of the line above can go on; its line holds no values.
      if (!head || (above.length > 1 && back > 1)) break;
      text = head.text + text;
      if (isRow(lexicon, text) && !isRow(lexicon, head.text)) {
        rows[r] = [
          { ...first, text, span: { start: head.span.start, end: first.span.end } },
          ...line.slice(1),
        ];
        break;
      }
      if (above.length > 1) break;
    }
  }
  return { ...view, rows };
}
