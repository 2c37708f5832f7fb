import { describe, expect, test } from '@jest/globals';
import { eraOfTables, readTables, tableCounts, tableFacts } from '../../../src/facts/tables/index.js';
import type { CellReading, TableReading } from '../../../src/types.js';
import { documentOf, type Matrix } from './documents.js';

const cell = (value: number | null, more: Partial<CellReading> = {}): CellReading => ({
  value,
  state: value === null ? 'blank' : value === 0 ? 'stated_zero' : 'stated',
  raw: value === null ? null : String(value),
  unitRaw: null,
  evidence: [{ start: 1, end: 2 }],
  label: 'label',
  confidence: 0.99,
  how: 'grid',
  ...more,
});
const reading = (
  id: TableReading['id'],
  rows: TableReading['rows'] = {},
  extraRows: TableReading['extraRows'] = [],
): TableReading => ({ id, method: 'table_grid', spans: [], rows, extraRows, warnings: [] });

describe('the era that the tables tell', () => {
  const review = reading('review_litigation');
  const handling = (row: string) => reading('applications', { [row]: { total: cell(0) } });
  test.each<[string, TableReading[], string | null]>([
    ['art. 20 of 2019', [reading('art20_2019')], 'format2019'],
    ['art. 20 of 2021', [reading('art20_2021')], 'format2021'],
    ['the statistics table', [reading('stat2014')], 'stat2014'],
    [
      'the old art. 20 beside the new applications',
      [reading('art20_2019'), handling('other_other')],
      'format2019',
    ],
    ['applications with 逾期不补正', [review, handling('other_not_corrected_in_time')], 'format2021'],
    ['applications with 未按收费通知要求缴纳费用', [review, handling('other_fee_not_paid')], 'format2021'],
    ['applications with 3.其他', [handling('other_other'), review], 'format2021'],
    ['applications with one row 其他处理', [handling('other_handling')], null],
    ['the review table alone', [review], null],
    ['a regional annex', [reading('annex_fujian')], null],
    ['nothing', [], null],
  ])('%s', (_, readings, era) => {
    expect(eraOfTables(readings)).toBe(era);
  });
});

describe('the facts of cells', () => {
  const factsOf = (id: TableReading['id'], row: string, column: string, one: CellReading) =>
    tableFacts([reading(id, { [row]: { [column]: one } })])[0];

  test('the unit is the printed one, else that of the column, else that of the row', () => {
    expect(factsOf('art20_2019', 'administrative_fees', 'items_change', cell(3))?.unit).toBe('item');
    expect(factsOf('art20_2019', 'government_rules', 'total_disclosed', cell(3))?.unit).toBe('jian');
    expect(factsOf('applications', 'granted', 'total', cell(3))?.unit).toBe('jian');
    expect(factsOf('applications', 'granted', 'total', cell(3, { unitRaw: '人次' }))).toMatchObject({
      unit: 'renci',
      unitRaw: '人次',
    });
    expect(factsOf('applications', 'granted', 'total', cell(3, { unitRaw: '吨' }))?.unit).toBe('jian');
    expect(factsOf('review_litigation', 'review', 'total', cell(3))?.unit).toBe('jian');
  });

  test('scope and time are those of the column', () => {
    expect(factsOf('annex_fujian', 'proactive_total', 'cumulative', cell(3))?.timeScope).toBe(
      'cumulative_since_2008',
    );
    expect(factsOf('annex_fujian', 'proactive_total', 'value', cell(3))).toMatchObject({
      timeScope: 'report_year',
      scope: 'unknown',
    });
    expect(factsOf('stat2014', 'proactive_total', 'own_level', cell(3))?.scope).toBe('own_level');
  });

  test('a fact says where and how it was read', () => {
    expect(factsOf('applications', 'granted', 'total', cell(3))).toMatchObject({
      indicator: 'applications.granted.total',
      rule: 'tables.applications.granted.total:grid',
      method: 'table_grid',
    });
    expect(factsOf('applications', 'granted', 'total', cell(null))).toMatchObject({
      value: null,
      valueState: 'blank',
    });
  });

  test('rows that the form does not have: numbers, zeros, and what is no number', () => {
    const extra = { label: '街道转交件', unit: '件', raw: '3', evidence: [], key: null };
    const facts = tableFacts([
      reading('applications', {}, [
        { ...extra, value: 3 },
        { ...extra, value: 0 },
        { ...extra, value: null },
        { ...extra, value: 1, unit: null },
      ]),
    ]);
    expect(facts.map(({ valueState, value, unit }) => [valueState, value, unit])).toEqual([
      ['stated', 3, 'jian'],
      ['stated_zero', 0, 'jian'],
      ['unresolved', null, 'jian'],
      ['stated', 1, null],
    ]);
    expect(facts[0]).toMatchObject({
      indicator: 'applications.extra_rows',
      label: '街道转交件',
      rule: 'tables.applications.extra_rows',
      confidence: 0.9,
    });
  });
});

describe('counts', () => {
  const counts = (...readings: TableReading[]) =>
    Object.fromEntries(tableCounts(readings).map(({ indicator, value }) => [indicator, value]));

  test('money is in 元 whatever the unit of its cell', () => {
    const paid = (row: string, value: number, unitRaw: string | null) =>
      counts(reading('stat2014', { [row]: { value: cell(value, { unitRaw }) } }));
    expect(paid('fees_collected', 0.0024, null)).toEqual({ 'fees.collected_yuan': 24 });
    expect(paid('fees_collected', 0.0024, '万元')).toEqual({ 'fees.collected_yuan': 24 });
    expect(paid('fees_collected', 24, '元')).toEqual({ 'fees.collected_yuan': 24 });
  });

  test.each(['申诉、举报数', '申诉和举报', '申诉及举报', '举报、申诉数', '举报和申诉'])(
    'one number for %s is of neither, a zero is of both',
    (label) => {
      const joint = (value: number) =>
        counts(reading('annex_fujian', { appeals_total: { value: cell(value, { label }) } }));
      expect(joint(3)).toEqual({});
      expect(joint(0)).toEqual({ 'appeals.petitions': 0, 'appeals.complaints': 0 });
    },
  );

  test.each(['行政申诉数', '举报数'])('a number for %s alone is its own', (label) => {
    expect(counts(reading('annex_fujian', { appeals_total: { value: cell(3, { label }) } }))).toEqual({
      'appeals.petitions': 3,
    });
  });

  test('申请办结数 stands for 申请答复数 where that is blank, never where it is uncertain', () => {
    const answered = (replied: CellReading) =>
      counts(
        reading('stat2014', {
          applications_completed: { value: cell(9) },
          applications_replied: { value: replied },
        }),
      )['applications.answered'];
    expect(answered(cell(7))).toBe(7);
    expect(answered(cell(null))).toBe(9);
    expect(answered(cell(null, { state: 'unresolved' }))).toBeUndefined();
  });

  test('all litigation is the sum of both kinds, each of them a number', () => {
    const both = (direct: number | null, after: number | null) =>
      tableCounts([
        reading('review_litigation', {
          litigation_direct: { upheld: cell(direct, { confidence: 0.95, evidence: [{ start: 1, end: 2 }] }) },
          litigation_after_review: { upheld: cell(after, { evidence: [{ start: 5, end: 6 }] }) },
        }),
      ]).find(({ indicator }) => indicator === 'appeals.litigation.upheld');
    expect(both(2, 3)).toMatchObject({
      value: 5,
      valueState: 'derived',
      valueRaw: null,
      label: null,
      confidence: 0.95,
      evidence: [
        { start: 1, end: 2 },
        { start: 5, end: 6 },
      ],
      rule: 'tables.review_litigation.appeals.litigation.upheld:sum',
    });
    expect(both(2, null)).toBeUndefined();
    expect(both(null, null)).toBeUndefined();
  });

  test('a sum rests on the cells that print a number, and is named after its group', () => {
    const row = (value: number | null, at: number) => ({
      total: cell(value, { evidence: [{ start: at, end: at + 1 }] }),
    });
    const group = (...values: (number | null)[]) =>
      tableCounts([
        reading('applications', {
          unable_not_held: row(values[0] ?? null, 10),
          unable_must_be_created: row(values[1] ?? null, 20),
          unable_still_unclear: row(values[2] ?? null, 30),
        }),
      ]);
    expect(group(1, null, 2)).toEqual([
      expect.objectContaining({
        indicator: 'applications.outcomes.unable_to_provide',
        value: 3,
        label: '无法提供',
        rule: 'tables.applications.applications.outcomes.unable_to_provide:sum',
        evidence: [
          { start: 10, end: 11 },
          { start: 30, end: 31 },
        ],
      }),
    ]);
    expect(group(null, null, null)).toEqual([]);
  });
});

test('every cell of a page is a fact, once', () => {
  const grid: Matrix = [
    ['信息内容', '上一年项目数量', '本年增/减', '处理决定数量'],
    ['行政处罚', '1101', '-23', ''],
  ];
  const facts = tableFacts(readTables(documentOf({ grid })));
  expect(facts.map(({ indicator, value }) => [indicator, value])).toEqual([
    ['art20_2019.administrative_penalty.items_previous_year', 1101],
    ['art20_2019.administrative_penalty.items_change', -23],
    ['art20_2019.administrative_penalty.decisions', null],
  ]);
});
