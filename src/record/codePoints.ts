import type { Span } from '../types.js';

/** The first half of a character of two units; most texts have none. */
const pair = /[\ud800-\udbff]/;

/** Turns UTF-16 offsets of a text into offsets in Unicode code points. */
export function makeCodePointCounter(text: string): (span: Span) => Span {
  if (!pair.test(text)) return (span) => span;
  const pairs: number[] = [];
  for (let i = 0; i < text.length - 1; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0xd800 && code <= 0xdbff) {
      const next = text.charCodeAt(i + 1);
      if (next >= 0xdc00 && next <= 0xdfff) pairs.push(i++);
    }
  }
  const convert = (offset: number): number => offset - countBelow(pairs, offset);
  return ({ start, end }) => ({ start: convert(start), end: convert(end) });
}

/** How many of the sorted numbers are smaller. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The way back, for those who read `evidence` of a record: offsets in Unicode code points to positions in the text, which
 * JavaScript counts in UTF-16 units. An offset behind the end is the end.
 *
 * @example
 * ```ts
 * import { makeUnitIndex } from 'gov-report';
 *
 * const text = '𠮷田镇受理申请3件';
 * const unitOf = makeUnitIndex(text);
 * console.log(text.slice(unitOf(3), unitOf(7))); // 受理申请
 * ```
 */
export function makeUnitIndex(text: string): (point: number) => number {
  if (!pair.test(text)) return (point) => Math.min(point, text.length);
  const units: number[] = [];
  for (let i = 0; i < text.length; i += (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1) units.push(i);
  units.push(text.length);
  return (point) => units[point] ?? text.length;
}
