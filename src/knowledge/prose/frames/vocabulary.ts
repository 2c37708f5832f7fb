import { applicationWords } from './applicationWords.js';
import { generalWords } from './generalWords.js';
import { otherWords } from './otherWords.js';
import { publishedWords } from './publishedWords.js';

/** Every class of words, with its words parted by blanks. */
const vocabulary = { ...generalWords, ...applicationWords, ...otherWords, ...publishedWords } as const;

/** What a word can mean. */
export type WordClass = keyof typeof vocabulary;

/** Word → the classes that it belongs to. See packedVocabulary. */
export function readVocabulary(): ReadonlyMap<string, readonly WordClass[]> {
  const classes = new Map<string, WordClass[]>();
  for (const [name, list] of Object.entries(vocabulary) as [WordClass, string][]) {
    for (const word of list.split(' ').flatMap(expand)) {
      const known = classes.get(word);
      if (word === '') continue;
      if (!known) classes.set(word, [name]);
      else if (!known.includes(name)) known.push(name);
    }
  }
  return classes;
}

/** (本|我)局 → 本局, 我局. Brackets without a bar are part of the word: 专(兼)职. */
export function expand(word: string): string[] {
  const open = word.indexOf('(');
  const close = word.indexOf(')', open);
  const members = word.slice(open + 1, close).split('|');
  if (open === -1 || members.length === 1) return [word];
  const tails = expand(word.slice(close + 1));
  return members.flatMap((member) => tails.map((tail) => word.slice(0, open) + member + tail));
}
