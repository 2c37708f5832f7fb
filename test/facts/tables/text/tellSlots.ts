import { makeSlots, type Slots, type Value } from '../../../../src/facts/tables/text/slots.js';
import type { TableId } from '../../../../src/types.js';
import { wholeZone } from './wholeZone.js';

export function slotsOf(id: TableId, text: string): Slots {
  const { stream, tokens, zone } = wholeZone(id, text);
  return makeSlots(stream, tokens, zone);
}

/**
 * Heads first, then each label with its values. A row that the form does not have begins with ?, an uncertain one has !,
 * digits right behind their label ~; ↓ is a value on another line than its label, a point the end of a line.
 */
export function tell({ heads, slots, orphans }: Slots): string[] {
  const value = (one: Value): string =>
    one.string + (one.unit ?? '') + (one.sameLine ? '' : '↓') + (one.endsLine ? '.' : '');
  const rows = slots.map(({ row, folded, broken, glued, unit, values }) => {
    const name = `${row?.key ?? `?${folded}`}${broken ? '!' : ''}${glued ? '~' : ''}${unit ? `(${unit})` : ''}`;
    return [name, ...values.map(value)].join(' ');
  });
  const lost = orphans.length > 0 ? [`orphans ${orphans.map(value).join(' ')}`] : [];
  return [heads.map((head) => head?.key ?? '-').join(' '), ...rows, ...lost];
}
