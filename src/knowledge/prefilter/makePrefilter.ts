import { lookUpWords } from './lookUpWords.js';

interface Word {
  readonly word: string;
  /** The lists of required words that have it. */
  readonly lists: number[];
}

/**
 * One pass over a text for many patterns: answers for each, by its place in the list, whether the text has the words
 * that it cannot match without.
 */
export function makePrefilter(patterns: readonly RegExp[]): (text: string) => (index: number) => boolean {
  const byFirst = new Map<number, Word[]>();
  const lists = new Map<string, number>();
  const needs = patterns.map((pattern) => lookUpWords(pattern).map((words) => listOf(words)));
  const ignoresCase = patterns.some(({ ignoreCase }) => ignoreCase);
  return (text) => {
    const found = findLists(byFirst, lists.size, text);
    if (ignoresCase) addLists(byFirst, found, text.toLowerCase());
    return (index) => (needs[index] ?? []).every((list) => found[list] === 1);
  };

  function listOf(words: readonly string[]): number {
    const key = words.join('|');
    const before = lists.get(key);
    if (before !== undefined) return before;
    const list = lists.size;
    lists.set(key, list);
    for (const word of words) addWord(word, list);
    return list;
  }

  function addWord(word: string, list: number): void {
    const first = word.charCodeAt(0);
    const same = byFirst.get(first);
    if (same === undefined) byFirst.set(first, [{ word, lists: [list] }]);
    else {
      const entry = same.find((other) => other.word === word);
      if (entry) entry.lists.push(list);
      else same.push({ word, lists: [list] });
    }
  }
}

function findLists(byFirst: ReadonlyMap<number, readonly Word[]>, size: number, text: string): Uint8Array {
  const found = new Uint8Array(size);
  addLists(byFirst, found, text);
  return found;
}

function addLists(byFirst: ReadonlyMap<number, readonly Word[]>, found: Uint8Array, text: string): void {
  for (let at = 0; at < text.length; at++) {
    const words = byFirst.get(text.charCodeAt(at));
    if (words === undefined) continue;
    for (const { word, lists } of words) {
      if (text.startsWith(word, at)) for (const list of lists) found[list] = 1;
    }
  }
}
