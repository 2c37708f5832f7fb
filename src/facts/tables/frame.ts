import { squeeze } from '../../document/view.js';
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
  const titles = model.titles.map(foldLabel);
  let start = from;
  let line = text.lastIndexOf('\n', from - 1);
  if (text.slice(line + 1, from).trim() !== '') return start;
  for (let i = 0; i < maxLines && line >= 0; i++) {
    const begin = text.lastIndexOf('\n', line - 1);
    const words = text.slice(begin + 1, line);
    if (words.length > maxLineLength) break;
    const folded = foldLabel(words);
    const titled =
      model.layout === 'rows' && model.form.length <= 2 && titles.some((title) => folded.includes(title));
    const squeezed = squeeze(words);
    if (
      titled ||
      frameWords.head.some((word) => squeezed.includes(`${word}:`) || squeezed.startsWith(`${word}(`))
    )
      start = begin + 1;
    else if (folded !== '' && !/^[(（]?(?:19|20)\d{2}年/.test(squeezed)) break;
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
