import { attribute, childOf, isOn, walkTree, type DomNode } from './xml.js';

/** What a paragraph holds beside its properties. */
export interface ParagraphContent {
  readonly text: string;
  /** Text boxes are anchored in a paragraph and stand beside it. */
  readonly boxes: readonly DomNode[];
  /** Width and height in pixels. */
  readonly pictures: readonly { readonly width: number; readonly height: number }[];
}

/** Not shown: properties, what was deleted or moved away, the second form of a drawing, readings above characters. */
const leftOut: ReadonlySet<string> = new Set([
  'w:pPr',
  'w:rPr',
  'w:del',
  'w:moveFrom',
  'mc:Fallback',
  'w:rt',
  'w:instrText',
  'w:delText',
]);

const characters: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

const unitsPerPixel = 9525;

export function readParagraph(paragraph: DomNode): ParagraphContent {
  let text = '';
  const boxes: DomNode[] = [];
  const pictures: { width: number; height: number }[] = [];
  walkTree(paragraph, {
    enter: (node) => {
      const name = node.name ?? '';
      if (leftOut.has(name)) return false;
      if (name === 'w:txbxContent') {
        boxes.push(node);
        return false;
      }
      if (name === 'w:r' && isOn(childOf(node, 'w:rPr'), 'w:vanish')) return false;
      if (node.type === 'text' && node.parent?.name === 'w:t') text += node.data ?? '';
      if (Object.hasOwn(characters, name)) text += characters[name] ?? '';
      if (name === 'wp:extent') pictures.push(readSize(node));
      return true;
    },
  });
  return { text, boxes, pictures: boxes.length > 0 ? [] : pictures };
}

function readSize(node: DomNode): { readonly width: number; readonly height: number } {
  const pixels = (name: string): number => Math.round(Number(attribute(node, name)) / unitsPerPixel) || 0;
  return { width: pixels('cx'), height: pixels('cy') };
}
