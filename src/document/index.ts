import type { Document, Text } from '../types.js';
import { looksLikeHtml } from './looks-like-html.js';
import type { Page } from './line.js';
import { makeDocument } from './make-document.js';
import { readPlain } from './plain/read-plain.js';

export { viewText, squeeze, type View } from './view.js';

/**
 * Makes the document of a decoded text: paragraphs and data tables in the order of the page, each with its role
 * (body, chrome, metadata), and what the page says about itself.
 *
 * Whether the text is HTML or plain is told by its content. The text of a plain document is the decoded string as
 * it is; that of a page is its visible text, one line a block, the cells of a table's row separated by tabs.
 * Offsets are UTF-16 units. Nothing is left out of the text for being furniture, and a line that no rule knows is body.
 * Never throws on malformed markup; the parser is loaded only for pages.
 */
export async function buildDocument(
  text: Text,
  hint: { readonly uri: string; readonly entry: string | null; readonly mediaType?: string },
): Promise<Document> {
  const page = looksLikeHtml(text.string, isNamedHtml(hint))
    ? await readPage(text.string)
    : readPlain(text.string);
  return makeDocument(page);
}

const isNamedHtml = (hint: {
  readonly uri: string;
  readonly entry: string | null;
  readonly mediaType?: string;
}): boolean => hint.mediaType?.includes('html') === true || /\.x?html?$/i.test(hint.entry ?? hint.uri);

async function readPage(html: string): Promise<Page> {
  const { readHtml } = await import('./html/read-html.js');
  return readHtml(html);
}
