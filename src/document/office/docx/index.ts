import { inflateRawSync } from 'node:zlib';
import type { Failure } from '../../../types.js';
import { checkMembers } from '../checkMembers.js';
import { listZipMembers } from '../listZipMembers.js';
import type { OfficeText } from '../officeText.js';
import { readNumbering } from './numbering.js';
import { readStyles } from './styles.js';
import { writeBlocks } from './writeBody.js';
import { childOf, parseXml, type DomNode } from './xml.js';

const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Some programs number the part: document2.xml. */
const mainPart = /^word\/document\d{0,3}\.xml$/;

/**
 * Word 2007 and later, WPS: paragraphs with the numbers that Word counts (一、), headings and tables with their spans.
 * Deleted and hidden text, notes, headers and footers are left out.
 */
export async function readDocx(bytes: Uint8Array): Promise<OfficeText | Failure> {
  const refused = checkMembers(bytes);
  if (refused !== null) return refused;
  const body = childOf(childOf(await readPart(bytes, mainPart), 'w:document'), 'w:body');
  if (body === null) throw new Error('word/document.xml has no body');
  const context = {
    styleOf: readStyles(await readPart(bytes, /^word\/styles\.xml$/)),
    numberParagraph: readNumbering(await readPart(bytes, /^word\/numbering\.xml$/)),
  };
  return { html: `<body>\n${writeBlocks(body, context)}\n</body>`, mediaType, warnings: [] };
}

async function readPart(bytes: Uint8Array, name: RegExp): Promise<DomNode | null> {
  const member = listZipMembers(bytes)?.find((candidate) => name.test(candidate.name));
  if (member === undefined) return null;
  return parseXml(member.packed ? inflateRawSync(member.data) : member.data);
}
