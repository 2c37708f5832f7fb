import { describe, expect, test } from '@jest/globals';
import { checkTables } from '../../src/checks/index.js';
import { tableModel } from '../../src/knowledge/tables/index.js';
import type { CellReading, Check, TableId, TableReading, ValueState } from '../../src/types.js';

type Printed = number | '' | '/' | '?';

function cellOf(printed: Printed, label: string): CellReading {
  const states: Record<string, ValueState> = { '': 'blank', '/': 'mark', '?': 'unresolved' };
  const value = typeof printed === 'number' ? printed : null;
  return {
    value,
    state: value === null ? (states[printed] ?? 'blank') : value === 0 ? 'stated_zero' : 'stated',
    raw: String(printed),
    unitRaw: null,
    evidence: [{ start: 0, end: 1 }],
    label,
    confidence: 0.99,
    how: 'grid',
  };
}

/** A reading with all rows of the form 0, but for those given. */
function readingOf(
  id: TableId,
  rows: Record<string, Record<string, Printed>>,
  leaveOut: readonly string[] = [],
): TableReading {
  const model = tableModel(id);
  const all = model.rows
    .filter(({ key, kind }) => (kind === 'leaf' || kind === 'total' || rows[key]) && !leaveOut.includes(key))
    .map(({ key, label, columns }) => {
      const cells = Object.fromEntries(
        (columns ?? model.form).map((column) => [column, cellOf(rows[key]?.[column] ?? 0, label)]),
      );
      return [key, cells] as const;
    });
  return { id, method: 'table_grid', spans: [], rows: Object.fromEntries(all), extraRows: [], warnings: [] };
}

const county = { level: 'county', divisionCode: null, year: 2022 } as const;
const threeOther = ['other_not_corrected_in_time', 'other_fee_not_paid', 'other_other'];

function find(checks: readonly Check[], rule: string, scope: string): Check {
  const check = checks.find((one) => one.rule === rule && one.scope === scope);
  if (!check) throw new Error(`no ${rule} ${scope}`);
  return check;
}

describe('checkTables', () => {
  test('a table of zeros passes every rule', () => {
    for (const id of [
      'applications',
      'review_litigation',
      'art20_2019',
      'art20_2021',
      'stat2014',
      'annex_shanghai',
    ] as const) {
      const checks = checkTables([readingOf(id, {})], county);
      expect(checks.length).toBeGreaterThan(2);
      expect(checks.filter(({ status }) => status !== 'pass')).toEqual([]);
    }
  });

  test('r1, r2b and r3 name both sides and the cells', () => {
    const checks = checkTables(
      [readingOf('applications', { granted: { natural_person: 3, total: 3 }, received_new: { total: 1 } })],
      county,
    );
    expect(find(checks, 'r1', 'applications.total')).toMatchObject({
      status: 'fail',
      left: 1,
      right: 0,
      difference: 1,
      severity: 'official',
    });
    const r2 = find(checks, 'r2b', 'applications.natural_person');
    expect(r2).toMatchObject({ status: 'fail', left: 3, right: 0, severity: 'arithmetic' });
    expect(r2.cells).toContain('applications.granted.natural_person');
    expect(r2.cells[r2.cells.length - 1]).toBe('applications.outcome_total.natural_person');
    expect(r2.message).toContain('3');
    expect(r2.message).toContain('总计');
    expect(find(checks, 'r3', 'applications.received_new').status).toBe('fail');
    expect(find(checks, 'r3', 'applications.granted').status).toBe('pass');
    expect(checks.some(({ rule }) => rule === 'r2')).toBe(false);
  });

  test('r2 is the rule of the form with one row 其他处理', () => {
    const checks = checkTables(
      [readingOf('applications', { other_handling: { total: 2 } }, threeOther)],
      county,
    );
    expect(find(checks, 'r2', 'applications.total')).toMatchObject({ status: 'fail', left: 2, right: 0 });
    expect(checks.some(({ rule }) => rule === 'r2b')).toBe(false);
  });

  test.each([
    // blanks, total, status: holds with blanks as 0; a filling exists; no filling can help.
    [{ natural_person: '', total: 0 }, 'pass'],
    [{ natural_person: '', commercial_enterprise: 2, total: 5 }, 'not_assessable'],
    [{ natural_person: '', commercial_enterprise: 7, total: 5 }, 'fail'],
    [{ natural_person: '/', commercial_enterprise: 7, total: 9 }, 'not_assessable'],
    [{ natural_person: 4, total: '' }, 'not_assessable'],
    [{ natural_person: '?', total: 0 }, 'not_assessable'],
  ] as const)('r3 with %j: %s', (row, status) => {
    expect(
      find(checkTables([readingOf('applications', { granted: row })], county), 'r3', 'applications.granted')
        .status,
    ).toBe(status);
  });

  test('r4 for each group, r10 knows of reviews in earlier years', () => {
    const checks = checkTables(
      [
        readingOf('review_litigation', {
          review: { upheld: 10, total: 0 },
          litigation_after_review: { upheld: 5, total: 5 },
        }),
      ],
      county,
    );
    expect(find(checks, 'r4', 'review_litigation.review')).toMatchObject({
      status: 'fail',
      left: 10,
      right: 0,
    });
    expect(find(checks, 'r4', 'review_litigation.litigation_after_review').status).toBe('pass');
    expect(find(checks, 'r10', 'review_litigation.litigation_after_review').status).toBe('not_assessable');
  });

  test('r6: negative and broken numbers, r9: a row before its time', () => {
    const odd = readingOf('applications', { granted: { natural_person: -1, total: 0.5 } });
    expect(find(checkTables([odd], county), 'r6', 'applications')).toMatchObject({
      status: 'fail',
      left: 2,
      cells: ['applications.granted.natural_person', 'applications.granted.total'],
    });
    const early = readingOf('applications', { other_fee_not_paid: { total: 1 } });
    const r9 = (year: number | null): string =>
      find(checkTables([early], { ...county, year }), 'r9', 'applications.other_fee_not_paid').status;
    expect([r9(2020), r9(2021), r9(null)]).toEqual(['fail', 'pass', 'not_assessable']);
  });

  test('art. 20: parts, changes, 规章 of bodies without power, projects and amount, 元 for 万元', () => {
    const old = checkTables(
      [
        readingOf('art20_2019', {
          normative_documents: { newly_disclosed_this_year: 9, total_disclosed: 5 },
          administrative_license: { items_previous_year: 3, items_change: -4 },
          government_rules: { produced_this_year: 1 },
          centralized_procurement: { procurement_projects: 2, procurement_amount: 0 },
        }),
      ],
      county,
    );
    expect(find(old, 'a1', 'art20_2019.normative_documents').status).toBe('fail');
    expect(find(old, 'a2', 'art20_2019.administrative_license')).toMatchObject({
      status: 'fail',
      left: -1,
      right: 0,
    });
    expect(find(old, 'a5', 'art20_2019.government_rules').status).toBe('fail');
    expect(find(old, 'a6', 'art20_2019.centralized_procurement').status).toBe('fail');
    const rules = readingOf('art20_2021', {
      government_rules: { in_force: 2 },
      administrative_fees: { fee_amount: 2_000_000 },
    });
    const b3 = (level: 'county' | 'province' | 'unknown'): string =>
      find(checkTables([rules], { ...county, level }), 'b3', 'art20_2021.government_rules').status;
    expect([b3('county'), b3('province'), b3('unknown')]).toEqual(['fail', 'pass', 'not_assessable']);
    expect(find(checkTables([rules], county), 'b4', 'art20_2021.administrative_fees').status).toBe('fail');
    expect(
      find(
        checkTables(
          [readingOf('art20_2021', { normative_documents: { issued_this_year: 4, in_force: 2 } })],
          county,
        ),
        'b2',
        'art20_2021.normative_documents',
      ).status,
    ).toBe('fail');
  });

  test('statistics: sums, parts, expectations', () => {
    const value = (number: Printed): Record<string, Printed> => ({ value: number });
    const checks = checkTables(
      [
        readingOf('stat2014', {
          applications_received: value(9),
          received_in_person: value(8),
          staff_total: value(12),
          staff_full_time: value(''),
          staff_part_time: value(9),
          proactive_total: value(580),
          channel_website: value(612),
          press_conferences_principal: value(2),
          press_conferences: value(1),
          trainees: value(30),
          applications_completed: value(10),
          applications_replied: value(10),
          granted: value(10),
          completed_on_time: value(10),
        }),
      ],
      county,
    );
    expect(find(checks, 's1', 'stat2014.applications_received')).toMatchObject({
      status: 'fail',
      left: 8,
      right: 9,
    });
    expect(find(checks, 's3', 'stat2014.applications_replied').status).toBe('pass');
    expect(find(checks, 's7', 'stat2014.staff_total').status).toBe('not_assessable');
    expect(find(checks, 's9', 'stat2014.applications_received').status).toBe('not_assessable');
    expect(find(checks, 's10', 'stat2014.proactive_total')).toMatchObject({
      status: 'fail',
      left: 612,
      right: 580,
    });
    expect(find(checks, 's12', 'stat2014.press_conferences').status).toBe('fail');
    expect(find(checks, 's14', 'stat2014.training_sessions').status).toBe('fail');
  });

  test('rules of rows that the document does not print give no check', () => {
    const rows = Object.keys(readingOf('stat2014', {}).rows).filter((key) => !key.startsWith('review_'));
    const partial = readingOf(
      'stat2014',
      {},
      Object.keys(readingOf('stat2014', {}).rows).filter((key) => !rows.includes(key)),
    );
    const checks = checkTables([partial], county);
    expect(checks.some(({ rule }) => rule === 's5')).toBe(false);
    expect(checks.some(({ rule }) => rule === 's6')).toBe(true);
    expect(checkTables([], county)).toEqual([]);
  });

  test('decimals sum without noise', () => {
    const fees = readingOf('applications', {
      granted: { natural_person: 0.1, commercial_enterprise: 0.2, total: 0.3 },
    });
    expect(find(checkTables([fees], county), 'r3', 'applications.granted').status).toBe('pass');
  });
});
