import { containerNames } from '../../knowledge/chrome/index.js';
import { isSpace } from '../view.js';
import { attribute, isElement, walkTree, type DomNode } from './dom.js';
import { blockTags, headingTags, isHiddenByStyle, isUnshown } from './tags.js';

/** What stands below an element, counted once for the whole page. */
export interface Measure {
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
}

export interface PageMeasure {
  readonly of: (node: DomNode) => Measure;
  /** Whether an element is a part of the page's frame: by its name and what is in it, or as a list of links. */
  readonly isFurniture: (node: DomNode) => boolean;
  /** Characters below `display:none`. */
  readonly hidden: number;
}

/** Longer than this is no link text but an unclosed anchor around the article. */
const maxLinkText = 120;

const emptyMeasure = (shown: boolean): Measure => ({
  text: 0,
  link: 0,
  links: 0,
  stops: 0,
  heading: 0,
  blocks: 0,
  shown,
});
const nothing: Measure = emptyMeasure(false);

/** Counts text, links and full stops of every element, bottom-up in one pass. */
export function measurePage(root: DomNode, showHidden: boolean): PageMeasure {
  const measures = new Map<DomNode, Measure>();
  /** Those of the elements around, null for one that is not looked into. */
  const open: (Measure | null)[] = [emptyMeasure(true)];
  let hidden = 0;
  walkTree(root, {
    enter: (node) => {
      if (node.type === 'text') {
        count(node.data ?? '', open[open.length - 1] ?? nothing);
        return false;
      }
      if (!isElement(node) || isUnshown(node)) {
        open.push(null);
        return false;
      }
      const measure = emptyMeasure(true);
      measures.set(node, measure);
      open.push(measure);
      return true;
    },
    leave: (node) => {
      const own = node.type === 'text' ? null : (open.pop() ?? null);
      const outer = open[open.length - 1] ?? null;
      if (own === null || outer === null) return;
      if (!showHidden && isHiddenByStyle(node)) {
        hidden += own.text;
        Object.assign(own, nothing);
        return;
      }
      const name = node.name ?? '';
      if (name === 'a' && attribute(node, 'href') !== '' && own.text <= maxLinkText && own.blocks === 0) {
        own.link = own.text;
        own.links = own.text > 0 ? 1 : 0;
      }
      if (headingTags.has(name)) own.heading = own.text;
      outer.text += own.text;
      outer.link += own.link;
      outer.links += own.links;
      outer.stops += own.stops;
      outer.heading += own.heading;
      outer.blocks += own.blocks + (blockTags.has(name) ? 1 : 0);
    },
  });
  const of = (node: DomNode): Measure => measures.get(node) ?? nothing;
  const namesFurniture = makeNameTest();
  return { of, isFurniture: (node) => isFurniture(node, of(node), namesFurniture), hidden };
}

function count(data: string, into: Measure): void {
  for (let i = 0; i < data.length; i++) {
    const code = data.charCodeAt(i);
    if (isSpace(code)) continue;
    into.text++;
    if (code === 0x3002) into.stops++;
  }
}

const furnitureTags: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'header']);
const furnitureNames: ReadonlySet<string> = new Set(containerNames);

/** Running text of this size is never furniture, whatever the element is called. */
const maxFurnitureText = 400;
const maxFurnitureStops = 2;
/** A title of a report has at least so many characters; a logo as heading has fewer. */
const titleLength = 12;

function isFurniture(node: DomNode, measure: Measure, namesFurniture: (value: string) => boolean): boolean {
  if (measure.text === 0) return false;
  if (measure.stops > maxFurnitureStops || measure.text - measure.link > maxFurnitureText) return false;
  if (measure.heading >= titleLength) return false;
  const name = node.name ?? '';
  if (furnitureTags.has(name) || attribute(node, 'role') === 'navigation') return true;
  if (namesFurniture(attribute(node, 'class')) || namesFurniture(attribute(node, 'id'))) return true;
  return measure.links >= 3 && measure.link >= 0.7 * measure.text && blockTags.has(name) && name !== 'body';
}

/** Whether a class or an id names a part of the frame; pages have the same few names again and again. */
function makeNameTest(): (value: string) => boolean {
  const known = new Map<string, boolean>();
  return (value) => {
    if (value === '' || value.length > 200) return false;
    let is = known.get(value);
    if (is === undefined) known.set(value, (is = hasFurnitureName(value)));
    return is;
  };
}

const camelCase = /[a-z][A-Z]/;
const everyCamelCase = /([a-z])(?=[A-Z])/g;

function hasFurnitureName(value: string): boolean {
  const parted = camelCase.test(value) ? value.replace(everyCamelCase, '$1-') : value;
  const words = parted.toLowerCase().split(/[\s_\-\d]+/);
  return words.some((word) => furnitureNames.has(word)) || furnitureNames.has(value.toLowerCase());
}
