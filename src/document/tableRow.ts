import { maxPatternLength, type Line } from './line.js';

/** Rows and cells of tables in text: tabs, pipes, numbers in columns. */
export function isTableRow(text: string, line: Line): boolean {
  if (line.span.end - line.span.start > maxPatternLength) return false;
  const raw = text.slice(line.span.start, line.span.end);
  if (/[\t|｜¦│┃├─┼]/.test(raw)) return true;
  if (!/\d/.test(raw)) return / {3}\S{1,40} {3}/.test(raw);
  return (
    /(?:[ \u3000][-+]?[\d.,/]{1,14}){2}$|(?:[ \u3000][-+]?[\d.,/]{1,14}){3}/.test(raw) ||
    /^[-+\d\s.,/]+$/.test(raw)
  );
}
