import type { Heading } from './types.js';
import type { Section, SectionKind } from '../types.js';

/** Sections that partition a text of `length` units, with the kinds of the chapters that they stand in. */
export function buildSections(headings: readonly Heading[], length: number): Section[] {
  const sections: Section[] = [
    {
      kind: 'preamble',
      heading: null,
      level: 0,
      span: { start: 0, end: headings[0]?.span.start ?? length },
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
      span: { start: heading.span.start, end: headings[i + 1]?.span.start ?? length },
      headingSpan: heading.span,
      context: above.flatMap(({ kind }) => (kind === 'unknown' ? [] : [kind])).reverse(),
    });
  });
  return sections;
}
