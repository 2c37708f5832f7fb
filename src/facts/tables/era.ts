import type { Era, TableReading } from '../../types.js';

const splitRows = ['other_not_corrected_in_time', 'other_fee_not_paid', 'other_other'];

/**
 * The era that the tables tell: art. 20 by its columns, the applications table by its three rows below 其他处理, the
 * statistics table by itself. Null where no table decides (regional annexes, applications with one row 其他处理).
 */
export function eraOfTables(readings: readonly TableReading[]): Era | null {
  const ids = new Set(readings.map(({ id }) => id));
  if (ids.has('art20_2021')) return 'format2021';
  if (ids.has('art20_2019')) return 'format2019';
  const applications = readings.find(({ id }) => id === 'applications');
  if (applications && splitRows.some((row) => applications.rows[row])) return 'format2021';
  return ids.has('stat2014') ? 'stat2014' : null;
}
