import type { Box, Flow, Glyph } from '../page/content.js';
import { gatherLines } from '../lines/gatherLines.js';
import { turnToRead, type TextLine } from '../lines/textLine.js';

/** Points that a cell keeps free at both sides together, at most. */
const maxPadding = 16;

/** The text of a cell on one line, whichever way it is written. */
export function readCell(
  glyphs: readonly Glyph[],
  cell: Box,
): { readonly text: string; readonly isFull: boolean } {
  const lines = gatherLines(glyphs);
  const last = lines[lines.length - 1];
  const text = lines.reduce((before, line, i) => {
    const above = lines[i - 1];
    return above === undefined ? line.text : before + joint(above, line, cell) + line.text;
  }, '');
  return { text, isFull: last !== undefined && isFull(last, cell) };
}

/**
 * Chinese runs on over the line end, words are set apart. Digits run on only where the line had no room for one more:
 * else they are two numbers.
 */
function joint(before: TextLine, after: TextLine, cell: Box): string {
  const last = before.text.slice(-1);
  const first = after.text.slice(0, 1);
  if (!/[\dA-Za-z.,%]/.test(last) || !/[\dA-Za-z.,%]/.test(first)) return '';
  const areNumbers = /[\d.,]/.test(last) && /[\d.,%]/.test(first);
  return areNumbers && isFull(before, cell) ? '' : ' ';
}

function isFull(line: TextLine, cell: Box): boolean {
  const flow: Flow = line.glyphs[0]?.flow ?? 'across';
  const room = turnToRead(cell, flow);
  const used = turnToRead(line, flow);
  return room.x1 - room.x0 - (used.x1 - used.x0) < maxPadding + line.size;
}
