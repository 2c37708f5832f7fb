import { identify, type Identity } from '../../src/panel/duplicates/identity.js';
import { makeReportRow } from '../../src/panel/rows/makeReportRow.js';
import { makeRecord, type Wanted } from './makeRecord.js';

/** What is kept of a record. */
export function makeIdentity(wanted: Wanted, key = 'k'): Identity {
  const record = makeRecord(wanted);
  if (record.report === null) throw new Error('no report');
  const row = makeReportRow(record, record.report, { reportKey: key, unit: {}, change: 'none' });
  return identify(record, record.report, { ...row, report_key: key });
}
