import { lookUpWords } from './lookUpWords.js';
import { rarity } from './possibleEntries.js';
import type { RequiredWords } from './requiredWords.js';

/**
 * Makes the question whether a text has one of the words without which none of some patterns can match. For a few patterns
 * that most texts have nothing of: one expression passes over such a text several times as fast as `possibleEntries`.
 */
export function mayMatchAny(patterns: readonly RegExp[]): (text: string) => boolean {
  let words: RegExp | null = null;
  return (text) => (words ??= wordsOf(patterns)).test(text);
}

function wordsOf(patterns: readonly RegExp[]): RegExp {
  const words = patterns.flatMap((pattern) => rarestOf(lookUpWords(pattern)));
  const ignoresCase = patterns.some(({ ignoreCase }) => ignoreCase);
  return new RegExp([...new Set(words)].map(escape).join('|'), ignoresCase ? 'i' : '');
}

/** The list that the fewest texts have a word of; nothing, which every text has, where a pattern asks for no words. */
const rarestOf = (lists: RequiredWords): readonly string[] =>
  lists.reduce((best, list) => (rarity(list) > rarity(best) ? list : best), lists[0] ?? ['']);

const escape = (word: string): string => word.replace(/[$()*+.?[\\\]^{|}/-]/g, '\\$&');
