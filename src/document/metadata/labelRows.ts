import { trimSpan, type Line } from '../line.js';
import { familyOfCell } from './readFields.js';
import { makeEntry } from './values.js';
import type { LabelPair } from './labelPairs.js';
import type { Span } from '../../types.js';

export const bar = /[|｜¦│]/;
const maxLine = 300;

/** The cells of a line of text with bars between them; the bars at both ends make none. */
export function cellsOf(text: string, { span }: Line): Span[] {
  const cells: Span[] = [];
  let start = span.start;
  for (let at = span.start; at <= span.end; at++) {
    if (at < span.end && !bar.test(text.charAt(at))) continue;
    if (at > span.start && (at < span.end || start < span.end))
      cells.push(trimSpan(text, { start, end: at }));
    start = at + 1;
  }
  return cells;
}

const familyIn = (text: string, { start, end }: Span): ReturnType<typeof familyOfCell> =>
  familyOfCell(text.slice(start, end));

/** A row of labels over a row of values in text: 索引号 | 公开方式 | 发布机构 above their values. */
export function readLabelRows(text: string, lines: readonly Line[]): readonly LabelPair[] {
  const pairs: LabelPair[] = [];
  for (let i = 0; i + 1 < lines.length; i++) {
    const [line, next] = [lines[i], lines[i + 1]];
    if (!line || !next || line.grid !== null || next.grid !== null) continue;
    if (line.span.end - line.span.start > 120 || next.span.end - next.span.start > maxLine) continue;
    if (!bar.test(line.view)) continue;
    const labels = cellsOf(text, line).map((cell) => familyIn(text, cell));
    const values = cellsOf(text, next);
    if (
      labels.length < 2 ||
      labels.length !== values.length ||
      !labels.some((label) => label?.kind === 'info')
    )
      continue;
    if (labels.includes(null) || values.some((value) => familyIn(text, value) !== null)) continue;
    const entries = values.flatMap((value, column) => {
      const key = labels[column]?.key ?? null;
      return key === null || value.start === value.end
        ? []
        : (makeEntry(text, key, value, 'information_table') ?? []);
    });
    pairs.push({ lines: [i, i + 1], entries });
  }
  return pairs;
}
