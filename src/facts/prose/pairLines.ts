import { SparingPattern } from '../../knowledge/prefilter/index.js';
import { lineSigns } from '../../knowledge/prose/lineSigns.js';
import type { Span } from '../../types.js';

/**
 * The stretches to read sentences from: each paragraph, and as one those that are a label and its count (咨询总数 / 87人次),
 * as crawls leave them of a table. Labels above their counts in a stack are not paired: whose is whose is not known.
 */
export function pairLines(text: string, paragraphs: readonly Span[]): readonly Span[] {
  const lineOf = (at: number): string => {
    const span = paragraphs[at];
    return span && span.end - span.start <= longestLine ? text.slice(span.start, span.end).trim() : '';
  };
  const counts = paragraphs.map((_, at) => {
    const line = lineOf(at);
    return line !== '' && onlyACount.test(line);
  });
  const pairs = (at: number): boolean =>
    counts[at + 1] === true && counts[at + 2] !== true && lineSigns.onlyALabel.pattern.test(lineOf(at));
  return paragraphs.map(({ start, end }, at) => {
    if (counts[at] && pairs(at - 1)) return { start: end, end };
    const count = pairs(at) ? paragraphs[at + 1] : undefined;
    return { start, end: count?.end ?? end };
  });
}

const onlyACount = new SparingPattern(lineSigns.onlyACount.pattern);
const longestLine = 24;
