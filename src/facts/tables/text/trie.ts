import { tableModels } from '../../../knowledge/tables/index.js';
import type { ColumnModel, RowModel } from '../../../knowledge/tables/model.js';
import { formWords, structureLabels } from '../../../knowledge/tables/words.js';
import type { TableId } from '../../../types.js';
import { isHan } from '../han.js';
import { foldLabel } from '../label.js';
import { allLexicons, type Structure } from '../lexicon.js';
import { gap, type Stream } from './stream.js';

/** What a label can be: rows and columns of tables, a word of the forms, the title of a table. */
export interface Meaning {
  readonly rows: ReadonlyMap<TableId, readonly RowModel[]>;
  readonly columns: ReadonlyMap<TableId, ColumnModel>;
  readonly structure: Structure | null;
  readonly form: boolean;
  readonly titles: ReadonlySet<TableId>;
}

interface Node {
  /** By the code of the character. */
  readonly next: Map<number, Node>;
  meaning: Meaning | null;
  /** What the label means where it fills a cell. */
  cell: Meaning | null;
}

interface Building {
  rows: Map<TableId, readonly RowModel[]>;
  columns: Map<TableId, ColumnModel>;
  structure: Structure | null;
  form: boolean;
  titles: Set<TableId>;
}

function build(): Node {
  const meanings = new Map<string, Building>();
  const of = (label: string): Building => {
    const folded = foldLabel(label);
    let meaning = meanings.get(folded);
    if (!meaning) {
      meaning = { rows: new Map(), columns: new Map(), structure: null, form: false, titles: new Set() };
      meanings.set(folded, meaning);
    }
    return meaning;
  };
  const reworded = new Map<string, Map<TableId, readonly RowModel[]>>();
  for (const { model, rows, columns, reworded: forms } of allLexicons()) {
    for (const [label, list] of rows) of(label).rows.set(model.id, list);
    for (const [label, list] of forms) {
      const known = reworded.get(label) ?? new Map<TableId, readonly RowModel[]>();
      reworded.set(label, known.set(model.id, list));
    }
    for (const [label, column] of columns) of(label).columns.set(model.id, column);
  }
  for (const model of tableModels) for (const title of model.titles) of(title).titles.add(model.id);
  for (const word of formWords) of(word).form = true;
  for (const [kind, labels] of Object.entries(structureLabels)) {
    for (const label of labels) of(label).structure = kind as Structure;
  }
  const root = emptyNode();
  for (const [label, meaning] of meanings) {
    const node = nodeOf(root, label);
    node.meaning = meaning;
    node.cell = meaning;
  }
  for (const [label, rows] of reworded) {
    const node = nodeOf(root, label);
    const { meaning } = node;
    node.cell = meaning ? { ...meaning, rows: new Map([...rows, ...meaning.rows]) } : { ...nothing, rows };
  }
  return root;
}

const emptyNode = (): Node => ({ next: new Map(), meaning: null, cell: null });

const nothing: Omit<Meaning, 'rows'> = {
  columns: new Map(),
  structure: null,
  form: false,
  titles: new Set(),
};

function nodeOf(root: Node, label: string): Node {
  let node = root;
  for (let i = 0; i < label.length; i++) {
    const code = label.charCodeAt(i);
    let next = node.next.get(code);
    if (!next) node.next.set(code, (next = emptyNode()));
    node = next;
  }
  return node;
}

let root: Node | null = null;

const skipped = '、,，。.;；:：·/()[]《》<>—-';
const maxSkip = 2;

/** A label and where it ends. */
interface Label {
  readonly end: number;
  readonly meaning: Meaning;
}

/** Most places begin no label. */
const none: readonly Label[] = [];

/**
 * All labels that begin at a place of the stream, shortest first: punctuation inside a label never matters, unless it
 * stands at a line end and alone, where it is a mark in a cell between the lines of a label.
 */
export function labelsAt(stream: Stream, start: number): readonly Label[] {
  const { string } = stream;
  root ??= build();
  if (!root.next.has(string.charCodeAt(start))) return none;
  const found: Label[] = [];
  let node: Node = root;
  let skips = 0;
  for (let i = start; i < string.length; i++) {
    const next = node.next.get(string.charCodeAt(i));
    if (next) {
      node = next;
      skips = 0;
      const meaning =
        node.cell !== node.meaning && fillsCell(stream, start, i + 1) ? node.cell : node.meaning;
      if (meaning) found.push({ end: i + 1, meaning });
    } else if (node !== root && skips < maxSkip && isSkipped(string, i) && !standsAlone(stream, i)) skips++;
    else break;
  }
  return found;
}

const isSkipped = (string: string, at: number): boolean => skipped.includes(string.charAt(at));

/** Whether words stand as in a cell: behind white space or a numbering, and before white space, a bar, a colon or a unit. */
function fillsCell({ string, gaps }: Stream, start: number, end: number): boolean {
  const before = string.charAt(start - 1);
  if (start > 0 && gaps[start] === gap.none && (isHan(before) || /\d/.test(before))) return false;
  if (end >= string.length || gaps[end] !== gap.none) return true;
  return /[:|¦│┃]|\([^\d)]/.test(string.slice(end, end + 2));
}

/** Of several characters side by side the first is asked. */
function standsAlone({ string, gaps }: Stream, start: number): boolean {
  let end = start + 1;
  while (gaps[end] === gap.none && isSkipped(string, end)) end++;
  const [before, after] = [gaps[start], gaps[end]];
  return before !== gap.none && after !== gap.none && (before === gap.line || after === gap.line);
}
