import { beforeAll, describe, expect, test } from '@jest/globals';
import { extract as extractStream } from '../../src/index.js';
import { families } from './families.js';
import { describeFailure, prove } from './prove.js';
import type { Extract, Proof, Tally } from './prove.js';

/** `node scripts/test-tables.mjs` reads 20,000; other seeds there. */
const tables = 500;
const firstSeed = 20_260;

const extract = extractStream as Extract;

describe(`${String(tables)} generated tables from seed ${String(firstSeed)}`, () => {
  let proof: Proof;
  beforeAll(async () => {
    proof = await prove(extract, firstSeed, tables);
  }, 60_000);

  const total = (key: keyof Tally, demand = /./u): number =>
    Object.entries(proof.tallies)
      .filter(([name]) => demand.test(name))
      .reduce((sum, [, tally]) => sum + tally[key], 0);

  test.each(['wrong', 'missed', 'extra', 'refused'] as const)('nothing is %s', async (kind) => {
    const failure = proof.failures.find((one) => one.kind === kind);
    // The seed, the document and both readings.
    expect(failure ? await describeFailure(extract, failure) : null).toBeNull();
  });

  test('cells that keep their boundaries, and streams without blanks, are read', () => {
    expect(total('right', /^kept /u) / total('cells', /^kept /u)).toBeGreaterThanOrEqual(0.999);
    expect(total('right', /^complete /u) / total('cells', /^complete /u)).toBeGreaterThanOrEqual(0.99);
  });

  test('every cell that the oracle calls determined is read', async () => {
    expect(total('owed', /^(?:open|run) /u)).toBe(0);
    const failure = proof.failures.find(({ kind, demand }) => kind === 'owed' && /open|run/u.test(demand));
    expect(failure ? await describeFailure(extract, failure) : null).toBeNull();
  });

  test('the tables are of every layout, whole and broken, with cells that must be refused', () => {
    const seen = new Set(Object.keys(proof.tallies).map((name) => name.split(' ')[1]));
    expect([...seen].sort()).toEqual([...families].sort());
    expect(total('tables')).toBeGreaterThanOrEqual(tables);
    expect(total('broken')).toBeGreaterThan(tables / 10);
    expect(total('reported')).toBeGreaterThan(tables / 10);
    expect(total('unresolved')).toBeGreaterThan(1000);
  });
});
