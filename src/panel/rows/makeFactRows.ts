import type { FactRecord, GovRecord } from '../../record/schema.js';
import { orderRow, type Value } from '../table.js';
import { factsTable } from './tables.js';

/** The numbers of a record, a row each. */
export function* makeFactRows(
  record: GovRecord,
  reportKey: string,
  unit: Readonly<Record<string, Value>>,
): Generator<Value[]> {
  for (const [i, fact] of (record.facts ?? []).entries())
    yield orderRow(factsTable.columns, {
      ...unit,
      report_key: reportKey,
      number: i + 1,
      ...describeFact(fact),
    });
}

function describeFact({ evidence, section: _section, ...fact }: FactRecord): Record<string, Value> {
  return {
    ...fact,
    evidence: evidence.map(({ text }) => text).join(' … '),
    evidence_start: evidence[0]?.start ?? null,
    evidence_end: evidence.at(-1)?.end ?? null,
  };
}
