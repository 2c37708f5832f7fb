import * as tables from './index.js';
import { checkProse } from './prose.js';
import type { Reading } from '../facts/index.js';
import type { Check, ReportFields } from '../types.js';

/** Every check of one report: the rules of its tables, sums of prose parts, prose against table. */
export function checkReport(reading: Reading, fields: ReportFields): Check[] {
  const context = { level: fields.level, divisionCode: fields.divisionCode };
  const checkTables = (tables as any).checkTables ?? (() => []);
  return [...checkTables(reading.tables, context), ...checkProse(reading)];
}
