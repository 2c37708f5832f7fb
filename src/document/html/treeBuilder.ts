import type { Handler } from 'htmlparser2';
import type { DomNode, Measure } from './dom.js';

/** All nodes have the same fields: the walks over a page meet each of them several times. */
class PageNode implements DomNode {
  next: PageNode | null = null;
  measure: Measure | undefined = undefined;

  constructor(
    readonly type: string,
    readonly name: string | undefined,
    readonly attribs: Readonly<Record<string, string>> | undefined,
    public children: PageNode[] | undefined,
    public data: string | undefined,
    readonly parent: PageNode | null,
  ) {}
}

/** What is not filled yet: most elements of a page hold one node or none. */
const none: PageNode[] = [];

/**
 * Makes the tree of a page out of what the light parser meets, as the handler that comes with it does, but for what no
 * reader asks for: the words of comments, the way back to the node before, places in the source.
 */
export class TreeBuilder implements Partial<Handler> {
  readonly root = new PageNode('root', undefined, undefined, none, undefined, null);
  #open = this.root;
  /** The text that goes on, where the parser met a character reference or a tag that closes nothing. */
  #text: PageNode | null = null;

  onopentag(name: string, attribs: Record<string, string>): void {
    this.#open = this.#add(new PageNode('tag', name, attribs, none, undefined, this.#open));
  }

  onclosetag(): void {
    this.#text = null;
    this.#open = this.#open.parent ?? this.root;
  }

  ontext(data: string): void {
    if (this.#text !== null) this.#text.data += data;
    else this.#text = this.#add(new PageNode('text', undefined, undefined, undefined, data, this.#open));
  }

  oncomment(): void {
    this.#add(new PageNode('comment', undefined, undefined, undefined, undefined, this.#open));
  }

  onprocessinginstruction(): void {
    this.#add(new PageNode('directive', undefined, undefined, undefined, undefined, this.#open));
  }

  #add(node: PageNode): PageNode {
    const { children } = this.#open;
    const before = children?.at(-1);
    if (children === undefined || before === undefined) this.#open.children = [node];
    else {
      before.next = node;
      children.push(node);
    }
    this.#text = null;
    return node;
  }
}
