import { SparingPattern } from '../../knowledge/prefilter/index.js';
import { wordsOf } from '../../knowledge/prose/index.js';
import { bitOfUnit } from './units.js';
import type { ProseRule, Topic, UnitClass } from '../../knowledge/prose/index.js';

/**
 * A rule with all that one may have, and the words that name its indicator. It is tried with every number: what is asked
 * of it lies at the same place in each, as it does not in the data, where most is left out.
 */
export interface TriedRule {
  readonly id: string;
  readonly path: string;
  readonly units: UnitClass;
  readonly weight: number;
  /** Rules are found by the number's clause, wherever their words begin. */
  readonly from: null;
  readonly beside: boolean;
  /** The bits of the topics of which one must be spoken of; all bits where any may, or none. */
  readonly topicBits: number;
  /** The bit of `units`. */
  readonly unitBit: number;
  /** The words of which one names the indicator of a rule that asks for no topic; null where it needs none. */
  readonly names: readonly string[] | null;
  readonly before: SparingPattern | null;
  readonly after: SparingPattern | null;
  readonly not: SparingPattern | null;
  readonly notAfter: SparingPattern | null;
  readonly notGroup: SparingPattern | null;
  readonly sentence: SparingPattern | null;
  readonly notSentence: SparingPattern | null;
  readonly ownBusiness: boolean;
  readonly total: boolean;
}

const topicBits = new Map<Topic | null, number>();

/** A topic's bit in sets of them; that no topic is known has a bit of its own. */
export function bitOfTopic(topic: Topic | null): number {
  let bit = topicBits.get(topic);
  if (bit === undefined) topicBits.set(topic, (bit = 1 << topicBits.size));
  return bit;
}

const tried = new WeakMap<readonly ProseRule[], readonly TriedRule[]>();

/** The rules of a table as they are tried, in its order. */
export function triedRules(rules: readonly ProseRule[]): readonly TriedRule[] {
  let all = tried.get(rules);
  if (!all) tried.set(rules, (all = rules.map(makeTried)));
  return all;
}

function makeTried(rule: ProseRule): TriedRule {
  return {
    id: rule.id,
    path: rule.path,
    units: rule.units,
    weight: rule.weight,
    from: null,
    beside: rule.beside === true,
    topicBits: rule.topics?.reduce((bits, topic) => bits | bitOfTopic(topic), 0) ?? -1,
    unitBit: bitOfUnit(rule.units),
    names: rule.topics ? null : namesOf(rule.path),
    before: sparing(rule.before),
    after: sparing(rule.after),
    not: sparing(rule.not),
    notAfter: sparing(rule.notAfter),
    notGroup: sparing(rule.notGroup),
    sentence: sparing(rule.sentence),
    notSentence: sparing(rule.notSentence),
    ownBusiness: rule.ownBusiness === true,
    total: rule.total === true,
  };
}

function sparing(pattern: RegExp | undefined): SparingPattern | null {
  return pattern ? new SparingPattern(pattern) : null;
}

const names = new Map<string, readonly string[] | null>();

function namesOf(path: string): readonly string[] | null {
  let words = names.get(path);
  if (words === undefined) names.set(path, (words = wordsOf(path)));
  return words;
}
