import { isGovernment, scopeHere } from './ofWhom.js';
import { execAtEnd, execAtStart, execSparingly, possibleEntries } from '../../knowledge/prefilter/index.js';
import { subjects } from '../../knowledge/prose/subjects.js';
import { triedRules } from './triedRules.js';
import { unitFits } from './units.js';
import { triedWords, wordsAround } from './wordsAround.js';
import type { Context } from './context.js';
import type { Numeral } from '../numerals/index.js';
import type { ProseRule, Topic } from '../../knowledge/prose/index.js';
import type { Scope } from '../../types.js';
import type { TriedRule } from './triedRules.js';
import type { WordsAround } from './wordsAround.js';

const patternsOf = ({ before, after }: TriedRule): RegExp[] => [before ?? [], after ?? []].flat();
const namesOf = ({ names }: TriedRule): readonly string[] | null => names;

/** The rules whose words a sentence has: those that its numbers are tried with. */
export function rulesOfSentence({ sentence }: Context, rules: readonly ProseRule[]): readonly TriedRule[] {
  return possibleEntries(triedRules(rules), patternsOf, triedWords(sentence), namesOf);
}

/** The strongest first: what is weaker than one that fits is not asked, unless it may stand beside it. */
const weights = [3, 2, 1] as const satisfies readonly ProseRule['weight'][];

/** The strongest rules that fit a number; several only when they name different indicators with the same weight. */
export function bestRules(
  context: Context,
  numeral: Numeral,
  rules: readonly TriedRule[],
): readonly TriedRule[] {
  if (rules.length === 0) return [];
  const around = wordsAround(context.sentence, numeral);
  const topic = context.topicAround(numeral.outerStart, numeral.end + 20);
  const fits = (rule: TriedRule): boolean => ruleFits(rule, context, numeral, around, topic);
  let best: readonly TriedRule[] = [];
  for (const weight of weights) {
    best = rules.filter((rule) => rule.weight === weight && fits(rule));
    if (best.length > 0) break;
  }
  if (best.length === 0) return best;
  const paths = new Set<string>();
  return rules.filter(
    (rule) =>
      (best.includes(rule) || (rule.beside && fits(rule))) && !paths.has(rule.path) && paths.add(rule.path),
  );
}

function ruleFits(
  rule: TriedRule,
  context: Context,
  numeral: Numeral,
  around: WordsAround,
  topic: Topic | null,
): boolean {
  const { string } = context.sentence;
  return (
    (!rule.topics || (topic !== null && rule.topics.includes(topic))) &&
    unitFits(numeral, rule.units, around.bare) &&
    isNamed(rule, around.near) &&
    wordsFit(rule, around) &&
    !(rule.ownBusiness && isGovernment(context)) &&
    !(rule.total && speaksOfPart(context, scopeHere(context, numeral.outerStart))) &&
    (!rule.sentence || execSparingly(rule.sentence, string) !== null) &&
    !(rule.notAfter && execSparingly(rule.notAfter, around.after)) &&
    !(rule.notSentence && execSparingly(rule.notSentence, string))
  );
}

/** Whether a rule has a word near that names its indicator. */
function isNamed({ names }: TriedRule, near: string): boolean {
  return names === null || names.some((word) => near.includes(word));
}

function wordsFit(rule: TriedRule, around: WordsAround): boolean {
  const { before, bare, after } = around;
  if (rule.after && !execAtStart(rule.after, after)) return false;
  for (const lead of around.leads) {
    const match = rule.before ? execAtEnd(rule.before, lead) : null;
    if (rule.before && !match) continue;
    if (!isRefused(rule, match?.index ?? null, before.startsWith(lead) ? before : bare, around)) return true;
  }
  return false;
}

/** `from`: where in the words before the number those begin that the rule was found by; null: it asks for none. */
function isRefused(rule: TriedRule, from: number | null, raw: string, { behind }: WordsAround): boolean {
  if (rule.total && subjects.ofWhich.pattern.test(raw)) return true;
  if (rule.notGroup && execSparingly(rule.notGroup, raw.slice(raw.lastIndexOf(';') + 1))) return true;
  if (!rule.not) return false;
  const clause = Math.max(raw.lastIndexOf(','), raw.lastIndexOf(';')) + 1;
  const said = raw.slice(Math.min(from ?? clause, clause));
  return (
    execSparingly(rule.not, said) !== null ||
    (rule.after !== null && execSparingly(rule.not, behind) !== null)
  );
}

/** Departments, townships or the government's own level: a part of what the report speaks for. */
function speaksOfPart(context: Context, scope: Scope): boolean {
  return (
    scope === 'departments_only' ||
    scope === 'townships_only' ||
    (scope === 'own_level' && isGovernment(context))
  );
}
