import type { Block, Document, Section, SectionKind } from '../../../src/types.js';
import type { Outline } from '../../../src/sections/index.js';

/** A chapter of a report made up for a test; a heading is a paragraph of its own. */
export interface Chapter {
  readonly kind: SectionKind;
  readonly heading?: string;
  /** 1 for 一、, 2 for （一）. */
  readonly level?: number;
  readonly paragraphs: readonly string[];
}

/** The document of some chapters, and its outline. */
export function layOut(chapters: readonly Chapter[]): { document: Document; outline: Outline } {
  let text = '';
  const blocks: Block[] = [];
  const write = (line: string): { start: number; end: number } => {
    const span = { start: text.length, end: text.length + line.length };
    blocks.push({ kind: 'paragraph', role: 'body', span, grid: null, emphasis: false });
    text += `${line}\n`;
    return span;
  };
  const sections: Section[] = [];
  for (const { kind, heading, level = 1, paragraphs } of chapters) {
    const start = text.length;
    const headingSpan = heading === undefined ? null : write(heading);
    paragraphs.forEach(write);
    const above = sections.findLast((section) => section.level < level)?.context ?? [];
    sections.push({
      kind,
      heading: heading ?? null,
      level,
      span: { start, end: text.length },
      headingSpan,
      context: kind === 'unknown' || kind === 'preamble' ? above : [kind, ...above],
    });
  }
  const document: Document = {
    text,
    span: { start: 0, end: text.length },
    mediaType: 'text/plain',
    blocks,
    grids: [],
    metadata: [],
    pictures: 0,
    warnings: [],
  };
  return { document, outline: { sections, paragraphs: blocks.map((block) => ({ ...block, cut: false })) } };
}
