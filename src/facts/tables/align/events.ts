import type { ColumnModel, RowModel, TableModel } from '../../../knowledge/tables/model.js';
import type { Slots, Value } from '../text/slots.js';
import type { Token } from '../text/tokens.js';
import type { Zone } from '../text/zones.js';

/** What a stretch of loose text names and prints, in the order of the text. */
export type TableEvent =
  | { readonly kind: 'part' }
  | { readonly kind: 'row'; readonly row: RowModel }
  | { readonly kind: 'head'; readonly column: ColumnModel }
  | { readonly kind: 'value'; readonly value: Value };

/**
 * Rows, heads and values of a zone. 其他 and 总计 are rows as long as `makeSlots` took them for rows, else heads;
 * the head of the labels (信息内容) begins a part of the table.
 */
export function listEvents(
  model: TableModel,
  table: Slots,
  tokens: readonly Token[],
  zone: Zone,
): TableEvent[] {
  const events: TableEvent[] = [];
  const values = new Map(table.values.map((value) => [value.start, value]));
  let anchor = 0;
  for (let i = zone.start; i < zone.end; i++) {
    const token = tokens[i];
    if (!token) continue;
    const value = values.get(token.start);
    if (value) events.push({ kind: 'value', value });
    const { meaning } = token;
    if (!meaning) continue;
    const row = table.anchors[anchor];
    const column = meaning.columns.get(model.id);
    if (row && (meaning.rows.get(model.id) ?? []).includes(row)) {
      events.push({ kind: 'row', row });
      anchor++;
    } else if (column) events.push({ kind: 'head', column });
    else if (meaning.structure === 'label') events.push({ kind: 'part' });
  }
  return events;
}
