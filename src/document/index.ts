import type { Document, Failure, Text } from '../types.js';
import { holdsEscapedMarkup, unescapeMarkup } from './html/embedded/escapedMarkup.js';
import { describeLimit, maxLines, maxNesting, refuseHuge } from './limits.js';
import { looksLikeHtml } from './looksLikeHtml.js';
import type { Page } from './page.js';
import { makeDocument } from './makeDocument.js';
import type { OfficeText } from './office/officeText.js';
import { readPlain } from './plain/readPlain.js';

export { cutDocument } from './cutDocument.js';
export { viewText, squeeze, type View } from './view.js';

/**
 * Makes the document of a decoded text, or of what an office file holds: paragraphs and data tables in the order of the
 * page, each with its role (body, chrome, metadata), and what the page says about itself.
 *
 * Whether the text is HTML or plain is told by its content. The text of a plain document is the decoded string as
 * it is; that of a page is its visible text, one line a block, the cells of a table's row separated by tabs.
 * Offsets are UTF-16 units. Nothing is left out of the text for being furniture, and a line that no rule knows is body.
 * Never throws on malformed markup; the parser is loaded only for pages.
 *
 * @returns the document, or `E_LIMIT`: more lines or tags than a document can have (`limits.ts`)
 */
export async function buildDocument(
  text: Text | OfficeText,
  hint: { readonly uri: string; readonly entry: string | null; readonly mediaType?: string },
  limits: { readonly maxNesting?: number | undefined } = {},
): Promise<Document | Failure> {
  const { content, isPage } = tellContent(text, isNamedHtml(hint));
  const refused = refuseHuge(content, isPage);
  if (refused !== null) return refused;
  const page = isPage ? await readPage(content, limits.maxNesting ?? maxNesting) : readPlain(content);
  if (page.lines.length > maxLines) return describeLimit('lines', maxLines);
  return makeDocument('mediaType' in text ? { ...page, mediaType: text.mediaType } : page);
}

function tellContent(
  text: Text | OfficeText,
  namedHtml: boolean,
): { readonly content: string; readonly isPage: boolean } {
  // Office files can hold half a character, which no encoding could write again.
  if ('html' in text) return { content: text.html.toWellFormed(), isPage: true };
  if ('text' in text) return { content: text.text.toWellFormed(), isPage: false };
  const { string } = text;
  if (looksLikeHtml(string, namedHtml)) return { content: string, isPage: true };
  // A page that was escaped as a whole: &lt;p&gt; at its beginning.
  const isEscaped = holdsEscapedMarkup(string) && looksLikeHtml(unescapeMarkup(string));
  return isEscaped ? { content: unescapeMarkup(string), isPage: true } : { content: string, isPage: false };
}

const isNamedHtml = (hint: {
  readonly uri: string;
  readonly entry: string | null;
  readonly mediaType?: string;
}): boolean => hint.mediaType?.includes('html') === true || /\.x?html?$/i.test(hint.entry ?? hint.uri);

async function readPage(html: string, nesting: number): Promise<Page> {
  const { readHtml } = await import('./html/readHtml.js');
  return readHtml(html, nesting);
}
