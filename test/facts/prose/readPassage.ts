import { readSentences } from '../../../src/facts/prose/readingUnits.js';
import { readSentencesOf } from '../../../src/facts/prose/index.js';
import type { Block, Document, Level, Section, SectionKind } from '../../../src/types.js';
import type { Outline } from '../../../src/sections/index.js';
import type { ProseReading } from '../../../src/facts/prose/index.js';

/** Reads a passage as the only paragraph of a chapter of the given kind. */
export function readPassage(
  text: string,
  { section, year = null, level = 'county' }: { section: SectionKind; year?: number | null; level?: Level },
): ProseReading {
  const span = { start: 0, end: text.length };
  const block: Block = { kind: 'paragraph', role: 'body', span, grid: null, emphasis: false };
  const document: Document = {
    text,
    span,
    mediaType: 'text/plain',
    blocks: [block],
    grids: [],
    metadata: [],
    pictures: 0,
    warnings: [],
  };
  const isChapter = section !== 'unknown' && section !== 'preamble';
  const chapter: Section = {
    kind: section,
    heading: 'x',
    level: 1,
    span,
    headingSpan: null,
    context: isChapter ? [section] : [],
  };
  const outline: Outline = { sections: [chapter], paragraphs: [{ ...block, cut: false }] };
  return readSentencesOf(readSentences(document, outline, []), outline.sections, year, level);
}

/** Path → value of what was taken. */
export function countsOf({ chosen }: ProseReading): Record<string, number> {
  return Object.fromEntries(chosen.map(({ path, value }) => [path, value]));
}
