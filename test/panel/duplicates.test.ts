import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findDuplicates } from '../../src/panel/duplicates/findDuplicates.js';
import type { Identity } from '../../src/panel/duplicates/identity.js';
import { alike, compareTitles } from '../../src/panel/duplicates/isSameReport.js';
import { makeIdentity } from './makeIdentity.js';

const find = (...reports: readonly Identity[]) => Object.fromEntries(findDuplicates(reports));
const counts = { 'applications.received': 3, 'applications.answered': 3 };
const many = { ...counts, 'appeals.review.total': 0, 'appeals.litigation.total': 0, 'decisions.license': 9 };
const official = { url: 'https://www.taojiang.gov.cn/1.html' };

describe('the same report again', () => {
  test('is the same document at another place', () => {
    expect(find(makeIdentity({ bytes: 'x' }, 'a'), makeIdentity({ bytes: 'x' }, 'a-2'))).toEqual({
      'a-2': { of: 'a', kind: 'same_bytes' },
    });
  });

  test('is a mirror with the same numbers', () => {
    const mirror = makeIdentity({ counts, url: 'https://example.com/1' }, 'a');
    expect(find(mirror, makeIdentity({ counts, ...official }, 'b'))).toEqual({
      a: { of: 'b', kind: 'same_counts' },
    });
  });

  test('is another version, which may have other numbers', () => {
    const before = makeIdentity({ counts, report: { published_on: '2023-01-10' } }, 'a');
    const after = makeIdentity(
      { counts: { ...counts, 'applications.answered': 2 }, report: { published_on: '2023-03-10' } },
      'b',
    );
    expect(find(before, after)).toEqual({ a: { of: 'b', kind: 'other_counts' } });
  });

  test('is told by its numbers where the copy does not show its place', () => {
    const lost = { division_code: null, level: 'unknown' } as const;
    expect(
      find(makeIdentity({ counts: many }, 'a'), makeIdentity({ counts: many, report: lost }, 'b')),
    ).toHaveProperty(['b', 'kind'], 'same_counts');
    expect(find(makeIdentity({ counts }, 'a'), makeIdentity({ counts, report: lost }, 'b'))).toEqual({});
  });
});

describe('another report is', () => {
  test.each([
    ['of another year', { year: 2021 }],
    ['of another place', { division_code: '430921' }],
    ['of another agency of the place', { agency: '桃江县教育局' }],
    ['of another level', { level: 'department' as const }],
    ['called something else', { title: '附件：依申请公开收费标准目录' }],
  ])('%s', (_, report) => {
    expect(find(makeIdentity({}, 'a'), makeIdentity({ report }, 'b'))).toEqual({});
  });

  test('of no known year or agency, unless it is the same document', () => {
    for (const report of [{ year: null }, { agency: null }])
      expect(find(makeIdentity({ report }, 'a'), makeIdentity({ report }, 'b'))).toEqual({});
  });

  test('another part of the same document', () => {
    const parts = [1, 2].map((part) =>
      makeIdentity({ bytes: 'x', part, report: { year: 2020 + part } }, String(part)),
    );
    expect(find(...parts)).toEqual({});
  });
});

describe('the copy that stands for the report', () => {
  const warned = { warnings: [{ code: 'W_NO_TITLE', message: '' }] };

  test.each([
    ['has an address under gov.cn', { ...official, ...warned }, {}],
    ['has a division code', { counts: many, ...warned }, { counts: many, report: { division_code: null } }],
    ['has fewer warnings', {}, { counts, ...warned }],
    ['has more counts', { counts }, {}],
    [
      'is published later',
      { report: { published_on: '2023-03-10' } },
      { report: { published_on: '2023-01-10' } },
    ],
    ['is not at an address that only looks official', { counts }, { url: 'https://gov.cn.example.com/' }],
  ])('%s', (_, better, worse) => {
    expect(find(makeIdentity(worse, 'a'), makeIdentity(better, 'b'))).toMatchObject({ a: { of: 'b' } });
    expect(find(makeIdentity(better, 'b'), makeIdentity(worse, 'a'))).toMatchObject({ a: { of: 'b' } });
  });
});

test('the result does not depend on the order', () => {
  const reports = Array.from({ length: 8 }, (_, i) =>
    makeIdentity(
      {
        counts: i % 2 ? counts : {},
        report: { year: 2020 + (i % 3), agency: i % 4 ? '桃江县人民政府' : '益阳市桃江县人民政府' },
      },
      `k${String(i)}`,
    ),
  );
  const expected = find(...reports);
  expect(Object.keys(expected)).toHaveLength(5);
  fc.assert(
    fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) => {
      expect(find(...shuffled)).toEqual(expected);
    }),
  );
});

test('titles', () => {
  expect(
    compareTitles('桃江县人民政府2013年政府信息公开年度报告', '2013年桃江县政府信息公开工作年报'),
  ).toBeGreaterThan(alike);
  expect(compareTitles('桃江县2013年政府信息公开年度报告', '桃江县教育局人事任免公告')).toBeLessThan(
    alike / 2,
  );
});
