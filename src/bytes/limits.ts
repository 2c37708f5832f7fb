/** Larger documents are refused: no report of this kind comes near, a whole archive or a video does. */
export const maxDocumentBytes = 20 * 1024 * 1024;

/** How much an input may ask for. All figures are per input file. */
export interface Limits {
  /** Bytes of one document, after unpacking. */
  readonly documentBytes: number;
  /** Unpacked bytes for each packed byte, once `expansionGrace` bytes have been unpacked. */
  readonly expansion: number;
  readonly expansionGrace: number;
  /** Archives inside archives: 1 reads no archive in an archive. */
  readonly depth: number;
  /** Members of an input, those of archives inside it included. */
  readonly entries: number;
  /** Bytes of an archive that can only be read as a whole and does not lie on disk: a zip on standard input. */
  readonly heldBytes: number;
}

export const defaultLimits: Limits = {
  documentBytes: maxDocumentBytes,
  expansion: 100,
  expansionGrace: 1024 * 1024,
  depth: 2,
  entries: 1_000_000,
  heldBytes: 512 * 1024 * 1024,
};

const kilobyte = 1024;
const megabyte = 1024 * kilobyte;

/** A size for people: in the largest of bytes, kB and MB that does not make it zero. */
export function describeSize(bytes: number): string {
  const [unit, name] =
    bytes >= megabyte ? [megabyte, 'MB'] : bytes >= kilobyte ? [kilobyte, 'kB'] : [1, 'bytes'];
  const size = bytes / unit;
  return `${Number.isInteger(size) ? String(size) : size.toFixed(1)} ${name}`;
}

/** The sentence for a document over the limit; the size is unknown where a stream was cut off. */
export function describeTooLarge(bytes: number | null, limit: number = maxDocumentBytes): string {
  const size = bytes === null ? `more than ${describeSize(limit)}` : describeSize(bytes);
  return `the document has ${size}, the limit is ${describeSize(limit)}; give the report by itself, not a collection`;
}
