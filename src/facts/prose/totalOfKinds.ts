import { makeCandidate } from './makeCandidate.js';
import { ofOtherThings } from '../../knowledge/prose/categories.js';
import { partOfPublished } from '../../knowledge/prose/publishedParts.js';
import { leadTo } from './leadTo.js';
import { onlyCounts } from './matchSums.js';
import { points } from './points.js';
import { unitFits } from './units.js';
import { sumOfValues } from './sumOfValues.js';
import type { Candidate } from './candidates.js';
import type { Category } from './categoryItems.js';
import type { Context } from './context.js';
import type { Numeral } from '../numerals/index.js';

const path = 'published.total';
/** Fewer can sum to anything. */
const fewestKinds = 3;

/**
 * 亮出家底520条：政策类…; …。合计520条: the number just before a list of kinds that sum to it is the published total, or
 * one behind it that only counts, where no wording gives one.
 */
export function totalOfKinds(
  categories: readonly Category[],
  contexts: readonly Context[],
  found: readonly Candidate[],
): Candidate[] {
  const first = categories[0];
  const last = categories.at(-1);
  if (!first || !last || categories.length < fewestKinds) return [];
  if (categories.some(({ qualifier }) => qualifier !== 'exact')) return [];
  if (found.some((candidate) => candidate.path === path && candidate.score > 0)) return [];
  const sum = sumOfValues(categories);
  const isRead = (context: Context, { start }: Numeral): boolean =>
    found.some(({ sentence, at }) => sentence === context.index && at === start);
  for (const at of [first.sentence, first.sentence - 1, last.sentence, last.sentence + 1]) {
    const context = contexts[at];
    if (context?.sentence.section !== first.section) continue;
    const numeral = context.sentence.numerals.find(
      (each) =>
        each.value === sum &&
        each.unitRaw !== null &&
        (isBefore(first, at, each) || (isBehind(last, at, each) && onlyCounts(context, each))) &&
        !isRead(context, each) &&
        saysTotal(context, each),
    );
    if (numeral) return [makeCandidate(context, numeral, total) ?? []].flat();
  }
  return [];
}

const weight = points.sum / points.weight;
const total = { id: `sum.${path}`, path, units: 'info' as const, weight, from: null };

function isBefore(first: Category, sentence: number, { start }: Numeral): boolean {
  return sentence < first.sentence || (sentence === first.sentence && start < first.at);
}

function isBehind(last: Category, sentence: number, { start }: Numeral): boolean {
  return sentence > last.sentence || (sentence === last.sentence && start > last.at);
}

/** Whether the number's clause is of no channel, topic or part. */
function saysTotal({ sentence }: Context, numeral: Numeral): boolean {
  const lead = leadTo(sentence.masked, numeral.outerStart, ',;。#', 40);
  return unitFits(numeral, 'info', '') && !partOfPublished.test(lead) && !ofOtherThings.test(lead);
}
