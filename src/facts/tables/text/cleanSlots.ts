import type { Slot, Slots, Value } from './slots.js';

/** A row named twice, once without values, is read where its values are. */
export function withoutEchoes(table: Slots): Slots {
  const valued = new Set(
    table.slots.flatMap((slot) => (slot.row && slot.values.length > 0 ? [slot.row.key] : [])),
  );
  return {
    ...table,
    slots: table.slots.filter((slot) => !slot.row || slot.values.length > 0 || !valued.has(slot.row.key)),
  };
}

/** Fewer rows that print their own code prove no column of codes. */
const minimumCodes = 3;

/**
 * Takes the form's codes away where every coded row prints its own code before its value, apart or glued to it.
 * Where a head names codes and they are not found, the coded rows are not certain.
 */
export function withoutCodes(printed: Slots): Slots {
  const table = withoutLeadingCodes(printed);
  if (table !== printed) return table;
  const coded = table.slots.filter((slot) => slot.row?.code && slot.values.length > 0);
  const own = coded.filter((slot) => slot.values[0]?.string.startsWith(slot.row?.code ?? '?'));
  if (coded.length < minimumCodes || own.length !== coded.length) {
    if (!table.coded) return table;
    return {
      ...table,
      slots: table.slots.map((slot) => (slot.row?.code ? { ...slot, broken: true } : slot)),
    };
  }
  const stripped = new Map<Value, Value | null>(own.flatMap((slot) => stripCode(slot)));
  const strip = (values: readonly Value[]): Value[] =>
    values.flatMap((value) => (stripped.has(value) ? (stripped.get(value) ?? []) : value));
  return {
    ...table,
    // Rows without a code have a mark in its place.
    slots: table.slots.map((slot) => {
      const more = slot.values.length > Math.max(1, table.heads.length);
      const marked = more && !slot.row?.code && slot.values[0]?.kind === 'mark';
      return { ...slot, values: marked ? slot.values.slice(1) : strip(slot.values) };
    }),
    values: strip(table.values),
  };
}

/** Takes the codes away that stand before the labels, behind the values of the row above: where every coded row has its own. */
function withoutLeadingCodes(table: Slots): Slots {
  const { slots, values, orphans } = table;
  const codes = new Set<Value>();
  let coded = 0;
  let before = orphans.at(-1);
  slots.forEach(({ row, values: own }, i) => {
    if (row?.code) {
      // The first code can stand before the table.
      if (i > 0 || before) coded++;
      if (before?.string === row.code) codes.add(before);
    }
    before = own.at(-1);
  });
  if (coded < minimumCodes || codes.size !== coded) return table;
  const strip = (list: readonly Value[]): Value[] => list.filter((value) => !codes.has(value));
  return {
    ...table,
    slots: slots.map((slot) => ({ ...slot, values: strip(slot.values) })),
    orphans: strip(orphans),
    values: strip(values),
  };
}

function stripCode(slot: Slot): [Value, Value | null][] {
  const [first] = slot.values;
  const code = slot.row?.code ?? '';
  if (!first) return [];
  const string = first.string.slice(code.length);
  return [[first, string === '' ? null : { ...first, string, start: first.start + code.length }]];
}
