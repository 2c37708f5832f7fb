import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { findFallen, floorsPath } from './floors.js';
import { loadSet, setNames } from './gold.js';
import { measureSet } from './measureSet.js';
import type { Floors } from './floors.js';
import type { SetName } from './gold.js';

const root = join(import.meta.dirname, '../..');
const floors = JSON.parse(readFileSync(join(root, floorsPath), 'utf8')) as Record<SetName, Floors>;

/** The floors are worth nothing if the tool can lose a rule above them. */
test('without the rule that reads most alone and the frames of its count, set a falls below its floor and every set loses', async () => {
  const knowledge = await import('../../src/knowledge/prose/index.js');
  const whole = await import('../../src/index.js');
  const documents = loadSet(join(root, 'fixtures/eval'));

  const uses = new Map<string, number>();
  for (const { bytes, set, gold } of documents) {
    if (set !== 'a') continue;
    const [record] = await whole.extract(bytes, { uri: gold.file });
    const facts = record?.facts ?? [];
    // Where a table gives the count, losing the sentence costs nothing.
    const inTables = new Set(
      facts.filter(({ method }) => method !== 'prose').map(({ indicator }) => indicator),
    );
    for (const { rule, indicator } of facts) {
      if (!inTables.has(indicator)) uses.set(rule, (uses.get(rule) ?? 0) + 1);
    }
  }
  const usesOf = ({ id }: { id: string }): number => uses.get(id) ?? 0;
  const disabled = [...knowledge.proseRules].sort((a, b) => usesOf(b) - usesOf(a))[0];
  expect(disabled && usesOf(disabled)).toBeGreaterThan(20);

  const words = await import('../../src/knowledge/prose/frames/index.js');
  jest.resetModules();
  // Known words in any order read most of what one rule loses: they go with it.
  jest.unstable_mockModule('../../src/knowledge/prose/frames/index.js', () => ({
    ...words,
    frames: words.frames.filter(({ path }) => path !== disabled?.path),
  }));
  jest.unstable_mockModule('../../src/knowledge/prose/index.js', () => ({
    ...knowledge,
    proseRules: knowledge.proseRules.filter((rule) => rule !== disabled),
  }));
  const lacking = await import('../../src/index.js');
  const { sets } = await measureSet(documents, lacking.extract);
  expect(findFallen('a', sets.a, floors.a).join()).toContain('a counts_recall is');
  const { sets: before } = await measureSet(documents, whole.extract);
  for (const set of setNames)
    expect(sets[set].counts.all.recall ?? 1).toBeLessThan(before[set].counts.all.recall ?? 0);
}, 60_000);
