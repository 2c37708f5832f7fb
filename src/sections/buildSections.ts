import type { Heading } from './types.js';
import type { Section, SectionKind, Span } from '../types.js';

/** Sections that partition the part of the text at `whole`, with the kinds of the chapters that they stand in. */
export function buildSections(headings: readonly Heading[], whole: Span): Section[] {
  const sections: Section[] = [
    {
      kind: 'preamble',
      heading: null,
      level: 0,
      span: { start: whole.start, end: headings[0]?.span.start ?? whole.end },
      headingSpan: null,
      context: [],
    },
  ];
  const above: { level: number; kind: SectionKind }[] = [];
  headings.forEach((heading, i) => {
    while ((above.at(-1)?.level ?? 0) >= heading.level) above.pop();
    above.push({ level: heading.level, kind: heading.kind });
    sections.push({
      kind: heading.kind,
      heading: heading.title,
      level: heading.level,
      span: { start: heading.span.start, end: headings[i + 1]?.span.start ?? whole.end },
      headingSpan: heading.span,
      context: above.flatMap(({ kind }) => (kind === 'unknown' ? [] : [kind])).reverse(),
    });
  });
  return sections;
}
