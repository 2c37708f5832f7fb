import { subjects } from '../../knowledge/prose/subjects.js';
import type { Candidate } from './candidates.js';
import type { Context } from './context.js';

const path = 'published.total';
const channels = /^published\.(?:total|by_channel\.)/;

/**
 * Without the numbers of which the next sentence says what this year's part is, or the part made public by the body
 * itself: 累计公开812条。其中本年度新增231条; 公开信息305条。其中主动公开302条，依申请公开3条. The part of a channel's is the
 * channel's: 网站累计公开812条。其中今年公开231条.
 */
export function withoutStocks(
  contexts: readonly Context[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const published = candidates.filter((candidate) => channels.test(candidate.path) && candidate.score > 0);
  const replaced = new Map<Candidate, Candidate | null>();
  for (const part of published) {
    if (part.path !== path || !saysPart(contexts[part.sentence], part)) continue;
    const stock = published
      .filter(({ sentence }) => sentence === part.sentence - 1)
      .sort(isBefore)
      .at(-1);
    if (!stock || stock.value <= part.value) continue;
    replaced.set(stock, null);
    if (stock.path !== path) replaced.set(part, { ...part, path: stock.path });
  }
  if (replaced.size === 0) return candidates;
  return candidates.flatMap((candidate) => {
    const instead = replaced.get(candidate);
    return instead === undefined ? candidate : (instead ?? []);
  });
}

/** Whether the sentence opens with a part of the number before it. */
function saysPart(context: Context | undefined, { at }: Candidate): boolean {
  const { numerals = [], masked = '' } = context?.sentence ?? {};
  return numerals[0]?.start === at && subjects.partOfStock.pattern.test(masked);
}

/** In the order of the text; of two readings of one number the total last. */
function isBefore(a: Candidate, b: Candidate): number {
  return a.at - b.at || Number(a.path === path) - Number(b.path === path);
}
