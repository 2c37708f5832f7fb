import { applicationWords } from './applicationWords.js';
import { generalWords } from './generalWords.js';
import { otherWords } from './otherWords.js';
import { publishedWords } from './publishedWords.js';
import type { WordClass } from './types.js';

/** Every class of words, with its words parted by blanks. */
export const vocabulary = { ...generalWords, ...applicationWords, ...otherWords, ...publishedWords } as const;

/** Classes that may stand in any clause: they say nothing about what is counted. */
export const freeClasses: readonly WordClass[] = ['filler', 'period', 'ourselves', 'rank', 'share'];

/** Classes of which a clause that coordinates several states each: 当面、信函和传真均为零. */
export const families: readonly (readonly WordClass[])[] = [
  ['online', 'letter', 'fax', 'email', 'inPerson', 'phone', 'otherWay'],
  ['naturalPerson', 'enterprise', 'research', 'welfare', 'legal', 'otherOrganization'],
  ['granted', 'partially', 'denied', 'alreadyPublic', 'notThis', 'notExist', 'unclear', 'referred', 'unable', 'notProcessed', 'otherOutcome'],
  ['review', 'litigation', 'petition', 'complaint'],
  ['upheld', 'wonSuit', 'corrected', 'dismissed', 'ended', 'withdrawn', 'otherResult', 'unsettled'],
  ['collected', 'waived'],
  ['microblog', 'wechat', 'website', 'gazette', 'otherChannel'],
  ['carriedOut', 'carried', 'pending'],
  ['license', 'penalty', 'coercion'],
  ['pressConference', 'interview'],
  ['fullTime', 'partTime'],
  ['training', 'meeting'],
]; // prettier-ignore

/** Word → the classes that it belongs to. Made at the first use. */
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
