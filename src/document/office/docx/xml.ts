import { attribute, type DomNode } from '../../html/dom.js';

export type { DomNode } from '../../html/dom.js';
export { attribute, walkTree } from '../../html/dom.js';

/** Parses a part of the file; names keep their prefixes (`w:p`), which every writer of Word files uses. */
export async function parseXml(bytes: Uint8Array): Promise<DomNode> {
  const { load } = await import('cheerio/slim');
  const text = new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes);
  return load(text, { xml: true }).root()[0] as unknown as DomNode;
}

export const childrenOf = (node: DomNode | null, name?: string): readonly DomNode[] =>
  (node?.children ?? []).filter(
    (child) => child.name !== undefined && (name === undefined || child.name === name),
  );

export const childOf = (node: DomNode | null, name: string): DomNode | null =>
  node?.children?.find((child) => child.name === name) ?? null;

/** `w:val` of a child: null where there is no such child. */
export function valueOf(node: DomNode | null, name: string): string | null {
  const child = childOf(node, name);
  return child === null ? null : attribute(child, 'w:val');
}

/** A property that is on when it is there, unless it says otherwise. */
export function isOn(node: DomNode | null, name: string): boolean {
  const value = valueOf(node, name);
  return value !== null && value !== '0' && value !== 'false' && value !== 'off';
}

export const numberOf = (value: string | null): number | null =>
  value !== null && /^-?\d{1,9}$/.test(value) ? Number(value) : null;
