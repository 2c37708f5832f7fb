/** What stands below an element, counted once for the whole page. */
export interface Measure {
  /** The walk over the page that counted. */
  readonly walk: object;
  /** Characters that are not white space. */
  text: number;
  /** Of these, characters in links. */
  link: number;
  links: number;
  /** Full stops: running text has them, menus have not. */
  stops: number;
  /** Characters in h1–h6 and the like. */
  heading: number;
  /** Has an element that begins a line. */
  blocks: number;
  /** Whether a browser shows it. */
  shown: boolean;
  /** What its name says (`traits`). */
  readonly traits: number;
}

/** What the readers use of a node, whichever parser made it: they follow domhandler's names. */
export interface DomNode {
  readonly type: string;
  readonly name?: string | undefined;
  readonly data?: string | undefined;
  readonly attribs?: Readonly<Record<string, string>> | undefined;
  readonly children?: readonly DomNode[] | undefined;
  readonly parent: DomNode | null;
  readonly next: DomNode | null;
  /** Of an element that is shown, once it was counted. */
  measure?: Measure | undefined;
}

export interface Visitor {
  /** Returns false where the children are not to be visited; `leave` is called all the same. */
  readonly enter: (node: DomNode) => boolean;
  readonly leave?: (node: DomNode) => void;
}

export const isElement = (node: DomNode): boolean => node.attribs !== undefined && node.name !== undefined;

export const attribute = (node: DomNode, name: string): string => node.attribs?.[name] ?? '';

/** Visits the tree below `root` in document order without recursion: pages nest ten thousand deep. */
export function walkTree(root: DomNode, visitor: Visitor): void {
  let node: DomNode | null = root.children?.[0] ?? null;
  while (node !== null) {
    const below: DomNode | undefined = visitor.enter(node) ? node.children?.[0] : undefined;
    if (below !== undefined) {
      node = below;
      continue;
    }
    visitor.leave?.(node);
    while (node !== null && node.next === null) {
      node = node.parent;
      if (node === root) node = null;
      if (node !== null) visitor.leave?.(node);
    }
    node = node?.next ?? null;
  }
}
