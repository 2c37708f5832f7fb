import { lookUpWords } from './lookUpWords.js';
import { makeWordTree } from './wordTree.js';

/** A pattern, or several that all have to match. */
type Patterns = RegExp | readonly RegExp[];

/** By the place of an entry: how many of the lists that it needs a word of the text has none of. */
type CountMissing = (text: string) => Uint8Array;

const counters = new WeakMap<readonly object[], CountMissing>();

/**
 * The entries of a table that can match a sentence, in order: those whose words it has. `patternsOf`: what has to match
 * for an entry; a table is always asked with the same.
 */
export function possibleEntries<Entry extends object>(
  table: readonly Entry[],
  patternsOf: (entry: Entry) => Patterns,
  text: string,
): Entry[] {
  let countMissing = counters.get(table);
  if (!countMissing)
    counters.set(table, (countMissing = makeCounter(table.map((entry) => [patternsOf(entry)].flat()))));
  const missing = countMissing(text);
  return table.filter((_, place) => missing[place] === 0);
}

function makeCounter(entries: readonly (readonly RegExp[])[]): CountMissing {
  const tree = makeWordTree();
  const lists = new Map<string, List>();
  const needs = entries.map((patterns) => new Set(patterns.flatMap(lookUpWords).map(listOf)));
  const byWord: List[][] = [];
  needs.forEach((own, place) => own.forEach(({ askers }) => askers.push(place)));
  for (const list of lists.values()) for (const word of list.words) (byWord[word] ??= []).push(list);
  const ignoresCase = entries.flat().some(({ ignoreCase }) => ignoreCase);
  const sizes = Uint8Array.from(needs, ({ size }) => size);
  const missing = new Uint8Array(sizes.length);
  let look = 0;

  function listOf(words: readonly string[]): List {
    const key = words.join('|');
    let list = lists.get(key);
    if (!list) lists.set(key, (list = { words: words.map(tree.add), askers: [], met: 0 }));
    return list;
  }

  function meet(words: readonly number[]): void {
    for (const word of words)
      for (const list of byWord[word] ?? []) {
        if (list.met === look) continue;
        list.met = look;
        for (const place of list.askers) missing[place] = (missing[place] ?? 0) - 1;
      }
  }

  return (text) => {
    missing.set(sizes);
    look++;
    meet(tree.find(text));
    if (ignoresCase) meet(tree.find(text.toLowerCase()));
    return missing;
  };
}

/** Words of which an entry needs one. */
interface List {
  readonly words: readonly number[];
  /** The places of the entries that need one. */
  readonly askers: number[];
  /** In which look a text had one last. */
  met: number;
}
