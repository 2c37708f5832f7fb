import type { Candidate, Category, ProseReading } from './prose/index.js';
import type { Fact } from '../types.js';

/** How sure a prose number is: the strength of its wording and place, less where rivals said otherwise. */
function confidenceOf(candidate: Candidate, contested: boolean): number {
  const { score } = candidate;
  const base = score >= 34 ? 0.98 : score >= 28 ? 0.97 : score >= 22 ? 0.95 : score >= 16 ? 0.9 : 0.78;
  return contested ? Math.min(base, 0.85) : base;
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
    valueState: category.value === 0 ? 'stated_zero' : category.qualifier === 'exact' ? 'stated' : 'approximate',
    scope: 'unknown',
    timeScope: 'report_year',
    label: category.label,
    method: 'prose',
    confidence: 0.95,
    evidence: [category.evidence],
    section: category.section,
    rule: 'published.by_category.list',
  };
}
