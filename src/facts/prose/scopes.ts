import { possibleEntries } from '../../knowledge/prefilter/index.js';
import { scopeWords } from '../../knowledge/prose/scopes.js';
import { subjects } from '../../knowledge/prose/subjects.js';
import type { Scope } from '../../types.js';

export type ScopeWords = typeof scopeWords;

/** The wordings of scope whose words a sentence has: those that are asked of each of its numbers. */
export function scopesSaid(masked: string): ScopeWords {
  const bare = withoutIncluded(masked);
  const words = bare === masked ? masked : `${masked}\n${bare}`;
  return possibleEntries(scopeWords, ({ pattern }) => pattern, words);
}

/** 公开信息(含乡镇)7310条 → 公开信息7310条. */
export function withoutIncluded(words: string): string {
  return words.includes('(') ? words.replace(subjects.included.pattern, '') : words;
}

/** Whom a number speaks of, from the words before it in the sentence. */
export function readScope(lead: string, among: ScopeWords = scopeWords): Scope {
  for (const { scope, pattern } of among) {
    if (pattern.test(lead)) return scope;
  }
  return 'unknown';
}
