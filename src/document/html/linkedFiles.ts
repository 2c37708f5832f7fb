import { attribute, walkTree, type DomNode } from './dom.js';
import { namesFile } from '../linkedFiles.js';
import type { LinkedFile, Links } from '../page.js';

const frameTags: ReadonlySet<string> = new Set(['frame', 'iframe', 'embed', 'object']);
const maxFiles = 50;

/** Files that the landmarks of a page link to or show in a viewer, and pages that it only frames. */
export function findLinkedFiles(landmarks: readonly DomNode[]): Links {
  const attachments: LinkedFile[] = [];
  const frames: string[] = [];
  for (const node of landmarks) {
    const name = node.name ?? '';
    if (name === 'a') {
      const address = attribute(node, 'href');
      const label = textOf(node);
      if (namesFile(address) || namesFile(label)) attachments.push({ label, address });
    } else if (frameTags.has(name)) {
      const address = attribute(node, 'src') || attribute(node, 'data');
      // A viewer takes the file as a parameter: viewer.html?file=….
      if (namesFile(address)) attachments.push({ label: '', address });
      else if (address !== '' && !/^(?:about|javascript|data):/i.test(address)) frames.push(address);
    }
  }
  return { attachments: attachments.slice(0, maxFiles), frames: frames.slice(0, maxFiles) };
}

function textOf(node: DomNode): string {
  let text = '';
  const [only, second] = node.children ?? [];
  if (only?.type === 'text' && second === undefined) text = only.data ?? '';
  else
    walkTree(node, {
      enter: (inner) => {
        if (inner.type === 'text' && text.length < 200) text += inner.data ?? '';
        return inner.children !== undefined;
      },
    });
  return text.replace(/\s+/g, ' ').trim();
}
