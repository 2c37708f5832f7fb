import type { Span } from '../../../types.js';
import { matchColumn, matchRow, matchStructure, type Lexicon } from '../lexicon.js';
import { isValueLike } from '../cell.js';
import type { GridView, ViewCell } from '../grid/view.js';
import { isBar } from './characters.js';
import { bare, cutRowEnds, type Bare } from './rowEnds.js';
import { trimSpan } from './trimSpan.js';

const lineFeed = 0x0a;

interface FlatCell extends Span {
  /** Line ends inside an empty cell. */
  readonly lines: number;
}

/** The cells of a stretch of text that bars part, whatever the lines: filled or empty, in the order of the text. */
function cutFlat(text: string, span: Span): FlatCell[] {
  const cells: FlatCell[] = [];
  let start = span.start;
  for (let i = span.start; i <= span.end; i++) {
    if (i < span.end && !isBar(text.charCodeAt(i))) continue;
    let lines = 0;
    for (let k = start; k < i; k++) if (text.charCodeAt(k) === lineFeed) lines++;
    cells.push({ ...trimSpan(text, start, i), lines });
    start = i + 1;
  }
  // Behind the bar that closes the last cell is none; a number behind the last bar is one.
  return cells.filter((cell, i) => i < cells.length - 1 || cell.end > cell.start);
}

/**
 * Where empty cells have a line of their own, bars on neighbouring lines are the end of a row and the beginning of the
 * next, and no cell.
 */
function withoutRowEnds(cells: readonly FlatCell[]): FlatCell[] {
  const empty = (cell: FlatCell): boolean => cell.start === cell.end;
  if (!cells.some((cell) => empty(cell) && cell.lines > 1)) return [...cells];
  return cells.filter((cell) => !empty(cell) || cell.lines !== 1);
}

/** Rows of cells out of cells that bars part, on lines of their own or all in one. */
export function viewBars(lexicon: Lexicon, text: string, span: Span): GridView {
  const parted = withoutRowEnds(cutFlat(text, span)).map(({ start, end }) => bare(text, start, end));
  const cells = cutRowEnds(lexicon, text, parted);
  const view = viewCells(
    lexicon,
    cells.map((cell, i) => (i === 0 ? withoutTitle(lexicon, text, cell) : cell)),
  );
  const isOneLine = !text.slice(span.start, span.end).includes('\n');
  return { ...view, rows: isOneLine ? withoutEnds(view.rows) : view.rows, leavesOut: true };
}

/** The bars around every row make an empty cell of the end of one and the beginning of the next. */
function withoutEnds(rows: GridView['rows']): GridView['rows'] {
  const own = rows.filter((line) => line.length > 1).slice(0, -1);
  if (own.length === 0 || own.some((line) => line.at(-1)?.text !== '')) return rows;
  return rows.map((line) => (own.includes(line) ? line.slice(0, -1) : line));
}

/** No bar parts the first head from the words before the table. */
function withoutTitle(lexicon: Lexicon, text: string, cell: Bare): Bare {
  const { start, end } = cell.span;
  const words = [...cell.text.matchAll(/\S{1,400}/gu)].map(({ index }) => bare(text, start + index, end));
  return words.find((one) => isLabel(lexicon, one)) ?? cell;
}

/** A label is broken over no more lines. */
const maxLabelLines = 8;

/**
 * Rows of cells out of lines that are a cell each, an empty line being an empty cell. Null where the heads of the table
 * have empty lines between them: there empty lines part the cells and are none.
 */
export function viewCellLines(lexicon: Lexicon, text: string, span: Span): GridView | null {
  const cells: Bare[] = [];
  let start = span.start;
  for (let i = span.start; i <= span.end; i++) {
    if (i < span.end && text.charCodeAt(i) !== lineFeed) continue;
    // Behind the last line end stands what comes after the table.
    if (i === span.end && start === i) break;
    const cell = trimSpan(text, start, i);
    cells.push(bare(text, cell.start, cell.end));
    start = i + 1;
  }
  const joined = joinBroken(lexicon, text, cells);
  const first = joined.findIndex((cell) =>
    lexicon.model.layout === 'matrix' ? isValueLike(cell.text) : isRow(lexicon, cell),
  );
  const heads = joined.slice(0, Math.max(first, 0));
  if (heads.length < 2 || heads.some((cell) => cell.text === '')) return null;
  return viewCells(lexicon, joined, true);
}

/** Labels that line ends broke are one cell: the longest run of lines that is a label. */
function joinBroken(lexicon: Lexicon, text: string, lines: readonly Bare[]): Bare[] {
  const cells: Bare[] = [];
  for (let i = 0; i < lines.length; i++) {
    const first = lines[i] as Bare;
    let taken = first;
    for (let count = 2; count <= maxLabelLines && !isValueLike(first.text); count++) {
      const last = lines[i + count - 1];
      if (!last || isValueLike(last.text)) break;
      const joined = bare(text, first.span.start, last.span.end);
      if (isLabel(lexicon, joined)) taken = joined;
    }
    while (lines[i + 1] && (lines[i + 1] as Bare).span.start < taken.span.end) i++;
    cells.push(taken);
  }
  return cells;
}

const isLabel = (lexicon: Lexicon, { text }: Bare): boolean =>
  matchRow(lexicon, text).length > 0 || matchColumn(lexicon, text) !== null || matchStructure(text) !== null;

/** `endsOpen`: nothing closes the last cell. */
function viewCells(lexicon: Lexicon, cells: readonly Bare[], endsOpen = false): GridView {
  const rows =
    lexicon.model.layout === 'matrix'
      ? cutMatrix(lexicon, cells)
      : (cutByPeriod(lexicon, cells) ?? cutAtLabels(lexicon, cells, endsOpen));
  const lines = rows.map((line, row) =>
    line.map(({ text, span }, column): ViewCell => ({
      text,
      span,
      row,
      rowEnd: row + 1,
      column,
      end: column + 1,
    })),
  );
  return { rows: lines, ragged: true, trimmed: false };
}

/** A table without merged cells: every row has as many cells as there are heads. */
function cutByPeriod(lexicon: Lexicon, cells: readonly Bare[]): Bare[][] | null {
  if (lexicon.model.form.length > 2 || lexicon.model.form.length === 0) return null;
  const first = cells.findIndex((cell) => matchStructure(cell.text) !== null);
  const label = cells.findIndex((cell) => matchStructure(cell.text) === 'label');
  if (first < 0 || label < first) return null;
  const at = cells.flatMap((cell, i) => (i > label && matchRow(lexicon, cell.text).length > 0 ? [i] : []));
  const period = (at[0] ?? 0) - label;
  if (period < 2 || at.length < 5) return null;
  const rows: Bare[][] = [];
  if (at.every((i) => (i - label) % period === 0)) {
    for (let i = first; i < cells.length; i += period) rows.push(cells.slice(i, i + period));
    return withoutLastBars(rows, period);
  }
  // A label that could not be put together takes its rows out of step: every known label begins anew.
  const starts = [first, ...at.map((i) => i - (label - first))];
  return starts.map((start, i) => cells.slice(start, starts[i + 1]));
}

/** A bar that closes every row stands beside the one that opens the next where both share a line: no cell is between. */
function withoutLastBars(rows: readonly Bare[][], period: number): Bare[][] {
  const areBars = rows.every((row) => row.length < period || row.at(-1)?.text === '');
  return areBars ? rows.map((row) => row.slice(0, period - 1)) : [...rows];
}

/** A row begins with its first label: the labels of merged cells stand before the first of their rows. */
function cutAtLabels(lexicon: Lexicon, cells: readonly Bare[], endsOpen: boolean): Bare[][] {
  const rows: Bare[][] = [];
  let line: Bare[] = [];
  let labelled = false;
  let values = 0;
  for (const cell of cells) {
    const value = isValueLike(cell.text);
    // Before the first value 总计 and 其他 are heads.
    const label = isRow(lexicon, cell) && (values > 0 || matchColumn(lexicon, cell.text) === null);
    const behind = line.length > 0 && isValueLike((line.at(-1) as Bare).text);
    if ((!value && behind && values > 0) || (label && !labelled && line.length > 0)) {
      rows.push(line);
      [line, labelled] = [[], false];
    }
    line.push(cell);
    labelled ||= label;
    if (value && labelled) values++;
  }
  rows.push(endsOpen ? withoutTail(lexicon, line) : line);
  const { form } = lexicon.model;
  // The heads of a form with fixed columns stood in several rows: their order says nothing of places.
  if (form.length === 1 || form.length === 2) return rows;
  const isHead = (cell: Bare): boolean => matchColumn(lexicon, cell.text) !== null;
  return rows.flatMap((one) =>
    one.filter(isHead).length < 2 && one.some((cell) => isValueLike(cell.text))
      ? [one]
      : one.map((cell) => [cell]),
  );
}

/** Empty lines behind the last cell of the table are none of its cells. */
function withoutTail(lexicon: Lexicon, line: readonly Bare[]): Bare[] {
  const row = line.flatMap(({ text }) => matchRow(lexicon, text).slice(0, 1)).at(-1);
  const values = line.length - 1 - line.findLastIndex(({ text }) => !isValueLike(text));
  const rest = Math.max(0, values - (row?.columns ?? lexicon.model.form).length);
  const isTail = rest > 0 && line.slice(-rest).every(({ text }) => text === '');
  return isTail ? line.slice(0, -rest) : [...line];
}

const isRow = (lexicon: Lexicon, cell: Bare): boolean => matchRow(lexicon, cell.text).length > 0;

/** The numbers of the last line, where the lines of heads above show to which width all are filled up at their end. */
function numbersOfWidth(cells: readonly Bare[], whole: number): readonly Bare[] {
  const starts = cells.flatMap(({ text }, i) =>
    !isValueLike(text) && isValueLike(cells[i - 1]?.text ?? '') ? [i] : [],
  );
  const [last = 0, ...above] = starts.map((start, i) => (starts[i + 1] ?? cells.length) - start).reverse();
  const width = above[0] ?? 0;
  if (width < whole || last !== 2 * width || above.some((length) => length !== width)) return [];
  const numbers = cells.slice(-width);
  return numbers.slice(whole).some(({ text }) => text !== '') ? [] : numbers.slice(0, whole);
}

/** Groups and results: all values behind all heads, or behind the result or group that they belong to. */
function cutMatrix(lexicon: Lexicon, cells: readonly Bare[]): Bare[][] {
  const { rows: groups, form } = lexicon.model;
  const rows: Bare[][] = [];
  let line: Bare[] = [];
  let values: Bare[] = [];
  const close = (): void => {
    if (values.length >= groups.length * form.length) rows.push(line, values);
    else rows.push([...line, ...values]);
    [line, values] = [[], []];
  };
  for (const cell of cells) {
    if (isValueLike(cell.text)) {
      values.push(cell);
      continue;
    }
    const stacked = isRow(lexicon, cell) && line.some((one) => matchColumn(lexicon, one.text));
    if (values.length > 0 || stacked) close();
    line.push(cell);
  }
  const whole = groups.length * form.length;
  const numbers = values.length > whole ? numbersOfWidth(cells, whole) : [];
  if (numbers.length > 0) return [...rows, line, [...numbers]];
  // Blank cells at both ends: which of them are none of the table's is not told.
  const settled = values[0]?.text !== '' || values.every(({ text }) => text === '');
  while (settled && values.length > form.length && values.length !== whole && values.at(-1)?.text === '')
    values.pop();
  close();
  return rows.filter((row) => row.length > 0);
}
