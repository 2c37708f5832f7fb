import type { DomNode } from '../dom.js';
import type { TagKind } from './tagKind.js';

export type Attributes = Record<string, string>;

/** All nodes of a page are of one shape, so that the walks over them stay fast. */
class PageNode implements DomNode {
  next: PageNode | null = null;
  constructor(
    readonly type: 'root' | 'tag' | 'text' | 'comment',
    readonly parent: PageNode | null,
    readonly name: string | undefined,
    readonly attribs: Attributes | undefined,
    public children: PageNode[] | undefined,
    public data: string | undefined,
  ) {}
}

/** Makes the tree of a page of its tags and texts: which element stands in which. */
export class TreeBuilder {
  readonly root = new PageNode('root', null, undefined, undefined, [], undefined);
  /** The innermost open element. */
  #inner = this.root;
  /** Its last child. */
  #last: PageNode | null = null;
  /** The kinds of the open elements. */
  readonly #open: TagKind[] = [];
  /** Whether `/>` closes an element, as those around say. */
  readonly #foreign: boolean[] = [];

  addText(data: string): void {
    if (this.#last?.type === 'text') this.#last.data = (this.#last.data ?? '') + data;
    else this.#append(new PageNode('text', this.#inner, undefined, undefined, undefined, data));
  }

  /** What divides a text and is none. */
  addComment(): void {
    this.#append(new PageNode('comment', this.#inner, undefined, undefined, undefined, undefined));
  }

  /** A start tag; what it ends without an end tag is closed. */
  open(kind: TagKind, attributes: Attributes, selfClosed: boolean): void {
    while (this.#open.length > 0 && kind.ends.has(this.#open.at(-1)?.name ?? '')) this.#leave();
    const element = new PageNode('tag', this.#inner, kind.name, attributes, [], undefined);
    this.#append(element);
    if (kind.isVoid) return;
    if (kind.isForeign !== null) this.#foreign.push(kind.isForeign);
    if (selfClosed && this.#foreign.at(-1) === true) return;
    this.#open.push(kind);
    this.#inner = element;
    this.#last = null;
  }

  /** An end tag. Without its start tag it closes nothing, but `</p>` and `</br>` stand for an element. */
  close(kind: TagKind): void {
    if (kind.isForeign !== null) this.#foreign.pop();
    if (kind.isVoid) {
      if (kind.name === 'br') this.open(kind, {}, false);
      return;
    }
    const at = this.#open.lastIndexOf(kind);
    if (at !== -1) while (this.#open.length > at) this.#leave();
    else if (kind.name === 'p') {
      this.open(kind, {}, false);
      this.#leave();
    }
  }

  #append(node: PageNode): void {
    if (this.#last === null) {
      // Most elements have one child, and a list that grows has room for many.
      this.#inner.children = [node];
    } else {
      this.#last.next = node;
      this.#inner.children?.push(node);
    }
    this.#last = node;
  }

  #leave(): void {
    this.#open.pop();
    this.#last = this.#inner;
    this.#inner = this.#inner.parent ?? this.root;
  }
}
