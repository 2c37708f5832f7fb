import { containerNames } from '../../knowledge/chrome/index.js';
import { attribute, type DomNode, type Measure } from './dom.js';
import { traits } from './tags.js';

const furnitureNames: ReadonlySet<string> = new Set(containerNames);

/** Running text of this size is never furniture, whatever the element is called. */
const maxFurnitureText = 400;
const maxFurnitureStops = 2;
/** A title of a report has at least so many characters; a logo as heading has fewer. */
const titleLength = 12;

/** Whether an element is a part of the page's frame: by its name and what is in it, or as a list of links. */
export function isFurniture(node: DomNode, measure: Measure): boolean {
  if (measure.text === 0) return false;
  if (measure.stops > maxFurnitureStops || measure.text - measure.link > maxFurnitureText) return false;
  if (measure.heading >= titleLength) return false;
  if (measure.traits & traits.frame || attribute(node, 'role') === 'navigation') return true;
  if (namesFurniture(attribute(node, 'class')) || namesFurniture(attribute(node, 'id'))) return true;
  const isList = measure.links >= 3 && measure.link >= 0.7 * measure.text;
  return isList && (measure.traits & traits.block) !== 0 && node.name !== 'body';
}

/** The pages of a site have the same few names again and again. */
const mostKept = 10_000;
const longestKept = 200;
const kept = new Map<string, boolean>();

/** Whether a class or an id names a part of the frame. */
function namesFurniture(value: string): boolean {
  if (value === '' || value.length > longestKept) return false;
  let is = kept.get(value);
  if (is !== undefined) return is;
  if (kept.size >= mostKept) kept.clear();
  is = hasFurnitureName(value);
  // A copy: a piece of the page's text would keep the whole page.
  kept.set(Buffer.from(value).toString(), is);
  return is;
}

const camelCase = /[a-z][A-Z]/;
const everyCamelCase = /([a-z])(?=[A-Z])/g;

function hasFurnitureName(value: string): boolean {
  const parted = camelCase.test(value) ? value.replace(everyCamelCase, '$1-') : value;
  const words = parted.toLowerCase().split(/[\s_\-\d]+/);
  return words.some((word) => furnitureNames.has(word)) || furnitureNames.has(value.toLowerCase());
}
