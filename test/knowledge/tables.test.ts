import { describe, expect, test } from '@jest/globals';
import { allYears, oneYear, yearColumn } from '../../src/knowledge/tables/columns.js';
import { tableModel, tableModels } from '../../src/knowledge/tables/index.js';
import { bareNumbering, leadingNumbering } from '../../src/knowledge/tables/numbering.js';
import type { TableId } from '../../src/types.js';
import type { RuleModel, TableModel } from '../../src/knowledge/tables/model.js';
import { countsSchema } from '../../src/record/countsSchema.js';
import { foldLabel } from '../../src/facts/tables/label.js';
import { lexiconOf, matchColumn, matchRow } from '../../src/facts/tables/lexicon.js';

const columnKeys = (model: TableModel): Set<string> => new Set(model.columns.map(({ key }) => key));
const rowKeys = (model: TableModel): Set<string> => new Set(model.rows.map(({ key }) => key));

/** Row keys and ROW.COLUMN that a rule names. */
function operandsOf({ test: rule }: RuleModel): string[] {
  switch (rule.kind) {
    case 'sum':
      return [...rule.left, ...rule.right];
    case 'between':
      return [rule.value, ...rule.parts];
    case 'implies':
      return [rule.when, rule.then];
    case 'together':
      return [rule.left, rule.right];
    case 'at_least_zero':
      return [...rule.parts];
    case 'reserved':
      return [...rule.operands];
    case 'below':
    case 'from_year':
      return [rule.operand];
    case 'whole_numbers':
      return [];
  }
}

describe.each(tableModels.map((model) => [model.id, model] as const))('%s', (id, model) => {
  test('keys are unique, parents and columns exist', () => {
    expect(rowKeys(model).size).toBe(model.rows.length);
    for (const { parent, columns } of model.rows) {
      if (parent !== null) expect(rowKeys(model)).toContain(parent);
      for (const column of columns ?? model.form) expect(columnKeys(model)).toContain(column);
    }
  });

  test('every label and variant is found as its row, and only twice-printed labels as two', () => {
    for (const row of model.rows) {
      for (const label of [row.label, ...(row.variants ?? [])]) {
        expect(matchRow(lexiconOf(id), label).map(({ key }) => key)).toContain(row.key);
      }
    }
    const twice = model.rows
      .filter((row) => matchRow(lexiconOf(id), row.label).length > 1)
      .map(({ label }) => label);
    expect([...new Set(twice)].sort()).toEqual(id === 'stat2014' ? ['其他情形数', '被依法纠错数'] : []);
  });

  test('every head is found as its column', () => {
    for (const column of model.columns) {
      for (const label of [column.label, ...(column.variants ?? [])])
        expect(matchColumn(lexiconOf(id), label)?.key).toBe(column.key);
    }
  });

  test('the signature names rows and columns of the table', () => {
    for (const key of model.signature.rows) expect(rowKeys(model)).toContain(key);
    for (const key of model.signature.columns) expect(columnKeys(model)).toContain(key);
  });

  test('rules name rows and columns of the table and say what they mean', () => {
    for (const rule of model.rules) {
      expect(rule.sentence.length).toBeGreaterThan(10);
      for (const operand of operandsOf(rule)) {
        const [row = '', column] = operand.split('.');
        if (rule.each === 'row') expect(columnKeys(model)).toContain(operand);
        else expect(rowKeys(model)).toContain(row);
        if (column !== undefined) expect(columnKeys(model)).toContain(column);
      }
    }
  });

  test('counts are paths of the record', () => {
    const paths = [
      ...model.rows.flatMap(({ counts }) => counts ?? []),
      ...(model.counts ?? []).map(({ path }) => path),
      ...(model.sums ?? []).map(({ path }) => path),
    ];
    for (const path of paths) {
      const tree = path
        .split('.')
        .reverse()
        .reduce<unknown>((inner, key) => ({ [key]: inner }), 1);
      const [issue] =
        countsSchema.safeParse(tree).error?.issues.filter(({ code }) => code === 'unrecognized_keys') ?? [];
      expect({ path, issue }).toEqual({ path, issue: undefined });
    }
    for (const { cell } of model.counts ?? []) {
      const [row = '', column = ''] = cell.split('.');
      expect(rowKeys(model)).toContain(row);
      expect(columnKeys(model)).toContain(column);
    }
  });
});

test('numbers of rows are those of the forms', () => {
  const count = (id: TableId, kind: (model: TableModel) => number): number => kind(tableModel(id));
  expect(count('stat2014', ({ rows }) => rows.length)).toBe(65);
  expect(count('stat2014', ({ rows }) => rows.filter((row) => row.kind === 'header').length)).toBe(7);
  expect(
    count(
      'applications',
      ({ rows }) => rows.filter((row) => row.kind === 'leaf' || row.kind === 'total').length,
    ),
  ).toBe(25);
  expect(count('annex_shanghai', ({ rows }) => rows.filter((row) => row.code).length)).toBe(35);
});

test('heads that name a year', () => {
  for (const example of yearColumn.examples) expect(yearColumn.pattern.test(foldLabel(example))).toBe(true);
  for (const nearMiss of yearColumn.nearMisses)
    expect(yearColumn.pattern.test(foldLabel(nearMiss))).toBe(false);
});

test.each([
  ['leadingNumbering', leadingNumbering],
  ['bareNumbering', bareNumbering],
  ['allYears', allYears],
  ['oneYear', oneYear],
])('%s matches its examples and not its near misses', (_, { pattern, examples, nearMisses }) => {
  for (const example of examples)
    expect({ example, matches: pattern.test(example) }).toEqual({ example, matches: true });
  for (const miss of nearMisses)
    expect({ miss, matches: pattern.test(miss) }).toEqual({ miss, matches: false });
});
