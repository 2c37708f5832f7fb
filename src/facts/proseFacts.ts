import {
  categoryConfidence,
  confidenceSteps,
  contestedConfidence,
} from '../knowledge/prose/confidenceSteps.js';
import { points } from './prose/points.js';
import { proseRules } from '../knowledge/prose/index.js';
import type { Candidate, Category, ProseReading } from './prose/index.js';
import type { Fact } from '../types.js';

const weightOf = new Map(proseRules.map(({ id, weight }) => [id, weight]));

/** What wording and place add to a score beside the rule's own weight: the home chapter, the year, the whole area. */
const wellPlaced = 4;

function confidenceOf(candidate: Candidate, contested: boolean): number {
  const [wording, base] = wordingOf(candidate);
  const support = candidate.score - base;
  const place = support >= wellPlaced ? 'placed' : support >= 2 ? 'elsewhere' : 'astray';
  const confidence = confidenceSteps[wording][place];
  return contested ? Math.min(confidence, contestedConfidence) : confidence;
}

/** How the words name what is counted, and the score that this alone gives. */
function wordingOf({ rule, state }: Candidate): [keyof typeof confidenceSteps, number] {
  const weight = weightOf.get(rule);
  if (weight !== undefined)
    return [weight === 3 ? 'named' : weight === 2 ? 'topic' : 'weak', weight * points.weight];
  if (rule.startsWith('sum.')) return ['topic', points.sum];
  if (rule.endsWith('.all') || rule.endsWith('.single'))
    return ['reference', rule.startsWith('frame.') ? points.frameReference : points.reference];
  if (rule.endsWith('.none') || (state === 'stated_zero' && !rule.startsWith('frame.')))
    return ['none', points.none];
  return ['frame', points.frame];
}

/** The facts of a prose reading: one a chosen candidate, one a category. */
export function proseFacts(reading: ProseReading): Fact[] {
  const contested = new Set<string>();
  for (const { candidate } of reading.rivals) {
    const winner = reading.chosen.find(({ path }) => path === candidate.path);
    if (winner && candidate.score > 0 && candidate.value !== winner.value) contested.add(candidate.path);
  }
  return [
    ...reading.chosen.map((candidate) => factOf(candidate, contested.has(candidate.path))),
    ...reading.categories.map(categoryFact),
  ];
}

function factOf(candidate: Candidate, contested: boolean): Fact {
  return {
    indicator: candidate.path,
    value: candidate.value,
    valueRaw: candidate.raw,
    unit: candidate.unit,
    unitRaw: candidate.unitRaw,
    qualifier: candidate.qualifier,
    valueState: candidate.state,
    scope: candidate.scope,
    timeScope: candidate.timeScope,
    label: null,
    method: 'prose',
    confidence: confidenceOf(candidate, contested),
    evidence: candidate.evidence,
    section: candidate.section,
    rule: candidate.rule,
  };
}

function categoryFact(category: Category): Fact {
  return {
    indicator: 'published.by_category',
    value: category.value,
    valueRaw: category.raw,
    unit: 'tiao',
    unitRaw: category.unitRaw,
    qualifier: category.qualifier,
    valueState:
      category.value === 0 ? 'stated_zero' : category.qualifier === 'exact' ? 'stated' : 'approximate',
    scope: 'unknown',
    timeScope: 'report_year',
    label: category.label,
    method: 'prose',
    confidence: categoryConfidence,
    evidence: [category.evidence],
    section: category.section,
    rule: 'published.by_category.list',
  };
}
