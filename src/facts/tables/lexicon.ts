import { yearColumn } from '../../knowledge/tables/columns.js';
import { tableModels } from '../../knowledge/tables/index.js';
import type { ColumnModel, RowModel, TableModel } from '../../knowledge/tables/model.js';
import { structureLabels, unitWords } from '../../knowledge/tables/words.js';
import { editDistance } from '../../text/editDistance.js';
import type { TableId, Unit } from '../../types.js';
import { countHan } from './han.js';
import { foldLabel, labelForms, mayBeLabel } from './label.js';
import { rewordLabels } from './rewordLabels.js';

/** What heads a column that holds no values. */
export type Structure = keyof typeof structureLabels;

/** The labels of one table, folded. */
export interface Lexicon {
  readonly model: TableModel;
  readonly rows: ReadonlyMap<string, readonly RowModel[]>;
  /** Labels with another ending than the form's (收到申请, 收到申请数量): words of prose as well, labels only as cells. */
  readonly reworded: ReadonlyMap<string, readonly RowModel[]>;
  readonly columns: ReadonlyMap<string, ColumnModel>;
}

function addTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

function compile(model: TableModel): Lexicon {
  const rows = new Map<string, RowModel[]>();
  // A row's own label goes before another row's variant.
  for (const row of model.rows) addTo(rows, foldLabel(row.label), row);
  for (const row of model.rows) {
    for (const form of labelForms(row.label)) if (!rows.has(form)) addTo(rows, form, row);
    for (const variant of row.variants ?? [])
      if (!rows.has(foldLabel(variant))) addTo(rows, foldLabel(variant), row);
  }
  const columns = new Map<string, ColumnModel>();
  for (const column of model.columns) {
    for (const label of [column.label, ...(column.variants ?? [])]) columns.set(foldLabel(label), column);
  }
  return { model, rows, reworded: rewordLabels(model, rows), columns };
}

let compiled: readonly Lexicon[] | null = null;

/** The lexicons of all tables; made when the first table is looked for, as many reports have none. */
export function allLexicons(): readonly Lexicon[] {
  compiled ??= tableModels.map(compile);
  return compiled;
}

export function lexiconOf(id: TableId): Lexicon {
  const lexicon = allLexicons().find(({ model }) => model.id === id);
  if (!lexicon) throw new Error(`no lexicon ${id}`);
  return lexicon;
}

/** The rows that a printed label can stand for; several only where the form prints one label twice. */
export function matchRow(lexicon: Lexicon, text: string): readonly RowModel[] {
  if (!mayBeLabel(text)) return [];
  const forms = labelForms(text);
  for (const labels of [lexicon.rows, lexicon.reworded]) {
    for (const form of forms) {
      const rows = labels.get(form);
      if (rows) return rows;
    }
  }
  return [];
}

/** A year may head a column, too. */
const yearLength = 4;

/** The value column that a printed header names. */
export function matchColumn(lexicon: Lexicon, text: string): ColumnModel | null {
  if (!mayBeLabel(text) && text.length < yearLength) return null;
  for (const form of labelForms(text)) {
    const column = lexicon.columns.get(form) ?? yearOf(lexicon, form);
    if (column) return column;
  }
  return null;
}

/** The year that a header such as 2012年度 names. */
export function headerYear(text: string): number | null {
  if (text.length < yearLength) return null;
  const match = yearColumn.pattern.exec(foldLabel(text));
  return match ? Number(match[1]) : null;
}

function yearOf(lexicon: Lexicon, form: string): ColumnModel | null {
  if (!yearColumn.pattern.test(form)) return null;
  return lexicon.model.columns.find((column) => column.key === yearColumn.key) ?? null;
}

/** No unit and no head of a column without values is longer, white space between its letters included. */
const maxWordLength = 24;

const structures = new Map<string, Structure>(
  Object.entries(structureLabels).flatMap(([kind, labels]) =>
    labels.map((label) => [label, kind as Structure]),
  ),
);

export function matchStructure(text: string): Structure | null {
  if (text.length > maxWordLength || !mayBeLabel(text)) return null;
  return structures.get(foldLabel(text)) ?? null;
}

const units = new Map<string, Unit>(unitWords.flatMap(([unit, words]) => words.map((word) => [word, unit])));

const longestUnit = Math.max(...[...units.keys()].map(({ length }) => length));

function mayBeUnit(text: string): boolean {
  const count = countHan(text, longestUnit + 1);
  return count > 0 && count <= longestUnit;
}

/** The unit that a printed word (also in brackets) names. */
export function matchUnit(text: string): Unit | null {
  if (text.length > maxWordLength || !mayBeUnit(text)) return null;
  return units.get(foldLabel(text)) ?? null;
}

const fuzzyShare = 0.3;

/**
 * The row that a misprinted label means: close to one open row and clearly farther from all others.
 * 其他法律行政止公开 is 其他法律行政法规禁止公开; 同意公开数 is nothing, as two rows are near.
 */
export function guessRow(
  lexicon: Lexicon,
  text: string,
  isOpen: (row: RowModel) => boolean,
): RowModel | null {
  if (!mayBeLabel(text)) return null;
  const forms = labelForms(text);
  const label = forms[forms.length - 1] ?? '';
  if (label.length < 5 || !lexicon.model.rows.some(isOpen)) return null;
  let best: RowModel | null = null;
  let bestShare = Infinity;
  let bestDistance = Infinity;
  let second = Infinity;
  for (const [known, [row]] of lexicon.rows) {
    if (!row || known.length < 5) continue;
    const length = Math.max(known.length, label.length);
    const limit = Math.floor(length * fuzzyShare) + 2;
    const distance = editDistance(label, known, limit);
    if (distance > limit) continue;
    if (distance < bestDistance) {
      if (best !== row) second = bestDistance;
      best = row;
      bestDistance = distance;
      bestShare = distance / length;
    } else if (row !== best) second = Math.min(second, distance);
  }
  // What offices add is worded by each of them: a label that is only near may mean another line.
  if (!best || best.kind === 'header' || best.local || !isOpen(best)) return null;
  return bestShare <= fuzzyShare && second - bestDistance >= 2 ? best : null;
}
