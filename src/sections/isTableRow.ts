import { startsTableLabel } from '../knowledge/headings/index.js';
import { viewText } from '../document/view.js';
import type { Block } from '../types.js';
import type { Mark } from './types.js';

const dashes = /^[-—–_×]{1,12}$/;
const numbered = /^(?:其中:?)?(?:\([一二三四五六七八九十]{1,2}\)|\d{1,2}[、.])/;

/** A line of a form is no sentence, nor does one follow it: (一)主动公开信息数量⏎2013年，我镇…。 */
const isSentence = (text: string, block: Block | undefined): boolean =>
  block !== undefined && text.slice(block.span.start, block.span.end).includes('。');

/** Whether a heading on a line of its own is the header line of a form: a dash cell or the form's next line follows. */
export function isTableRow(text: string, blocks: readonly Block[], mark: Mark): boolean {
  if (mark.inside || mark.heading.inline || mark.order === 0) return false;
  const next = blocks[mark.block + 1];
  if (!next) return false;
  const { start, end } = next.span;
  const line = viewText(text, { start, end: Math.min(end, start + 60) }).string;
  if (dashes.test(line)) return true;
  const number = numbered.exec(line);
  if (number === null || !startsTableLabel(line.slice(number[0].length))) return false;
  return !isSentence(text, next) && !isSentence(text, blocks[mark.block + 2]);
}
