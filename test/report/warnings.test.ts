import { describe, expect, test } from '@jest/globals';
import { warnAboutReport } from '../../src/report/warnings.js';
import type { ReportFields, TableReading } from '../../src/types.js';
import { makeDocument } from './makeDocument.js';

const fields: ReportFields = {
  title: '某市2016年政府信息公开工作年度报告',
  agency: '某市人民政府',
  level: 'prefecture',
  divisionCode: null,
  year: 2016,
  periodStart: null,
  periodEnd: null,
  publishedOn: null,
  signedOn: null,
  indexNumber: null,
  documentNumber: null,
};
const table: TableReading = { id: 'stat2014', span: { start: 0, end: 1 }, rows: {} } as never;

function codesOf(changes: Partial<ReportFields>, pictures: number, tables: readonly TableReading[] = []) {
  const document = { ...makeDocument('本年度没有受理申请。'), pictures };
  return warnAboutReport(document, { ...fields, ...changes }, tables).map(({ code }) => code);
}

describe('warnings about the report as a whole', () => {
  test('a report without a title', () => {
    expect(codesOf({ title: null }, 0)).toEqual(['W_NO_TITLE']);
    expect(codesOf({}, 0)).toEqual([]);
  });

  test.each([
    ['2015-01-01', '2015-12-31', ['W_OTHER_PERIOD']],
    ['2017-01-01', '2017-12-31', ['W_OTHER_PERIOD']],
    ['2016-01-01', '2016-12-31', []],
    ['2015-09-01', '2016-08-31', []],
    ['2016-09-01', '2017-08-31', []],
    [null, '2015-12-31', []],
  ] as const)('a report of 2016 on %s to %s', (periodStart, periodEnd, codes) => {
    expect(codesOf({ periodStart, periodEnd }, 0)).toEqual(codes);
  });

  test('pictures where tables have to be', () => {
    expect(codesOf({}, 2)).toEqual(['W_TABLES_ARE_PICTURES']);
    expect(codesOf({ year: 2014 }, 1)).toEqual(['W_TABLES_ARE_PICTURES']);
  });

  test.each([
    ['there is a table beside the pictures', {}, [table]],
    ['reports before 2014 need no table', { year: 2013 }, []],
    ['nothing is known of the year', { year: null }, []],
  ] as const)('none where %s', (_why, changes, tables) => {
    expect(codesOf(changes, 2, tables)).toEqual([]);
  });
});
