import type { Grid, MetadataEntry, Notice } from '../types.js';
import type { Line } from './line.js';

/** What a reader makes of the source. */
export interface Page {
  readonly text: string;
  readonly mediaType: string;
  readonly lines: readonly Line[];
  readonly grids: readonly Grid[];
  /** What the head of the page says. */
  readonly metadata: readonly MetadataEntry[];
  /** For every picture that may belong to the text: how many lines stand before it. */
  readonly pictures: readonly number[];
  /** Where the page leads: asked for only where it has no report of its own. */
  readonly findLinks: () => Links;
  readonly warnings: readonly Notice[];
}

export interface Links {
  readonly attachments: readonly LinkedFile[];
  /** Addresses of pages that this one shows inside itself. */
  readonly frames: readonly string[];
}

/** A file that a page offers instead of its text. */
export interface LinkedFile {
  readonly label: string;
  /** Empty where only the name is known: plain text. */
  readonly address: string;
}
