/** First bytes that tell a format which is not text, and what the user can do with such a file. */
export interface FileSignature {
  readonly name: string;
  /** Position of the bytes in the file. */
  readonly offset: number;
  /** Latin-1 characters, one a byte. */
  readonly bytes: string;
  /** A second mark that must follow, for signatures that text could also begin with. */
  readonly also?: { readonly offset: number; readonly bytes: string };
  readonly kind: 'pdf' | 'office' | 'archive' | 'picture' | 'other';
}

export const fileSignatures: readonly FileSignature[] = [
  { name: 'PDF', offset: 0, bytes: '%PDF-', kind: 'pdf' },
  {
    name: 'Word or Excel 97–2003 (OLE)',
    offset: 0,
    bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    kind: 'office',
  },
  { name: 'RTF', offset: 0, bytes: '{\\rtf', kind: 'office' },
  { name: 'ZIP archive or Word, Excel, OFD or WPS file', offset: 0, bytes: 'PK\x03\x04', kind: 'archive' },
  { name: 'ZIP archive (empty)', offset: 0, bytes: 'PK\x05\x06', kind: 'archive' },
  { name: 'ZIP archive (split)', offset: 0, bytes: 'PK\x07\x08', kind: 'archive' },
  { name: 'gzip', offset: 0, bytes: '\x1f\x8b', kind: 'archive' },
  { name: '7z archive', offset: 0, bytes: '7z\xbc\xaf\x27\x1c', kind: 'archive' },
  { name: 'RAR archive', offset: 0, bytes: 'Rar!\x1a\x07', kind: 'archive' },
  { name: 'bzip2', offset: 0, bytes: 'BZh', also: { offset: 4, bytes: '1AY&SY' }, kind: 'archive' },
  { name: 'xz', offset: 0, bytes: '\xfd7zXZ\x00', kind: 'archive' },
  { name: 'Zstandard', offset: 0, bytes: '\x28\xb5\x2f\xfd', kind: 'archive' },
  { name: 'tar archive', offset: 257, bytes: 'ustar', kind: 'archive' },
  { name: 'WARC archive', offset: 0, bytes: 'WARC/1.', kind: 'archive' },
  { name: 'JPEG picture', offset: 0, bytes: '\xff\xd8\xff', kind: 'picture' },
  { name: 'PNG picture', offset: 0, bytes: '\x89PNG\r\n\x1a\n', kind: 'picture' },
  { name: 'GIF picture', offset: 0, bytes: 'GIF87a', kind: 'picture' },
  { name: 'GIF picture', offset: 0, bytes: 'GIF89a', kind: 'picture' },
  { name: 'TIFF picture', offset: 0, bytes: 'II*\x00', kind: 'picture' },
  { name: 'TIFF picture', offset: 0, bytes: 'MM\x00*', kind: 'picture' },
  { name: 'WebP picture', offset: 0, bytes: 'RIFF', also: { offset: 8, bytes: 'WEBP' }, kind: 'picture' },
  {
    name: 'BMP picture',
    offset: 0,
    bytes: 'BM',
    also: { offset: 6, bytes: '\x00\x00\x00\x00' },
    kind: 'picture',
  },
  { name: 'Flash film', offset: 0, bytes: 'CWS', also: { offset: 5, bytes: '\x00' }, kind: 'other' },
  { name: 'CAJ document', offset: 0, bytes: 'CAJ\x00', kind: 'other' },
];

/** What to do with a file of this kind. */
export const signatureAdvice: Readonly<Record<FileSignature['kind'], string>> = {
  pdf: 'give the PDF file itself, nothing before or around it',
  office: 'save it as .docx, .xlsx, PDF or HTML and give that',
  archive: 'zip, tar, gzip, zstd, xz and WARC are read; unpack it, or pack it again as one of these',
  picture: 'pictures have no text; give the text or the HTML of the report',
  other: 'text, web pages, Word, Excel, RTF and PDF are read; convert it to one of these',
};
