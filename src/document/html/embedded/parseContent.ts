import type { DomNode } from '../dom.js';
import { parseHtml } from '../parse.js';
import { holdsEscapedMarkup, holdsMarkup, unescapeMarkup } from './escapedMarkup.js';

/** A page that stands in an attribute, a field or a script: as markup, as escaped markup, or as plain lines. */
export async function parseContent(content: string): Promise<DomNode> {
  let markup = content;
  for (let layer = 0; layer < 2 && !holdsMarkup(markup) && holdsEscapedMarkup(markup); layer++)
    markup = unescapeMarkup(markup);
  if (!/<[a-z][^<>]{0,2000}>/i.test(markup)) markup = `<pre>${markup.replace(/</g, '&lt;')}</pre>`;
  return parseHtml(markup);
}
