import type { Severity, Value, Wording } from '../knowledge/findings/index.js';
import type { GovRecord } from '../record/schema.js';
import type { Span } from '../types.js';

/** A report as it is checked. */
export interface ExaminedReport {
  readonly record: GovRecord;
  /** The document's text; null where only a record was given. */
  readonly text: string | null;
  /** The paragraphs of the report's body, tables and page furniture left out, in UTF-16 units of `text`. */
  readonly paragraphs: readonly Span[];
}

/** A cell by its printed names. */
export interface NamedCell {
  /** TABLE.ROW.COLUMN, or a counts path. */
  readonly cell: string;
  readonly row: string;
  readonly column: string | null;
  readonly printed: number | null;
}

/** A value of one cell that would satisfy every rule of its table: a candidate, never a correction. */
export interface Candidate extends NamedCell {
  readonly value: number;
}

/** A place in the document's text, in Unicode code points. */
export interface Evidence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Finding {
  readonly id: string;
  readonly severity: Severity;
  /** What fills the sentence. */
  readonly values: Readonly<Record<string, Value>>;
  /** Id of the rule of the record's checks behind it. */
  readonly rule: string | null;
  readonly table: string | null;
  readonly row: string | null;
  readonly column: string | null;
  readonly heading: string | null;
  readonly printed: number | string | null;
  readonly expected: number | string | null;
  readonly difference: number | null;
  readonly cells: readonly NamedCell[];
  readonly candidates: readonly Candidate[];
  readonly evidence: readonly Evidence[];
}

/** A check that could not be assessed, and why. */
export interface NotAssessed {
  readonly id: string;
  readonly reason: Wording;
}

/** What one group of checks found. */
export interface Outcome {
  /** Ids of the checks that were assessed; those without a finding are passed. */
  readonly assessed: readonly string[];
  readonly findings: readonly Finding[];
  readonly notAssessed: readonly NotAssessed[];
}
