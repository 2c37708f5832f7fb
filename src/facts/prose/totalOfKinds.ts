import { makeCandidate } from './matchNumbers.js';
import { partOfPublished } from '../../knowledge/prose/publishedTotals.js';
import { points } from './points.js';
import { unitFits } from './units.js';
import type { Candidate } from './candidates.js';
import type { Category } from './categoryItems.js';
import type { Context } from './context.js';

const path = 'published.total';
/** Fewer can sum to anything. */
const fewestKinds = 3;

/**
 * 亮出家底520条：政策类…: the number just before a list of kinds that sum to it is the published total, where no
 * wording gives one.
 */
export function totalOfKinds(
  categories: readonly Category[],
  contexts: readonly Context[],
  found: readonly Candidate[],
): Candidate[] {
  const [first] = categories;
  if (!first || categories.length < fewestKinds || categories.some(({ qualifier }) => qualifier !== 'exact'))
    return [];
  if (found.some((candidate) => candidate.path === path && candidate.score > 0)) return [];
  const sum = categories.reduce((all, { value }) => all + value, 0);
  for (const context of [contexts[first.sentence], contexts[first.sentence - 1]]) {
    if (context?.sentence.section !== first.section) continue;
    const before = context.index === first.sentence ? first.at : Number.POSITIVE_INFINITY;
    for (const numeral of context.sentence.numerals) {
      if (numeral.value !== sum || numeral.start >= before || numeral.unitRaw === null) continue;
      const lead = /[^,;。#]{0,40}$/.exec(context.sentence.masked.slice(0, numeral.outerStart))?.[0] ?? '';
      const isRead = found.some(({ sentence, at }) => sentence === context.index && at === numeral.start);
      if (isRead || !unitFits(numeral, 'info', '') || partOfPublished.test(lead)) continue;
      const weight = points.sum / points.weight;
      const total = { id: `sum.${path}`, path, units: 'info' as const, weight, from: null };
      return [makeCandidate(context, numeral, total) ?? []].flat();
    }
  }
  return [];
}
