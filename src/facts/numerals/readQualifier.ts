import { qualifiersAfter, qualifiersBefore } from '../../knowledge/numerals/index.js';
import type { QualifierWord } from '../../knowledge/numerals/index.js';

/** The qualifier words by the character that stands beside the number. */
const before = groupBy(qualifiersBefore, (word) => word.slice(-1));
const after = groupBy(qualifiersAfter, (word) => word.charAt(0));

function groupBy(
  words: readonly QualifierWord[],
  keyOf: (word: string) => string,
): ReadonlyMap<string, readonly QualifierWord[]> {
  const groups = new Map<string, QualifierWord[]>();
  for (const entry of words) groups.set(keyOf(entry.word), [...(groups.get(keyOf(entry.word)) ?? []), entry]);
  return groups;
}

/** The qualifier word that ends where the number begins. */
export function readQualifierBefore(view: string, start: number): QualifierWord | null {
  const found = before
    .get(view.charAt(start - 1))
    ?.find(({ word }) => start >= word.length && view.startsWith(word, start - word.length));
  if (!found) return null;
  const beside = view.charAt(start - found.word.length - 1);
  return beside !== '' && found.notBeside.includes(beside) ? null : found;
}

/** The qualifier word that begins where number and unit end. */
export function readQualifierAfter(view: string, end: number): QualifierWord | null {
  const found = after.get(view.charAt(end))?.find(({ word }) => view.startsWith(word, end));
  if (!found) return null;
  const beside = view.charAt(end + found.word.length);
  return beside !== '' && found.notBeside.includes(beside) ? null : found;
}
