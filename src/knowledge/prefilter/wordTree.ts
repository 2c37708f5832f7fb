/** Numbered words, to be found in a text all at once. */
export interface WordTree {
  /** Puts the numbers of the words that a text has, each once, at the beginning of `found`, and says how many. */
  readonly find: (text: string) => number;
  /** Written over by the next call. */
  readonly found: Int32Array;
}

/** A place of the tree that is not laid out yet: the words from `from` to `to` share their first characters. */
interface Branch {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
}

const codes = 0x10000;

/** Looks are remembered in 32 bits, and a thread that reads for weeks has more of them: they are counted anew. */
export const maxLook = 0x7fffffff;

/**
 * The numbers of the characters that begin a word of any tree, from 1; 0 for all others. Trees that are asked in turn
 * share this one large table, and their own stay small.
 */
const letters = new Uint16Array(codes);
let letterCount = 0;

function letterOf(code: number): number {
  return (letters[code] ||= ++letterCount);
}

/**
 * A tree of words by their characters; words are numbered by their place in the list. It is laid out in plain tables: a
 * text is asked for each of its characters, and most of them begin no word.
 */
export function makeWordTree(words: readonly string[]): WordTree {
  const order = words.map((_, number) => number).sort((a, b) => compare(words[a] ?? '', words[b] ?? ''));
  /** The node that a word's first character leads to; 0 where none begins with it. */
  const roots = new Uint16Array(codes);
  // Nodes in the order of their branches: what leads on from a node lies together.
  const branches: Branch[] = [{ from: 0, to: order.length, depth: 0 }];
  const wordOf: number[] = [];
  const firstEdge: number[] = [];
  const edgeCodes: number[] = [];
  for (let node = 0; node < branches.length; node++) {
    const { from, to, depth } = branches[node] ?? { from: 0, to: 0, depth: 0 };
    firstEdge.push(edgeCodes.length);
    let at = from;
    const own = order[at] ?? -1;
    const ends = depth > 0 && at < to && words[own]?.length === depth;
    wordOf.push(ends ? own : -1);
    if (ends) at++;
    while (at < to) {
      const code = codeAt(at, depth);
      let end = at + 1;
      while (end < to && codeAt(end, depth) === code) end++;
      if (depth === 0) roots[letterOf(code)] = branches.length;
      edgeCodes.push(code);
      branches.push({ from: at, to: end, depth: depth + 1 });
      at = end;
    }
  }
  firstEdge.push(edgeCodes.length);

  function codeAt(place: number, depth: number): number {
    return (words[order[place] ?? 0] ?? '').charCodeAt(depth);
  }

  const word = Int32Array.from(wordOf);
  const edges = Int32Array.from(firstEdge);
  const leads = Uint16Array.from(edgeCodes);

  const found = new Int32Array(words.length);
  /** By the number of a word: in which look it was seen last. */
  const seen = new Int32Array(words.length);
  let look = 0;

  function find(text: string): number {
    let count = 0;
    if (look === maxLook) {
      seen.fill(0);
      look = 0;
    }
    look++;
    for (let at = 0; at < text.length; at++) {
      let node = roots[letters[text.charCodeAt(at)] ?? 0] ?? 0;
      for (let i = at + 1; node !== 0; i++) {
        const own = word[node] ?? -1;
        if (own !== -1 && seen[own] !== look) {
          seen[own] = look;
          found[count++] = own;
        }
        const code = text.charCodeAt(i);
        const end = edges[node + 1] ?? 0;
        let edge = edges[node] ?? 0;
        while (edge < end && (leads[edge] ?? 0) < code) edge++;
        // The branch behind an edge has the edge's number, counted behind the root.
        node = edge < end && leads[edge] === code ? edge + 1 : 0;
      }
    }
    return count;
  }

  return { find, found };
}

/** By code units: what begins alike stands together, the shorter first. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
