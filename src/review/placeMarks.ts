import { makeUnitIndex } from '../record/codePoints.js';
import type { FactRecord } from '../record/schema.js';
import { locateNumber } from './locateNumber.js';

/** A piece of text between two places where a mark begins or ends; UTF-16 units. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** Facts (by their place in the list) whose number stands here. */
  readonly numbers: readonly number[];
  /** Facts whose words stand here, the number included. */
  readonly words: readonly number[];
}

interface Mark {
  readonly fact: number;
  readonly kind: 'numbers' | 'words';
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a text into segments by the evidence of its facts (Unicode code points): the words of each, and in them the
 * number itself. Evidence that does not stand at its place is left out: a mark is exact or not there.
 */
export function placeMarks(text: string, facts: readonly FactRecord[]): Segment[] {
  const toUnit = makeUnitIndex(text);
  const marks = facts.flatMap((fact, i) => marksOf(fact, i, text, toUnit));
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const begin = new Map<number, Mark[]>();
  for (const mark of marks) {
    const there = begin.get(mark.start);
    if (there) there.push(mark);
    else begin.set(mark.start, [mark]);
  }
  let open: Mark[] = [];
  return cuts.slice(0, -1).map((start, i) => {
    open = [...open.filter(({ end }) => end > start), ...(begin.get(start) ?? [])];
    const pick = (kind: Mark['kind']): number[] => [
      ...new Set(open.filter((mark) => mark.kind === kind).map(({ fact }) => fact)),
    ];
    return { start, end: cuts[i + 1] ?? text.length, numbers: pick('numbers'), words: pick('words') };
  });
}

function marksOf(fact: FactRecord, i: number, text: string, toUnit: (point: number) => number): Mark[] {
  let isNumberFound = false;
  const marks = fact.evidence.flatMap((words): Mark[] => {
    const start = toUnit(words.start);
    const end = toUnit(words.end);
    if (start >= end || text.slice(start, end) !== words.text) return [];
    const own: Mark = { fact: i, kind: 'words', start, end };
    const number = fact.value_raw === null || isNumberFound ? null : locateNumber(words.text, fact.value_raw);
    if (!number) return [own];
    isNumberFound = true;
    return [own, { fact: i, kind: 'numbers', start: start + number.start, end: start + number.end }];
  });
  if (isNumberFound) return marks;
  // A sum of cells, a zero said in words: all of it is the number.
  return marks.flatMap((mark) => [mark, { ...mark, kind: 'numbers' }]);
}
