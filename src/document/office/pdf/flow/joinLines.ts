import type { TextLine } from '../lines/textLine.js';
import { startsNumbered } from './block.js';
import type { Margins } from './findMargins.js';

/** Lines of one paragraph. */
export interface Paragraph {
  readonly text: string;
  readonly lines: readonly TextLine[];
  readonly centred: boolean;
  readonly bold: boolean;
}

/** A line, the margins of its page, and whether a table, a picture or a new page stands before it. */
export interface PlacedLine {
  readonly line: TextLine;
  readonly margins: Margins;
  readonly after: 'line' | 'page' | 'other';
}

/** Parts of the size. */
const minIndent = 1.3;
const sameSize = 0.12;
/** A paragraph ends where the next line is further away than so many times the usual distance. */
const maxLeading = 1.6;
const titleLength = 80;
/** Part of the room between the margins. */
const minFull = 0.5;
/** Sizes. Narrower columns are lists. */
const minMeasure = 15;

const sentenceEnd = /[。！？!?][”」』）)]?$/;
const clauseEnd = /[。！？!?；;：:][”」』）)]?$/;

/** Numbers that stand apart, as in cells: joined they would be another number. */
const endsInNumber = / [\d.,]{1,16}$/;
const beginsWithNumber = /^[\d.,]{1,16}(?: |$)/;

/** Joins lines that were broken at the margin to paragraphs, over the end of the page too. */
export function joinLines(lines: readonly PlacedLine[]): readonly Paragraph[] {
  const indents = usesIndents(lines);
  const paragraphs: { text: string; lines: TextLine[]; centred: boolean }[] = [];
  lines.forEach((placed, i) => {
    const before = lines[i - 1];
    const open = paragraphs[paragraphs.length - 1];
    if (before !== undefined && open !== undefined && continues(before, placed, open.text, indents)) {
      open.text = joinTexts(open.text, placed.line.text);
      open.lines.push(placed.line);
      open.centred &&= isCentred(placed);
    } else paragraphs.push({ text: placed.line.text, lines: [placed.line], centred: isCentred(placed) });
  });
  return paragraphs.map((own) => ({ ...own, bold: own.lines.every(({ bold }) => bold) }));
}

function continues(before: PlacedLine, placed: PlacedLine, text: string, indents: boolean): boolean {
  if (placed.after === 'other') return false;
  const { line: last } = before;
  const { line } = placed;
  // Rows of a table without lines.
  if (last.pieces + line.pieces > 3) return false;
  if (endsInNumber.test(last.text) && beginsWithNumber.test(line.text)) return false;
  const size = Math.max(last.size, line.size);
  if (Math.abs(last.size - line.size) > sameSize * size) return false;
  const step = line.y1 - last.y1;
  const { leading } = placed.margins;
  if (placed.after === 'line' && step > maxLeading * Math.min(Math.max(leading, 1.2 * size), 2.5 * size))
    return false;
  if (isTitle(before) && isTitle(placed)) return placed.after === 'line' && continuesTitle(text, line);
  if (isCentred(before) && isCentred(placed)) return false;
  if (!isFull(before, line)) return false;
  const isIndented = line.x0 - placed.margins.left >= minIndent * line.size;
  if (isIndented) return false;
  if (indents) return true;
  return !(startsNumbered(line.text) ? clauseEnd : sentenceEnd).test(last.text);
}

/** A title on several lines; a bracket below it is a line of its own. */
const continuesTitle = (text: string, line: TextLine): boolean =>
  text.length + line.text.length <= titleLength &&
  !/报告》?$|[）)。]$/.test(text) &&
  !/^[（(—-]/.test(line.text) &&
  !startsNumbered(line.text);

/** The next line's first word did not fit any more. A short line at the right margin (a date) is no broken one. */
function isFull({ line, margins }: PlacedLine, next: TextLine): boolean {
  const word = /^(?:[\w.,%@/:-]{1,60}|.)[、，。；：！？”’」』）》%]{0,3}/u.exec(next.text)?.[0] ?? '';
  const count = Array.from(word).length;
  const width = (next.glyphs[Math.max(0, count - 1)]?.x1 ?? next.x0) - next.x0;
  const measure = margins.right - margins.left;
  const isLong = line.x1 - line.x0 > minFull * measure && measure > minMeasure * line.size;
  return isLong && margins.right - line.x1 < width + 0.6 * line.size;
}

function isCentred({ line, margins }: PlacedLine): boolean {
  const { left, right } = margins;
  if (line.x0 - left < 2.3 * line.size && line.size < 20) return false;
  const free = { left: line.x0 - left, right: right - line.x1 };
  return free.left > 0 && Math.abs(free.left - free.right) <= 1.5 * line.size;
}

/** Larger than running text, or bold. */
const isTitle = (placed: PlacedLine): boolean =>
  isCentred(placed) && (placed.line.bold || placed.line.size > 1.1 * placed.margins.size);

/** Paragraphs begin with an indent: then a line without one goes on, even after a full stop. */
function usesIndents(lines: readonly PlacedLine[]): boolean {
  let indented = 0;
  let flush = 0;
  lines.forEach((placed, i) => {
    const before = lines[i - 1];
    const next = lines[i + 1];
    if (before === undefined || next === undefined || isFull(before, placed.line)) return;
    if (next.after === 'other' || !isFull(placed, next.line)) return;
    if (placed.line.x0 - placed.margins.left >= minIndent * placed.line.size) indented++;
    else flush++;
  });
  return indented >= flush;
}

const joinTexts = (before: string, after: string): string =>
  /[A-Za-z,;]$/.test(before) && /^[A-Za-z]/.test(after) ? `${before} ${after}` : before + after;
