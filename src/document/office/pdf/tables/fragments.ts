import type { Box, Glyph } from '../page/content.js';
import { boxOf } from './words.js';

/** Characters of one line that were drawn one after the other without the gap of a column. */
export interface Fragment extends Box {
  readonly glyphs: readonly Glyph[];
  readonly text: string;
  readonly size: number;
  /** Nothing but digits and the signs of a number, or nothing but dashes: what stands in the cells of values. */
  readonly kind: 'number' | 'dash' | 'text';
}

/** Parts of the size. */
const maxGap = 0.25;
const maxRise = 0.15;
const number = /^(?=\D{0,3}\d)[-+\d.,%]{1,24}$/;
const kinds = [
  ['dash', /^[-–—]+$/],
  ['number', number],
] as const;

export const isNumberText = (text: string): boolean => number.test(text);

/** Characters in the order of drawing as pieces of lines: those of a cell follow one another, line by line. */
export function findFragments(glyphs: readonly Glyph[]): readonly Fragment[] {
  const groups: Glyph[][] = [];
  let last: Glyph | null = null;
  for (const glyph of glyphs) {
    if (glyph.text.trim() === '') continue;
    if (last !== null && goesOn(last, glyph)) groups[groups.length - 1]?.push(glyph);
    else groups.push([glyph]);
    last = glyph;
  }
  return groups.flatMap((own, i) => partDigits(own, groups[i + 1]).map(makeFragment));
}

function makeFragment(glyphs: readonly Glyph[]): Fragment {
  const text = glyphs.map((glyph) => glyph.text).join('');
  const kind = kinds.find(([, pattern]) => glyphs[0]?.flow === 'across' && pattern.test(text))?.[0] ?? 'text';
  return { ...boxOf(glyphs), glyphs, text, size: glyphs[0]?.size ?? 0, kind };
}

function goesOn(last: Glyph, next: Glyph): boolean {
  if (last.flow !== 'across' || next.flow !== 'across') return false;
  const size = Math.min(last.size, next.size);
  const gap = next.x0 - last.x1;
  return Math.abs(next.y1 - last.y1) <= maxRise * size && gap <= maxGap * size && gap >= -maxGap * size;
}

/** Digits close behind a label that go on below themselves are the first line of the next cell. */
function partDigits(
  own: readonly Glyph[],
  next: readonly Glyph[] | undefined,
): readonly (readonly Glyph[])[] {
  const [below] = next ?? [];
  const isDigit = (glyph: Glyph | undefined): boolean => /^\d$/.test(glyph?.text ?? '');
  let from = own.length;
  while (from > 0 && /^[-+\d.,%]$/.test(own[from - 1]?.text ?? '')) from--;
  const first = own[from];
  if (from === 0 || first === undefined || below === undefined || !isDigit(below)) return [own];
  return below.y0 > first.y0 && below.x1 > first.x0 ? [own.slice(0, from), own.slice(from)] : [own];
}
