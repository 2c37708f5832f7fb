import type { ColumnModel, RowModel, TableModel } from '../../../knowledge/tables/model.js';
import { headRank, headerYear } from '../lexicon.js';
import { stripNumbering } from '../label.js';
import { findSequence } from './sequence.js';
import { gap, isHan } from './stream.js';
import type { Token } from './tokens.js';
import { isScatteredHead, type Zone } from './zones.js';

/** A printed number or mark; `string` is what is printed, without a numbering that was glued to it. */
export interface Value {
  readonly string: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'number' | 'mark';
  /** On the same line as the label. */
  readonly sameLine: boolean;
  /** The last of its line. */
  readonly endsLine: boolean;
  readonly unit: string | null;
  /** Values without a label or other words between them have the same number. */
  readonly segment: number;
}

/** A row label with the values that follow it up to the next label. */
export interface Slot {
  /** Null: a row that the official form does not have. */
  readonly row: RowModel | null;
  readonly start: number;
  end: number;
  readonly values: Value[];
  unit: string | null;
  /** The first digits stand right behind the label or its unit, without white space. */
  glued: boolean;
  /** Words that are no label stand between the label and what follows. */
  broken: boolean;
}

/** A table's labels and values in the order of the text. */
export interface Slots {
  readonly slots: readonly Slot[];
  /** Values that follow no row label. */
  readonly orphans: readonly Value[];
  /** Every value from the first to the last, whatever it follows. */
  readonly values: readonly Value[];
  /** Heads of value columns before the first row, left to right; null: a column that is not read. */
  readonly heads: readonly (ColumnModel | null)[];
  /** A head names a column of codes. */
  readonly coded: boolean;
  /** Every row label in the order of the text, with the number of values before it. */
  readonly anchors: readonly { row: RowModel; valuesBefore: number }[];
}

/** Sorts the tokens of a zone into rows with values. */
export function makeSlots(tokens: readonly Token[], zone: Zone): Slots {
  const { model } = zone;
  const slots: Slot[] = [];
  const orphans: Value[] = [];
  const values: Value[] = [];
  const heads: { column: ColumnModel; rank: number }[] = [];
  let coded = false;
  const anchors: { row: RowModel; valuesBefore: number }[] = [];
  const seen = new Map<string, number>();
  let slot: Slot | null = null;
  let line = 0;
  let labelLine = -1;
  let lastNumbering = 0;
  let afterColumn = false;
  let segment = 0;
  const sequence = findSequence(tokens, zone);
  for (let i = zone.start; i < zone.end; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (token.gap === gap.line) line++;
    if (sequence.has(token)) continue;
    if (token.kind === 'label' || token.kind === 'text') segment++;
    if (token.kind === 'label') takeLabel(token, i);
    else if (token.kind === 'number' || token.kind === 'mark') takeValue(token, i);
    else if (token.kind === 'unit') takeUnit(token);
    else if (token.kind === 'numbering') lastNumbering = stripNumbering(token.string).number ?? lastNumbering;
    else if (token.kind === 'text') takeText(token, i);
  }
  return { slots, orphans, values, heads: strongest(heads), anchors, coded };

  function takeLabel(token: Token, index: number): void {
    const { meaning } = token;
    const rows = meaning?.rows.get(model.id) ?? [];
    const column = meaning?.columns.get(model.id) ?? null;
    const asColumn = column && (rows.length === 0 || afterColumn || (slots.length === 0 && !numbered(index)));
    if (asColumn) {
      if (slots.length === 0) heads.push({ column, rank: headRank(column, textWithYear(index, token)) });
      slot = null;
      afterColumn = true;
      return;
    }
    // What stands before the head of the labels is a title: 统计表（2017年度）.
    if (meaning?.structure === 'label' && slots.length === 0) heads.length = 0;
    if (meaning?.structure === 'code') coded = true;
    afterColumn = meaning?.form === true && rows.length === 0;
    const row = chooseRow(model, rows, seen, tokens[index - 1]);
    slot = null;
    if (!row) return;
    seen.set(row.key, slots.length);
    anchors.push({ row, valuesBefore: values.length });
    if (row.kind === 'header') return;
    slot = { row, start: token.start, end: token.end, values: [], unit: null, glued: false, broken: false };
    slots.push(slot);
    labelLine = line;
  }

  function numbered(index: number): boolean {
    return tokens[index - 1]?.kind === 'numbering' && tokens[index - 1]?.string.includes('(') === true;
  }

  function takeValue(token: Token, index: number): void {
    if (slots.length === 0 && anchors.length === 0) {
      // Years and numbers of lines before the first row are no values, but a row of numbers is one that lost its label.
      if (token.kind === 'number' && !isYear(token, tokens[index + 1]))
        orphans.push(valueOf(token, token.string, index));
      if (token.kind === 'number' && !isYear(token, tokens[index + 1]))
        values.push(valueOf(token, token.string, index));
      return;
    }
    let string = token.string;
    if (token.glued) {
      const next = tokens[index + 1];
      const stripped = next ? stripGluedNumbering(string, next) : null;
      if (stripped !== null) {
        lastNumbering = Number(string.slice(stripped.length));
        string = stripped;
      } else string += '?'; // A number that a numbering of unknown length is glued to.
    }
    if (string === '') return;
    const value = valueOf(token, string, index);
    if (!slot && token.kind === 'mark') return;
    values.push(value);
    if (slot?.values.length === 0) slot.glued = token.gap === gap.none;
    if (slot) slot.values.push(value);
    else orphans.push(value);
  }

  function valueOf(token: Token, string: string, index: number): Value {
    const next = tokens[index + 1];
    const unit =
      next?.kind === 'unit' && next.gap === gap.none && token.kind === 'number' ? next.string : null;
    return {
      string,
      start: token.start,
      end: token.start + string.length,
      kind: token.kind === 'mark' ? 'mark' : 'number',
      sameLine: line === labelLine,
      endsLine: (unit === null ? next : tokens[index + 2])?.gap === gap.line || index === tokens.length - 1,
      unit,
      segment,
    };
  }

  /** `00000002.` before 其他法律…: the official number of the next row, or one more than the last number printed. */
  function stripGluedNumbering(string: string, next: Token): string | null {
    const rows = next.meaning?.rows.get(model.id) ?? [];
    const official = rows
      .map((row) => row.number)
      .filter((number) => number !== null && /^\d+$/.test(number));
    for (const expected of [...official, String(lastNumbering + 1)]) {
      if (expected !== null && string.length >= expected.length && string.endsWith(expected)) {
        return string.slice(0, -expected.length);
      }
    }
    return null;
  }

  function takeUnit(token: Token): void {
    if (slot && slot.values.length === 0) slot.unit = token.string;
  }

  function takeText(token: Token, index: number): void {
    if (slots.length === 0) {
      const column = model.columns.find(({ key }) => key === 'value');
      const year = headerYear(textWithYear(index, token));
      if (year !== null && column) heads.push({ column, rank: year });
      return;
    }
    if (isScatteredHead(token.string) || countHan(token.string) < 2) return;
    if (slot?.row && slot.values.length === 0) slot.broken = true;
    if (slot && !slot.row && slot.values.length === 0) {
      slot.end = token.end;
      return;
    }
    slot = {
      row: null,
      start: token.start,
      end: token.end,
      values: [],
      unit: null,
      glued: false,
      broken: false,
    };
    slots.push(slot);
    labelLine = line;
  }

  /** 年度 behind 2012 is 2012年度. */
  function textWithYear(index: number, token: Token): string {
    const before = tokens[index - 1];
    return (before?.kind === 'number' ? before.string : '') + token.string;
  }
}

const countHan = (text: string): number => [...text].filter(isHan).length;

function isYear(token: Token, next: Token | undefined): boolean {
  return /^(?:19|20)\d{2}$/.test(token.string) || (next?.kind === 'text' && next.gap === gap.none);
}

/** Of several heads for one column only the strongest is read: the latest year, 本年累计 before 本期实际. */
function strongest(heads: readonly { column: ColumnModel; rank: number }[]): (ColumnModel | null)[] {
  const best = new Map<string, number>();
  for (const { column, rank } of heads) best.set(column.key, Math.max(rank, best.get(column.key) ?? 0));
  return heads.map(({ column, rank }) => (rank === best.get(column.key) ? column : null));
}

/** A label that the form prints twice belongs to the parent seen last, and to a row not seen yet. */
function chooseRow(
  model: TableModel,
  rows: readonly RowModel[],
  seen: ReadonlyMap<string, number>,
  before: Token | undefined,
): RowModel | null {
  if (rows.length <= 1) return rows[0] ?? null;
  const open = rows.filter((row) => !seen.has(row.key));
  const latest = (row: RowModel): number => (row.parent === null ? -1 : (seen.get(row.parent) ?? -1));
  const number = before?.kind === 'numbering' ? stripNumbering(before.string).number : null;
  const ranked = [...(open.length > 0 ? open : rows)].sort(
    (a, b) =>
      latest(b) - latest(a) ||
      Number(b.number === String(number)) - Number(a.number === String(number)) ||
      model.rows.indexOf(a) - model.rows.indexOf(b),
  );
  return ranked[0] ?? null;
}
