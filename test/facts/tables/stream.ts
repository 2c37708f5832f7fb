import type { TableEvent } from '../../../src/facts/tables/align/events.js';
import type { SolvedRow } from '../../../src/facts/tables/align/order.js';
import type { Slot, Slots, Value } from '../../../src/facts/tables/text/slots.js';
import { tableModel } from '../../../src/knowledge/tables/index.js';
import type { TableModel } from '../../../src/knowledge/tables/model.js';
import type { TableId } from '../../../src/types.js';

/** What stands in a torn table: `label KEY`, `head KEY`, `part` (信息内容), or numbers and marks parted by blanks or line ends. */
export interface TornTable {
  readonly model: TableModel;
  readonly slots: Slots;
  readonly events: readonly TableEvent[];
}

/** A table whose labels, heads and numbers stand in the given order; words part the numbers of one entry from the next. */
export function tornTable(id: TableId, ...entries: readonly string[]): TornTable {
  const model = tableModel(id);
  const events: TableEvent[] = [];
  const slots: Slot[] = [];
  const values: Value[] = [];
  let slot: Slot | null = null;
  entries.forEach((entry, segment) => {
    const [kind, key = ''] = entry.split(' ');
    if (kind === 'label') {
      const row = model.rows.find((one) => one.key === key);
      if (!row) throw new Error(`no row ${key}`);
      slot = { ...emptySlot, row, start: segment, values: [] };
      slots.push(slot);
      events.push({ kind: 'row', row });
    } else if (kind === 'head') {
      const column = model.columns.find((one) => one.key === key);
      if (!column) throw new Error(`no column ${key}`);
      slot = null;
      events.push({ kind: 'head', column });
    } else if (kind === 'part') {
      slot = null;
      events.push({ kind: 'part' });
    } else {
      const printed = [...entry.matchAll(/(\S+)(\s?)/gu)];
      printed.forEach(([, string = '', end], i) => {
        const value: Value = {
          string,
          start: values.length,
          end: values.length + 1,
          kind: string === '/' ? 'mark' : 'number',
          sameLine: true,
          endsLine: end === '\n' || i === printed.length - 1,
          unit: null,
          segment,
        };
        values.push(value);
        slot?.values.push(value);
        events.push({ kind: 'value', value });
      });
    }
  });
  const anchors = slots.flatMap(({ row }) => row ?? []);
  return { model, slots: { slots, orphans: [], values, heads: [], coded: false, anchors }, events };
}

const emptySlot: Omit<Slot, 'values'> = {
  row: null,
  start: 0,
  end: 0,
  folded: '',
  rest: '',
  unit: null,
  glued: false,
  pieced: false,
  broken: false,
};

/** Each row with its numbers as one string; null as it is. */
export function told(rows: readonly SolvedRow[] | null): Record<string, string> | null {
  if (!rows) return null;
  return Object.fromEntries(
    rows.map(({ row, values }) => [row.key, values.map(({ string }) => string).join(' ')]),
  );
}
