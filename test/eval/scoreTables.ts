import { addMiss, hasPart } from './sheet.js';
import { isSame } from './tally.js';
import { isUnder } from './gold.js';
import type { EvalDocument, Rows } from './gold.js';
import type { Measured, Sheet } from './sheet.js';

/** Headings of groups of rows: the gold has no cells there, the record may have blank ones. */
const groupRows = new Set(['outcome', 'denied', 'unable', 'not_processed', 'other_handling']);

/** Scores every cell of every table that gold or record has; returns the number of faults. */
export function scoreTables(sheet: Sheet, measured: Measured): number {
  const { document, record } = measured;
  if (!hasPart(document, 'tables')) return 0;
  const wanted = document.gold.tables ?? {};
  const unrecoverable = document.gold.unrecoverable_tables ?? [];
  const given: Readonly<Record<string, { readonly rows: Rows } | undefined>> = record.tables ?? {};
  let faults = 0;
  for (const table of [
    ...new Set([...Object.keys(wanted), ...unrecoverable, ...Object.keys(given)]),
  ].sort()) {
    const lost = unrecoverable.includes(table);
    // Without the true numbers nobody can say which of the given ones are wrong.
    if (isUnder(table, document.ambiguous) || (lost && !wanted[table]?.rows)) continue;
    faults += scoreTable(sheet, measured, table, wanted[table]?.rows ?? {}, given[table]?.rows ?? {}, {
      exists: table in wanted,
      recoverable: !lost,
    });
  }
  return faults;
}

function scoreTable(
  sheet: Sheet,
  measured: Measured,
  table: string,
  want: Rows,
  got: Rows,
  { exists, recoverable }: { exists: boolean; recoverable: boolean },
): number {
  const { document } = measured;
  const names = ['all', `table:${table}`, `layout:${layoutOf(document, table)}`];
  if (document.gold.era) names.push(`era:${document.gold.era}`);
  const tallies = names.map((name) => sheet.tables.of(name));
  let faults = 0;
  for (const row of new Set([...Object.keys(want), ...Object.keys(got)])) {
    const wantRow = want[row] ?? {};
    const gotRow = got[row] ?? {};
    if (Object.keys(wantRow).length === 0 && groupRows.has(row) && exists) continue;
    for (const column of new Set([...Object.keys(wantRow), ...Object.keys(gotRow)])) {
      const path = `${table}.${row}.${column}`;
      if (isUnder(path, document.ambiguous)) continue;
      const w = wantRow[column] ?? null;
      const g = gotRow[column] ?? null;
      const required = recoverable && w !== null;
      if (w !== null && g !== null && isSame(w, g)) {
        for (const tally of tallies) tally[required ? 'right' : 'free'] += 1;
      } else if (g !== null || required) {
        faults += 1;
        for (const tally of tallies) {
          if (g !== null) tally[w === null ? 'invented' : 'wrong'] += 1;
          tally.lost += Number(required);
        }
        const kind =
          w === null ? (column in wantRow ? 'blank filled' : 'invented') : g === null ? 'lost' : 'wrong';
        addMiss(sheet, measured, kind, path, w, g);
      }
    }
  }
  if (exists && recoverable) {
    for (const tally of tallies) {
      tally.units += 1;
      tally.exact += Number(faults === 0);
    }
  }
  return faults;
}

/** Tables that only the official sums settle are a layout of their own. */
function layoutOf({ gold }: EvalDocument, table: string): string {
  return gold.needs_constraints?.includes(table) ? 'sums needed' : (gold.form ?? 'unknown');
}
