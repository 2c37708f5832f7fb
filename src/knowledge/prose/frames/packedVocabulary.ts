import { simplify } from '../../characters/traditional.js';
import { readVocabulary, type WordClass } from './vocabulary.js';
import { freeClasses } from './wordGroups.js';

/** What words can mean where that says something; packed words name theirs by its place. */
export const wordMeanings: (readonly WordClass[])[] = [];

/**
 * Every known word. A line has the words with one first character, longest first, each with `/` and the place of its
 * meaning behind it; a word that may stand in any clause has no `/`. The build writes the text in
 * (scripts/computedModules.mjs): for a short run it would be more work than all reading.
 */
export const packedVocabulary: string = packVocabulary();

function packVocabulary(): string {
  const free = new Set<WordClass>(freeClasses);
  const lines = new Map<string, string[]>();
  // Some simplified characters are written as others in the reading view (覆 as 复).
  const words = [...readVocabulary()].map(([word, classes]) => ({ word: simplify(word), classes }));
  for (const { word, classes } of words.sort((a, b) => b.word.length - a.word.length)) {
    const says = classes.some((name) => !free.has(name));
    const packed = says ? `${word}/${placeOf(classes)}` : word;
    const line = lines.get(word.charAt(0));
    if (line) line.push(packed);
    else lines.set(word.charAt(0), [packed]);
  }
  return [...lines.values()].map((line) => line.join(' ')).join('\n');
}

function placeOf(classes: readonly WordClass[]): number {
  const at = wordMeanings.findIndex((known) => known.join() === classes.join());
  return at >= 0 ? at : wordMeanings.push(classes) - 1;
}
