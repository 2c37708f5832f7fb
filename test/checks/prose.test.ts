import { describe, expect, test } from '@jest/globals';
import { checkProse } from '../../src/checks/prose.js';
import type { Check, Fact } from '../../src/types.js';
import type { Reading } from '../../src/facts/index.js';

function factOf(indicator: string, value: number | null, more: Partial<Fact> = {}): Fact {
  return {
    indicator,
    value,
    valueRaw: value === null ? null : String(value),
    unit: 'jian',
    unitRaw: '件',
    qualifier: 'exact',
    valueState: 'stated',
    scope: 'unknown',
    timeScope: 'report_year',
    label: null,
    method: 'prose',
    confidence: 0.9,
    evidence: [{ start: 0, end: 1 }],
    section: 0,
    rule: 'rule',
    ...more,
  };
}

interface Told {
  readonly facts?: readonly Fact[];
  readonly categories?: readonly Fact[];
  readonly overruled?: readonly Fact[];
  readonly counted?: readonly Fact[];
}

function check({ facts = [], categories = [], overruled = [], counted = [] }: Told): Check[] {
  const reading: Reading = {
    era: 'narrative',
    tables: [],
    facts,
    counted: new Map(counted.map((fact) => [fact.indicator, fact])),
    categories,
    overruled,
    rivals: [],
    warnings: [],
  };
  return checkProse(reading);
}

const say = ({ rule, scope, status, left, right, difference }: Check): string =>
  `${rule} ${scope} ${status} ${left} ${right} ${difference}`;
const facts = (values: Readonly<Record<string, number>>, more: Partial<Fact> = {}): Fact[] =>
  Object.entries(values).map(([path, value]) => factOf(path, value, more));
const ways = (values: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(values).map(([way, value]) => [`applications.by_channel.${way}`, value]));

describe('parts of prose against their printed total', () => {
  test.each([
    [
      { 'published.total': 9, 'published.own_level': 4, 'published.lower_level': 5 },
      ['sum published.total pass 9 9 0'],
    ],
    [
      { 'published.total': 9, 'published.own_level': 4, 'published.lower_level': 6 },
      ['sum published.total fail 10 9 1'],
    ],
    [
      { 'resources.staff_total': 5, 'resources.staff_full_time': 1, 'resources.staff_part_time': 2 },
      ['sum resources.staff_total fail 3 5 -2'],
    ],
    // Half of the parts, or no total, is no sum.
    [{ 'published.total': 9, 'published.own_level': 4 }, []],
    [{ 'published.own_level': 4, 'published.lower_level': 6 }, []],
    // Channels are complete only where the others are told, or every way of the form.
    [
      { 'applications.received': 9, ...ways({ in_person: 4, online: 3, letter: 2, fax: 1 }) },
      ['sum applications.received fail 10 9 1'],
    ],
    [{ 'applications.received': 9, ...ways({ in_person: 4, online: 3, letter: 1 }) }, []],
    [
      { 'applications.received': 9, ...ways({ in_person: 4, online: 5, other: 0 }) },
      ['sum applications.received pass 9 9 0'],
    ],
    [
      { 'applications.received': 9, ...ways({ in_person: 4, letter: 1, fax: 1, email: 1, other: 3 }) },
      ['sum applications.received fail 10 9 1'],
    ],
    [{ 'applications.received': 9, ...ways({ in_person: 4, online: 6 }) }, []],
    [{ 'applications.received': 9, ...ways({ other: 9 }) }, []],
  ] as [Record<string, number>, string[]][])('%j', (values, told) => {
    expect(check({ facts: facts(values) }).map(say)).toEqual(told);
  });

  test.each(['about', 'at_least', 'nearly'] as const)('nothing is summed that is only %s so', (qualifier) => {
    const whole = factOf('published.total', 9);
    const parts = [factOf('published.own_level', 4, { qualifier }), factOf('published.lower_level', 6)];
    expect(check({ facts: [whole, ...parts] })).toEqual([]);
    expect(
      check({
        facts: [{ ...whole, qualifier }, ...facts({ 'published.own_level': 4, 'published.lower_level': 6 })],
      }),
    ).toEqual([]);
  });

  test('cells of tables are no parts of prose', () => {
    const parts = facts({ 'published.own_level': 4, 'published.lower_level': 6 }, { method: 'table_text' });
    expect(check({ facts: [factOf('published.total', 9), ...parts] })).toEqual([]);
  });

  test('the first of two sentences counts, and before both what a reviewer states', () => {
    const told = [
      ...facts({ 'published.total': 9, 'published.own_level': 4, 'published.lower_level': 5 }),
      factOf('published.total', 12),
    ];
    expect(check({ facts: told }).map(say)).toEqual(['sum published.total pass 9 9 0']);
    const stated = factOf('published.total', 12, { method: 'manual' });
    expect(check({ facts: [...told, stated] }).map(say)).toEqual(['sum published.total fail 9 12 -3']);
    expect(check({ facts: [...told, { ...stated, value: null }] })).toEqual([]);
    // A number that was not read is none.
    expect(check({ facts: [factOf('published.total', null), ...told] }).map(say)).toEqual([
      'sum published.total pass 9 9 0',
    ]);
  });

  const categories = (labels: readonly (string | null)[]): Fact[] =>
    labels.map((label, i) => factOf('published.by_category', i + 1, { label }));
  test.each([
    [['机构职能', '政策法规', '其他'], 6, ['sum published.total pass 6 6 0']],
    [['机构职能', '其它信息'], 6, ['sum published.total fail 3 6 -3']],
    [['机构职能', '政策法规'], 6, []],
    [['机构职能', null], 6, []],
    [['非其他', '政策法规'], 6, []],
    [['其他'], 6, []],
  ] as const)('categories %j of %i', (labels, total, told) => {
    const found = check({ facts: [factOf('published.total', total)], categories: categories(labels) });
    expect(found.map(say)).toEqual(told);
  });

  test('the check names its parts, and says both numbers', () => {
    const [failed] = check({
      facts: [factOf('published.total', 6)],
      categories: categories(['机构职能', '其他']),
    });
    expect(failed).toEqual({
      rule: 'sum',
      scope: 'published.total',
      status: 'fail',
      left: 3,
      right: 6,
      difference: -3,
      cells: ['published.by_category', 'published.by_category', 'published.total'],
      severity: 'arithmetic',
      message: 'the parts (机构职能, 其他) sum to 3, the text prints the total 6',
    });
    const [passed] = check({
      facts: facts({ 'published.total': 9, 'published.own_level': 4, 'published.lower_level': 5 }),
    });
    expect(passed?.message).toBe('the 2 parts sum to the printed total 9');
    const [unnamed] = check({
      facts: facts({ 'published.total': 9, 'published.own_level': 4, 'published.lower_level': 6 }),
    });
    expect(unnamed?.message).toContain('(published.own_level, published.lower_level)');
  });
});

describe('prose against the table', () => {
  const received = 'applications.received';
  const against = (
    prose: Partial<Fact>,
    table: number | null,
    more: readonly Fact[] = [],
    path = received,
  ): string[] =>
    check({
      overruled: [factOf(path, 10, prose)],
      counted: [factOf(path, table, { indicator: path }), ...more],
    }).map(say);

  test.each([
    [{}, 10, ['r7 applications.received pass 10 10 0']],
    [{}, 12, ['r7 applications.received fail 10 12 -2']],
    [{}, null, []],
    [{ value: null }, 12, []],
    // Of another scope is another number.
    [{ scope: 'own_level' }, 12, []],
    [{ scope: 'departments_only' }, 12, []],
    [{ scope: 'townships_only' }, 12, []],
    [{ scope: 'whole_area' }, 12, ['r7 applications.received fail 10 12 -2']],
    // A rounded number agrees with those that round to it.
    [{ qualifier: 'at_least' }, 10, ['r7 applications.received pass 10 10 0']],
    [{ qualifier: 'at_least' }, 12, ['r7 applications.received pass 10 12 -2']],
    [{ qualifier: 'at_least' }, 13, ['r7 applications.received fail 10 13 -3']],
    [{ qualifier: 'at_least' }, 9, ['r7 applications.received fail 10 9 1']],
    [{ qualifier: 'more_than' }, 12, ['r7 applications.received pass 10 12 -2']],
    [{ qualifier: 'more_than' }, 9, ['r7 applications.received fail 10 9 1']],
    [{ qualifier: 'nearly' }, 8, ['r7 applications.received pass 10 8 2']],
    [{ qualifier: 'nearly' }, 7, ['r7 applications.received fail 10 7 3']],
    [{ qualifier: 'nearly' }, 11, ['r7 applications.received fail 10 11 -1']],
    [{ qualifier: 'less_than' }, 8, ['r7 applications.received pass 10 8 2']],
    [{ qualifier: 'less_than' }, 11, ['r7 applications.received fail 10 11 -1']],
    [{ qualifier: 'at_most' }, 8, ['r7 applications.received pass 10 8 2']],
    [{ qualifier: 'at_most' }, 11, ['r7 applications.received fail 10 11 -1']],
    [{ qualifier: 'about' }, 11, ['r7 applications.received pass 10 11 -1']],
    [{ qualifier: 'about' }, 9, ['r7 applications.received pass 10 9 1']],
    [{ qualifier: 'about' }, 12, ['r7 applications.received fail 10 12 -2']],
    [{ qualifier: 'about' }, 8, ['r7 applications.received fail 10 8 2']],
  ] as [Partial<Fact>, number | null, string[]][])('10 as %j, the table %j', (prose, table, told) => {
    expect(against(prose, table)).toEqual(told);
  });

  test('cases carried over may be part of what was received, and of nothing else', () => {
    const carried = factOf('applications.carried_in', 3);
    expect(against({}, 7, [carried])).toEqual(['r7 applications.received pass 10 7 3']);
    expect(against({}, 8, [carried])).toEqual(['r7 applications.received fail 10 8 2']);
    expect(against({}, 7, [carried], 'applications.answered')).toEqual([
      'r7 applications.answered fail 10 7 3',
    ]);
  });

  test('reviews and suits have a rule of their own; the check names the cell', () => {
    expect(against({}, 9, [], 'appeals.review.total')).toEqual(['r8 appeals.review.total fail 10 9 1']);
    const prose = factOf(received, 10, { valueRaw: '十件' });
    const cell = factOf(received, 9, { indicator: 'applications.received_new.total' });
    const reading = (value: number): Check | undefined => {
      const counted = new Map([[received, { ...cell, value }]]);
      return checkProse({
        era: 'narrative',
        tables: [],
        facts: [],
        counted,
        categories: [],
        overruled: [prose],
        rivals: [],
        warnings: [],
      })[0];
    };
    expect(reading(9)).toMatchObject({
      cells: [received, 'applications.received_new.total'],
      severity: 'consistency',
      message: 'the text says 十件, the table prints 9',
    });
    expect(reading(10)?.message).toBe('the text and the table both give 10');
  });

  test('without a cell there is nothing to compare', () => {
    expect(check({ overruled: [factOf(received, 10)] })).toEqual([]);
  });
});
