import type { FactRecord, GovRecord } from '../../record/schema.js';
import type { ListRow } from '../types.js';
import { openBlock } from './openBlock.js';

type Check = NonNullable<GovRecord['checks']>[number];

/** A report that is on the screen. */
export interface OpenReport {
  readonly number: number;
  readonly row: ListRow;
  readonly record: GovRecord;
  readonly text: string | null;
  readonly facts: readonly FactRecord[];
  /** The fact that gives a count or a cell its value. */
  readonly factOf: ReadonlyMap<string, number>;
  /** Failed checks by the counts and cells that they name. */
  readonly failed: ReadonlyMap<string, readonly Check[]>;
}

export async function openReport(number: number, row: ListRow): Promise<OpenReport> {
  const record = (await openBlock(`r${String(number)}`)) as GovRecord;
  const text = row.text === null ? null : ((await openBlock(`t${String(row.text)}`)) as string | null);
  const facts = record.facts ?? [];
  return { number, row, record, text, facts, factOf: findFacts(record, facts), failed: findFailed(record) };
}

function findFacts(record: GovRecord, facts: readonly FactRecord[]): Map<string, number> {
  const found = new Map<string, number>();
  facts.forEach((fact, i) => {
    const known = found.get(fact.indicator);
    const before = known === undefined ? undefined : facts[known];
    const value = readCount(record, fact.indicator);
    const isBetter =
      before === undefined ||
      fact.method === 'manual' ||
      (before.method !== 'manual' && before.value !== value && fact.value === value);
    if (isBetter) found.set(fact.indicator, i);
  });
  return found;
}

function findFailed({ checks }: GovRecord): Map<string, Check[]> {
  const failed = new Map<string, Check[]>();
  for (const check of checks ?? []) {
    if (check.status !== 'fail') continue;
    for (const cell of new Set(check.cells)) failed.set(cell, [...(failed.get(cell) ?? []), check]);
  }
  return failed;
}

/** The value of a count; null where the report does not say, or for a path that is none. */
export function readCount({ counts }: GovRecord, path: string): number | null {
  let node: unknown = counts;
  for (const step of path.split('.'))
    node = typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[step] : undefined;
  return typeof node === 'number' ? node : null;
}
