import { withoutRadicals } from '../knowledge/characters/radicals.js';
import { foldText } from '../document/view.js';
import { viewOnce } from '../document/viewOnce.js';
import { Kept } from '../document/kept.js';
import { withoutReadingAids } from '../document/readingAids.js';
import type { Document, MetadataKey, Role, Span } from '../types.js';

/** A physical line of the document, folded for matching. Empty lines are left out. */
export interface FoldedLine {
  readonly span: Span;
  readonly role: Role;
  readonly table: boolean;
  /** White space removed, digits and letters half-width, all else as printed; at most 400 characters. */
  readonly printed: string;
  /** As `printed`, brackets folded and in simplified characters; of the same length. */
  readonly folded: string;
  /** Length of the whole line in the text without reading aids, when `printed` is cut. */
  readonly length: number;
}

/** A document as the finders of titles, agencies, years and signatures read it. */
export interface FoldedDocument {
  readonly document: Document;
  readonly lines: readonly FoldedLine[];
  /** The body's text folded and in simplified characters, a line per block, at most 60,000 characters. */
  readonly body: string;
  readonly values: (key: MetadataKey) => readonly string[];
}

const maxLine = 400;
const maxBody = 60_000;

/** A bracket that may begin an aid, white space, a full-width digit or letter: most lines have none of them. */
const unprinted =
  /[(（\s\u200b-\u200f\u202a-\u202e\u2060\ue000-\ue0ff\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/;

/** White space and reading aids away, full-width digits and letters half-width; brackets stay as printed. */
export function printTitle(text: string): string {
  if (!unprinted.test(text)) return withoutRadicals(text);
  return narrow(withoutReadingAids(text).replace(/[\s\u200b-\u200f\u202a-\u202e\u2060\ue000-\ue0ff]+/g, ''));
}

const narrow = (text: string): string =>
  withoutRadicals(text).replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );

/** A name or title as the patterns want it. */
export function foldName(text: string): string {
  return foldText(text);
}

function splitLines(document: Document): FoldedLine[] {
  const lines: FoldedLine[] = [];
  for (const { span, role, kind } of document.blocks) {
    const raw = document.text.slice(span.start, span.end);
    const table = kind === 'table';
    const view = table || raw.length > maxLine ? null : viewOnce(document, span, true);
    if (view?.isWhole) {
      lines.push({ span, role, table, printed: narrow(raw), folded: view.string, length: raw.length });
      continue;
    }
    let { start } = span;
    for (const piece of raw.split('\n')) {
      const end = start + piece.length;
      const bare = withoutReadingAids(piece);
      const printed = printTitle(bare.slice(0, 2 * maxLine)).slice(0, maxLine);
      if (printed !== '')
        lines.push({
          span: { start, end },
          role,
          table,
          printed,
          folded: foldName(printed),
          length: bare.length,
        });
      start = end + 1;
    }
  }
  return lines;
}

/** The first `length` characters of the document's part of its text. */
export const startOf = ({ text, span }: Document, length: number): string =>
  text.slice(span.start, Math.min(span.end, span.start + length));

const folded = new Kept<Document, FoldedDocument>();

/** Folds a document, once for all stages that look at it this way. */
export const foldDocument = (document: Document): FoldedDocument => folded.of(document, fold);

function fold(document: Document): FoldedDocument {
  const parts: string[] = [];
  let size = 0;
  for (const block of document.blocks) {
    if (block.role !== 'body' || size > maxBody) continue;
    const end = Math.min(block.span.end, block.span.start + maxBody - size);
    const part = viewOnce(document, { start: block.span.start, end }, true).string;
    parts.push(part);
    size += part.length;
  }
  return {
    document,
    lines: splitLines(document),
    body: parts.join('\n'),
    values: (key) => document.metadata.filter((entry) => entry.key === key).map(({ value }) => value),
  };
}
