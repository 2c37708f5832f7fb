import { iconNames } from '../../knowledge/chrome/index.js';
import { attribute, type DomNode } from './dom.js';

const icons: ReadonlySet<string> = new Set(iconNames);
const smallPicture = 60;

/** Whether a picture can be a page or a table of a report: no icon, no logo, nothing tiny. */
export function isPictureOfText(node: DomNode): boolean {
  for (const name of ['width', 'height']) {
    const size = Number.parseInt(attribute(node, name), 10);
    if (Number.isFinite(size) && size < smallPicture) return false;
  }
  const source = attribute(node, 'src');
  if (source === '') return false;
  if (source.startsWith('data:')) return source.length > 4000;
  const file = source
    .slice(-160)
    .toLowerCase()
    .replace(/[?#].{0,160}$/, '');
  return !file.split(/[^a-z]+/).some((word) => icons.has(word));
}
