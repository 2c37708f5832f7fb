import { tableModels } from '../../../knowledge/tables/index.js';
import type { ColumnModel, RowModel } from '../../../knowledge/tables/model.js';
import { formWords, structureLabels } from '../../../knowledge/tables/words.js';
import type { TableId } from '../../../types.js';
import { isHan } from '../han.js';
import { foldLabel } from '../label.js';
import { allLexicons, type Structure } from '../lexicon.js';
import { mayStandInLabel } from './characters.js';
import { gap, type Stream } from './stream.js';

/** What a label can be: rows and columns of tables, a word of the forms, the title of a table. */
export interface Meaning {
  readonly rows: ReadonlyMap<TableId, readonly RowModel[]>;
  readonly columns: ReadonlyMap<TableId, ColumnModel>;
  readonly structure: Structure | null;
  readonly form: boolean;
  readonly titles: ReadonlySet<TableId>;
}

/** The labels that share their first characters. Few go on in more than one way: those lie in a list. */
interface Node {
  readonly code: number;
  /** The first of the ways to go on, and the next one beside this. */
  below: Node | null;
  readonly beside: Node | null;
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

/** By the code of the first character. */
type Roots = Map<number, Node>;

function build(): Roots {
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
  const roots: Roots = new Map();
  for (const [label, meaning] of meanings) {
    const node = nodeOf(roots, label);
    node.meaning = meaning;
    node.cell = meaning;
  }
  for (const [label, rows] of reworded) {
    const node = nodeOf(roots, label);
    const { meaning } = node;
    node.cell = meaning ? { ...meaning, rows: new Map([...rows, ...meaning.rows]) } : { ...nothing, rows };
  }
  return roots;
}

const makeNode = (code: number, beside: Node | null): Node => ({
  code,
  below: null,
  beside,
  meaning: null,
  cell: null,
});

const nothing: Omit<Meaning, 'rows'> = {
  columns: new Map(),
  structure: null,
  form: false,
  titles: new Set(),
};

function nodeOf(roots: Roots, label: string): Node {
  const first = label.charCodeAt(0);
  let node = roots.get(first) ?? makeNode(first, null);
  roots.set(first, node);
  for (let i = 1; i < label.length; i++) {
    const code = label.charCodeAt(i);
    node = goOn(node, code) ?? (node.below = makeNode(code, node.below));
  }
  return node;
}

function goOn({ below }: Node, code: number): Node | null {
  let node = below;
  while (node !== null && node.code !== code) node = node.beside;
  return node;
}

let roots: Roots | null = null;

const maxSkip = 2;

/** A label and where it ends. */
export interface Label {
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
  roots ??= build();
  let node = roots.get(string.charCodeAt(start));
  if (node === undefined) return none;
  let found: Label[] | null = null;
  let skips = 0;
  // No label is a single character.
  for (let i = start + 1; i < string.length; i++) {
    const next = goOn(node, string.charCodeAt(i));
    if (next) {
      node = next;
      skips = 0;
      const meaning =
        node.cell !== node.meaning && fillsCell(stream, start, i + 1) ? node.cell : node.meaning;
      if (meaning) {
        const label = { end: i + 1, meaning };
        if (found) found.push(label);
        else found = [label];
      }
    } else if (skips < maxSkip && mayStandInLabel(string.charCodeAt(i)) && !standsAlone(stream, i)) skips++;
    else break;
  }
  return found ?? none;
}

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
  while (gaps[end] === gap.none && mayStandInLabel(string.charCodeAt(end))) end++;
  const [before, after] = [gaps[start], gaps[end]];
  return before !== gap.none && after !== gap.none && (before === gap.line || after === gap.line);
}
