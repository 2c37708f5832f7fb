import { parse } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';
import type { DomNode } from './dom.js';

/** Repairs a page as browsers do; the tree is of the same kind as that of the light parser. */
export const parseStrictly = (html: string): DomNode =>
  parse(html, { treeAdapter: adapter }) as unknown as DomNode;
