/** A tree of words by their characters. */
interface Node {
  readonly next: Map<number, Node>;
  /** The number of the word that ends here, -1 where none does. */
  word: number;
}

/** Numbered words, to be found in a text all at once. */
export interface WordTree {
  /** The number of a word: they are counted from 0. */
  readonly add: (word: string) => number;
  /** The numbers of the words that a text has, each once. */
  readonly find: (text: string) => readonly number[];
}

export function makeWordTree(): WordTree {
  /** By the code of a word's first character; most characters begin none. */
  const roots = new Map<number, Node>();
  let size = 0;
  /** By the number of a word: in which look it was seen last. */
  let seen = new Uint32Array(0);
  let look = 0;

  function add(word: string): number {
    let nodes = roots;
    let node: Node | undefined;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      node = nodes.get(code);
      if (!node) nodes.set(code, (node = { next: new Map(), word: -1 }));
      nodes = node.next;
    }
    if (node?.word === -1) node.word = size++;
    return node?.word ?? -1;
  }

  function find(text: string): number[] {
    const words: number[] = [];
    if (seen.length < size) seen = new Uint32Array(size);
    look++;
    for (let at = 0; at < text.length; at++) {
      let node = roots.get(text.charCodeAt(at));
      for (let i = at + 1; node !== undefined; i++) {
        if (node.word !== -1 && seen[node.word] !== look) {
          seen[node.word] = look;
          words.push(node.word);
        }
        node = node.next.get(text.charCodeAt(i));
      }
    }
    return words;
  }

  return { add, find };
}
