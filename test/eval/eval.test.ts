import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { extract } from '../../src/index.js';
import { findFallen, floorsPath } from './floors.js';
import { loadSet, setNames } from './gold.js';
import { measureSet } from './measureSet.js';
import { pagePath, renderPage, writeCommand } from './page.js';
import type { Floors } from './floors.js';
import type { SetName } from './gold.js';
import type { Measurement } from './measureSet.js';

const root = join(import.meta.dirname, '../..');
const documents = loadSet(join(root, 'fixtures/eval'));
const floors = JSON.parse(readFileSync(join(root, floorsPath), 'utf8')) as Record<SetName, Floors>;

let measurement: Measurement;
beforeAll(async () => {
  measurement = await measureSet(documents, extract);
}, 60_000);

describe.each<SetName>([...setNames])('set %s', (set) => {
  test('has no figure below its floor', () => {
    expect(findFallen(set, measurement.sets[set], floors[set])).toEqual([]);
  });

  test('has the texts that were measured first', () => {
    const texts = documents.filter((document) => document.set === set);
    const hash = createHash('sha256');
    for (const { gold, bytes } of texts) hash.update(`${gold.file}\n`).update(bytes);
    expect([texts.length, hash.digest('hex')]).toEqual(firstTexts[set]);
  });
});

/** How many texts a set has, and the SHA-256 of their names and bytes. */
const firstTexts: Record<SetName, [number, string]> = {
  a: [64, 'd95ef2398f47b59e36b9a8adf516d5cdcb28bfa4a6a2d6346319bbea27a85e0f'],
  b: [64, 'e3915679e11ab50378594de344a9e7392d743ec55be02d8aad3ecc453a4ebe16'],
  c: [96, 'b7e7abb48e0793790de76b2ef2950f61e733cbf7667dfe781de650b75e9e4f36'],
  d: [132, '7b70c94cd35ce8b5bf6c50defc8d386f5746ee32685ce90360acac94b8747eee'],
  e: [90, '5f55d4373f3236348beb7b325a8b11bc2d2a46958d1e96b84569e5fc1596c5ca'],
  f: [90, 'c4453fc9b1bf5f46cdbe830f38e37c6a09a809445ed35a7513c083d031cd92b2'],
};

test(`the page shows what the run prints; if not: ${writeCommand}`, () => {
  const page = readFileSync(join(root, pagePath), 'utf8');
  const now = renderPage(page, measurement, 'another day');
  if (now !== page)
    throw new Error(`${pagePath} shows old figures, run ${writeCommand}; new: ${changed(page, now)}`);
});

/** The lines of the second text that the first does not have. */
function changed(before: string, after: string): string {
  const old = new Set(before.split('\n'));
  return after
    .split('\n')
    .filter((line) => !old.has(line))
    .slice(0, 12)
    .join('\n');
}

test('a figure that changes changes the page and its day', () => {
  const page = readFileSync(join(root, pagePath), 'utf8');
  const { sets } = measurement;
  const other = { ...measurement, sets: { ...sets, a: { ...sets.a, documents: sets.a.documents + 1 } } };
  expect(renderPage(page, other, '2001-02-03')).toContain('Measured on 2001-02-03');
});

test('confidence ranks: the best band is right, and nothing speaks against the lowest being wrong five times as often', () => {
  const { '≥ 0.95': best, '< 0.80': lowest } = measurement.together.reliability;
  expect(best.share_right).toBeGreaterThanOrEqual(0.99);
  expect(best.share_of_given).toBeGreaterThanOrEqual(0.8);
  const wrongRate = (best.given - best.right) / best.given;
  expect(chanceOfAtMost(lowest.given - lowest.right, lowest.given, 5 * wrongRate)).toBeGreaterThan(0.05);
});

/** The chance of at most so many errors in `n` numbers of which each is wrong with probability `p`. */
function chanceOfAtMost(errors: number, n: number, p: number): number {
  let term = (1 - p) ** n;
  let sum = term;
  for (let k = 1; k <= errors; k++) sum += term *= (((n - k + 1) / k) * p) / (1 - p);
  return sum;
}

test('the chance of few errors is that of the binomial distribution', () => {
  expect(chanceOfAtMost(0, 10, 0.1)).toBeCloseTo(0.9 ** 10, 12);
  expect(chanceOfAtMost(2, 3, 0.5)).toBeCloseTo(7 / 8, 12);
  expect(chanceOfAtMost(3, 3, 0.2)).toBeCloseTo(1, 12);
  // 20 errors are to be expected: two would speak against it.
  expect(chanceOfAtMost(2, 200, 0.1)).toBeLessThan(0.001);
});
