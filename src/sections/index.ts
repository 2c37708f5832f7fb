import { buildSections } from './buildSections.js';
import { chooseHeadings } from './chooseHeadings.js';
import { cutParagraphs } from './cutParagraphs.js';
import { findMark } from './findHeading.js';
import { findMarks } from './findMarks.js';
import type { Block, Document } from '../types.js';
import type { Heading, Outline } from './types.js';

export type { Heading, Outline, Paragraph } from './types.js';

/**
 * Finds the chapters of a report: headings with and without numbers, on lines of their own, in front of their text, or
 * inside a dump without line ends. Contents lists and the lines of official forms are none. A heading's span never
 * holds a statement or a count. The sections partition the document's part of its text; offsets are UTF-16 units.
 */
export function findSections(document: Document): Outline {
  const { text } = document;
  const blocks = document.blocks.filter(({ kind, role }) => kind === 'paragraph' && role === 'body');
  const chosen = chooseHeadings(text, blocks, findMarks(document, blocks));
  return {
    sections: buildSections(
      chosen.map(({ heading }) => heading),
      document.span,
    ),
    paragraphs: cutParagraphs(text, blocks, chosen),
  };
}

/** The heading that one paragraph is, or may begin with, whatever stands around it. */
export function findHeading(text: string, block: Block): Heading | null {
  return findMark(text, block, 0, block.span.start)?.heading ?? null;
}
