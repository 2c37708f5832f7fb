import type { RowModel } from '../../../knowledge/tables/model.js';
import { matrixOrders } from '../align/matrixOrders.js';
import { readCell } from '../cell.js';
import { putCell, readingOf, startPiece, unresolvedCell, type Piece } from '../piece.js';
import type { CellReading } from '../../../types.js';
import { areHeadsMoved } from './movedHeads.js';
import { findPageFeet } from './pageFeet.js';
import { spanOf, type Stream } from './stream.js';
import { isYearWord, type Token } from './tokens.js';
import { findTornNumbers } from './tornLines.js';
import { isScatteredHead, type Zone } from './zones.js';

/** A cell of the form. */
interface Place {
  readonly row: RowModel;
  readonly column: string;
}

interface Printed {
  readonly token: Token;
  readonly group: RowModel | null;
  readonly result: string | null;
  /** How many labels and heads stand before it: equal for values with none between them. */
  readonly segment: number;
}

/**
 * Reads a table of groups × results out of loose text: one row of numbers behind all heads (the official form), a row
 * for each group, or a line for each result. Totals that were displaced are put back only when the sums leave one way.
 */
export function readLooseMatrix(stream: Stream, tokens: readonly Token[], zone: Zone): Piece {
  const { model } = zone;
  const piece = startPiece(model, 'table_text');
  for (const key of zone.rows) piece.labels.add(key);
  for (const key of zone.columns) piece.columns.add(key);
  // Of numbers that white space may have torn, none is certain of its place.
  const printed = findTornNumbers(tokens, zone).size > 0 ? [] : collect();
  const places = model.rows.flatMap((row) => model.form.map((column): Place => ({ row, column })));
  const values = printed.map(({ token }) => token);
  /** Where the table begins: the words for a blank cell whose row has no label. */
  const start = spanOf(stream, tokens[zone.start]?.start ?? 0, tokens[zone.start]?.end ?? 0);
  if (printed.length === places.length ? byOwnLabels() || byPlace() : byDigits()) return piece;
  for (const { row, column } of places)
    putCell(piece, row.key, column, unresolvedCell({ text: row.label, span: start }, 'order_sum'));
  return piece;

  function collect(): Printed[] {
    const found: Printed[] = [];
    let group: RowModel | null = null;
    let result: string | null = null;
    let segment = 0;
    const { feet } = findPageFeet(stream, tokens, zone);
    tokens.slice(zone.start, zone.end).forEach((token, at) => {
      if (feet.has(token) || isYearWord(token, tokens[zone.start + at + 1])) return;
      if (token.kind === 'number' || token.kind === 'mark') {
        found.push({ token, group, result, segment });
        result = null;
      } else if (token.kind === 'label' || isScatteredHead(token.string)) {
        group = token.meaning?.rows.get(model.id)?.[0] ?? group;
        result = token.meaning?.columns.get(model.id)?.key ?? null;
        segment++;
      }
    });
    return found;
  }

  /** Every value right behind its own result, the group named before. */
  function byOwnLabels(): boolean {
    const found = printed.map(({ group, result }) =>
      places.find(({ row, column }) => row === group && column === result),
    );
    if (found.includes(undefined) || new Set(found).size !== places.length) return false;
    printed.forEach(({ token }, i) => put(found[i], token, 'label'));
    return true;
  }

  /** By the places of the values among the heads and each other. */
  function byPlace(): boolean {
    return !areHeadsMoved(tokens, zone) && (byResults() || byGroups() || byOrder());
  }

  /**
   * Results with their values behind them, all groups named before: the five results three times with a value each, or
   * once with a value for each group.
   */
  function byResults(): boolean {
    const { form, rows } = model;
    const results = printed.map(({ result }) => result);
    if (printed.some(({ group }) => group !== rows.at(-1))) return false;
    const single = results.every((result, i) => result === form[i % form.length]);
    const stacked = results.every(
      (result, i) => result === (i % rows.length === 0 ? form[i / rows.length] : null),
    );
    if (!single && !stacked) return false;
    const stackedPlace = (i: number): number => (i % rows.length) * form.length + Math.floor(i / rows.length);
    printed.forEach(({ token }, i) => put(places[single ? i : stackedPlace(i)], token, 'order_sum'));
    return true;
  }

  /** Groups as rows: each group's name with its five values, no head between them. */
  function byGroups(): boolean {
    const { form, rows } = model;
    const fits = printed.every(({ group, segment }, i) => {
      const first = printed[i - (i % form.length)];
      return first?.segment === segment && first.group === group;
    });
    const groups = new Set(printed.flatMap(({ group }) => group ?? []));
    if (!fits || groups.size !== rows.length) return false;
    printed.forEach(({ token, group }, i) => {
      const column = form[i % form.length];
      put(
        places.find((place) => place.row === group && place.column === column),
        token,
        'label',
      );
    });
    return true;
  }

  /** One row of values in the order of the form; torn apart by heads, only what the sums make certain. */
  function byOrder(): boolean {
    const segments = printed.map(({ segment }) => segment);
    const together = new Set(segments).size === 1;
    const numbers = values.map((token) => readCell(single(token)).value);
    const orders = matrixOrders(numbers, segments, model.rows.length, model.form.length);
    // Without a head between the values nothing says that totals were displaced.
    const straight = orders.straightHolds ? orders.straight : null;
    const order = together ? straight : orders.only;
    order?.forEach((from, i) => {
      put(places[i], values[from], together ? 'label' : 'order_sum');
    });
    return order !== null;
  }

  /**
   * Fifteen digits with little white space between them, all zero: whatever the order, every cell is 0. A single `00`
   * among zeros that stand apart may as well be one zero printed twice, and a cell blank.
   */
  function byDigits(): boolean {
    const digits = values.map(({ string }) => string).join('');
    const [first, last] = [values[0], values.at(-1)];
    if (digits.length !== places.length || !/^0+$/.test(digits) || values.length * 2 > places.length)
      return false;
    const span = spanOf(stream, first?.start ?? 0, last?.end ?? 0);
    for (const { row, column } of places) {
      const label = { text: row.label, span };
      putCell(piece, row.key, column, readingOf('0', span, label, 'order_sum'));
    }
    return true;
  }

  /** Among as many numbers as there are cells, `00` is one zero printed twice. */
  function single({ string }: Token): string {
    return string === '00' ? '0' : string;
  }

  function put(place: Place | undefined, token: Token | undefined, how: CellReading['how']): void {
    if (!place || !token) return;
    const { row, column } = place;
    const name = tokens
      .slice(zone.start, zone.end)
      .find(({ meaning }) => meaning?.rows.get(model.id)?.includes(row));
    const label = name
      ? { text: name.string, span: spanOf(stream, name.start, name.end) }
      : { text: row.label, span: start };
    const span = spanOf(stream, token.start, token.end);
    const string = single(token) === token.string ? stream.text.slice(span.start, span.end) : single(token);
    putCell(piece, row.key, column, readingOf(string, span, label, how));
  }
}
