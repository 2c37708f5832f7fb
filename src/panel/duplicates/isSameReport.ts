import { squeeze } from '../../document/index.js';
import { isSameAgency } from '../../report/isSameAgency.js';
import type { Identity } from './identity.js';

/** Share of the pairs of neighbouring characters that two titles have in common, above which they say the same. */
export const alike = 0.4;

/** Years and signs say nothing of whose report it is. */
function pairsOf(title: string): Map<string, number> {
  const letters = squeeze(title).replace(/[\d\p{P}\p{S}]/gu, '');
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < letters.length; i++) {
    const pair = letters.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

const sum = (pairs: ReadonlyMap<string, number>): number =>
  [...pairs.values()].reduce((total, count) => total + count, 0);

/** How much two titles have in common, from 0 to 1. */
export function compareTitles(a: string, b: string): number {
  const [left, right] = [pairsOf(a), pairsOf(b)];
  let shared = 0;
  for (const [pair, count] of left) shared += Math.min(count, right.get(pair) ?? 0);
  const all = sum(left) + sum(right);
  return all === 0 ? 1 : (2 * shared) / all;
}

/** Two reports for one year, place and level. */
export function isSameReport(a: Identity, b: Identity): boolean {
  if (a.agency === null || b.agency === null || !isSameAgency(a.agency, b.agency)) return false;
  return a.title === null || b.title === null || compareTitles(a.title, b.title) >= alike;
}
