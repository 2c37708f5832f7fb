import { scopeWords } from '../../knowledge/prose/scopes.js';
import type { Scope } from '../../types.js';

/** Whom a number speaks of, from the words before it in the sentence. */
export function readScope(lead: string): Scope {
  for (const { scope, pattern } of scopeWords) {
    if (pattern.test(lead)) return scope;
  }
  return 'unknown';
}
