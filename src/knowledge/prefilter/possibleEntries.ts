import { lookUpWords } from './lookUpWords.js';
import { makeWordTree, maxLook } from './wordTree.js';
import type { RequiredWords } from './requiredWords.js';

/** A pattern, or several that all have to match. */
type Patterns = RegExp | readonly RegExp[];

const finders = new WeakMap<readonly object[], (text: string) => object[]>();

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
  // What was made for a table finds entries of that table.
  let find = finders.get(table) as ((text: string) => Entry[]) | undefined;
  if (!find) {
    find = makeFinder(
      table,
      table.map((entry) => needsOf([patternsOf(entry)].flat(), named(entry))),
    );
    finders.set(table, find);
  }
  return find(text);
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

/** For each of a row of things the numbers of others, one behind the other: looked through without a step aside. */
interface Rows {
  /** Where the numbers of each begin; those of the last end at one more. */
  readonly starts: Int32Array;
  readonly numbers: Int32Array;
}

function packRows(rows: readonly (readonly number[])[]): Rows {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, i) => (starts[i + 1] = (starts[i] ?? 0) + row.length));
  return { starts, numbers: Int32Array.from(rows.flat()) };
}

/** The lists of all entries, each once, with the words of which an entry needs one. */
function numberLists(entries: readonly Needs[]): {
  readonly lists: RequiredWords;
  readonly needs: readonly (readonly number[])[];
} {
  const numbers = new Map<string, number>();
  const lists: (readonly string[])[] = [];
  const numberOf = (list: readonly string[]): number => {
    const key = list.join('|');
    let number = numbers.get(key);
    if (number === undefined) {
      numbers.set(key, (number = lists.length));
      lists.push(list);
    }
    return number;
  };
  const needs = entries.map((entry) => [...new Set(entry.lists.map(numberOf))]);
  return { lists, needs };
}

/** `asked`: what each entry of the table asks a text for. */
function makeFinder<Entry>(table: readonly Entry[], asked: readonly Needs[]): (text: string) => Entry[] {
  const { lists, needs } = numberLists(asked);
  const rarest = (own: readonly number[]): number | undefined =>
    own.toSorted((a, b) => rarity(lists[b] ?? []) - rarity(lists[a] ?? []))[0];
  // An entry is looked at when a text has a word of the rarest of its lists.
  const waiting = lists.map((): number[] => []);
  const always: number[] = [];
  needs.forEach((own, place) => {
    const first = rarest(own);
    if (first === undefined) always.push(place);
    else waiting[first]?.push(place);
  });
  const words = [...new Set(lists.flat())];
  const listsOf = new Map(words.map((word): [string, number[]] => [word, []]));
  lists.forEach((list, number) => {
    for (const word of new Set(list)) listsOf.get(word)?.push(number);
  });
  const byWord = packRows([...listsOf.values()]);
  const byList = packRows(waiting);
  const byEntry = packRows(needs);
  const tree = makeWordTree(words);
  const ignoresCase = asked.some((entry) => entry.ignoresCase);
  let look = 0;
  /** In which look a text had a word of a list last. */
  const met = new Int32Array(lists.length);
  /** The first `count`: lists that the text has a word of, and that entries wait at. */
  const toAsk = new Int32Array(lists.length);
  let count = 0;
  /** A bit an entry. */
  const marks = new Uint32Array((table.length + 31) >>> 5);

  function meet(text: string): void {
    const found = tree.find(text);
    for (let i = 0; i < found; i++) {
      const word = tree.found[i] ?? 0;
      const end = byWord.starts[word + 1] ?? 0;
      for (let at = byWord.starts[word] ?? 0; at < end; at++) {
        const list = byWord.numbers[at] ?? 0;
        if (met[list] === look) continue;
        met[list] = look;
        if ((byList.starts[list] ?? 0) < (byList.starts[list + 1] ?? 0)) toAsk[count++] = list;
      }
    }
  }

  function hasAll(place: number): boolean {
    const end = byEntry.starts[place + 1] ?? 0;
    for (let at = byEntry.starts[place] ?? 0; at < end; at++)
      if (met[byEntry.numbers[at] ?? 0] !== look) return false;
    return true;
  }

  /** The entries that were marked, in order; none are marked then. */
  function takeMarked(): Entry[] {
    const entries: Entry[] = [];
    for (let i = 0; i < marks.length; i++) {
      for (let rest = marks[i] ?? 0; rest !== 0; rest &= rest - 1) {
        const entry = table[i * 32 + 31 - Math.clz32(rest & -rest)];
        if (entry !== undefined) entries.push(entry);
      }
      marks[i] = 0;
    }
    return entries;
  }

  function mark(place: number): void {
    marks[place >>> 5] = (marks[place >>> 5] ?? 0) | (1 << (place & 31));
  }

  return (text) => {
    if (look === maxLook) {
      met.fill(0);
      look = 0;
    }
    look++;
    count = 0;
    meet(text);
    if (ignoresCase && hasCapitals.test(text)) meet(text.toLowerCase());
    for (const place of always) mark(place);
    for (let i = 0; i < count; i++) {
      const list = toAsk[i] ?? 0;
      const end = byList.starts[list + 1] ?? 0;
      for (let at = byList.starts[list] ?? 0; at < end; at++) {
        const place = byList.numbers[at] ?? 0;
        if (hasAll(place)) mark(place);
      }
    }
    return takeMarked();
  };
}

/** Long words are rare, and few of them. */
export const rarity = (words: readonly string[]): number =>
  100 * Math.min(...words.map(({ length }) => length)) - words.length;
