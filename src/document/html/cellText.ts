import { isElement, walkTree, type DomNode } from './dom.js';
import { isBlock, isHiddenByStyle, isUnshown } from './tags.js';

/** The text of a cell on one line: what begins a line of its own is set off by a blank. */
export function readCellText(
  cell: DomNode,
  showHidden: boolean,
  onPicture: (picture: DomNode) => void,
): string {
  const pieces: string[] = [];
  walkTree(cell, {
    enter: (node) => {
      if (node.type === 'text') {
        pieces.push(node.data ?? '');
        return false;
      }
      if (node.name === 'img') onPicture(node);
      if (!isElement(node) || isUnshown(node) || (!showHidden && isHiddenByStyle(node))) return false;
      if (node.name === 'br' || isBlock(node)) pieces.push(' ');
      return true;
    },
    leave: (node) => {
      if (isBlock(node)) pieces.push(' ');
    },
  });
  return pieces
    .join('')
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
    .replace(/[ \t\n\r\f\u00A0]+/g, ' ')
    .replace(/^\s+|\s+$/g, '');
}
