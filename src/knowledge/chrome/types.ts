/**
 * One wording of page furniture. Patterns run on the reading view of one line (white space removed,
 * half-width punctuation), never on more than 400 characters.
 */
export interface ChromePattern {
  readonly id: string;
  /** head: before the first sentence of the report; tail: after its last one; anywhere: also between. */
  readonly where: 'anywhere' | 'head' | 'tail';
  /**
   * line: only this line. before / rest: the pattern also says that what stands before (after) it up to the
   * page's edge is furniture, as long as that holds nothing that reads like the report.
   */
  readonly reach?: 'line' | 'before' | 'rest';
  readonly pattern: RegExp;
  /** The longest line that can be this, where the pattern itself does not say it. */
  readonly maxLength?: number;
  /** Whether it can stand in a line of several sentences: all others are not asked of such a line. */
  readonly inProse?: boolean;
  /** Lines that must match, as the reading view has them. */
  readonly examples: readonly string[];
  /** Lines of real prose that must not match. */
  readonly nearMisses: readonly string[];
}
