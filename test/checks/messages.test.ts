import { describe, expect, test } from '@jest/globals';
import { checkReport } from '../../src/checks/index.js';
import { sayVerdict } from '../../src/checks/message.js';
import { operandOf, type Operand } from '../../src/checks/operands.js';
import { placesOf } from '../../src/checks/places.js';
import { tableModel } from '../../src/knowledge/tables/index.js';
import type { RuleModel } from '../../src/knowledge/tables/model.js';
import type { CellReading, ReportFields, TableReading } from '../../src/types.js';

const rule = { id: 'r', sentence: 'parts are the whole', severity: 'arithmetic' } as unknown as RuleModel;
const operand = (label: string, state: Operand['state'] = 'number'): Operand => ({
  path: label,
  label,
  state,
  value: 1,
});
const a = operand('甲');
const b = operand('乙');

describe('the sentence of a check', () => {
  const where = 'Table t, column 总计: parts are the whole';
  test.each([
    ['pass', 2, 2, [a, b], [a], `${where}; holds: 2 (甲 + 乙) against 2 (甲).`],
    ['fail', 2, 1, [a], [], `${where}; does not hold: 2 (甲) against 1.`],
    [
      'not_assessable', 2, 1, [a], [b],
      `${where}; not assessable because of blank cells or cases that the form does not print: 2 (甲) against 1 (乙).`,
    ],
    ['fail', 4, 1, [a, a, a, a], [b], `${where}; does not hold: 4 (甲 + 甲 + 甲 + 甲) against 1 (乙).`],
    ['fail', 5, 1, [a, a, a, a, a], [b], `${where}; does not hold: 5 (5 cells) against 1 (乙).`],
    [
      'not_assessable', null, null, [a, operand('丙', 'unresolved'), operand('丙', 'missing')], [operand('丁', 'unresolved')],
      `${where}; not assessable, the number is not known for 丙, 丁.`,
    ],
    ['not_assessable', null, 1, [a], [b], `${where}; not assessable, the number is not known for an operand.`],
    ['not_assessable', 1, null, [a], [b], `${where}; not assessable, the number is not known for an operand.`],
  ] as const)('%s %j %j', (status, left, right, leftSide, rightSide, sentence) => {
    expect(sayVerdict(rule, 't', 'column 总计', leftSide, rightSide, { status, left, right })).toBe(sentence);
  }); // prettier-ignore
});

const cell = (value: number | null, state: CellReading['state'], label = '印出的行'): CellReading => ({
  value, state, raw: null, unitRaw: null, evidence: [{ start: 0, end: 1 }], label, confidence: 1, how: 'grid',
}); // prettier-ignore
const reading = (rows: TableReading['rows']): TableReading => ({
  id: 'applications', method: 'table_grid', spans: [], rows, extraRows: [], warnings: [],
}); // prettier-ignore
const model = tableModel('applications');

describe('a cell as a rule sees it', () => {
  test.each([
    [3, 'stated', 'number', 3],
    [0, 'stated_zero', 'number', 0],
    [null, 'blank', 'blank', 0],
    [null, 'mark', 'blank', 0],
    [null, 'unresolved', 'unresolved', 0],
    // A number that was taken back is not known.
    [null, 'stated', 'unresolved', 0],
    [4, 'derived', 'number', 4],
  ] as const)('%j %s', (value, state, seen, counted) => {
    const found = operandOf(reading({ granted: { total: cell(value, state) } }), model, 'granted', 'total');
    expect(found).toEqual({
      path: 'applications.granted.total',
      label: '印出的行',
      state: seen,
      value: counted,
    });
  });

  test('a row that is not printed has the name of the form, or its key', () => {
    const of = (row: string): string => operandOf(reading({}), model, row, 'total').label;
    expect(of('granted')).toBe(model.rows.find(({ key }) => key === 'granted')?.label);
    expect(of('no_such_row')).toBe('no_such_row');
    expect(operandOf(reading({}), model, 'granted', 'total').state).toBe('missing');
  });
});

describe('where a rule looks', () => {
  const rows = {
    granted: { total: cell(1, 'stated', '（一）予以公开'), natural_person: cell(1, 'stated') },
    carried_out: {},
  };
  const places = (one: Partial<RuleModel>): [string, string][] =>
    placesOf(reading(rows), model, { ...rule, ...one } as RuleModel).map(({ scope, name }) => [scope, name]);
  const sum = {
    kind: 'sum',
    left: ['natural_person'],
    right: ['total'],
    relation: '=',
  } as unknown as RuleModel['test'];

  test('in the columns that are printed, in the order of the form', () => {
    expect(places({ each: 'column', test: sum })).toEqual([
      ['applications.natural_person', 'column 自然人'],
      ['applications.total', 'column 总计'],
    ]);
  });

  test('in the rows that are printed, by the names that they print', () => {
    expect(places({ each: 'row', test: sum })).toEqual([
      ['applications.granted', 'row （一）予以公开'],
      ['applications.carried_out', `row ${model.rows.find(({ key }) => key === 'carried_out')?.label ?? ''}`],
    ]);
  });

  test('only in rows that have the columns asked for', () => {
    const art20 = tableModel('art20_2019');
    const printed = Object.fromEntries(art20.rows.map(({ key }) => [key, {}]));
    const asked = (one: RuleModel['test']): string[] =>
      placesOf({ ...reading(printed), id: 'art20_2019' }, art20, {
        ...rule,
        each: 'row',
        test: one,
      } as RuleModel).map(({ scope }) => scope);
    const having = (column: string): string[] =>
      art20.rows
        .filter(({ columns }) => (columns ?? art20.form).includes(column))
        .map(({ key }) => `art20_2019.${key}`);
    const parts = {
      kind: 'at_least_zero',
      parts: ['items_previous_year', 'items_change'],
    } as unknown as RuleModel['test'];
    expect(asked(parts)).toEqual(having('items_change'));
    expect(having('items_change').length).toBeLessThan(art20.rows.length);
  });

  test('in the table as a whole', () => {
    const right = {
      ...sum,
      left: ['granted.total'],
      right: ['outcome_total.total'],
    } as unknown as RuleModel['test'];
    expect(places({ test: right })).toEqual([
      ['applications.outcome_total.total', 'applications.outcome_total.total'],
    ]);
    expect(places({ test: right, scope: 'here' })).toEqual([['here', 'here']]);
    const whole = { kind: 'whole_numbers' } as unknown as RuleModel['test'];
    expect(places({ test: whole })).toEqual([['applications', 'applications']]);
    const [place] = placesOf(reading(rows), model, { ...rule, test: whole } as RuleModel);
    expect(place?.operand('granted.total').value).toBe(1);
    expect(place?.operand('granted').path).toBe('applications.granted.value');
  });
});

test('a report is checked by its tables and its sentences', () => {
  const fact = {
    indicator: 'applications.received', value: 5, valueRaw: '5', unit: null, unitRaw: null, qualifier: 'exact', valueState: 'stated',
    scope: 'unknown', timeScope: 'report_year', label: null, method: 'prose', confidence: 1, evidence: [{ start: 0, end: 1 }], section: 0, rule: 'r',
  } as const; // prettier-ignore
  const table = reading({
    received_new: { total: cell(4, 'stated'), natural_person: cell(3, 'stated') },
    granted: { total: cell(1, 'stated') },
  });
  const found = checkReport(
    {
      era: 'format2019',
      tables: [table],
      facts: [fact],
      counted: new Map([[fact.indicator, { ...fact, value: 4 }]]),
      categories: [],
      overruled: [fact],
      rivals: [],
      warnings: [],
    },
    { level: 'county', divisionCode: null, year: 2019 } as unknown as ReportFields,
  );
  expect(found.some((check) => check.rule === 'r7' && check.status === 'fail')).toBe(true);
  expect(found.some((check) => check.scope.startsWith('applications.') && check.rule === 'r3')).toBe(true);
});
