const directoryEnd = 0x06054b50;
const directoryEntry = 0x02014b50;
const localMark = 'PK\x03\x04';
const localHeader = 30;
/** A comment of the greatest length may stand behind the directory's end. */
const maxEnd = 22 + 0xffff;
/** An office file has dozens of members. */
const maxMembers = 4096;

export interface ZipMember {
  /** As Latin-1: names of office files are ASCII. */
  readonly name: string;
  readonly data: Uint8Array;
  readonly packed: boolean;
  /** The check of the unpacked data. */
  readonly crc: number;
}

/** The members of a zip file by its directory; null where that is missing. */
export function listZipMembers(bytes: Uint8Array): readonly ZipMember[] | null {
  const file = asBuffer(bytes);
  const end = findEnd(file);
  if (end === null) return null;
  const members: ZipMember[] = [];
  let at = file.readUInt32LE(end + 16);
  while (at + 46 <= file.length && members.length < maxMembers && file.readUInt32LE(at) === directoryEntry) {
    const nameLength = file.readUInt16LE(at + 28);
    const start = file.readUInt32LE(at + 42);
    members.push({
      name: file.toString('latin1', at + 46, at + 46 + nameLength),
      data: dataAt(file, start, file.readUInt32LE(at + 20)),
      packed: file.readUInt16LE(at + 10) !== 0,
      crc: file.readUInt32LE(at + 16),
    });
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return members;
}

/** The directory at the end is missing. */
export const isCutZip = (bytes: Uint8Array): boolean => findEnd(asBuffer(bytes)) === null;

/** The names of the members; of a cut file those whose headers are there. */
export function listZipNames(bytes: Uint8Array): readonly string[] {
  const members = listZipMembers(bytes);
  if (members !== null) return members.map(({ name }) => name);
  const file = asBuffer(bytes);
  const names: string[] = [];
  for (
    let at = file.indexOf(localMark, 0, 'latin1');
    at >= 0;
    at = file.indexOf(localMark, at + 4, 'latin1')
  ) {
    if (at + localHeader > file.length || names.length >= maxMembers) break;
    const start = at + localHeader;
    names.push(file.toString('latin1', start, start + Math.min(file.readUInt16LE(at + 26), 256)));
  }
  return names;
}

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function findEnd(file: Buffer): number | null {
  for (let end = file.length - 22; end >= Math.max(0, file.length - maxEnd); end--)
    if (file.readUInt32LE(end) === directoryEnd) return end;
  return null;
}

function dataAt(file: Buffer, start: number, size: number): Uint8Array {
  if (start + localHeader > file.length) return file.subarray(0, 0);
  const from = start + localHeader + file.readUInt16LE(start + 26) + file.readUInt16LE(start + 28);
  return file.subarray(from, from + size);
}
