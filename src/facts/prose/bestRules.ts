import { countWords, fillerClause, wordsOf } from '../../knowledge/prose/index.js';
import { isGovernment, scopeHere, topicAround } from './context.js';
import { mayMatch } from '../../knowledge/prefilter/index.js';
import { subjects } from '../../knowledge/prose/subjects.js';
import { unitFits } from './units.js';
import type { Context } from './context.js';
import type { Numeral } from '../numerals/index.js';
import type { ProseRule, Topic } from '../../knowledge/prose/index.js';
import type { Scope } from '../../types.js';

const maxBefore = 80;
const maxAfter = 50;

/** The strongest rules that fit a number; several only when they name different indicators with the same weight. */
export function bestRules(context: Context, numeral: Numeral, rules: readonly ProseRule[]): ProseRule[] {
  const before = clean(
    context.sentence.masked.slice(Math.max(0, numeral.outerStart - maxBefore), numeral.outerStart),
  );
  const after = clean(context.sentence.masked.slice(numeral.end, numeral.end + maxAfter));
  const bare = withoutBrackets(before);
  const topic = topicAround(context, numeral.outerStart, numeral.end + 20);
  const leads = [
    ...new Set([before, bare, withoutCountWords(before), withoutCountWords(bare), withoutFiller(bare)]),
  ];
  const near = before + after;
  const partial = speaksOfPart(context, scopeHere(context, numeral.outerStart));
  const mentioned = new Map<string, boolean>();
  const isMentioned = (path: string): boolean => {
    let answer = mentioned.get(path);
    if (answer === undefined) mentioned.set(path, (answer = mentions(path, near)));
    return answer;
  };
  const fitting = rulesFor(numeral, topic, rules).filter((rule) => {
    if ((numeral.unitRaw === null && !unitFits(numeral, rule.units, bare)) || (rule.total && partial))
      return false;
    if (!rule.topics && !isMentioned(rule.path)) return false;
    if (rule.after && !mayMatch(rule.after, after)) return false;
    if (rule.before && !mayMatch(rule.before, before) && (bare === before || !mayMatch(rule.before, bare)))
      return false;
    const fits = leads.some((lead) => ruleFits(rule, lead, before.startsWith(lead) ? before : bare, after));
    if (!fits) return false;
    const { string } = context.sentence;
    if (rule.sentence && !rule.sentence.test(string)) return false;
    return !rule.notAfter?.test(after) && !rule.notSentence?.test(string);
  });
  const best = Math.max(0, ...fitting.map((rule) => rule.weight));
  const paths = new Set<string>();
  return fitting.filter((rule) => rule.weight === best && !paths.has(rule.path) && paths.add(rule.path));
}

const byUnit = new WeakMap<readonly ProseRule[], Map<string, readonly ProseRule[]>>();

/** The rules that can go with the number's unit word (all where it has none) under a topic. */
function rulesFor(numeral: Numeral, topic: Topic | null, rules: readonly ProseRule[]): readonly ProseRule[] {
  let known = byUnit.get(rules);
  if (!known) byUnit.set(rules, (known = new Map()));
  const key = `${numeral.unitRaw ?? ''} ${topic ?? ''}`;
  let fitting = known.get(key);
  if (!fitting) {
    fitting = rules.filter(
      ({ units, topics }) =>
        (numeral.unitRaw === null || unitFits(numeral, units, '')) &&
        (!topics || (topic !== null && topics.includes(topic))),
    );
    known.set(key, fitting);
  }
  return fitting;
}

/** 政府信息总数共计 → 政府信息: what the patterns of nouns are tried on. */
function withoutCountWords(before: string): string {
  let lead = before;
  for (let i = 0; i < countWords.mostVerbs && countWords.verbs.test(lead); i++)
    lead = lead.replace(countWords.verbs, '');
  return lead.replace(countWords.nouns, '');
}

/** 举报的，全年为 → 举报的: see `fillerClause`. Unchanged where there is no such clause. */
function withoutFiller(before: string): string {
  const filler = fillerClause.exec(before);
  if (!filler || filler.index <= 3) return before;
  const noun = before.slice(0, filler.index);
  // 2人以网上方式提出，共计8件: that noun has its number.
  return subjects.ownNumber.pattern.test(clauseEnd(noun)) ? before : withoutCountWords(noun);
}

const wordCache = new Map<string, readonly string[] | null>();

function mentions(path: string, near: string): boolean {
  let words = wordCache.get(path);
  if (words === undefined) {
    words = wordsOf(path);
    wordCache.set(path, words);
  }
  return words === null || words.some((word) => near.includes(word));
}

/** `lead`: the words before the number without those of counting; `raw`: with them. */
function ruleFits(rule: ProseRule, lead: string, raw: string, after: string): boolean {
  if (rule.after && !rule.after.test(after)) return false;
  const match = rule.before ? rule.before.exec(lead) : null;
  if (rule.before && !match) return false;
  const clause = clauseEnd(raw);
  if (rule.total && subjects.ofWhich.pattern.test(raw)) return false;
  if (rule.notGroup?.test(raw.slice(raw.lastIndexOf(';') + 1))) return false;
  if (!rule.not) return true;
  const said = match ? raw.slice(Math.min(match.index, raw.length - clause.length)) : clause;
  const behind = after.slice(0, 24).split(/[,;。]/)[0] ?? '';
  return !rule.not.test(said) && !(rule.after && rule.not.test(behind));
}

/** The words of the number's own clause. */
function clauseEnd(before: string): string {
  return before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1);
}

const clean = (text: string): string => text.replace(/["“”‘’「」《》<>]/g, '');
const withoutBrackets = (text: string): string => text.replace(/\([^()#]{0,40}\)/g, '');

/** Departments, townships or the government's own level: a part of what the report speaks for. */
function speaksOfPart(context: Context, scope: Scope): boolean {
  return (
    scope === 'departments_only' ||
    scope === 'townships_only' ||
    (scope === 'own_level' && isGovernment(context))
  );
}
