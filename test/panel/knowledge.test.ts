import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { derivedIndicators, indicators } from '../../src/knowledge/crosswalk/index.js';
import { countNames } from '../../src/knowledge/indicators/index.js';
import { tableModels } from '../../src/knowledge/tables/index.js';
import { makeCodebook } from '../../src/panel/codebook/makeCodebook.js';
import { renderCodebook } from '../../src/panel/codebook/renderCodebook.js';
import { countColumn, panelTables } from '../../src/panel/rows/tables.js';
import { countPaths } from '../../src/record/fillCounts.js';

const docs = fileURLToPath(new URL('../../docs', import.meta.url));

test('every count of the schema has a name, in its order, and no other', () => {
  expect(countNames.map(({ path }) => path)).toEqual(countPaths);
});

/** Cells that a form has: row and column of its model. */
const cells = new Set(
  tableModels.flatMap(({ id, rows, columns }) =>
    rows.flatMap((row) =>
      (row.columns ?? columns.map(({ key }) => key)).map((key) => `${id}.${row.key}.${key}`),
    ),
  ),
);

describe('the crosswalk', () => {
  test.each(indicators.map((one) => [one.key, one] as const))(
    '%s names paths that exist',
    (_, { sources }) => {
      const paths = Object.values(sources).flatMap((source) => source ?? []);
      expect(paths.length).toBeGreaterThan(0);
      expect(paths.filter((path) => !countPaths.includes(path) && !cells.has(path))).toEqual([]);
    },
  );

  test('a cell is of a table that the form has', () => {
    for (const { sources } of indicators)
      for (const [era, source] of Object.entries(sources))
        for (const path of source ?? []) {
          const model = tableModels.find(({ id }) => !countPaths.includes(path) && path.startsWith(`${id}.`));
          if (model) expect([era, path, [...model.eras]]).toEqual([era, path, expect.arrayContaining([era])]);
        }
  });

  test('keys are unique, and rates are made of indicators', () => {
    const keys = [...indicators, ...derivedIndicators].map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { numerator, denominator, without } of derivedIndicators)
      for (const key of [...numerator, ...denominator, ...without]) expect(keys).toContain(key);
  });

  test('what is not compared without more says why', () => {
    for (const { key, grade, caveat } of indicators)
      if (grade !== 'A')
        expect([key, caveat?.en, caveat?.zh]).toEqual([
          key,
          expect.stringMatching(/\.$/),
          expect.stringMatching(/。$/),
        ]);
  });
});

test('columns of a table are unique', () => {
  for (const { columns, primaryKey } of panelTables) {
    const names = columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const key of primaryKey) expect(names).toContain(key);
  }
  expect(new Set(countPaths.map(countColumn)).size).toBe(countPaths.length);
});

/** `UPDATE_CODEBOOK=1 npm test -- test/panel/knowledge` writes them anew. */
test('the codebook of the docs is the one that the knowledge makes', () => {
  const codebook = makeCodebook();
  const files = {
    'codebook.json': `${JSON.stringify(codebook, null, 2)}\n`,
    'codebook.md': renderCodebook(codebook),
  };
  for (const [name, text] of Object.entries(files)) {
    const path = join(docs, name);
    if (process.env['UPDATE_CODEBOOK']) writeFileSync(path, text);
    const written = readFileSync(path, 'utf8');
    // How JSON is laid out is the formatter's affair.
    if (name.endsWith('.json')) expect(JSON.parse(written)).toEqual(JSON.parse(text));
    else expect(written === text).toBe(true);
  }
});
