import { findHeading } from './findHeadings.js';
import { splitParagraphs } from './splitParagraphs.js';
import type { Heading } from './findHeadings.js';
import type { Paragraph } from './splitParagraphs.js';
import type { Document, Section, SectionKind } from '../types.js';

export type { Paragraph } from './splitParagraphs.js';

/** The chapters, and the body paragraphs they are made of (one-line dumps cut at chapter numbers). */
export interface Outline {
  /** In order; they partition the text. The first one, of level 0, is what stands before the first heading. */
  readonly sections: readonly Section[];
  readonly paragraphs: readonly Paragraph[];
}

/** Finds the chapters of a report: numbered or plain headings, on lines of their own or inside a one-line dump. */
export function findSections(document: Document): Outline {
  const paragraphs = splitParagraphs(document);
  const headings = dropContents(
    paragraphs.flatMap((paragraph) => {
      const heading = findHeading(document.text, paragraph);
      return heading ? [{ heading, paragraph }] : [];
    }),
  );
  return { sections: buildSections(headings, document.text.length), paragraphs };
}

interface Found {
  readonly heading: Heading;
  readonly paragraph: Paragraph;
}

/** A contents list names chapters that come again: of two chapters of one name the first goes if no text follows it. */
function dropContents(found: readonly Found[]): Heading[] {
  const last = new Map<string, number>();
  found.forEach(({ heading }, i) => last.set(heading.title, i));
  return found
    .filter(({ heading, paragraph }, i) => {
      const repeated = (last.get(heading.title) ?? i) > i;
      const next = found[i + 1];
      const empty = next !== undefined && next.heading.span.start - paragraph.span.end < 4;
      return !(repeated && empty && !heading.inline);
    })
    .map(({ heading }) => heading);
}

function buildSections(headings: readonly Heading[], length: number): Section[] {
  const sections: Section[] = [];
  const first = headings[0];
  sections.push({
    kind: 'preamble',
    heading: null,
    level: 0,
    span: { start: 0, end: first?.span.start ?? length },
    headingSpan: null,
    context: [],
  });
  const above: { level: number; kind: SectionKind }[] = [];
  headings.forEach((heading, i) => {
    while (above.length > 0 && (above.at(-1)?.level ?? 0) >= heading.level) above.pop();
    above.push({ level: heading.level, kind: heading.kind });
    sections.push({
      kind: heading.kind,
      heading: heading.title,
      level: heading.level,
      span: { start: heading.span.start, end: headings[i + 1]?.span.start ?? length },
      headingSpan: heading.span,
      context: above.map(({ kind }) => kind).filter((kind) => kind !== 'unknown').reverse(),
    });
  });
  return sections;
}
