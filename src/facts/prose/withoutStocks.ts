import { subjects } from '../../knowledge/prose/subjects.js';
import type { Candidate } from './candidates.js';
import type { Context } from './context.js';

const path = 'published.total';
const published = /^published\.(?:total$|by_channel\.)/;

/**
 * Without the numbers of which the next sentence says what this year's part is, or the part made public by the body
 * itself: 累计公开812条。其中本年度新增231条; 公开信息305条。其中主动公开302条，依申请公开3条. The part of a channel's is the
 * channel's: 网站累计公开812条。其中今年公开231条.
 */
export function withoutStocks(
  contexts: readonly Context[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const replaced = new Map<Candidate, Candidate | null>();
  for (const { index, sentence } of contexts) {
    const [part] = sentence.numerals;
    if (!part || !subjects.partOfStock.pattern.test(sentence.masked)) continue;
    // 其中1—6月公开302条 divides the year.
    if (/[月季]/.test(sentence.string.slice(0, part.start))) continue;
    const stock = lastPublished(candidates, index - 1);
    if (!stock || stock.value <= part.value) continue;
    replaced.set(stock, null);
    const read = candidates.find(
      (each) => each.sentence === index && each.at === part.start && each.path === path,
    );
    if (read && stock.path !== path) replaced.set(read, { ...read, path: stock.path });
  }
  if (replaced.size === 0) return candidates;
  return candidates.flatMap((candidate) => {
    const instead = replaced.get(candidate);
    return instead === undefined ? candidate : (instead ?? []);
  });
}

/** What the last number of a sentence counts; of two readings of one number the total. */
function lastPublished(candidates: readonly Candidate[], sentence: number): Candidate | undefined {
  const here = candidates.filter(
    (each) => each.sentence === sentence && each.score > 0 && published.test(each.path),
  );
  return here.sort((a, b) => a.at - b.at || Number(a.path === path) - Number(b.path === path)).at(-1);
}
