import { openOle } from './ole/openOle.js';
import { isCutZip, listZipNames } from './listZipMembers.js';

/**
 * Formats whose text stands in a container that a reader of its own has to open. `encrypted` and `ole` (neither Word nor
 * Excel, or cut) are told to say so.
 */
export type OfficeFormat = 'docx' | 'doc' | 'xlsx' | 'xls' | 'rtf' | 'mhtml' | 'pdf' | 'encrypted' | 'ole';

/** The streams that tell what an OLE file holds, the first that is there counts. */
const streams: readonly (readonly [string, OfficeFormat])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['WordDocument', 'doc'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
];

/** The members that tell what a zip file holds. */
const members: readonly (readonly [RegExp, OfficeFormat])[] = [
  [/^word\/document\d{0,3}\.xml$/, 'docx'],
  [/^xl\/workbook\.(?:xml|bin)$/, 'xlsx'],
];

/** What every office file begins with. */
const frame = /^(?:\[Content_Types\]\.xml|_rels\/\.rels)$/;

/** Headers that begin a saved page; a mail has others before them. */
const mimeHeader =
  /^(?:mime-version|from|subject|date|content-type|x-[a-z-]{1,40}|return-path|received|message-id|to|snapshot-content-location): /i;
const mimePage = /^content-type:\s{0,20}(?:multipart\/(?:related|alternative|mixed)|text\/html)/im;
const mimeVersion = /^mime-version:/im;

/** Some editors write a few blanks or a byte order mark before the mark of the format. */
const leadIn = 1024;

/**
 * Tells a format by its bytes; names of files are not looked at: a .doc is often a page, a .wps a Word file. Null for text,
 * a page, and what is not read here.
 */
export function tellOfficeFormat(bytes: Uint8Array): OfficeFormat | null {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 2 * leadIn)).toString(
    'latin1',
  );
  if (start.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) {
    const found = new Set(openOle(bytes).names);
    return streams.find(([name]) => found.has(name))?.[1] ?? 'ole';
  }
  if (start.startsWith('PK\x03\x04')) {
    const names = listZipNames(bytes);
    const found = members.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1];
    // What is left of a cut file does not tell Word from Excel; either reader says that it is cut.
    return found ?? (names.some((name) => frame.test(name)) && isCutZip(bytes) ? 'docx' : null);
  }
  const content = start.replace(/^(?:\xef\xbb\xbf)?\s{0,80}/, '');
  if (content.startsWith('{\\rtf')) return 'rtf';
  if (
    start.slice(0, leadIn).includes('%PDF-') &&
    !/[<\x80-\xff]/.test(start.slice(0, start.indexOf('%PDF-')))
  )
    return 'pdf';
  if (mimeHeader.test(content) && mimeVersion.test(content) && mimePage.test(content)) return 'mhtml';
  return null;
}
