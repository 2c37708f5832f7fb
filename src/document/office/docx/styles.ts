import { attribute, childOf, childrenOf, numberOf, valueOf, type DomNode } from './xml.js';

/** What a paragraph's properties say, its own or its style's; null where they say nothing. */
export interface ParagraphStyle {
  readonly centred: boolean | null;
  /** 1–6. */
  readonly heading: number | null;
  /** List and level; the list 0 takes a style's list away. */
  readonly list: string | null;
  readonly level: number | null;
}

const plain: ParagraphStyle = { centred: null, heading: null, list: null, level: null };
const maxChain = 20;

/** Reads `w:pPr`. */
export function readProperties(properties: DomNode | null): ParagraphStyle {
  const alignment = valueOf(properties, 'w:jc');
  const outline = numberOf(valueOf(properties, 'w:outlineLvl'));
  const list = childOf(properties, 'w:numPr');
  return {
    centred: alignment === null ? null : alignment === 'center',
    heading: outline === null || outline > 8 ? null : Math.min(outline + 1, 6),
    list: valueOf(list, 'w:numId'),
    level: numberOf(valueOf(list, 'w:ilvl')),
  };
}

/** The styles of paragraphs by their id, each with what it takes from those it is based on. */
export function readStyles(root: DomNode | null): (id: string | null) => ParagraphStyle {
  const nodes = new Map(
    childrenOf(childOf(root, 'w:styles'), 'w:style').map((style) => [attribute(style, 'w:styleId'), style]),
  );
  const known = new Map<string, ParagraphStyle>();
  const resolve = (id: string | null, depth: number): ParagraphStyle => {
    const node = id === null ? undefined : nodes.get(id);
    if (id === null || node === undefined || depth > maxChain) return plain;
    const found = known.get(id);
    if (found !== undefined) return found;
    const named = /^heading ([1-9])$/i.exec(valueOf(node, 'w:name') ?? '')?.[1];
    const own = readProperties(childOf(node, 'w:pPr'));
    const style = mergeStyles(resolve(valueOf(node, 'w:basedOn'), depth + 1), {
      ...own,
      heading: own.heading ?? (named === undefined ? null : Math.min(Number(named), 6)),
    });
    known.set(id, style);
    return style;
  };
  return (id) => resolve(id, 0);
}

export const mergeStyles = (base: ParagraphStyle, own: ParagraphStyle): ParagraphStyle => ({
  centred: own.centred ?? base.centred,
  heading: own.heading ?? base.heading,
  list: own.list ?? base.list,
  level: own.level ?? base.level,
});
