import { ByteCursor } from '../../byteCursor.js';
import { ReadFailure } from '../../byteSource.js';
import type { Member, ReadPosition } from '../../member.js';
import {
  countEntry,
  isWanted,
  nameEntry,
  positionAt,
  type Container,
  type RandomBytes,
  type Run,
} from '../container.js';
import { guardExpansion } from '../guardExpansion.js';
import { openMember } from '../openMember.js';
import { problemOf, type MemberInfo } from '../unreadMember.js';
import { damaged, Inflater, truncated } from '../packed/inflater.js';
import {
  decodeZipName,
  localHeaderBytes,
  localMark,
  openContent,
  rangeSource,
  refuseMember,
} from './zipMember.js';
import { fillIn64, findExtra, type ZipEntry } from './zipDirectory.js';

const descriptorMark = 0x08074b50;
const directoryMark = 0x02014b50;
const sizeBehind = 8;
const localMarkText = 'PK\x03\x04';
const pieceBytes = 1024 * 1024;

/**
 * Reads the members of a zip without its directory, which a cut file has lost: all that are whole, then one
 * `E_TRUNCATED` for the one that is cut, or for the archive.
 */
export async function* scanZip(
  container: Container,
  file: RandomBytes,
  from: ReadPosition | null,
): AsyncGenerator<Member> {
  let at = from === null || from.offset === 0 ? findMark(file, 0) : from.offset;
  let count = from?.member ?? 0;
  while (at !== null && at + localHeaderBytes <= file.size) {
    const header = readLocalHeader(file, at);
    if (header === null) {
      if (file.read(at, 4).readUInt32LE(0) === directoryMark) break;
      at = findMark(file, at + 1);
      continue;
    }
    const place = await locate(container.run, file, header);
    at = place.end ?? findMark(file, header.data);
    const name = decodeZipName(header.zip);
    if (name.endsWith('/')) continue;
    count++;
    yield* readFound(container, file, name, place, at === null ? null : positionAt(container, at, count));
    if (place.isCut) return;
  }
  yield problemOf(container, { entry: container.entry, next: () => null }, lostDirectory(count));
}

async function* readFound(
  container: Container,
  file: RandomBytes,
  name: string,
  { zip, end, isCut }: Place,
  next: ReadPosition | null,
): AsyncGenerator<Member> {
  countEntry(container.run);
  const entry = nameEntry(container, name);
  if (!isWanted(container, entry) && !isCut) return;
  const info: MemberInfo = { entry, url: null, declaredCharset: null, size: zip.size, next: () => next };
  const refused = isCut ? truncated() : (refuseMember(zip) ?? (end === null ? damaged() : null));
  if (refused) yield problemOf(container, info, refused);
  else yield* openMember(container, info, new ByteCursor(openContent(container.run, file, zip)));
}

const lostDirectory = (count: number): { code: string; message: string } => ({
  code: 'E_TRUNCATED',
  message: `the archive's end is missing; ${String(count)} members were found without it; get the whole file again`,
});

interface LocalHeader {
  readonly zip: ZipEntry;
  /** Where the member's bytes begin. */
  readonly data: number;
}

function readLocalHeader(file: RandomBytes, at: number): LocalHeader | null {
  const header = file.read(at, localHeaderBytes);
  if (header.length < localHeaderBytes || header.readUInt32LE(0) !== localMark) return null;
  const nameLength = header.readUInt16LE(26);
  if (nameLength === 0) return null;
  const extraLength = header.readUInt16LE(28);
  const rest = file.read(at + localHeaderBytes, nameLength + extraLength);
  const given = [header.readUInt32LE(22), header.readUInt32LE(18)];
  const [size = 0, packedSize = 0] = fillIn64(given, findExtra(rest.subarray(nameLength), 1));
  const zip: ZipEntry = {
    name: rest.subarray(0, nameLength),
    flags: header.readUInt16LE(6),
    method: header.readUInt16LE(8),
    crc: header.readUInt32LE(14),
    packedSize,
    size,
    start: at,
  };
  return { zip, data: at + localHeaderBytes + nameLength + extraLength };
}

interface Place {
  readonly zip: ZipEntry;
  /** Behind the member; null where it cannot be told. */
  readonly end: number | null;
  readonly isCut: boolean;
}

async function locate(run: Run, file: RandomBytes, { zip, data }: LocalHeader): Promise<Place> {
  if (!(zip.flags & sizeBehind) || zip.packedSize > 0) {
    const end = data + zip.packedSize;
    return { zip, end, isCut: end > file.size };
  }
  if (zip.method === 8 && refuseMember(zip) === null) return locateBehind(run, file, zip, data);
  return { zip, end: null, isCut: false };
}

/** Where a packer wrote to a stream, size and check stand behind the data. */
async function locateBehind(run: Run, file: RandomBytes, zip: ZipEntry, data: number): Promise<Place> {
  const inflater = new Inflater(new ByteCursor(rangeSource(file, data, file.size)));
  const guard = guardExpansion(run);
  let size = 0;
  try {
    for (let piece = await inflater.read(); piece !== null; piece = await inflater.read()) {
      size += piece.length;
      guard(size, inflater.packed);
    }
  } catch (error) {
    return { zip, end: null, isCut: error instanceof ReadFailure && error.code === 'E_TRUNCATED' };
  }
  const behind = data + inflater.packed;
  const descriptor = file.read(behind, 24);
  if (descriptor.length < 16) return { zip, end: null, isCut: true };
  const skip = descriptor.readUInt32LE(0) === descriptorMark ? 4 : 0;
  // Sizes have four bytes or, in large archives, eight.
  const isWide = descriptor.length >= skip + 20 && descriptor.readUInt32LE(skip + 8) === 0 && size > 0;
  const entry = { ...zip, size, crc: descriptor.readUInt32LE(skip), packedSize: inflater.packed };
  return { zip: entry, end: behind + skip + (isWide ? 20 : 12), isCut: false };
}

function findMark(file: RandomBytes, from: number): number | null {
  for (let at = from; at < file.size; at += pieceBytes - 3) {
    const found = file.read(at, pieceBytes).indexOf(localMarkText, 0, 'latin1');
    if (found >= 0) return at + found;
  }
  return null;
}
