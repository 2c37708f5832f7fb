import { lookUpWords } from './lookUpWords.js';
import { makeWordMemo } from './wordMemo.js';

/** The lists of a pattern's required words as places of the memo. */
const known = new WeakMap<RegExp, readonly (readonly number[])[]>();
const memo = makeWordMemo();

/**
 * Whether a text has the words that a pattern cannot match without. The engine compiles a pattern when it first runs,
 * and for one document that costs more than all matching: most patterns are never reached behind this question.
 */
export function mayMatch(pattern: RegExp, text: string): boolean {
  let required = known.get(pattern);
  if (required === undefined)
    known.set(pattern, (required = lookUpWords(pattern).map((words) => words.map(memo.add))));
  if (required.length === 0) return true;
  return memo.hasAll(required, pattern.ignoreCase ? text.toLowerCase() : text);
}
