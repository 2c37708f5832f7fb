import { cutDocument } from '../../document/index.js';
import { foldDocument } from '../../recognition/foldDocument.js';
import type { Document } from '../../types.js';
import { beginningOf } from './beginningOf.js';
import { findInnerTitles } from './findInnerTitles.js';
import { isAnother } from '../isAnother.js';
import { isReport } from './isReport.js';

/**
 * Cuts a document that holds several reports into one document for each, with the same text. A report begins where the
 * body prints the title of another agency or year, what stands before it is a report by itself, and so is what follows,
 * its chapters counting from one again. A doubled title, a list of links, a contents list, an annex and the title of a
 * report that is only quoted begin none. A document with one report comes back as it is.
 */
export function splitReports(document: Document): readonly Document[] {
  const page = foldDocument(document);
  const titles = findInnerTitles(page);
  const [first] = titles;
  if (first === undefined || !titles.some((title) => isAnother(title, first))) return [document];
  const { end } = document.span;
  const starts = [document.span.start];
  let own = first;
  for (const title of titles.slice(1)) {
    if (!isAnother(title, own)) continue;
    const next = titles.find((other) => other.start > title.start && isAnother(other, title));
    if (!isReport(cutDocument(document, { start: title.start, end: next?.start ?? end }))) continue;
    // Of the titles above the first report only the last is its own.
    if (isReport(cutDocument(document, { start: starts.at(-1) ?? 0, end: title.start })))
      starts.push(beginningOf(page, title, titles));
    own = title;
  }
  if (starts.length === 1) return [document];
  return starts.map((start, i) => cutDocument(document, { start, end: starts[i + 1] ?? end }));
}
