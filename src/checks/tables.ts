import { tableModel } from '../knowledge/tables/index.js';
import type { Check, TableReading } from '../types.js';
import { applyRule, type CheckContext } from './rules.js';

export type { CheckContext } from './rules.js';

/**
 * Assesses every cross-footing and plausibility rule of the tables that were found. Printed numbers are never repaired:
 * a contradiction is a check with status `fail` that names both sides and the cells. A rule whose rows the document
 * does not print gives no check.
 */
export function checkTables(readings: readonly TableReading[], context: CheckContext): Check[] {
  return readings.flatMap((reading) =>
    tableModel(reading.id).rules.flatMap((rule) => applyRule(reading, rule, context)),
  );
}
