/** One pattern of the knowledge, with texts that it must and must not find. */
export interface NamedPattern<Id extends string = string> {
  readonly id: Id;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly nearMisses: readonly string[];
}
