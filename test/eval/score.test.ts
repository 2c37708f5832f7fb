import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/index.js';
import { findFallen, gauges, raiseFloors } from './floors.js';
import { listMisses, sumUpMisses } from './misses.js';
import { scoreSet } from './measureSet.js';
import { toMarkdown } from './figureTables.js';
import type { Gold } from './gold.js';
import type { GovRecord } from '../../src/index.js';
import type { SetFigures } from './measureSet.js';

const text = `某县人民政府2012年政府信息公开工作年度报告

一、主动公开政府信息情况
2012年，全县主动公开政府信息300条。

二、依申请公开政府信息情况
全年共受理政府信息公开申请8件，全部按期答复。
`;

const right: Gold = {
  id: 'x',
  file: 'x.txt',
  status: 'ok',
  report: { year: 2012, document_number: null },
  counts: { 'published.total': 300, 'applications.received': 8, 'applications.answered': 8 },
  by_category: [],
  qualifiers: {},
  tables: {},
  failed_checks: [],
};

async function readText(): Promise<GovRecord> {
  const [record] = await extract(new TextEncoder().encode(text), { uri: 'x.txt' });
  if (!record) throw new Error('no record');
  return record;
}

async function score(
  gold: Partial<Gold>,
  change: (record: GovRecord) => GovRecord = (record) => record,
): Promise<ReturnType<typeof scoreSet>> {
  const ambiguous = gold.ambiguous ?? [];
  const document = { set: 'a' as const, gold: { ...right, ...gold }, bytes: new Uint8Array(), ambiguous };
  return scoreSet([{ document, record: change(await readText()) }]);
}

describe('counts', () => {
  test('all right', async () => {
    const { figures, misses } = await score({});
    expect(misses).toEqual([]);
    expect(figures.counts.all).toMatchObject({
      precision: 1,
      recall: 1,
      f1: 1,
      given: 3,
      right: 3,
      exact: 1,
    });
    expect(figures.exact_documents).toBe(1);
  });

  test('another value is wrong and lost', async () => {
    const { figures, misses } = await score({ counts: { ...right.counts, 'published.total': 301 } });
    expect(figures.counts.all).toMatchObject({
      wrong: 1,
      invented: 0,
      lost: 1,
      precision: 2 / 3,
      recall: 2 / 3,
    });
    expect(figures.counts.group['published']).toMatchObject({ precision: 0, recall: 0, f1: 0 });
    expect(misses).toMatchObject([{ kind: 'wrong', path: 'published.total', gold: 301, got: 300 }]);
    expect(figures.exact_documents).toBe(0);
  });

  test('a count without gold is invented, and no loss', async () => {
    const { figures } = await score({ counts: { 'published.total': 300, 'applications.received': 8 } });
    expect(figures.counts.all).toMatchObject({ wrong: 0, invented: 1, lost: 0, precision: 2 / 3, recall: 1 });
  });

  test('a count that is not given is lost, and nothing wrong', async () => {
    const { figures } = await score({ counts: { ...right.counts, 'fees.waived_yuan': 0 } });
    expect(figures.counts.all).toMatchObject({ wrong: 0, invented: 0, lost: 1, precision: 1, recall: 3 / 4 });
  });

  test('ambiguous paths and what lies below them are left out', async () => {
    const { figures } = await score({ counts: { 'published.total': 300 }, ambiguous: ['applications'] });
    expect(figures.counts.all).toMatchObject({ given: 1, precision: 1, recall: 1 });
  });

  test('every given count is in one band of confidence', async () => {
    const { figures } = await score({ counts: { ...right.counts, 'published.total': 301 } });
    const given = Object.values(figures.reliability).map((band) => band.given);
    expect(given.reduce((a, b) => a + b)).toBe(3);
    expect(figures.reliability['≥ 0.95'].right).toBe(figures.reliability['≥ 0.95'].given - 1);
  });

  test('a qualifier is scored where the value is right', async () => {
    const { figures } = await score({ qualifiers: { 'published.total': 'at_least' } });
    expect(figures.qualifiers).toEqual({ accuracy: 2 / 3, n: 3 });
    expect(figures.inexact_qualifiers).toEqual({ accuracy: 0, n: 1 });
  });
});

describe('tables', () => {
  const withCells = (cells: Record<string, number | null>) => (record: GovRecord) =>
    ({ ...record, tables: { stat2014: { rows: { row: cells }, extra_rows: [] } } }) as GovRecord;

  test('a blank that gets a number is invented', async () => {
    const tables = { stat2014: { rows: { row: { value: null, q1: 2 } } } };
    const { figures, misses } = await score({ tables }, withCells({ value: 1, q1: 2 }));
    expect(figures.tables.all).toMatchObject({ right: 1, invented: 1, lost: 0, exact: 0, units: 1 });
    expect(misses).toMatchObject([{ kind: 'blank filled', path: 'stat2014.row.value' }]);
  });

  test('a table that cannot be recovered asks for nothing, but a wrong number in it counts', async () => {
    const gold = {
      tables: { stat2014: { rows: { row: { value: 1, q1: 2 } } } },
      unrecoverable_tables: ['stat2014'],
    };
    expect((await score(gold, withCells({}))).misses).toEqual([]);
    const { figures } = await score(gold, withCells({ value: 1, q1: 3 }));
    expect(figures.tables.all).toMatchObject({
      given: 2,
      right: 0,
      wrong: 1,
      lost: 0,
      units: 0,
      precision: 1 / 2,
    });
  });
});

test('a check at a place within the gold’s is the same check; others are lost and invented', async () => {
  const failed = (scope: string) => (record: GovRecord) =>
    ({
      ...record,
      checks: [
        {
          rule: 'r2b',
          scope,
          status: 'fail',
          left: 1,
          right: 2,
          difference: 1,
          cells: [],
          severity: 'official',
          message: '',
        },
      ],
    }) as GovRecord;
  const gold = { failed_checks: [{ rule: 'r2', where: 'applications.total' }] };
  expect((await score(gold, failed('applications.total'))).figures.checks.located).toMatchObject({
    right: 1,
    lost: 0,
  });
  expect((await score(gold, failed('total'))).figures.checks.located).toMatchObject({ right: 1, lost: 0 });
  const { figures } = await score(gold, failed('applications.natural_person'));
  expect(figures.checks.located).toMatchObject({ right: 0, lost: 1, invented: 1 });
  expect(figures.checks.rule).toMatchObject({ right: 1, lost: 0 });
});

test('report fields: null is certainly absent, a list is what is acceptable', async () => {
  const accuracy = async (report: Gold['report']): Promise<SetFigures['report']> =>
    (await score(report ? { report } : {})).figures.report;
  expect(await accuracy({ year: [2011, 2012], document_number: null })).toMatchObject({
    year: { accuracy: 1 },
    document_number: { accuracy: 1 },
  });
  expect(await accuracy({ year: null })).toMatchObject({ year: { accuracy: 0 } });
});

describe('floors', () => {
  test('are set below the figures, are never lowered, and tell what fell', async () => {
    const good = (await score({})).figures;
    const bad = (await score({ counts: { ...right.counts, 'published.total': 301 } })).figures;
    const floors = raiseFloors(good, {});
    expect(Object.keys(floors)).toEqual(gauges.map(({ name }) => name));
    expect(floors).toMatchObject({ counts_precision: 0.998, counts_recall: 0.995, year: 1, wrong_cells: 0 });
    expect(raiseFloors(bad, floors)).toEqual(floors);
    expect(raiseFloors(good, raiseFloors(bad, {}))).toEqual(floors);
    // The text has no table; a figure that is gone is not taken for a good one.
    const gone = findFallen('a', good, floors).map((sentence) => sentence.split(' ')[1]);
    expect(gone).toEqual(['agency', 'table_precision', 'table_recall']);
    expect(findFallen('a', bad, floors).join()).toContain('a counts_precision is 0.66');
    expect(findFallen('a', good, {})).toHaveLength(gauges.length);
  });
});

test('of an unseen set nothing is shown but how many misses a path has', async () => {
  const { misses } = await score({ counts: { ...right.counts, 'published.total': 301 } });
  expect(sumUpMisses([...misses, ...misses])).toEqual({ 'wrong published.total': 2 });
  const printed = listMisses([], misses);
  expect(printed).toContain('1  wrong published.total');
  expect(printed).not.toMatch(/301|300|主动公开/);
  expect(listMisses(misses, [])).toContain('x  wrong');
});

test('tables in Markdown have aligned columns', () => {
  const table = {
    title: '',
    head: ['a', 'long head'],
    rows: [
      ['longer', '1'],
      ['b', ''],
    ],
  };
  expect(toMarkdown(table)).toBe(
    [
      '| a      | long head |',
      '| ------ | --------- |',
      '| longer | 1         |',
      '| b      |           |',
    ].join('\n'),
  );
});
