import { squeeze } from '../../document/view.js';
import { statisticsColumns } from '../../knowledge/tables/columns.js';
import type { TableModel } from '../../knowledge/tables/model.js';
import { frameWords } from '../../knowledge/tables/words.js';
import type { Span } from '../../types.js';
import { foldLabel } from './label.js';

const maxLines = 4;
const maxLineLength = 90;

const foot = new RegExp(
  `^[\\s|]{0,20}(?:${frameWords.foot.join('|')})(?:\\s?[(（][^()（）\\n]{1,8}[)）])?\\s?[:：]\\s{0,4}[^\\s|]{0,24}`,
);

/** Widens the span of a table over what belongs to the form: its title and who filled it in, before and behind. */
export function widenToFrame(text: string, span: Span, model: TableModel): Span {
  return { start: widenUp(text, span.start, model), end: widenDown(text, span.end) };
}

function widenUp(text: string, from: number, model: TableModel): number {
  // The other tables stand under chapter headings, which are not theirs.
  if (model.columns !== statisticsColumns) return from;
  const titles = model.titles.map(foldLabel);
  const isTitle = (words: string): boolean => titles.some((title) => foldLabel(words).includes(title));
  let line = text.lastIndexOf('\n', from - 1);
  const before = text.slice(line + 1, from);
  if (before.trim() !== '' && !(before.length <= maxLineLength && isTitle(before))) return from;
  let start = before.trim() === '' ? from : line + 1;
  for (let i = 0; i < maxLines && line >= 0; i++) {
    const begin = text.lastIndexOf('\n', line - 1);
    const words = text.slice(begin + 1, line);
    if (words.length > maxLineLength) break;
    const squeezed = squeeze(words);
    if (
      isTitle(words) ||
      frameWords.head.some((word) => squeezed.includes(`${word}:`) || squeezed.startsWith(`${word}(`))
    ) {
      start = begin + 1;
    } else if (squeezed !== '' && !/^[(（]?(?:19|20)\d{2}年/.test(squeezed)) break;
    line = begin;
  }
  return start;
}

function widenDown(text: string, from: number): number {
  let end = from;
  for (let i = 0; i < 8; i++) {
    const match = foot.exec(text.slice(end, end + 100));
    if (!match) break;
    end += match[0].length;
  }
  return end;
}
