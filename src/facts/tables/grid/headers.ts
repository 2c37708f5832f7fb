import { squeeze } from '../../../document/view.js';
import type { ColumnModel } from '../../../knowledge/tables/model.js';
import { readCell } from '../cell.js';
import { readLabel, stripNumbering } from '../label.js';
import {
  headerYear,
  matchColumn,
  matchRow,
  matchStructure,
  type Lexicon,
  type Structure,
} from '../lexicon.js';
import { strongestHeads } from '../strongestHeads.js';
import type { ViewCell } from './view.js';

/** What stands above a column: a value column of the form, a column without values, or something unknown. */
export interface Head {
  readonly column: ColumnModel | null;
  readonly structure: Structure | null;
  readonly cell: ViewCell;
}

/** The heads that hold for the rows below, by column. */
export interface Header {
  readonly heads: readonly (Head | undefined)[];
  /** The first column with values, read or not. */
  readonly first: number;
  /** The first column that is read; -1: none. */
  readonly read: number;
  /** Cells in each line of the header, -1 where they differ: lines of text are compared with it. */
  readonly cells: number;
  readonly row: number;
}

const isNumber = (text: string): boolean => readCell(text).value !== null;

/** 3.其他 is a row, 其他 may be a head. */
const isNumbered = (text: string): boolean => stripNumbering(readLabel(text)).number !== null;

/** So many names of value columns in a line without numbers are its heads: 其他 and 总计 are labels of rows as well. */
const sureHeads = 3;

/** Whether a line heads columns: it names a value column or is a line of heads, and holds no number. */
export function isHeaderRow(lexicon: Lexicon, cells: readonly ViewCell[], above: Header | null): boolean {
  const own = cells.filter((cell) => squeeze(cell.text) !== '');
  if (own.some((cell) => matchStructure(cell.text) === 'label') && own.length > 1) {
    return own.some((cell) => matchColumn(lexicon, cell.text)) || own.every((cell) => !isNumber(cell.text));
  }
  if (own.some((cell) => isNumber(cell.text) && headerYear(cell.text) === null)) return false;
  let columns = 0;
  const named = own.filter((cell) => matchColumn(lexicon, cell.text) !== null && !isNumbered(cell.text));
  if (named.length >= sureHeads) return true;
  for (const cell of own) {
    const asRow = matchRow(lexicon, cell.text).length > 0;
    if (asRow && (isNumbered(cell.text) || (above ? cell.column < above.first : cell.column === 0)))
      return false;
    if (matchColumn(lexicon, cell.text)) columns++;
  }
  return columns > 0;
}

/** Whether the line right below a header goes on with it: words above the value columns, no row label, no number. */
export function isSubHeader(lexicon: Lexicon, cells: readonly ViewCell[], above: Header): boolean {
  const below = cells.filter((cell) => cell.column >= above.first && squeeze(cell.text) !== '');
  return (
    below.length > 0 &&
    below.every((cell) => readCell(cell.text).state === 'unresolved' && !/^\d/.test(squeeze(cell.text))) &&
    cells.every(
      (cell) => (above.first > 0 && cell.column >= above.first) || matchRow(lexicon, cell.text).length === 0,
    )
  );
}

/** Lays a line of heads over those above it; lower heads win. */
export function layHeads(
  lexicon: Lexicon,
  cells: readonly ViewCell[],
  row: number,
  above: Header | null,
): Header {
  const heads = [...(above?.heads ?? [])];
  for (const cell of cells) {
    if (squeeze(cell.text) === '') continue;
    if (above && heads[cell.column]?.cell === cell) continue;
    const head: Head = {
      column: matchColumn(lexicon, cell.text),
      structure: matchStructure(cell.text),
      cell,
    };
    for (let c = cell.column; c < cell.end; c++) heads[c] = head;
  }
  const latest = completeHeads(lexicon, dropWeaker(heads));
  const read = latest.findIndex((head) => head?.column);
  // Lines that begin with an empty cell keep the places of their cells, whatever is cut off at the end.
  const padded = squeeze(cells[0]?.text ?? '') === '' && cells.length > 1;
  const width =
    !above || padded
      ? Math.max(above?.cells ?? 0, cells.length)
      : above.cells === cells.length
        ? cells.length
        : -1;
  return { heads: latest, first: firstColumn(latest, read), read, cells: width, row };
}

/** Heads that are not known, or not read, stand above values between the heads of labels and units and the first that is read. */
function firstColumn(heads: readonly (Head | undefined)[], read: number): number {
  if (read < 0) return 1;
  const structure = heads.slice(0, read).findLastIndex((head) => head?.structure);
  const between = heads.slice(structure + 1, read);
  return structure >= 0 && between.every((head) => head) ? structure + 1 : read;
}

/** So many heads of the form must stand in their places, of which it has seven. */
const leastHeads = 4;

/** Heads that were cut or lost between those of the form that stand in their places: only one column can be theirs. */
function completeHeads(lexicon: Lexicon, heads: (Head | undefined)[]): (Head | undefined)[] {
  const { form, columns } = lexicon.model;
  const places = form.map((key) => heads.findIndex((head) => head?.column?.key === key));
  const known = places.flatMap((place, i) => (place < 0 ? [] : [place - i]));
  const [first = -1] = known;
  if (known.length < leastHeads || first < 1 || known.some((offset) => offset !== first)) return heads;
  const completed = [...heads];
  form.forEach((key, i) => {
    const head = heads[first + i];
    const cell = head?.cell ?? heads.find((one) => one?.column)?.cell;
    const column = columns.find((one) => one.key === key);
    // Behind the last head no column is printed.
    if (first + i >= heads.length || !cell || !column || head?.column || head?.structure) return;
    completed[first + i] = { column, structure: null, cell };
  });
  return completed;
}

/** Heads whose columns another head names more strongly, or shares, stand above columns that are not read. */
function dropWeaker(heads: readonly (Head | undefined)[]): (Head | undefined)[] {
  const known = [...new Set(heads.flatMap((head) => (head?.column ? head : [])))];
  const read = strongestHeads(known.map(({ column, cell }) => ({ column, name: cell.text })));
  const dropped = new Map(
    known.flatMap((head, i) => (read[i] ? [] : [[head, { ...head, column: null }] as const])),
  );
  return heads.map((head) => head && (dropped.get(head) ?? head));
}

/** The value heads from a column on, each once, left to right; unknown heads between them count. */
export function valueHeads(header: Header, from: number, to: number): readonly Head[] {
  const heads: Head[] = [];
  for (let c = Math.max(from, header.first); c < Math.min(to, header.heads.length); c++) {
    const head = header.heads[c];
    if (head && !head.structure && heads[heads.length - 1] !== head) heads.push(head);
  }
  return heads;
}
