import type { GovRecord } from '../record/schema.js';

/** What became of a document when it was read again. */
export type SourceState = 'found' | 'missing' | 'changed' | 'unreadable';

/** A line of the page's list: all that is known before a report is opened. */
export interface ListRow {
  readonly id: string;
  readonly status: GovRecord['status'];
  readonly agency: string | null;
  readonly title: string | null;
  readonly year: number | null;
  readonly era: string | null;
  readonly uri: string;
  readonly entry: string | null;
  readonly part: number | null;
  readonly sha256: string | null;
  /** Numbers that were read. */
  readonly numbers: number;
  readonly failed: number;
  /** Numbers below {@link lowConfidence}. */
  readonly low: number;
  /** Headline counts and cells without a value. */
  readonly missing: number;
  source: SourceState;
  /** Number of the block with the text; null where there is none. */
  text: number | null;
}

/** Below this a number is worth a look (docs/accuracy.md). */
export const lowConfidence = 0.85;

/** What the page needs of an official table. */
export interface TableShape {
  readonly id: string;
  readonly title: string;
  /** Rows with the same columns that stand together. */
  readonly parts: readonly {
    readonly columns: readonly { readonly key: string; readonly label: string }[];
    readonly rows: readonly { readonly key: string; readonly label: string; readonly depth: number }[];
  }[];
}

/** What the page is given once, beside the reports. */
export interface PageIndex {
  readonly language: 'zh' | 'en';
  /** Tells one set of records from another: unsaved corrections are kept under it. */
  readonly key: string;
  readonly version: string;
  readonly rows: readonly ListRow[];
  readonly tables: readonly TableShape[];
}
