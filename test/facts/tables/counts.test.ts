import { describe, expect, test } from '@jest/globals';
import { readTables, tableCounts } from '../../../src/facts/tables/index.js';
import { documentOf, tableOf } from './documents.js';
import { applicationsGrid, art20Grid, reviewGrid } from './forms.js';

const fifteen = ['1', '2', '0', '3', '6', '0', '1', '0', '0', '1', '4', '0', '0', '0', '4'];

describe('counts of the tables', () => {
  test('counts of the applications and review forms', () => {
    const document = documentOf(
      {
        grid: applicationsGrid({
          denied_state_secret: ['2', '0', '0', '0', '0', '0', '2'],
          unable_not_held: ['', '', '', '', '', '', ''],
        }),
      },
      { grid: reviewGrid(fifteen) },
      { grid: art20Grid({ administrative_fees: ['9'] }) },
    );
    const counts = new Map(tableCounts(readTables(document)).map((fact) => [fact.indicator, fact]));
    expect(counts.get('applications.outcomes.denied')).toMatchObject({
      value: 2,
      valueState: 'derived',
      valueRaw: null,
    });
    expect(counts.get('applications.outcomes.denied')?.evidence).toHaveLength(8);
    expect(counts.get('applications.outcomes.unable_to_provide')?.value).toBe(0);
    expect(counts.get('appeals.litigation.total')).toMatchObject({ value: 5, valueState: 'derived' });
    expect(counts.get('appeals.litigation.direct_total')).toMatchObject({ value: 1, valueState: 'stated' });
    expect(counts.get('applications.by_applicant.natural_person')?.value).toBe(0);
    expect(counts.has('fees.collected_yuan')).toBe(false);
  });

  test('a group of blanks gives no count, an unresolved part neither', () => {
    const blank = Array<string>(7).fill('');
    const keys = ['unable_not_held', 'unable_must_be_created', 'unable_still_unclear'];
    const blanks = documentOf({
      grid: applicationsGrid(Object.fromEntries(keys.map((key) => [key, blank]))),
    });
    const unresolved = documentOf({
      grid: applicationsGrid({ unable_not_held: ['1', '1', '1', '1', '1', '1', '？'] }),
    });
    for (const document of [blanks, unresolved]) {
      const paths = tableCounts(readTables(document)).map(({ indicator }) => indicator);
      expect(paths).not.toContain('applications.outcomes.unable_to_provide');
      expect(paths).toContain('applications.outcomes.denied');
    }
  });

  test('one number for petitions and complaints together counts for neither', () => {
    const rows =
      '指标名称 计量单位 2012年度 历年累计 主动公开信息数 条 7 43 网站公开 条 7 40 政府公报公开 条 0 3 受理依申请公开信息总数 条 1 1 行政申诉、举报数 件 3 5';
    const paths = tableCounts([tableOf(documentOf(rows), 'annex_fujian')]).map(({ indicator }) => indicator);
    expect(paths).not.toContain('appeals.petitions');
    expect(paths).not.toContain('appeals.complaints');
  });
});
