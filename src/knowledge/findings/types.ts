/** The same words in both languages. */
export interface Wording {
  readonly zh: string;
  readonly en: string;
}

/**
 * error: two things that the report prints contradict each other, or the official form is not kept; warning: very
 * probably wrong, with legitimate exceptions; notice: worth a look.
 */
export type Severity = 'error' | 'warning' | 'notice';

/** What a check reads: a record may come without it, and then the check is not assessable. */
export type Needed = 'checks' | 'tables' | 'facts' | 'sections' | 'text' | 'years';

/** What a placeholder of a sentence is filled with. */
export type Value = string | number | Wording;

/** One kind of finding. */
export interface FindingModel {
  /** Stable; words with hyphens. */
  readonly id: string;
  readonly severity: Severity;
  /** What is wrong, in a few words. */
  readonly title: Wording;
  /** What is compared with what, and where the check keeps silent. */
  readonly explanation: Wording;
  /** The sentence of a finding; `{name}` is filled in. */
  readonly sentence: Wording;
  readonly needs: readonly Needed[];
  /** Ids of the rules of the record's checks that give this finding. */
  readonly rules?: readonly string[];
  /** Values for the sentence, for the documentation. */
  readonly example: Readonly<Record<string, Value>>;
}
