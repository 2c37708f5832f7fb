import { describe, expect, test } from '@jest/globals';
import { contextOf, homeOf, readMarks } from './readOne.js';
import { freeOfCharge, proseRules, referenceRules, zeroRules } from '../../src/knowledge/prose/index.js';
import { matchNumbers } from '../../src/facts/prose/matchNumbers.js';
import { matchReferences } from '../../src/facts/prose/matchReferences.js';
import { matchZeros } from '../../src/facts/prose/matchZeros.js';
import { resolveCandidates } from '../../src/facts/prose/resolve.js';
import type { Candidate } from '../../src/facts/prose/candidates.js';
import type { Context } from '../../src/facts/prose/context.js';
import type { ReferenceRule, ZeroRule } from '../../src/knowledge/prose/index.js';

const byId = <T extends { readonly id: string }>(rules: readonly T[]): (readonly [string, T])[] =>
  rules.map((rule) => [rule.id, rule] as const);

/** What the whole reader takes as the path's value in a sentence at home. */
function readAll(context: Context, path: string): number | undefined {
  const found = [...matchNumbers(context), ...matchZeros(context)];
  const { chosen } = resolveCandidates([...found, ...matchReferences(context, found)]);
  return chosen.find((candidate) => candidate.path === path)?.value;
}

test('rule ids are unique', () => {
  const ids = [...proseRules, ...zeroRules, freeOfCharge, ...referenceRules].map(({ id }) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

describe.each(byId(proseRules))('%s', (_, rule) => {
  const level = rule.ownBusiness ? 'department' : 'county';
  const context = (text: string): Context => contextOf(text, homeOf(rule.path), level);
  const read = (text: string): Candidate[] => matchNumbers(context(text), [rule]);

  test('has an example and a near-miss', () => {
    expect(rule.examples.length).toBeGreaterThan(0);
    expect(rule.nearMisses.length).toBeGreaterThan(0);
  });
  test.each([...rule.examples])('reads the marked number of %s', (example) => {
    const { text, at } = readMarks(example);
    expect(at).not.toBeNull();
    const found = read(text);
    expect(found.map(({ rule: id, score }) => ({ id, counts: score > 0 }))).toEqual([
      { id: rule.id, counts: true },
    ]);
    const [candidate] = found;
    expect(candidate && context(text).sentence.view.at(candidate.at, candidate.at + 1).start).toBe(at);
    expect(readAll(context(text), rule.path)).toBe(candidate?.value);
  });
  test.each([...rule.nearMisses])('leaves %s alone', (text) => {
    expect(context(text).sentence.numerals).not.toHaveLength(0);
    expect(read(text)).toEqual([]);
  });
});

const zeros = (rule: ZeroRule, text: string): Candidate[] =>
  matchZeros(contextOf(text, homeOf(rule.path)), [rule]).filter(({ rule: id }) => id === rule.id);

describe.each(byId([...zeroRules, freeOfCharge]))('%s', (_, rule) => {
  test('has an example and a near-miss', () => {
    expect(rule.examples.length).toBeGreaterThan(0);
    expect(rule.nearMisses.length).toBeGreaterThan(0);
  });
  test.each([...rule.examples])('reads a zero from %s', (text) => {
    expect(zeros(rule, text)).toMatchObject([{ path: rule.path, value: 0, state: 'stated_zero' }]);
    expect(readAll(contextOf(text, homeOf(rule.path)), rule.path)).toBe(0);
  });
  test.each([...rule.nearMisses])('leaves %s alone', (text) => expect(zeros(rule, text)).toEqual([]));
});

const references = (rule: ReferenceRule, text: string): Candidate[] => {
  const context = contextOf(text, homeOf(rule.path));
  return matchReferences(context, matchNumbers(context), [rule]);
};

describe.each(byId(referenceRules))('%s', (_, rule) => {
  test('has an example and a near-miss', () => {
    expect(rule.examples.length).toBeGreaterThan(0);
    expect(rule.nearMisses.length).toBeGreaterThan(0);
  });
  test.each([...rule.examples])('reads all of the marked number in %s', (example) => {
    const { text, printed } = readMarks(example);
    const value = Number(/\d+/.exec(printed ?? '')?.[0]);
    expect(references(rule, text)).toMatchObject([{ path: rule.path, value, rule: rule.id }]);
    expect(readAll(contextOf(text, homeOf(rule.path)), rule.path)).toBe(value);
  });
  test.each([...rule.nearMisses])('leaves %s alone', (text) => {
    expect(references(rule, text)).toEqual([]);
  });
});
