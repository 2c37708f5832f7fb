import { matrixOrders } from '../align/matrixOrders.js';
import { readCell } from '../cell.js';
import { putCell, readingOf, startPiece, unresolvedCell, type Piece } from '../piece.js';
import type { CellReading, Span } from '../../../types.js';
import { cellsBetweenBars } from './cellsBetweenBars.js';
import { findPageFeet } from './pageFeet.js';
import { spanOf, type Stream } from './stream.js';
import type { Token } from './tokens.js';
import { findTornNumbers } from './tornLines.js';
import { isScatteredHead, type Zone } from './zones.js';

interface Printed {
  readonly token: Token;
  readonly group: string | null;
  readonly result: string | null;
  /** How many labels and heads stand between this value and the one before. */
  readonly segment: number;
}

/** 2018年 in the running title of a page. */
const isYear = (token: Token, next: Token | undefined): boolean =>
  token.kind === 'number' && /^(?:19|20)\d{2}$/.test(token.string) && next?.string.startsWith('年') === true;

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
  const cells = model.rows.length * model.form.length;
  const values = printed.map(({ token }) => token);
  /** Where the table begins: the words for a blank cell whose row has no label. */
  const start = spanOf(stream, tokens[zone.start]?.start ?? 0, tokens[zone.start]?.end ?? 0);
  if (byBars() || byOwnLabels() || byResults() || byGroups() || byOrder() || byDigits()) return piece;
  for (const row of model.rows) {
    const label = { text: row.label, span: start };
    for (const column of model.form) putCell(piece, row.key, column, unresolvedCell(label, 'order_sum'));
  }
  return piece;

  function collect(): Printed[] {
    const found: Printed[] = [];
    let group: string | null = null;
    let result: string | null = null;
    let segment = 0;
    let interrupted = false;
    const { feet } = findPageFeet(stream, tokens, zone);
    for (let i = zone.start; i < zone.end; i++) {
      const token = tokens[i];
      if (!token || feet.has(token) || isYear(token, tokens[i + 1])) continue;
      if (token.kind === 'label' || (token.kind === 'text' && isScatteredHead(token.string))) {
        const rows = token.meaning?.rows.get(model.id);
        const column = token.meaning?.columns.get(model.id);
        if (rows?.[0]) group = rows[0].key;
        if (column) result = column.key;
        else result = null;
        interrupted = true;
      } else if (token.kind === 'number' || token.kind === 'mark') {
        if (interrupted) segment++;
        interrupted = false;
        found.push({ token, group, result, segment });
        result = null;
      }
    }
    return found;
  }

  /** All cells of the form between bars behind the last head, empty ones visible. */
  function byBars(): boolean {
    let from = zone.start;
    for (let i = zone.start; i < zone.end; i++) if (tokens[i]?.kind === 'label') from = i + 1;
    const between = cellsBetweenBars(stream, tokens, from, zone.end);
    const rest = between.slice(cells);
    if (between.length < cells || rest.length > 1 || rest.some((cell) => cell.end > cell.start)) return false;
    between.slice(0, cells).forEach((cell, i) => {
      const row = model.rows[Math.floor(i / model.form.length)];
      if (row) putSpan(row.key, model.form[i % model.form.length] ?? '', cell, 'label');
    });
    return true;
  }

  /** Every value right behind its own result, the group named before. */
  function byOwnLabels(): boolean {
    if (printed.length !== cells || printed.some(({ group, result }) => !group || !result)) return false;
    if (new Set(printed.map(({ group, result }) => `${group ?? ''}.${result ?? ''}`)).size !== cells)
      return false;
    for (const { token, group, result } of printed) put(group ?? '', result ?? '', token, 'label');
    return true;
  }

  /**
   * Results with their values behind them, all groups named before: the five results three times with a value each, or
   * once with a value for each group.
   */
  function byResults(): boolean {
    if (printed.length !== cells) return false;
    const { form, rows } = model;
    const results = printed.map(({ result }) => result);
    const last = rows[rows.length - 1]?.key;
    if (printed.some(({ group }) => group !== last)) return false;
    const single = results.every((result, i) => result === form[i % form.length]);
    const stacked = results.every(
      (result, i) => result === (i % rows.length === 0 ? form[i / rows.length] : null),
    );
    if (!single && !stacked) return false;
    printed.forEach(({ token }, i) => {
      const row = rows[single ? Math.floor(i / form.length) : i % rows.length];
      const column = form[single ? i % form.length : Math.floor(i / rows.length)];
      if (row && column) put(row.key, column, token, 'order_sum');
    });
    return true;
  }

  /** Groups as rows: each group's name with its five values. */
  function byGroups(): boolean {
    if (printed.length !== cells) return false;
    const width = model.form.length;
    const fits = printed.every(({ group, segment }, i) => {
      const first = printed[i - (i % width)];
      return group !== null && first?.segment === segment && first.group === group;
    });
    const groups = new Set(printed.map(({ group }) => group));
    if (!fits || groups.size !== model.rows.length || new Set(printed.map(({ segment }) => segment)).size < 2)
      return false;
    printed.forEach(({ token, group }, i) => put(group ?? '', model.form[i % width] ?? '', token, 'label'));
    return true;
  }

  /** One row of values in the order of the form; torn apart by heads, only what the sums make certain. */
  function byOrder(): boolean {
    if (printed.length !== cells) return false;
    const segments = printed.map(({ segment }) => segment);
    const together = new Set(segments).size === 1;
    const numbers = values.map((token) => readCell(text(token)).value);
    const orders = matrixOrders(numbers, segments, model.rows.length, model.form.length);
    // Without a head between the values nothing says that totals were displaced.
    const straight = orders.straightHolds ? orders.straight : null;
    const order = together ? straight : orders.only;
    if (!order) return false;
    order.forEach((from, i) => {
      const token = values[from];
      const row = model.rows[Math.floor(i / model.form.length)];
      if (token && row)
        put(row.key, model.form[i % model.form.length] ?? '', token, together ? 'label' : 'order_sum');
    });
    return true;
  }

  /**
   * Fifteen digits with little white space between them, all zero: whatever the order, every cell is 0. A single `00`
   * among zeros that stand apart may as well be one zero printed twice, and a cell blank.
   */
  function byDigits(): boolean {
    const digits = values.map(text).join('');
    if (digits.length !== cells || !/^0+$/.test(digits) || values.length * 2 > cells) return false;
    const span = spanOf(stream, values[0]?.start ?? 0, values[values.length - 1]?.end ?? 0);
    for (const row of model.rows) {
      for (const column of model.form) {
        const label = { text: row.label, span };
        putCell(piece, row.key, column, { ...readingOf('0', span, label, 'order_sum') });
      }
    }
    return true;
  }

  /** Among as many numbers as there are cells, `00` is one zero printed twice. */
  function text(token: Token): string {
    return token.string === '00' && printed.length === cells ? '0' : token.string;
  }

  function put(row: string, column: string, token: Token, how: CellReading['how']): void {
    const string = text(token) === token.string ? null : text(token);
    putSpan(row, column, spanOf(stream, token.start, token.end), how, string);
  }

  function putSpan(
    row: string,
    column: string,
    span: Span,
    how: CellReading['how'],
    string: string | null = null,
  ): void {
    const heading = tokens
      .slice(zone.start, zone.end)
      .find((one) => one.meaning?.rows.get(model.id)?.some(({ key }) => key === row));
    const label = heading
      ? { text: heading.string, span: spanOf(stream, heading.start, heading.end) }
      : { text: model.rows.find(({ key }) => key === row)?.label ?? row, span: start };
    putCell(
      piece,
      row,
      column,
      readingOf(string ?? stream.text.slice(span.start, span.end), span, label, how),
    );
  }
}
