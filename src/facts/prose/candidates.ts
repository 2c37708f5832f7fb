import type { Qualifier, Scope, Span, TimeScope, Unit, ValueState } from '../../types.js';

/** One reading of one number (or stated none) as an indicator; several of one path are rivals. */
export interface Candidate {
  readonly path: string;
  readonly value: number;
  readonly raw: string;
  readonly unit: Unit;
  readonly unitRaw: string | null;
  readonly qualifier: Qualifier;
  readonly state: ValueState;
  readonly scope: Scope;
  readonly timeScope: TimeScope;
  readonly rule: string;
  /** Higher wins: the rule's weight, the chapter, scope and time words. */
  readonly score: number;
  readonly evidence: readonly Span[];
  readonly section: number;
  /** Position of the sentence and of the number in it, for nearness and order. */
  readonly sentence: number;
  readonly at: number;
}

/** A candidate that was not taken, and why: what `explain` shows. */
export interface Rival {
  readonly candidate: Candidate;
  readonly reason: string;
}
