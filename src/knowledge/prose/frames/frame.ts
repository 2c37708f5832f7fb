import type { Topic, UnitClass } from '../types.js';
import type { WordClass } from './vocabulary.js';

/**
 * A clause of known words: which of them it must have, and which it may. Any other known word, and any unknown one,
 * refuses it.
 */
export interface Frame {
  readonly id: string;
  /** Counts path. */
  readonly path: string;
  /** A second path that the same words state: 申请12件，件件答复 is received and answered. */
  readonly also?: string;
  readonly units: UnitClass;
  /** One word of each list. */
  readonly needs: readonly (readonly WordClass[])[];
  readonly allows: readonly WordClass[];
  /** Only under one of these topics … */
  readonly topics?: readonly Topic[];
  /** … or where the clause has a word that names it. */
  readonly named?: readonly WordClass[];
  /** Not where the clause before, itself without a number, has one of these: 政务微信领先，公开信息2118条. */
  readonly notBehind?: readonly WordClass[];
  /**
   * Only where the clause before is of known words, `counted`: when it has a number: 公文培训6次，参训420人次;
   * `always`: 摆放展板，解答群众咨询1600人次.
   */
  readonly chained?: 'counted' | 'always';
  /** Only in a chapter where such numbers are at home. */
  readonly home?: boolean;
  /** Not in a sentence with this in it. */
  readonly notSentence?: RegExp;
  /** Not when the words before the number in its sentence hold this. */
  readonly notLead?: RegExp;
  /** Not when this stands behind the number. */
  readonly notAfter?: RegExp;
  /** Not counted in this unit: 会议20条 is a kind of information. */
  readonly notUnit?: string;
  /** A total: not behind 其中. */
  readonly total?: boolean;
  /** Whether a denied or absent clause of these words is a zero, and whether 均 can refer to all of a number. */
  readonly zero?: boolean;
  /** The path of the number that 均 or 全部 before these words refers to. */
  readonly whole?: string;
  readonly examples: readonly string[];
  readonly nearMisses: readonly string[];
}
