import { lookUpWords } from './lookUpWords.js';
import { makeWordTree } from './wordTree.js';
import type { RequiredWords } from './requiredWords.js';

/** A pattern, or several that all have to match. */
type Patterns = RegExp | readonly RegExp[];

/** The places of the entries that a text has the words of, in order. */
type FindPossible = (text: string) => readonly number[];

const finders = new WeakMap<readonly object[], FindPossible>();

/**
 * The entries of a table that can match a sentence, in order: those whose words it has. `patternsOf`: what has to match
 * for an entry; `named`: words of which it needs one beside them. A table is always asked with the same.
 */
export function possibleEntries<Entry extends object>(
  table: readonly Entry[],
  patternsOf: (entry: Entry) => Patterns,
  text: string,
  named: (entry: Entry) => readonly string[] | null = namesNothing,
): Entry[] {
  let find = finders.get(table);
  if (!find)
    finders.set(
      table,
      (find = makeFinder(table.map((entry) => needsOf([patternsOf(entry)].flat(), named(entry))))),
    );
  const entries: Entry[] = [];
  for (const place of find(text)) {
    const entry = table[place];
    if (entry) entries.push(entry);
  }
  return entries;
}

/** The ranges of Unicode in which there are capital letters. */
const hasCapitals = /[A-Z\u00c0-\u24ff\u2c00-\u2dff\ua640-\uabff\uff21-\uff3a\ud800-\udbff]/;

const namesNothing = (): null => null;

/** What an entry asks a text for. */
interface Needs {
  readonly lists: RequiredWords;
  readonly ignoresCase: boolean;
}

function needsOf(patterns: readonly RegExp[], named: readonly string[] | null): Needs {
  return {
    lists: [...patterns.flatMap(lookUpWords), ...(named === null ? [] : [named])],
    ignoresCase: patterns.some(({ ignoreCase }) => ignoreCase),
  };
}

/** Words of which an entry needs one. */
interface List {
  readonly words: readonly string[];
  /** The entries that are looked at when a text has one of the words: each waits at the rarest of its lists. */
  readonly waiting: number[];
  /** In which look a text had one last. */
  met: number;
}

function makeFinder(entries: readonly Needs[]): FindPossible {
  const lists = new Map<string, List>();
  const needs = entries.map((entry) => entry.lists.map(listOf));
  const always: number[] = [];
  needs.forEach((own, place) => {
    const [first, ...rest] = own;
    if (first === undefined) always.push(place);
    else rest.reduce((a, b) => (rarity(b) > rarity(a) ? b : a), first).waiting.push(place);
  });
  const words = [...new Set([...lists.values()].flatMap((list) => list.words))];
  const places = new Map(words.map((word, place) => [word, place]));
  const byWord: List[][] = words.map(() => []);
  for (const list of lists.values()) for (const word of list.words) byWord[places.get(word) ?? 0]?.push(list);
  const tree = makeWordTree(words);
  const ignoresCase = entries.some((entry) => entry.ignoresCase);
  const possible = makePlaceSet(entries.length);
  let look = 0;
  /** Lists that the text has a word of, and that entries wait at. */
  let met: List[] = [];

  function listOf(own: readonly string[]): List {
    const key = own.join('|');
    let list = lists.get(key);
    if (!list) lists.set(key, (list = { words: own, waiting: [], met: 0 }));
    return list;
  }

  function meet(text: string): void {
    const { words: found, count } = tree.find(text);
    for (let i = 0; i < count; i++)
      for (const list of byWord[found[i] ?? 0] ?? []) {
        if (list.met === look) continue;
        list.met = look;
        if (list.waiting.length > 0) met.push(list);
      }
  }

  function hasAll(place: number): boolean {
    for (const list of needs[place] ?? []) if (list.met !== look) return false;
    return true;
  }

  return (text) => {
    look++;
    met = [];
    meet(text);
    if (ignoresCase && hasCapitals.test(text)) meet(text.toLowerCase());
    if (met.length === 0) return always;
    for (const list of met) for (const place of list.waiting) if (hasAll(place)) possible.add(place);
    for (const place of always) possible.add(place);
    return possible.take();
  };
}

/** Places that come in any order and are taken in order. */
function makePlaceSet(size: number): {
  readonly add: (place: number) => void;
  readonly take: () => number[];
} {
  const bits = new Uint32Array((size + 31) >>> 5);
  return {
    add: (place) => {
      bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31));
    },
    take: () => {
      const places: number[] = [];
      bits.forEach((all, word) => {
        for (let rest = all; rest !== 0; rest &= rest - 1)
          places.push(word * 32 + 31 - Math.clz32(rest & -rest));
      });
      bits.fill(0);
      return places;
    },
  };
}

/** Long words are rare, and few of them. */
const rarity = ({ words }: List): number =>
  100 * Math.min(...words.map(({ length }) => length)) - words.length;
