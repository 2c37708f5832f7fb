import { mayMatch } from './mayMatch.js';

/** Patterns that have run once are compiled: running them again costs less than asking for their words. */
const compiled = new WeakSet<RegExp>();

/**
 * `pattern.exec(text)`, but a pattern that has never run is first asked by its words: most rules never find a sentence of
 * theirs in one document, and compiling them was a sixth of reading it.
 */
export function execSparingly(pattern: RegExp, text: string): RegExpExecArray | null {
  if (!compiled.has(pattern)) {
    if (!mayMatch(pattern, text)) return null;
    compiled.add(pattern);
  }
  return pattern.exec(text);
}
