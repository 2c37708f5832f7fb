import { decodeEntryName } from './decodeEntryName.js';

export interface TarHeader {
  /** `other`: folders, links, devices. */
  readonly kind: 'file' | 'extension' | 'other';
  readonly type: string;
  readonly name: Buffer;
  readonly size: number;
}

/** What stands before a header for a name or size that does not fit into it. */
export interface Extensions {
  readonly name?: string;
  readonly size?: number;
}

const untilZero = (field: Buffer): Buffer => {
  const end = field.indexOf(0);
  return end < 0 ? field : field.subarray(0, end);
};

/** Octal digits, or where the first bit is set a number of bytes, high ones first. */
function readSize(field: Buffer): number {
  if (((field[0] ?? 0) & 0x80) === 0)
    return Number.parseInt(untilZero(field).toString('latin1').trim() || '0', 8);
  return Number(field.readBigUInt64BE(field.length - 8));
}

const slash = Buffer.from('/');

/** Reads a header of 512 bytes, whose checksum has been looked at. */
export function readHeader(header: Buffer): TarHeader {
  const type = header.toString('latin1', 156, 157);
  const isUstar = header.toString('latin1', 257, 263) === 'ustar\0';
  const prefix = isUstar ? untilZero(header.subarray(345, 500)) : Buffer.alloc(0);
  const name = untilZero(header.subarray(0, 100));
  const size = readSize(header.subarray(124, 136));
  const isFolder = name.at(-1) === 0x2f;
  return {
    kind: 'xgLKX'.includes(type) ? 'extension' : '0\x007'.includes(type) && !isFolder ? 'file' : 'other',
    type,
    name: prefix.length > 0 ? Buffer.concat([prefix, slash, name]) : name,
    // Links and folders have no data, whatever the field says.
    size: Number.isSafeInteger(size) && size >= 0 && !'123456'.includes(type) ? size : 0,
  };
}

/** A GNU long name, or the records of pax that count here; those for all members and of links are of no use. */
export function readExtension({ type }: TarHeader, data: Buffer): Extensions {
  if (type === 'L') return { name: decodeEntryName(untilZero(data)) };
  return type === 'x' || type === 'X' ? readPaxRecords(data) : {};
}

/** `27 path=…\n`: the length of the record in bytes, the key, the value. */
function readPaxRecords(data: Buffer): Extensions {
  let found: Extensions = {};
  for (let at = 0; at < data.length;) {
    const length = Number.parseInt(data.toString('latin1', at, at + 12), 10);
    if (!(length > 4) || at + length > data.length) break;
    const record = data.subarray(data.indexOf(0x20, at) + 1, at + length - 1);
    const sign = record.indexOf(0x3d);
    const key = record.toString('latin1', 0, sign);
    const value = record.subarray(sign + 1);
    if (key === 'path') found = { ...found, name: decodeEntryName(value) };
    const size = key === 'size' ? Number(value.toString('latin1')) : NaN;
    if (Number.isSafeInteger(size) && size >= 0) found = { ...found, size };
    at += length;
  }
  return found;
}
