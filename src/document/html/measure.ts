import { isSpace } from '../viewCodes.js';
import { attribute, isElement, walkTree, type DomNode, type Measure } from './dom.js';
import { isHiddenByStyle, isMarkedHidden, traits, traitsOf } from './tags.js';

export interface PageMeasure {
  readonly of: (node: DomNode) => Measure;
  /** Characters below `display:none`. */
  readonly hidden: number;
  /** The elements with the trait of one, in the order of the page, those in what is not shown too. */
  readonly landmarks: readonly DomNode[];
  /** Texts in what is shown that are long enough to be markup. */
  readonly longTexts: readonly DomNode[];
}

/** Longer than this is no link text but an unclosed anchor around the article. */
const maxLinkText = 120;

/** A shorter text is no page that was escaped by mistake. */
const longText = 40;

const emptyMeasure = (walk: object, shown: boolean, ofName: number): Measure => ({
  walk,
  text: 0,
  link: 0,
  links: 0,
  stops: 0,
  heading: 0,
  blocks: 0,
  shown,
  traits: ofName,
});
const nothing: Measure = emptyMeasure({}, false, 0);

/**
 * Counts text, links and full stops of every element, bottom-up in one pass, and gathers on the way what else is looked
 * for in the whole page.
 */
export function measurePage(root: DomNode, showHidden: boolean): PageMeasure {
  const walk = {};
  const landmarks: DomNode[] = [];
  const longTexts: DomNode[] = [];
  /** Those of the elements around, null for one that is not shown and for all in it. */
  const open: (Measure | null)[] = [emptyMeasure(walk, true, 0)];
  let hidden = 0;
  walkTree(root, {
    enter: (node) => {
      const outer = open[open.length - 1] ?? null;
      if (node.type === 'text') {
        const data = node.data ?? '';
        if (outer === null) return false;
        if (data.length > longText) longTexts.push(node);
        count(data, outer);
        return false;
      }
      const ofName = traitsOf(node.name ?? '');
      if (ofName & traits.landmark) landmarks.push(node);
      const isShown =
        outer !== null && isElement(node) && !(ofName & traits.unshown) && !isMarkedHidden(node);
      const measure = isShown ? emptyMeasure(walk, true, ofName) : null;
      if (measure !== null) node.measure = measure;
      open.push(measure);
      return node.children !== undefined;
    },
    leave: (node) => {
      const own = node.type === 'text' ? null : (open.pop() ?? null);
      const outer = open[open.length - 1] ?? null;
      if (own === null || outer === null) return;
      if (!showHidden && isHiddenByStyle(node)) {
        hidden += own.text;
        node.measure = nothing;
        return;
      }
      const name = node.name ?? '';
      if (name === 'a' && attribute(node, 'href') !== '' && own.text <= maxLinkText && own.blocks === 0) {
        own.link = own.text;
        own.links = own.text > 0 ? 1 : 0;
      }
      if (own.traits & traits.heading) own.heading = own.text;
      outer.text += own.text;
      outer.link += own.link;
      outer.links += own.links;
      outer.stops += own.stops;
      outer.heading += own.heading;
      outer.blocks += own.blocks + (own.traits & traits.block ? 1 : 0);
    },
  });
  const of = ({ measure }: DomNode): Measure => (measure?.walk === walk ? measure : nothing);
  return { of, hidden, landmarks, longTexts };
}

function count(data: string, into: Measure): void {
  for (let i = 0; i < data.length; i++) {
    const code = data.charCodeAt(i);
    if (isSpace(code)) continue;
    into.text++;
    if (code === 0x3002) into.stops++;
  }
}
