import type { DomNode } from '../dom.js';
import { isUnshown } from '../tags.js';

/** The same node, as its parser made it: changed only here. */
interface OpenNode {
  type: string;
  name: string;
  attribs: Record<string, string>;
  children: OpenNode[];
  parent: OpenNode | null;
  prev: OpenNode | null;
  next: OpenNode | null;
}

/** Puts the content of another tree in the place of an element or a text: it is shown from now on. */
export function graft(place: DomNode, content: DomNode): void {
  const target = place as unknown as OpenNode;
  const children = [...(content as unknown as OpenNode).children];
  for (const child of children) child.parent = target;
  Object.assign(target, { type: 'tag', name: 'div', attribs: {}, children, data: undefined });
  // A script in the head: what else is there has no text of its own.
  for (let outer = target.parent; outer !== null; outer = outer.parent)
    if (isUnshown(outer)) Object.assign(outer, { name: 'div', attribs: {} });
}
