import { normativeKind } from '../../knowledge/prose/categories.js';
import { points } from './points.js';
import type { Candidate } from './candidates.js';
import type { Category } from './categoryItems.js';

const path = 'published.normative_documents';

/** A member 规范性文件 of the list of kinds is a count of its own (record.md, decision 8), where no wording gives it. */
export function normativeOf(categories: readonly Category[], found: readonly Candidate[]): Candidate[] {
  if (found.some((candidate) => candidate.path === path && candidate.score > 0)) return [];
  const kinds = categories.filter(({ label }) => normativeKind.test(label));
  return kinds.map(({ value, raw, unitRaw, qualifier, evidence, section, sentence, at }) => ({
    path,
    value,
    raw,
    unit: 'jian',
    unitRaw,
    qualifier,
    state: value === 0 ? 'stated_zero' : qualifier === 'exact' ? 'stated' : 'approximate',
    scope: 'unknown',
    timeScope: 'report_year',
    rule: 'published.normative_documents.kind',
    score: points.frame,
    evidence: [evidence],
    section,
    sentence,
    at,
  }));
}
