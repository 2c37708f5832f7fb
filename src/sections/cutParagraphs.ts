import type { Block, Span } from '../types.js';
import type { Mark, Paragraph } from './types.js';

/** The paragraphs, cut where chapters begin inside them. */
export function cutParagraphs(text: string, blocks: readonly Block[], chosen: readonly Mark[]): Paragraph[] {
  const starts = new Map<number, number[]>();
  for (const { block, inside, heading } of chosen) {
    if (inside) starts.set(block, [...(starts.get(block) ?? []), heading.span.start]);
  }
  const paragraphs: Paragraph[] = [];
  blocks.forEach((block, index) => {
    const cuts = starts.get(index);
    if (!cuts) {
      paragraphs.push({ ...block, cut: false });
      return;
    }
    const edges = [block.span.start, ...cuts, block.span.end];
    for (const [i, end] of [...cuts, block.span.end].entries()) {
      const span = trim(text, edges[i] ?? end, end);
      if (span.end > span.start) paragraphs.push({ ...block, span, cut: true });
    }
  });
  return paragraphs;
}

function trim(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
