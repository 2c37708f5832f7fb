import type { Block, Section, SectionKind, Span } from '../types.js';

/** A body paragraph, cut where a chapter begins inside it; `cut` when it is a piece of a longer one. */
export interface Paragraph extends Block {
  readonly cut: boolean;
}

/** The chapters, and the body paragraphs they are made of. */
export interface Outline {
  /** In order; they partition the text. The first one, of level 0, is what stands before the first heading. */
  readonly sections: readonly Section[];
  readonly paragraphs: readonly Paragraph[];
}

/** The heading that a paragraph is, or begins with. */
export interface Heading {
  /** Number and title in reading view. */
  readonly title: string;
  readonly kind: SectionKind;
  /** 1 for 一、, 2 for （一）, 3 for 1., 4 for (1); 1 for a heading without number. */
  readonly level: number;
  /** As printed: 一, 3; null for a heading without number. */
  readonly number: string | null;
  /** Number and title; only the number where the title is also the label of the value behind it (收费:0元). */
  readonly span: Span;
  /** Whether text of the chapter follows in the same paragraph. */
  readonly inline: boolean;
}

/** A place where a chapter may begin. */
export interface Mark {
  readonly heading: Heading;
  /** The number as a number; 0 without one. */
  readonly order: number;
  /** Index of the block it stands in. */
  readonly block: number;
  /** Inside a block, not at its beginning. */
  readonly inside: boolean;
  /** Where the title ends in the text, whatever the heading's span is. */
  readonly titleEnd: number;
}
