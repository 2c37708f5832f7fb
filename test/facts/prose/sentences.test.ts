import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countsOf, readPassage } from './readPassage.js';
import type { Level, Qualifier, SectionKind } from '../../../src/types.js';

/** A line of fixtures/cases/sentences.ndjson (see fixtures/cases/README.md). */
interface Case {
  readonly text: string;
  readonly year: number;
  readonly section: SectionKind;
  readonly level: Level;
  readonly counts: Readonly<Record<string, number>>;
  readonly qualifiers: Readonly<Record<string, Qualifier>>;
  readonly by_category?: readonly {
    readonly label: string;
    readonly value: number;
    readonly qualifier?: Qualifier;
  }[];
}

const read = (path: string): string => readFileSync(join(process.cwd(), path), 'utf8');
const cases = read('fixtures/cases/sentences.ndjson')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Case);
/** Passages that are read wrongly, with the reason. The list only shrinks: one that is read must leave it. */
const gaps = JSON.parse(read('test/facts/prose/known-gaps.json')) as readonly {
  text: string;
  reason: string;
}[];
const isGap = ({ text }: Case): boolean => gaps.some((gap) => gap.text === text);

function answerOf({ text, section, year, level }: Case): Pick<Case, 'counts' | 'qualifiers' | 'by_category'> {
  const reading = readPassage(text, { section, year, level });
  const inexact = reading.chosen.filter(({ qualifier }) => qualifier !== 'exact');
  return {
    counts: countsOf(reading),
    qualifiers: Object.fromEntries(inexact.map(({ path, qualifier }) => [path, qualifier])),
    by_category: reading.categories.map(({ label, value, qualifier }) =>
      qualifier === 'exact' ? { label, value } : { label, value, qualifier },
    ),
  };
}

const expected = ({ counts, qualifiers, by_category }: Case): object => ({
  counts,
  qualifiers: qualifiers ?? {},
  by_category: by_category ?? [],
});

describe('cases', () => {
  test.each(
    cases
      .filter((line) => !isGap(line))
      .map((line) => [`${line.section} ${line.year}: ${line.text}`, line] as const),
  )('%s', (_, line) => expect(answerOf(line)).toEqual(expected(line)));

  test('a known gap that is closed leaves the list', () => {
    const closed = cases.filter((line) => {
      if (!isGap(line)) return false;
      return JSON.stringify(answerOf(line)) === JSON.stringify(expected(line));
    });
    expect(closed.map(({ text }) => text)).toEqual([]);
  });

  test('every known gap is a case and has a reason', () => {
    for (const { text, reason } of gaps) {
      expect(cases.map((line) => line.text)).toContain(text);
      expect(reason.length).toBeGreaterThan(10);
    }
  });
});
