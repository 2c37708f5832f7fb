import { tableModels } from '../../../knowledge/tables/index.js';
import type { ColumnModel, RowModel } from '../../../knowledge/tables/model.js';
import { formWords, structureLabels } from '../../../knowledge/tables/words.js';
import type { TableId } from '../../../types.js';
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
  readonly next: Map<string, Node>;
  meaning: Meaning | null;
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
  for (const { model, rows, columns } of allLexicons()) {
    for (const [label, list] of rows) of(label).rows.set(model.id, list);
    for (const [label, column] of columns) of(label).columns.set(model.id, column);
  }
  for (const model of tableModels) for (const title of model.titles) of(title).titles.add(model.id);
  for (const word of formWords) of(word).form = true;
  for (const [kind, labels] of Object.entries(structureLabels)) {
    for (const label of labels) of(label).structure = kind as Structure;
  }
  const root: Node = { next: new Map(), meaning: null };
  for (const [label, meaning] of meanings) {
    if (label === '') continue;
    let node = root;
    for (const character of label) {
      let next = node.next.get(character);
      if (!next) node.next.set(character, (next = { next: new Map(), meaning: null }));
      node = next;
    }
    node.meaning = meaning;
  }
  return root;
}

let root: Node | null = null;

const skipped = new Set('、,，。.;；:：·/()[]《》<>—-');
const maxSkip = 2;

/**
 * All labels that begin at a place of the stream, shortest first: punctuation inside a label never matters, unless it
 * stands at a line end and alone, where it is a mark in a cell between the lines of a label.
 */
export function labelsAt(stream: Stream, start: number): { end: number; meaning: Meaning }[] {
  const { string } = stream;
  root ??= build();
  const found: { end: number; meaning: Meaning }[] = [];
  let node: Node = root;
  let skips = 0;
  for (let i = start; i < string.length; i++) {
    const character = string.charAt(i);
    const next = node.next.get(character);
    if (next) {
      node = next;
      skips = 0;
      if (node.meaning) found.push({ end: i + 1, meaning: node.meaning });
    } else if (node !== root && skipped.has(character) && skips < maxSkip && !standsAlone(stream, i)) skips++;
    else break;
  }
  return found;
}

function standsAlone({ string, gaps }: Stream, at: number): boolean {
  let [start, end] = [at, at + 1];
  while (start > 0 && gaps[start] === gap.none && skipped.has(string.charAt(start - 1))) start--;
  while (end < string.length && gaps[end] === gap.none && skipped.has(string.charAt(end))) end++;
  const [before, after] = [gaps[start], gaps[end]];
  return before !== gap.none && after !== gap.none && (before === gap.line || after === gap.line);
}
