import { lookUpWords } from './lookUpWords.js';

interface Word {
  readonly word: string;
  /** The lists of required words that have it. */
  readonly lists: number[];
}

/** A pattern, or several that all have to match. */
export type Patterns = RegExp | readonly RegExp[];

/**
 * One pass over a text for many patterns: the places, in order, of those whose words the text has and that can match it.
 */
export function makePrefilter(entries: readonly Patterns[]): (text: string) => readonly number[] {
  const byFirst = new Map<number, Word[]>();
  const lists = new Map<string, number>();
  const needs = entries.map((entry) => [entry].flat().flatMap(lookUpWords).map(listOf));
  const ignoresCase = entries.some((entry) => [entry].flat().some(({ ignoreCase }) => ignoreCase));
  /** Patterns by the first list that they need. */
  const byList: number[][] = Array.from({ length: lists.size }, () => []);
  const always: number[] = [];
  needs.forEach(([first], index) => (first === undefined ? always : byList[first])?.push(index));
  return (text) => {
    const found = new Uint8Array(lists.size);
    addLists(byFirst, found, text);
    if (ignoresCase) addLists(byFirst, found, text.toLowerCase());
    const possible = [...always];
    for (let list = 0; list < found.length; list++) {
      if (found[list] !== 1) continue;
      for (const index of byList[list] ?? [])
        if (needs[index]?.every((need) => found[need] === 1)) possible.push(index);
    }
    return possible.sort((a, b) => a - b);
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

function addLists(byFirst: ReadonlyMap<number, readonly Word[]>, found: Uint8Array, text: string): void {
  for (let at = 0; at < text.length; at++) {
    const words = byFirst.get(text.charCodeAt(at));
    if (words === undefined) continue;
    for (const { word, lists } of words) {
      if (text.startsWith(word, at)) for (const list of lists) found[list] = 1;
    }
  }
}
