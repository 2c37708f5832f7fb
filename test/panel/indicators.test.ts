import { describe, expect, test } from '@jest/globals';
import type { GovRecord } from '../../src/record/schema.js';
import { readIndicators } from '../../src/panel/rows/readIndicators.js';
import type { Era } from '../../src/types.js';
import { makeRecord, type Wanted } from './makeRecord.js';

const read = (era: Era, wanted: Wanted, key: string): unknown => {
  const record: GovRecord = makeRecord({ ...wanted, report: { era } });
  const { value, missing } = readIndicators(record, era).find((one) => one.key === key) ?? {};
  return value ?? missing;
};

const cell = (row: string, value: number | null): GovRecord['tables'] => ({
  applications: { rows: { [row]: { total: value } }, extra_rows: [] },
});

describe('an indicator', () => {
  test('is the count where the form has it', () => {
    expect(read('narrative', { counts: { 'applications.received': 7 } }, 'applications_received')).toBe(7);
  });

  test('is a cell of the table', () => {
    expect(read('format2021', { tables: cell('unable_not_held', 4) }, 'not_held')).toBe(4);
  });

  test('adds what an older form has in two lines', () => {
    const counts = { 'applications.outcomes.granted': 5, 'applications.outcomes.already_public': 2 };
    expect(read('stat2014', { counts }, 'granted_full')).toBe(7);
    expect(read('format2021', { counts }, 'granted_full')).toBe(5);
  });

  test('is no sum of some of its parts', () => {
    const counts = { 'applications.outcomes.granted': 5 };
    expect(read('stat2014', { counts }, 'granted_full')).toBe('not_stated');
  });

  test('zero is a number', () => {
    expect(read('format2021', { counts: { 'appeals.review.total': 0 } }, 'review_total')).toBe(0);
  });
});

describe('without a number the reason is', () => {
  const fact = (state: 'unresolved' | 'blank' | 'mark'): Wanted => ({
    facts: [{ indicator: 'applications.received_new.total', value: null, value_state: state }],
  });

  test.each([
    ['not_in_form', 'narrative', {}, 'carried_in'],
    ['not_stated', 'format2021', {}, 'applications_received'],
    ['unresolved', 'format2021', fact('unresolved'), 'applications_received'],
    ['blank', 'format2021', fact('blank'), 'applications_received'],
    ['blank', 'format2021', fact('mark'), 'applications_received'],
    ['omitted', 'format2021', { facts: null }, 'applications_received'],
    ['omitted', 'format2021', { tables: null }, 'not_held'],
  ] as const)('%s', (reason, era, wanted, key) => {
    expect(read(era, wanted, key)).toBe(reason);
  });

  test('unresolved where the text gives two numbers', () => {
    const warnings = [
      { code: 'W_UNRESOLVED_COUNT', message: 'applications.received: the text gives 3 and 4' },
    ];
    expect(read('narrative', { warnings }, 'applications_received')).toBe('unresolved');
    expect(read('narrative', { warnings }, 'applications_answered')).toBe('not_stated');
  });
});

describe('a rate', () => {
  const counts = {
    'applications.answered': 8,
    'applications.outcomes.granted': 3,
    'applications.outcomes.partially_granted': 1,
  };

  test('is the share of all', () => {
    expect(read('format2021', { counts }, 'disclosure_rate')).toBe(0.5);
  });

  test('of nothing is none', () => {
    expect(read('format2021', { counts: { ...counts, 'applications.answered': 0 } }, 'disclosure_rate')).toBe(
      'no_denominator',
    );
  });

  test('leaves open cases out where the form has them, and only there', () => {
    const reviews = {
      'appeals.review.total': 10,
      'appeals.review.corrected': 3,
      'appeals.review.pending': 4,
    };
    expect(read('format2021', { counts: reviews }, 'correction_rate_review')).toBe(0.5);
    const { 'appeals.review.pending': _, ...older } = reviews;
    expect(read('stat2014', { counts: older }, 'correction_rate_review')).toBe(0.3);
    expect(read('format2021', { counts: older }, 'correction_rate_review')).toBe('not_stated');
  });
});
