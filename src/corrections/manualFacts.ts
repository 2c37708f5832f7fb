import { tableCounts } from '../facts/tables/index.js';
import type { Reading } from '../facts/index.js';
import type { CellReading, Fact, Span, TableReading } from '../types.js';
import type { Correction } from './schema.js';

/** A correction whose words stand in the text, at UTF-16 offsets. */
export interface Placed {
  readonly correction: Correction;
  readonly evidence: readonly Span[];
}

/** The fact that a reviewer states. Unit, label and scope stay those of what the machine read there. */
export function makeManualFact({ correction, evidence }: Placed, machine: Fact | undefined): Fact {
  const { indicator, value } = correction;
  return {
    indicator,
    value,
    // The words stand in the evidence; which of them are the number is not said.
    valueRaw: null,
    unit: machine?.unit ?? null,
    unitRaw: null,
    qualifier: 'exact',
    valueState: value === null ? 'blank' : value === 0 ? 'stated_zero' : 'stated',
    scope: machine?.scope ?? 'unknown',
    timeScope: 'report_year',
    label: machine?.label ?? null,
    method: 'manual',
    confidence: 1,
    evidence,
    section: null,
    rule: 'manual',
  };
}

/** The tables with the corrected cells in place of those that were read. */
export function correctTables(
  tables: readonly TableReading[],
  facts: ReadonlyMap<string, Fact>,
): TableReading[] {
  return tables.map((table) => ({
    ...table,
    rows: Object.fromEntries(
      Object.entries(table.rows).map(([row, cells]) => [row, correctRow(table, row, cells, facts)]),
    ),
  }));
}

function correctRow(
  table: TableReading,
  row: string,
  cells: Readonly<Record<string, CellReading>>,
  facts: ReadonlyMap<string, Fact>,
): Record<string, CellReading> {
  return Object.fromEntries(
    Object.entries(cells).map(([column, cell]) => {
      const fact = facts.get(`${table.id}.${row}.${column}`);
      if (!fact) return [column, cell];
      const { value, valueState, evidence, confidence } = fact;
      return [column, { ...cell, value, state: valueState, raw: null, evidence, confidence }];
    }),
  );
}

/** The counts that change with the corrected cells. */
export function followCounts(reading: Reading, corrected: readonly TableReading[]): Map<string, Fact> {
  const before = new Map(tableCounts(reading.tables, reading.era).map((fact) => [fact.indicator, fact]));
  const after = new Map(tableCounts(corrected, reading.era).map((fact) => [fact.indicator, fact]));
  const changed = new Map<string, Fact>();
  for (const [path, fact] of after) {
    if (before.get(path)?.value === fact.value) continue;
    changed.set(path, { ...fact, method: 'manual', rule: 'manual' });
  }
  for (const [path, fact] of before) {
    if (after.has(path)) continue;
    const gone = { value: null, valueRaw: null, valueState: 'blank', confidence: 1 } as const;
    changed.set(path, { ...fact, ...gone, method: 'manual', rule: 'manual' });
  }
  return changed;
}
