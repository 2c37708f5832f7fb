import type { RowModel } from '../../../knowledge/tables/model.js';
import { chooseRow } from '../chooseRow.js';
import { countHan } from '../han.js';
import { foldLabel, readLabel, stripNumbering } from '../label.js';
import { headerYear } from '../lexicon.js';
import { strongestHeads, type PrintedHead } from '../strongestHeads.js';
import { isGroupFragment, restOfLabel, rowBeginning, rowJoined } from './brokenLabels.js';
import { findPageFeet } from './pageFeet.js';
import { findSequence } from './sequence.js';
import type { Slot, Slots, Value } from './slot.js';
import { gap, type Stream } from './stream.js';
import { isYearWord, type Token } from './tokens.js';
import { findTornNumbers } from './tornLines.js';
import { isScatteredHead, type Zone } from './zones.js';

export type { Slot, Slots, Value } from './slot.js';

/** Sorts the tokens of a zone into rows with values. */
export function makeSlots(stream: Stream, tokens: readonly Token[], zone: Zone): Slots {
  const { model } = zone;
  const slots: Slot[] = [];
  const orphans: Value[] = [];
  const values: Value[] = [];
  const heads: PrintedHead[] = [];
  const anchors: RowModel[] = [];
  const seen = new Map<string, number>();
  const sequence = findSequence(tokens, zone);
  const { feet, doubtful } = findPageFeet(stream, tokens, zone);
  const torn = findTornNumbers(tokens, zone);
  let slot: Slot | null = null;
  let coded = false;
  let line = 0;
  let labelLine = -1;
  let lastNumbering = 0;
  let afterColumn = false;
  /** The head that was met last stands on a line of its own. */
  let headOnLine: boolean | null = null;
  let segment = 0;
  /** A row without values that other words follow: the running title of a page, or the end of its label. */
  let interrupted: Slot | null = null;
  for (let i = zone.start; i < zone.end; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (token.gap === gap.line) line++;
    if (sequence.has(token) || feet.has(token)) continue;
    if (token.kind === 'label' || token.kind === 'text') segment++;
    if (token.kind === 'label') takeLabel(token, i);
    else if (token.kind === 'number' || token.kind === 'mark') takeValue(token, i);
    else if (token.kind === 'unit') takeUnit(token);
    else if (token.kind === 'numbering') lastNumbering = stripNumbering(token.string).number ?? lastNumbering;
    else if (token.kind === 'text') takeText(token, i);
  }
  // A label whose end never came may be another row's.
  for (const one of slots) if (one.rest !== '') one.broken = true;
  return {
    slots,
    orphans,
    values,
    heads: readHeads(),
    anchors,
    coded: coded && sequence.size === 0,
  };

  /** A head that is not known stands above numbers where some row has more than one; alone it is the form's. */
  function readHeads(): Slots['heads'] {
    const numbered = slots.some((one) => one.values.length > 1);
    const printed = numbered ? heads : heads.filter(({ column }) => column);
    return printed.some(({ column }) => column) || printed.length > 1 ? strongestHeads(printed) : [];
  }

  function takeLabel(token: Token, index: number): void {
    const { meaning } = token;
    const rows = meaning?.rows.get(model.id) ?? [];
    if (rows.length > 0) interrupted = null;
    const column = meaning?.columns.get(model.id) ?? null;
    // 数量 heads a column in other tables, and ends a label in this one.
    if (rows.length === 0 && !column && slot?.rest && goesOn(token, foldLabel(token.string))) return;
    // What is a label of another table may be the beginning of one of this.
    if (rows.length === 0 && !column && !meaning?.structure && !meaning?.form && slots.length > 0)
      return takeText(token, index);
    const before = tokens[index - 1];
    const numbered = before?.kind === 'numbering' && token.gap !== gap.line;
    if (column && (rows.length === 0 || (!numbered && (afterColumn || slots.length === 0)))) {
      if (slots.length === 0) heads.push({ column, name: textWithYear(index, token) });
      doubtBefore(slot);
      slot = null;
      afterColumn = true;
      return;
    }
    // What stands before the head of the labels is a title: 统计表（2017年度）.
    if (meaning?.structure === 'label' && slots.length === 0) heads.length = 0;
    if (meaning?.structure) headOnLine = token.gap === gap.line;
    if (meaning?.structure === 'code') coded = true;
    afterColumn = meaning?.form === true && rows.length === 0;
    slot = null;
    const number = before?.kind === 'numbering' ? stripNumbering(before.string).number : null;
    const printed = anchors.map(({ key }) => key);
    const row = chooseRow(model, rows, printed, ({ key }) => !seen.has(key), number);
    if (!row) return;
    if (row.kind === 'header') meet(row);
    else open(token, row, foldLabel(token.string), '');
  }

  /** Labels with the head of a column right behind them: their numbers come later, under the heads. */
  function doubtBefore(last: Slot | null): void {
    if (model.form.length > 0 || !last) return;
    for (let i = slots.length - 1; i >= 0 && slots[i]?.values.length === 0; i--)
      (slots[i] as Slot).broken = true;
  }

  function meet(row: RowModel): void {
    seen.set(row.key, seen.size);
    anchors.push(row);
  }

  function open(token: Token, row: RowModel | null, folded: string, rest: string): void {
    if (row) meet(row);
    const { start, end } = token;
    const pieced = rest !== '';
    slot = { row, start, end, folded, rest, values: [], unit: null, glued: false, pieced, broken: false };
    slots.push(slot);
    labelLine = line;
  }

  function takeValue(token: Token, index: number): void {
    if (anchors.length === 0) {
      // Years and numbers of lines before the first row are no values, but a row of numbers is one that lost its label.
      if (token.kind === 'mark' || isYear(token, tokens[index + 1])) return;
      const orphan = valueOf(token, token.string, index);
      orphans.push(orphan);
      values.push(orphan);
      return;
    }
    if (endsLabel(token) || isYearWord(token, tokens[index + 1])) return;
    const bare = token.glued ? withoutNumbering(token, tokens[index + 1]) : token.string;
    const string = torn.has(token) || doubtful.has(token) ? `${bare}?` : bare;
    // Behind the name of a header row (——) a mark is no value; behind the head of a column it is.
    if (string === '' || (!slot && token.kind === 'mark' && !afterColumn)) return;
    const value = valueOf(token, string, index);
    values.push(value);
    doubtInterrupted();
    if (slot?.values.length === 0) slot.glued = token.gap === gap.none;
    (slot?.values ?? orphans).push(value);
  }

  /** The end of a label that was broken before a number: （…相同信息计⏎1条）. */
  function endsLabel(token: Token): boolean {
    const folded = foldLabel(token.string);
    if (!slot || folded === '' || !slot.rest.startsWith(folded)) return false;
    slot.rest = slot.rest.slice(folded.length);
    return true;
  }

  function takeUnit(token: Token): void {
    if (endsLabel(token)) return;
    if (slot?.values.length === 0) slot.unit = token.string;
  }

  function valueOf(token: Token, string: string, index: number): Value {
    const next = tokens[index + 1];
    const unit =
      next?.kind === 'unit' && next.gap === gap.none && token.kind === 'number' ? next.string : null;
    const after = unit === null ? next : tokens[index + 2];
    return {
      string,
      start: token.start,
      end: token.start + string.length,
      kind: token.kind === 'mark' ? 'mark' : 'number',
      sameLine: line === labelLine,
      endsLine: after === undefined || after.gap === gap.line,
      unit,
      segment,
    };
  }

  /**
   * `00000002.` before 其他法律…: the official number of the next row, or one more than the last number printed, is
   * taken off. A number that a numbering of unknown length is glued to is not certain.
   */
  function withoutNumbering({ string, end }: Token, next: Token | undefined): string {
    // A comma may as well part the number from the next row.
    if (stream.string.charAt(end) === ',') return `${string}?`;
    const rows = next?.meaning?.rows.get(model.id) ?? [];
    const official = rows.flatMap(({ number }) => (number !== null && /^\d+$/.test(number) ? [number] : []));
    for (const expected of [...official, String(lastNumbering + 1)]) {
      if (!string.endsWith(expected)) continue;
      lastNumbering = Number(expected);
      return string.slice(0, -expected.length);
    }
    return `${string}?`;
  }

  function takeText(token: Token, index: number): void {
    const folded = foldLabel(stripNumbering(readLabel(token.string)).rest);
    if (slots.length === 0) {
      const first = rowBeginning(model, folded, seen);
      if (first) open(token, first, folded, restOfLabel(first, folded) ?? '');
      else takeHead(token, textWithYear(index, token));
      return;
    }
    if (goesOn(token, folded) || isScatteredHead(token.string)) return;
    if (isGroupFragment(model, folded) && !(isValued(tokens[index + 1]) && beginsRow(folded))) return;
    if (endsUnknown(folded)) return;
    if (countHan(token.string, 2) < 2) return;
    const empty = slot !== null && slot.values.length === 0;
    const beginning = slot && empty && !slot.row ? slot.folded + folded : folded;
    const row = rowBeginning(model, beginning, seen);
    if (slot && empty && !slot.row) {
      slot.end = token.end;
      slot.folded = beginning;
      if (!row) return;
      slot.row = row;
      slot.rest = restOfLabel(row, beginning) ?? '';
      slot.pieced = true;
      meet(row);
      doubtInterrupted();
    } else {
      if (slot?.row && empty) interrupted = slot;
      open(token, row, folded, row ? (restOfLabel(row, folded) ?? '') : '');
      if (row) doubtInterrupted();
    }
  }

  /** Words behind the heads, on their line or on lines like theirs, head a column, too: 2012年, 比上年增减, 12月. */
  function takeHead(token: Token, name: string): void {
    const value = model.columns.find(({ key }) => key === 'value');
    const isBeside = headOnLine !== null && (headOnLine || token.gap !== gap.line);
    if (headerYear(name) !== null && value) heads.push({ column: value, name });
    else if (isBeside && unknownHead.test(name)) heads.push({ column: null, name });
  }

  /** Words that a number follows, or that begin a label, may belong to the label before them. */
  function doubtInterrupted(): void {
    if (interrupted) interrupted.broken = true;
    interrupted = null;
  }

  /** 依申请公 beside its numbers is the beginning of a row's label, and no piece of a group's name. */
  function beginsRow(folded: string): boolean {
    return folded.length >= minimumPiece && rowJoined(model, folded, seen).begins;
  }

  /** The words behind the numbers of a label that could have been several rows': together they are one. */
  function endsUnknown(folded: string): boolean {
    if (!slot || slot.row || slot.values.length === 0 || folded === '') return false;
    const joined = slot.folded + folded;
    const { row, begins } = rowJoined(model, joined, seen);
    if (!row && !begins) return false;
    slot.folded = joined;
    slot.pieced = true;
    if (!row) return true;
    slot.row = row;
    slot.rest = '';
    meet(row);
    return true;
  }

  /** Whether the words are the next piece of the label that was met last. */
  function goesOn(token: Token, folded: string): boolean {
    if (!slot?.row || folded === '') return false;
    const longer = slot.values.length === 0 ? restOfLabel(slot.row, slot.folded + folded) : null;
    const rest = slot.rest.startsWith(folded) ? slot.rest.slice(folded.length) : longer;
    if (rest === null) return false;
    slot.folded += folded;
    slot.rest = rest;
    slot.pieced = true;
    if (slot.values.length === 0) slot.end = token.end;
    return true;
  }

  /** 年度 behind 2012 is 2012年度. */
  function textWithYear(index: number, token: Token): string {
    const before = tokens[index - 1];
    return (before?.kind === 'number' ? before.string : '') + token.string;
  }
}

const unknownHead = /^(?:\d{1,4}\p{sc=Han}|\p{sc=Han}{2})\p{sc=Han}{0,11}$/u;

/** Shorter pieces of a label could be any word's. */
const minimumPiece = 3;

const isValued = (next: Token | undefined): boolean =>
  next?.kind === 'unit' || next?.kind === 'number' || next?.kind === 'mark';

function isYear(token: Token, next: Token | undefined): boolean {
  return /^(?:19|20)\d{2}$/.test(token.string) || (next?.kind === 'text' && next.gap === gap.none);
}
