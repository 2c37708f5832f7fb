import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { countPaths } from '../../src/record/fillCounts.js';
import { loadSet } from './gold.js';
import { tableModel, tableModels } from '../../src/knowledge/tables/index.js';
import type { TableId } from '../../src/types.js';

const folder = join(import.meta.dirname, '../../fixtures/eval');
const documents = loadSet(folder);

test('every text has gold and every gold its text', () => {
  const texts = readdirSync(folder).filter((name) => !/\.gold\.json$|\.md$/.test(name));
  expect(documents.map(({ gold }) => gold.file).sort()).toEqual(texts.sort());
});

/** Gold with a misspelt path would quietly weigh against the tool, or for it. */
describe.each(documents.map(({ gold }) => gold))('$id', (gold) => {
  test('names only paths, tables and rules that a record can have', () => {
    const paths = [...Object.keys(gold.counts ?? {}), ...Object.keys(gold.qualifiers ?? {})];
    expect(paths.filter((path) => !countPaths.includes(path))).toEqual([]);
    const tables = Object.entries(gold.tables ?? {});
    const rows = tables.flatMap(([id, table]) => {
      const known = new Set(tableModel(id as TableId).rows.map(({ key }) => key));
      return Object.keys(table?.rows ?? {}).filter((row) => !known.has(row));
    });
    expect(rows).toEqual([]);
    const rules = new Set([
      ...tableModels.flatMap((model) => model.rules.map(({ id }) => id)),
      'sum',
      'r7',
      'r8',
    ]);
    expect((gold.failed_checks ?? []).filter(({ rule }) => !rules.has(rule))).toEqual([]);
  });

  test('has qualifiers and failed checks only for what it has', () => {
    for (const path of Object.keys(gold.qualifiers ?? {})) expect(gold.counts).toHaveProperty([path]);
    if (gold.status !== 'ok') expect({ ...gold.counts, ...gold.tables }).toEqual({});
  });
});
