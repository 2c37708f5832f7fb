import { describe, expect, test } from '@jest/globals';
import { contextOf, homeOf } from './readOne.js';
import { divisions } from '../../src/knowledge/prose/divisions.js';
import { matchNumbers } from '../../src/facts/prose/matchNumbers.js';
import { matchParts } from '../../src/facts/prose/matchParts.js';
import type { Candidate } from '../../src/facts/prose/candidates.js';
import type { Division } from '../../src/knowledge/prose/types.js';

interface Reading {
  readonly rules: readonly Candidate[];
  readonly parts: readonly Candidate[];
}

function read(text: string, { wholes }: Division): Reading {
  const context = contextOf(text, homeOf(wholes[0] ?? ''));
  const rules = matchNumbers(context);
  return { rules, parts: matchParts(context, rules) };
}

const marked = /⟦(\d{1,6})/g;
const unmarked = (example: string): string => example.replace(/[⟦⟧]/g, '');
const valuesOf = (found: readonly Candidate[]): number[] => found.map(({ value }) => value);

test('ids are unique', () => {
  expect(new Set(divisions.map(({ id }) => id)).size).toBe(divisions.length);
});

describe.each(divisions.map((division) => [division.id, division] as const))('%s', (_, division) => {
  const isPart = ({ path }: Candidate): boolean => division.parts.some((part) => part.path === path);

  test.each([...division.examples])('reads each marked number of %s', (example) => {
    const { rules, parts } = read(unmarked(example), division);
    const wanted = [...example.matchAll(marked)].map(([, value]) => Number(value));
    expect(valuesOf([...rules.filter(isPart), ...parts]).sort()).toEqual(wanted.sort());
  });

  test.each([...division.nearMisses])('adds nothing to what the rules read in %s', (text) => {
    expect(read(text, division).parts).toEqual([]);
  });

  test.each([...division.examples])('adds nothing where one number of %s is another', (example) => {
    const last = example.lastIndexOf('⟦');
    const other =
      example.slice(0, last) + example.slice(last).replace(/\d{1,6}/, (n) => String(Number(n) + 1));
    expect(read(unmarked(other), division).parts).toEqual([]);
  });
});

test('a number that nobody read and its parts sum to is the whole', () => {
  const division = divisions.find(({ id }) => id === 'applications.by-channel');
  const { rules, parts } = division
    ? read('这一年里要公开材料的申请书，前前后后8份，网上交的5份，寄过来的2份，本人送来的1份。', division)
    : { rules: [], parts: [] };
  expect([...rules, ...parts].map(({ path, value }) => [path, value])).toEqual(
    expect.arrayContaining([
      ['applications.received', 8],
      ['applications.by_channel.letter', 2],
    ]),
  );
});

test('one number for two parts is a member of the sum and no count', () => {
  const division = divisions.find(({ id }) => id === 'applications.outcomes');
  const text = '办结公开申请9件，拿到材料的5件，另有4件属于信息不存在、不归本局管等情形。';
  const { parts } = division ? read(text, division) : { parts: [] };
  expect(parts.map(({ path }) => path)).toEqual(['applications.outcomes.granted']);
});
