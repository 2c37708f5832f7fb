import {
  fileSignatures,
  signatureAdvice,
  type FileSignature,
} from '../knowledge/encodings/fileSignatures.js';
import type { Failure } from '../types.js';
import type { ByteCursor } from './byteCursor.js';
import type { ContainerFormat, Format } from './format.js';
import { isOfficeZip } from './isOfficeZip.js';
import type { FieldNames } from './member.js';

function holds(bytes: Uint8Array, offset: number, mark: string): boolean {
  if (bytes.length < offset + mark.length) return false;
  for (let i = 0; i < mark.length; i++) if (bytes[offset + i] !== mark.charCodeAt(i)) return false;
  return true;
}

/** The format that the first bytes name, if it is one that is not text. */
export function findSignature(bytes: Uint8Array): FileSignature | null {
  const found = fileSignatures.find(
    ({ offset, bytes: mark, also }) =>
      holds(bytes, offset, mark) && (also === undefined || holds(bytes, also.offset, also.bytes)),
  );
  return found ?? null;
}

/** First bytes (Latin-1) of the containers. */
const starts: readonly (readonly [string, ContainerFormat])[] = [
  ['\x1f\x8b\x08', 'gzip'],
  ['\x28\xb5\x2f\xfd', 'zstd'],
  ['\xfd7zXZ\x00', 'xz'],
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['PK\x07\x08PK\x03\x04', 'zip'],
  ['WARC/1.', 'warc'],
  ['WARC/0.', 'warc'],
];
const firstBytes = new Set(starts.map(([mark]) => mark.charCodeAt(0)));

/** The container that the first bytes name; null where they name none. A zip that is an office file is a document. */
export function tellPacked(bytes: Buffer): Format | null {
  if (firstBytes.has(bytes[0] ?? -1)) {
    const format = starts.find(([mark]) => holds(bytes, 0, mark))?.[1];
    if (format === 'zip' && isOfficeZip(bytes)) return 'document';
    if (format !== undefined) return format;
  }
  return isTar(bytes) ? 'tar' : null;
}

const tarHeader = 512;

/** A header adds up to its checksum, written in octal digits; old archives have no other mark. */
export function isTar(bytes: Buffer): boolean {
  if (bytes.length < tarHeader || (bytes[0] ?? 0) === 0) return false;
  const printed = /^ {0,6}([0-7]{1,6})[\0 ]/.exec(bytes.toString('latin1', 148, 156))?.[1];
  if (printed === undefined) return false;
  let sum = 8 * 0x20;
  for (let i = 0; i < tarHeader; i++) if (i < 148 || i >= 156) sum += bytes[i] ?? 0;
  return sum === Number.parseInt(printed, 8);
}

/** Archives that are named and not read; null for anything else. */
export function tellUnreadable(bytes: Buffer): Failure | null {
  const found = findSignature(bytes);
  if (found?.kind !== 'archive' || found.bytes.startsWith('PK')) return null;
  return { code: 'E_UNSUPPORTED', message: `${found.name} is not read: ${signatureAdvice.archive}` };
}

/**
 * Tells a container by its first bytes; names only help with lines of text, which have no mark: JSON lines are told by
 * their first line, CSV by its ending and a column that is known or asked for.
 */
export async function tellFormat(cursor: ByteCursor, name: string, fields: FieldNames = {}): Promise<Format> {
  const packed = tellPacked(cursor.view);
  if (packed !== null) return packed;
  if (mayBeLines(cursor.view, name)) {
    const { tellLines } = await import('./containers/lines/tellLines.js');
    return (await tellLines(cursor, name, fields)) ?? 'document';
  }
  return 'document';
}

/** Only a look, so that ordinary documents do without the readers of lines. */
function mayBeLines(bytes: Buffer, name: string): boolean {
  return (
    /\.(?:jsonl|ndjson|jl|jsonlines|csv|tsv)$/i.test(name) ||
    /^(?:\xef\xbb\xbf)?\s{0,8}\{/.test(bytes.toString('latin1', 0, 16))
  );
}
