import { MissingPackage } from '../../bytes/loadPackage.js';
import type { Failure, Source } from '../../types.js';
import { describeDamage, describeOle, encrypted } from './describeDamage.js';
import { describeMissing } from './describeMissing.js';
import type { OfficeText } from './officeText.js';
import type { OfficeFormat } from './tellOfficeFormat.js';

export type { OfficeText } from './officeText.js';

type Reader = (bytes: Uint8Array) => Promise<OfficeText | Failure>;

const readers: Readonly<Record<Exclude<OfficeFormat, 'encrypted' | 'ole'>, () => Promise<Reader>>> = {
  docx: async () => (await import('./docx/index.js')).readDocx,
  doc: async () => (await import('./doc/index.js')).readDoc,
  xlsx: async () => (await import('./sheets/index.js')).readXlsx,
  xls: async () => (await import('./sheets/index.js')).readXls,
  rtf: async () => (await import('./rtf/index.js')).readRtf,
  mhtml: async () => (await import('./mhtml/index.js')).readMhtml,
  pdf: async () => (await import('./pdf/index.js')).readPdf,
};

/** What the readers' messages call a file of this format. */
const names: Readonly<Record<OfficeFormat, string>> = {
  docx: 'Word file (.docx)',
  doc: 'Word file (.doc)',
  xlsx: 'Excel file (.xlsx)',
  xls: 'Excel file (.xls)',
  rtf: 'RTF file',
  mhtml: 'saved page (.mht)',
  pdf: 'PDF file',
  encrypted: 'office file',
  ole: 'office file',
};

/**
 * Source → OfficeText: opens an office file and makes a page of it, paragraphs and tables with their spans.
 *
 * Each reader and its package are loaded when the first such file comes.
 *
 * @returns the page, or a failure: `E_NEEDS_PACKAGE` (the package of this format is not installed; the message has the
 * command), `E_ENCRYPTED`, `E_NO_TEXT` (a scan), `E_TRUNCATED`, `E_DAMAGED`. Never throws for what is in the bytes.
 */
export async function readOffice(source: Source, format: OfficeFormat): Promise<OfficeText | Failure> {
  if (format === 'encrypted') return encrypted;
  if (format === 'ole') return describeOle(source.bytes);
  try {
    const read = await readers[format]();
    return await read(source.bytes);
  } catch (error) {
    if (error instanceof MissingPackage) return describeMissing(names[format], error);
    return describeDamage(names[format], error);
  }
}
