import type { Block } from '../types.js';
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
      const { kind, role, span, grid, emphasis } = block;
      paragraphs.push({ kind, role, span, grid, emphasis, cut: false });
      return;
    }
    let { start } = block.span;
    for (const edge of [...cuts, block.span.end]) {
      const end = start + text.slice(start, edge).trimEnd().length;
      paragraphs.push({ ...block, span: { start, end }, cut: true });
      start = edge;
    }
  });
  return paragraphs;
}
