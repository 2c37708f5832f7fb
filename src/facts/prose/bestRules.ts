import { isGovernment, scopeHere } from './ofWhom.js';
import { execSparingly, possibleEntries } from '../../knowledge/prefilter/index.js';
import { subjects } from '../../knowledge/prose/subjects.js';
import { unitFits } from './units.js';
import { triedWords, wordsAround } from './wordsAround.js';
import { wordsOf } from '../../knowledge/prose/index.js';
import type { Context } from './context.js';
import type { Numeral } from '../numerals/index.js';
import type { ProseRule } from '../../knowledge/prose/index.js';
import type { Scope } from '../../types.js';
import type { WordsAround } from './wordsAround.js';

const patternsOf = ({ before, after }: ProseRule): RegExp[] => [before ?? [], after ?? []].flat();

/** The rules whose words a sentence has: those that its numbers are tried with. */
export function rulesOfSentence({ sentence }: Context, rules: readonly ProseRule[]): readonly ProseRule[] {
  return possibleEntries(rules, patternsOf, triedWords(sentence), namesOf);
}

/** The strongest rules that fit a number; several only when they name different indicators with the same weight. */
export function bestRules(context: Context, numeral: Numeral, rules: readonly ProseRule[]): ProseRule[] {
  if (rules.length === 0) return [];
  const around = wordsAround(context.sentence, numeral);
  const topic = context.topicAround(numeral.outerStart, numeral.end + 20);
  const { string } = context.sentence;
  const fitting = rules.filter(
    (rule) =>
      (!rule.topics || (topic !== null && rule.topics.includes(topic))) &&
      unitFits(numeral, rule.units, around.bare) &&
      isNamed(rule, around.near) &&
      wordsFit(rule, around) &&
      !(rule.ownBusiness && isGovernment(context)) &&
      !(rule.total && speaksOfPart(context, scopeHere(context, numeral.outerStart))) &&
      (!rule.sentence || execSparingly(rule.sentence, string) !== null) &&
      !(rule.notAfter && execSparingly(rule.notAfter, around.after)) &&
      !(rule.notSentence && execSparingly(rule.notSentence, string)),
  );
  const best = Math.max(0, ...fitting.map((rule) => rule.weight));
  const paths = new Set<string>();
  return fitting.filter((rule) => rule.weight === best && !paths.has(rule.path) && paths.add(rule.path));
}

const names = new Map<string, readonly string[] | null>();

/** The words of which one names the indicator of a rule that asks for no topic; null where it needs none. */
function namesOf({ path, topics }: ProseRule): readonly string[] | null {
  if (topics) return null;
  let words = names.get(path);
  if (words === undefined) names.set(path, (words = wordsOf(path)));
  return words;
}

/** Whether a rule has a word near that names its indicator. */
function isNamed(rule: ProseRule, near: string): boolean {
  const words = namesOf(rule);
  return words === null || words.some((word) => near.includes(word));
}

function wordsFit(rule: ProseRule, around: WordsAround): boolean {
  const { before, bare, after } = around;
  if (rule.after && !execSparingly(rule.after, after)) return false;
  for (const lead of around.leads) {
    const match = rule.before ? execSparingly(rule.before, lead) : null;
    if (rule.before && !match) continue;
    if (!isRefused(rule, match?.index ?? null, before.startsWith(lead) ? before : bare, around)) return true;
  }
  return false;
}

/** `from`: where in the words before the number those begin that the rule was found by; null: it asks for none. */
function isRefused(rule: ProseRule, from: number | null, raw: string, { behind }: WordsAround): boolean {
  if (rule.total && subjects.ofWhich.pattern.test(raw)) return true;
  if (rule.notGroup && execSparingly(rule.notGroup, raw.slice(raw.lastIndexOf(';') + 1))) return true;
  if (!rule.not) return false;
  const clause = Math.max(raw.lastIndexOf(','), raw.lastIndexOf(';')) + 1;
  const said = raw.slice(Math.min(from ?? clause, clause));
  return (
    execSparingly(rule.not, said) !== null ||
    (rule.after !== undefined && execSparingly(rule.not, behind) !== null)
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
