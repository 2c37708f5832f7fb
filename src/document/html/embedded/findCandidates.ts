import { attribute, type DomNode } from '../dom.js';
import { parseContent } from './parseContent.js';
import { readLongestString } from './longestString.js';

/** Where pages keep an article that a script or a frame shows. */
export type HiddenPlace = 'frame' | 'field' | 'template' | 'script' | 'noscript';

export interface Candidate {
  readonly place: HiddenPlace;
  readonly node: DomNode;
  readonly content: DomNode;
}

const chinese = /[\u4e00-\u9fff]{2}|\\u[4-9][\da-f]{3}|&#(?:\d{5}|x[4-9][\da-f]{3});/i;

const isTemplateType = (type: string): boolean =>
  /template|html|handlebars|mustache|text\/plain|x-tmpl/i.test(type);

/** The landmarks that are not shown and can hold an article of `minLength` characters, parsed. */
export async function findCandidates(
  landmarks: readonly DomNode[],
  minLength: number,
): Promise<readonly Candidate[]> {
  const found: { readonly place: HiddenPlace; readonly node: DomNode; readonly source: string | DomNode }[] =
    [];
  for (const node of landmarks) {
    const source = readSource(node, minLength);
    const last = found[found.length - 1];
    if (source !== null && !(last && holds(last.node, node))) found.push({ node, ...source });
  }
  const candidates: Candidate[] = [];
  for (const { place, node, source } of found) {
    if (typeof source !== 'string') candidates.push({ place, node, content: source });
    else if (source.length >= minLength && chinese.test(source))
      candidates.push({ place, node, content: await parseContent(source) });
  }
  return candidates;
}

function holds(outer: DomNode, inner: DomNode): boolean {
  let node = inner.parent;
  while (node !== null && node !== outer) node = node.parent;
  return node !== null;
}

function readSource(
  node: DomNode,
  minLength: number,
): { readonly place: HiddenPlace; readonly source: string | DomNode } | null {
  switch (node.name) {
    case 'iframe': {
      const source = attribute(node, 'srcdoc');
      return source === '' ? null : { place: 'frame', source };
    }
    case 'textarea':
      return { place: 'field', source: textOf(node) ?? node };
    case 'input':
      return { place: 'field', source: attribute(node, 'value') };
    case 'template':
      // Parsers that know templates keep the content one level deeper.
      return { place: 'template', source: node.children?.[0]?.type === 'root' ? node.children[0] : node };
    case 'noscript':
      return { place: 'noscript', source: textOf(node) ?? node };
    case 'script':
      return { place: 'script', source: readScript(node, minLength) };
    default:
      return null;
  }
}

function readScript(node: DomNode, minLength: number): string {
  const text = textOf(node) ?? '';
  if (text.length < minLength) return '';
  if (isTemplateType(attribute(node, 'type'))) return text;
  const found = readLongestString(text, minLength);
  if (found === null) return '';
  return found.title === null ? found.content : `<h1>${found.title}</h1>\n${asParagraphs(found.content)}`;
}

/** Lines of a plain text beside a title that is markup. */
const asParagraphs = (content: string): string =>
  /[<&]/.test(content) ? content : `<p>${content.replace(/\r?\n/g, '</p>\n<p>')}</p>`;

/** The text of an element that holds text alone, else null. */
function textOf(node: DomNode): string | null {
  const children = node.children ?? [];
  return children.every(({ type }) => type === 'text')
    ? children.map(({ data }) => data ?? '').join('')
    : null;
}
