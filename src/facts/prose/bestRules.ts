import { isGovernment, scopeHere } from './ofWhom.js';
import { lineSigns } from '../../knowledge/prose/lineSigns.js';
import { possibleEntries } from '../../knowledge/prefilter/index.js';
import { subjects } from '../../knowledge/prose/subjects.js';
import { bitOfTopic, triedRules } from './triedRules.js';
import { unitsThatFit } from './units.js';
import { triedWords, wordsAround } from './wordsAround.js';
import type { Context } from './context.js';
import type { Numeral } from '../numerals/index.js';
import type { ProseRule } from '../../knowledge/prose/index.js';
import type { Scope } from '../../types.js';
import type { TriedRule } from './triedRules.js';
import type { WordsAround } from './wordsAround.js';

const patternsOf = ({ before, after }: TriedRule): RegExp[] =>
  [before, after].flatMap((each) => each?.pattern ?? []);
const namesOf = ({ names }: TriedRule): readonly string[] | null => names;

/** The rules whose words a sentence has: those that its numbers are tried with. */
export function rulesOfSentence(context: Context, rules: readonly ProseRule[]): readonly TriedRule[] {
  return possibleEntries(
    triedRules(rules),
    patternsOf,
    triedWords(context.sentence, titleOf(context)),
    namesOf,
  );
}

const longestTitle = 22;
const channelTitle = /网站|微博|微信|公众号|公报|政报|其[他它](?:渠道|方式|形式|途径|载体)/;

/** What a short title before the sentence names: of （二）政务微博。9月开通，发布283条 the channel. */
function titleOf({ firstInSection, section, sentence }: Context): string {
  const heading = firstInSection ? section?.heading : null;
  if (heading == null || heading.length > longestTitle) return '';
  const label = lineSigns.namesChannel.pattern.exec(heading)?.groups?.label;
  return label === undefined || lineSigns.countsChannel.pattern.test(sentence.masked) ? '' : `${label}:`;
}

/** What the rules are tried on. */
interface Place {
  readonly context: Context;
  readonly numeral: Numeral;
  readonly around: WordsAround;
}

/** The strongest first: what is weaker than one that fits is not asked, unless it may stand beside it. */
const weights = [3, 2, 1] as const satisfies readonly ProseRule['weight'][];

/** The strongest rules that fit a number and its topic; several only when they name different indicators with the same weight. */
export function bestRules(
  context: Context,
  numeral: Numeral,
  rules: readonly TriedRule[],
): readonly TriedRule[] {
  if (rules.length === 0) return rules;
  const title = titleOf(context);
  const around = wordsAround(context.sentence, numeral, title);
  // （一）门户网站公开情况 / 开设栏目9个，全年发布信息148条: all that the channel has, not all.
  const ofChannel = title !== '' && channelTitle.test(title);
  const place: Place = { context, numeral, around };
  const topic = bitOfTopic(context.topicAround(numeral.outerStart, numeral.end + 20));
  const units = unitsThatFit(numeral, around.bare);
  const open = rules.filter(
    ({ topicBits, unitBit, path }) =>
      (topicBits & topic) !== 0 && (unitBit & units) !== 0 && !(ofChannel && path === 'published.total'),
  );
  for (const weight of weights) {
    const best = open.filter((rule) => rule.weight === weight && ruleFits(rule, place));
    if (best.length > 0) return ofDifferentPaths(withThoseBeside(best, weight, open, place));
  }
  return [];
}

/** With the weaker rules that may stand beside the best, all in the order of the table. */
function withThoseBeside(
  best: readonly TriedRule[],
  weight: number,
  rules: readonly TriedRule[],
  place: Place,
): readonly TriedRule[] {
  const beside = rules.filter((rule) => rule.beside && rule.weight < weight && ruleFits(rule, place));
  return beside.length === 0 ? best : rules.filter((rule) => best.includes(rule) || beside.includes(rule));
}

function ofDifferentPaths(rules: readonly TriedRule[]): readonly TriedRule[] {
  if (rules.length === 1) return rules;
  return rules.filter(({ path }, i) => rules.findIndex((each) => each.path === path) === i);
}

/** What refuses most and costs least is asked first. */
function ruleFits(rule: TriedRule, { context, numeral, around }: Place): boolean {
  const { string } = context.sentence;
  return (
    wordsFit(rule, around) &&
    isNamed(rule, around.near) &&
    !(rule.ownBusiness && isGovernment(context)) &&
    !(rule.total && speaksOfPart(context, scopeHere(context, numeral.outerStart))) &&
    rule.sentence?.test(string) !== false &&
    rule.notAfter?.test(around.after) !== true &&
    rule.notSentence?.test(string) !== true
  );
}

/** Whether a rule has a word near that names its indicator. */
function isNamed({ names }: TriedRule, near: string): boolean {
  return names === null || names.some((word) => near.includes(word));
}

function wordsFit(rule: TriedRule, around: WordsAround): boolean {
  const { before, bare, after } = around;
  if (rule.after?.test(after) === false) return false;
  for (const lead of around.leads) {
    const match = rule.before?.exec(lead);
    if (match === null) continue;
    if (!isRefused(rule, match?.index ?? null, before.startsWith(lead) ? before : bare, around)) return true;
  }
  return false;
}

/** `from`: where in the words before the number those begin that the rule was found by; null: it asks for none. */
function isRefused(rule: TriedRule, from: number | null, raw: string, { behind }: WordsAround): boolean {
  if (rule.total && subjects.ofWhich.pattern.test(raw)) return true;
  if (rule.notGroup?.test(raw.slice(raw.lastIndexOf(';') + 1))) return true;
  if (!rule.not) return false;
  const clause = Math.max(raw.lastIndexOf(','), raw.lastIndexOf(';')) + 1;
  const said = raw.slice(Math.min(from ?? clause, clause));
  return rule.not.test(said) || (rule.after !== null && rule.not.test(behind));
}

/** Departments, townships or the government's own level: a part of what the report speaks for. */
function speaksOfPart(context: Context, scope: Scope): boolean {
  return (
    scope === 'departments_only' ||
    scope === 'townships_only' ||
    (scope === 'own_level' && isGovernment(context))
  );
}
