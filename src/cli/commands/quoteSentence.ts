import { escapeControls } from '../messages.js';

const reach = 60;
const sentenceEnds = '。；！？\n';

function findStart(text: string, start: number): number {
  for (let i = start; i > 0; i--) {
    if (sentenceEnds.includes(text.charAt(i - 1))) return i;
    if (start - i >= reach) return i;
  }
  return 0;
}

function findEnd(text: string, end: number): number {
  for (let i = end; i < text.length; i++) {
    if (sentenceEnds.includes(text.charAt(i))) return text.charAt(i) === '\n' ? i : i + 1;
    if (i - end >= reach) return i;
  }
  return text.length;
}

const flatten = (text: string): string => escapeControls(text.replace(/\s+/gu, ' '));

/** The sentence around a span in one line, the number in it marked; cut to about 60 characters on each side. */
export function quoteSentence(
  text: string,
  start: number,
  end: number,
  raw: string | null,
  mark: (text: string) => string,
): string {
  const inside = raw === null || raw === '' ? -1 : text.slice(start, end).indexOf(raw);
  const from = inside < 0 ? start : start + inside;
  const to = inside < 0 || raw === null ? end : from + raw.length;
  const before = findStart(text, from);
  const after = findEnd(text, to);
  const left = flatten(text.slice(before, from)).trimStart();
  const right = flatten(text.slice(to, after)).trimEnd();
  const cutLeft = before > 0 && !sentenceEnds.includes(text.charAt(before - 1)) ? '…' : '';
  const cutRight =
    after < text.length && !sentenceEnds.includes(text.charAt(after - 1)) && text.charAt(after) !== '\n'
      ? '…'
      : '';
  return `${cutLeft}${left}${mark(flatten(text.slice(from, to)))}${right}${cutRight}`;
}
