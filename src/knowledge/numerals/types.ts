/** Digits that are no count, with cases of both kinds. Near-misses hold counts that have to stay. */
export interface NonCount {
  readonly id: string;
  /** Global. Runs on one sentence in reading view. */
  readonly pattern: RegExp;
  /** What every match holds: a sentence without it is not searched. */
  readonly needs: RegExp;
  readonly examples: readonly string[];
  readonly nearMisses: readonly string[];
}
