import { emptyValues, metaNames } from '../../knowledge/metadata/index.js';
import type { MetadataEntry, MetadataKey } from '../../types.js';
import { attribute, walkTree, type DomNode } from './dom.js';

/** What `<meta>`, `<title>` and the canonical link among the landmarks say. The first `<title>` counts. */
export function readHead(landmarks: readonly DomNode[]): readonly MetadataEntry[] {
  const entries: MetadataEntry[] = [];
  const seen = new Set<string>();
  const add = (key: MetadataKey, raw: string): void => {
    const value = raw.replace(/\s+/g, ' ').trim();
    // Pages name their article under several keys, and some of them the site instead.
    const once = key === 'title' ? `title ${value}` : key;
    if (value === '' || emptyValues.has(value) || seen.has(once)) return;
    seen.add(once);
    entries.push({ key, value, span: null, origin: 'meta' });
  };
  for (const node of landmarks) {
    if (node.name === 'title') add('page_title', textBelow(node));
    if (node.name === 'meta') {
      const name = (attribute(node, 'name') || attribute(node, 'property')).trim().toLowerCase();
      const key = metaNames[name];
      if (key !== undefined && Object.hasOwn(metaNames, name)) add(key, attribute(node, 'content'));
    }
    if (node.name === 'link' && attribute(node, 'rel').toLowerCase() === 'canonical')
      add('url', attribute(node, 'href'));
  }
  return entries;
}

function textBelow(node: DomNode): string {
  let text = '';
  walkTree(node, {
    enter: (inner) => {
      if (inner.type === 'text') text += inner.data ?? '';
      return inner.children !== undefined;
    },
  });
  return text;
}
