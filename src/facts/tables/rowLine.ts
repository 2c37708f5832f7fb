import { isValueLike } from './cell.js';
import { foldLabel } from './label.js';
import { allLexicons, matchRow, matchUnit } from './lexicon.js';

const maxRowLine = 120;
const endsInLabel = /\p{sc=Han}{2}[^\n]{0,12}$/u;

function wordsOf(line: string): string[] {
  if (line.length > maxRowLine) return [];
  const words = line.trim();
  // Most lines of a page are a word of a menu or a sentence.
  return /\s/.test(words) ? words.split(/\s{1,40}/) : [words];
}

/**
 * A label and numbers on a line, or several cells, among lines of chrome: between the running titles of pages, and below
 * the signature, rows of an attached table are taken for furniture of the page, and so is a row of nothing but marks.
 */
export function isRowLine(line: string): boolean {
  const cells = wordsOf(line);
  if (cells.length < 2) return false;
  if (cells.every((cell) => isValueLike(cell) || matchUnit(cell))) return true;
  const labels = cells.findLastIndex((cell) => !isValueLike(cell)) + 1;
  return labels < cells.length && endsInLabel.test(cells.slice(0, labels).join(' ').normalize('NFKC'));
}

/** Words of menus and chapters are shorter: 行政复议, 规章. */
const minimumLabel = 5;

/** A line that is the label of a row, with or without its unit and code, in a table that prints a row on a line: its cell is blank. */
export function isRowLabel(line: string): boolean {
  const words = wordsOf(line);
  const label = words.filter((word, i) => i === 0 || !(matchUnit(word) || /^\d{1,3}$/.test(word))).join('');
  if (words.length === 1 && foldLabel(label).length < minimumLabel) return false;
  return allLexicons().some(
    (lexicon) => [1, 2].includes(lexicon.model.form.length) && matchRow(lexicon, label).length > 0,
  );
}
