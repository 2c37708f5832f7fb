/** One pattern of the wording with what it finds and what it leaves, both tested. Examples are in reading view. */
export interface Wording {
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly nearMisses: readonly string[];
}
