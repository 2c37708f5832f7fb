import { lookUpWords } from './lookUpWords.js';
import type { RequiredWords } from './requiredWords.js';

const known = new WeakMap<RegExp, RequiredWords>();

/**
 * Whether a text has the words that a pattern cannot match without. The engine compiles a pattern when it first runs,
 * and for one document that costs more than all matching: most patterns are never reached behind this question.
 */
export function mayMatch(pattern: RegExp, text: string): boolean {
  let required = known.get(pattern);
  if (required === undefined) known.set(pattern, (required = lookUpWords(pattern)));
  return hasAll(required, pattern.ignoreCase ? text.toLowerCase() : text);
}

function hasAll(required: RequiredWords, text: string): boolean {
  for (const words of required) {
    let found = false;
    for (const word of words) {
      if (text.includes(word)) {
        found = true;
        break;
      }
    }
    if (!found) return false;
  }
  return true;
}
