import { attribute, type DomNode } from './dom.js';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements whose text is never shown, and reading aids over it (rt, rp). */
const unshown = names(
  'script style noscript template head title meta link base select option optgroup datalist textarea iframe frame object embed ' +
    'rt rp applet audio video canvas svg math map area input xml param source track noframes colgroup col',
);

/** Elements that begin and end a line. */
export const blockTags = names(
  'p div ul ol li dl dt dd h1 h2 h3 h4 h5 h6 table caption thead tbody tfoot tr td th section article header footer nav aside main ' +
    'blockquote pre form fieldset legend center address figure figcaption details summary dir menu body html hr marquee button',
);

export const headingTags = names('h1 h2 h3 h4 h5 h6 ucaptitle');
const boldTags = names('strong b h1 h2 h3 h4 h5 h6 ucaptitle');

/** Not shown: by tag, as Word's and VML's own vocabulary, or by an attribute. `display:none` is asked apart. */
export function isUnshown(node: DomNode): boolean {
  const name = node.name ?? '';
  if (unshown.has(name)) return true;
  // Content controls of Word wrap real text.
  if (/^[vwm]:/.test(name) && !name.startsWith('w:sdt')) return true;
  return node.attribs?.['hidden'] !== undefined;
}

export function isHiddenByStyle(node: DomNode): boolean {
  const style = attribute(node, 'style');
  return style.length > 11 && /display\s{0,4}:\s{0,4}none/i.test(style);
}

export function isBold(name: string, style: string): boolean {
  if (boldTags.has(name)) return true;
  return style.includes('weight') && /font-weight\s{0,4}:\s{0,4}(?:bold|[6-9]00)/i.test(style);
}

/** How an element aligns its text, null where it says nothing. A table takes no alignment from outside. */
export function alignmentOf(node: DomNode, style: string): 'center' | 'other' | null {
  if (node.name === 'center') return 'center';
  if (node.name === 'table') return 'other';
  const stated = style.includes('align')
    ? /text-align\s{0,4}:\s{0,4}(\w{1,12})/i.exec(style)?.[1]
    : undefined;
  const value = (stated ?? (node.name === 'img' ? '' : attribute(node, 'align'))).toLowerCase();
  return value === '' ? null : value === 'center' ? 'center' : 'other';
}
