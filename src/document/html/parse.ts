import { Parser } from 'htmlparser2';
import type { DomNode } from './dom.js';
import { isElement, walkTree } from './dom.js';
import { TreeBuilder } from './treeBuilder.js';

/** The strict parser takes about three times as long and ten times the memory: not for very large pages. */
const maxRetryLength = 4_000_000;

/**
 * Parses with the light parser; where stray end tags tore a table apart (cells outside rows, rows inside cells)
 * once more with the parser that repairs such pages as browsers do, which is loaded when first needed.
 */
export async function parseHtml(html: string): Promise<DomNode> {
  const builder = new TreeBuilder();
  new Parser(builder).end(html);
  const tree: DomNode = builder.root;
  if (!partTag.test(html) || !hasBrokenTable(tree) || html.length > maxRetryLength) return tree;
  const { parseStrictly } = await import('./parseStrictly.js');
  return parseStrictly(html);
}

/** Without rows and cells there is no table to be torn. */
const partTag = /<t[dhr]/i;

/** A cell must stand in a row, a row in a table, with nothing of a table between. */
function hasBrokenTable(tree: DomNode): boolean {
  const open: string[] = [];
  let broken = false;
  walkTree(tree, {
    enter: (node) => {
      const part = partOfTable(node);
      if (part === null) return !broken && isOpen(node);
      const outer = open[open.length - 1];
      if (part === 'td' && outer !== 'tr') broken = true;
      if (part === 'tr' && outer !== 'table') broken = true;
      open.push(part);
      return !broken;
    },
    leave: (node) => {
      if (partOfTable(node) !== null) open.pop();
    },
  });
  return broken;
}

const isOpen = (node: DomNode): boolean => isElement(node) || node.type === 'root';

function partOfTable(node: DomNode): string | null {
  const name = node.name;
  if (name === 'table' || name === 'tr' || name === 'td') return name;
  return name === 'th' ? 'td' : null;
}
