import { checkProse } from './prose.js';
import { checkTables } from './tables.js';
import type { Reading } from '../facts/index.js';
import type { Check, ReportFields } from '../types.js';

export { checkTables } from './tables.js';

/** Every check of one report: the rules of its tables, sums of prose parts, prose against table. */
export function checkReport(reading: Reading, fields: ReportFields): Check[] {
  const context = { level: fields.level, divisionCode: fields.divisionCode, year: fields.year };
  return [...checkTables(reading.tables, context), ...checkProse(reading)];
}
