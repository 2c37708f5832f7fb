import { attribute, type DomNode } from './dom.js';

const names = (list: string): readonly string[] => list.split(' ');

/** Elements whose text is never shown, and reading aids over it (rt, rp). */
const unshownTags = names(
  'script style noscript template head title meta link base select option optgroup datalist textarea iframe frame object embed ' +
    'rt rp applet audio video canvas svg math map area input xml param source track noframes colgroup col',
);

/** Elements that begin and end a line. */
export const blockTags = names(
  'p div ul ol li dl dt dd h1 h2 h3 h4 h5 h6 table caption thead tbody tfoot tr td th section article header footer nav aside main ' +
    'blockquote pre form fieldset legend center address figure figcaption details summary dir menu body html hr marquee button',
);

/** What the name of an element says of it, a bit each: the walks over a page ask for it at every element. */
export const traits = {
  block: 1,
  heading: 2,
  bold: 4,
  unshown: 8,
  preformatted: 16,
  /** A part of the frame whatever is in it. */
  frame: 32,
  /** What is asked for wherever it stands, shown or not: links, what the head says, what can hold a page. */
  landmark: 64,
} as const;

const tagsOf: Readonly<Record<keyof typeof traits, readonly string[]>> = {
  block: blockTags,
  heading: names('h1 h2 h3 h4 h5 h6 ucaptitle'),
  bold: names('strong b h1 h2 h3 h4 h5 h6 ucaptitle'),
  unshown: unshownTags,
  preformatted: names('pre listing plaintext'),
  frame: names('nav footer aside header'),
  landmark: names('a title meta link frame iframe embed object textarea input template noscript script'),
};

const known = new Map<string, number>();
for (const [trait, tags] of Object.entries(tagsOf))
  for (const tag of tags) known.set(tag, (known.get(tag) ?? 0) | traits[trait as keyof typeof traits]);

/** Word's and VML's own vocabulary is not shown; its content controls wrap real text. */
const isOfWord = (name: string): boolean => /^[vwm]:/.test(name) && !name.startsWith('w:sdt');

/** The `traits` of an element with this name. */
export const traitsOf = (name: string): number => known.get(name) ?? (isOfWord(name) ? traits.unshown : 0);

export const isBlock = ({ name = '' }: DomNode): boolean => (traitsOf(name) & traits.block) !== 0;

export const isMarkedHidden = ({ attribs }: DomNode): boolean => attribs?.['hidden'] !== undefined;

/** Not shown: by its name or by an attribute. `display:none` is asked apart. */
export const isUnshown = (node: DomNode): boolean =>
  (traitsOf(node.name ?? '') & traits.unshown) !== 0 || isMarkedHidden(node);

export function isHiddenByStyle(node: DomNode): boolean {
  const style = attribute(node, 'style');
  return style.length > 11 && /display\s{0,4}:\s{0,4}none/i.test(style);
}

export const isBoldByStyle = (style: string): boolean =>
  style.includes('weight') && /font-weight\s{0,4}:\s{0,4}(?:bold|[6-9]00)/i.test(style);

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
