import { qualifiersAfter, qualifiersBefore } from '../../knowledge/numerals/index.js';
import type { QualifierWord } from '../../knowledge/numerals/index.js';

/** The qualifier word that ends where the number begins. */
export function readQualifierBefore(view: string, start: number): QualifierWord | null {
  const found = qualifiersBefore.find(
    ({ word }) => start >= word.length && view.startsWith(word, start - word.length),
  );
  if (!found) return null;
  const beside = view.charAt(start - found.word.length - 1);
  return beside !== '' && found.notBeside.includes(beside) ? null : found;
}

/** The qualifier word that begins where number and unit end. */
export function readQualifierAfter(view: string, end: number): QualifierWord | null {
  const found = qualifiersAfter.find(({ word }) => view.startsWith(word, end));
  if (!found) return null;
  const beside = view.charAt(end + found.word.length);
  return beside !== '' && found.notBeside.includes(beside) ? null : found;
}
