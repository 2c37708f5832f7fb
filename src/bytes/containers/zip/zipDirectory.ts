import type { RandomBytes } from '../container.js';

/** A member as the directory has it. */
export interface ZipEntry {
  readonly name: Buffer;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly start: number;
}

export interface ZipDirectory {
  readonly offset: number;
  readonly end: number;
  /** Bytes that something else has before the archive; all places count from behind them. */
  readonly shift: number;
}

const marks = { entry: 0x02014b50, end: 0x06054b50, locator64: 0x07064b50, end64: 0x06064b50 } as const;
const endBytes = 22;
const locatorBytes = 20;
const maxComment = 0xffff;
const entryBytes = 46;
const unknown32 = 0xffffffff;
/** Entries are read in pieces of this size; none is larger. */
const pieceBytes = 256 * 1024;

/** Finds the directory at the end of the file; null where it is missing or does not lead to its entries. */
export function findDirectory(file: RandomBytes): ZipDirectory | null {
  const length = Math.min(file.size, maxComment + endBytes + locatorBytes);
  const tailStart = file.size - length;
  const tail = file.read(tailStart, length);
  for (let at = tail.length - endBytes; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== marks.end) continue;
    const found = readEnd(file, tail, at, tailStart);
    if (found !== null) return found;
  }
  return null;
}

function readEnd(file: RandomBytes, tail: Buffer, at: number, tailStart: number): ZipDirectory | null {
  const count = tail.readUInt16LE(at + 10);
  let size = tail.readUInt32LE(at + 12);
  let offset = tail.readUInt32LE(at + 16);
  let end = tailStart + at;
  if (at >= locatorBytes && tail.readUInt32LE(at - locatorBytes) === marks.locator64) {
    const end64 = Number(tail.readBigUInt64LE(at - locatorBytes + 8));
    const record = file.read(Math.min(end64, file.size), 56);
    if (record.length < 56 || record.readUInt32LE(0) !== marks.end64) return null;
    size = Number(record.readBigUInt64LE(40));
    offset = Number(record.readBigUInt64LE(48));
    end = end64;
  } else if (count === 0 && size === 0) return { offset: end, end, shift: 0 };
  for (const shift of [0, end - size - offset]) {
    const start = offset + shift;
    if (start < 0 || start + entryBytes > file.size) continue;
    const first = file.read(start, 4);
    if (first.length === 4 && first.readUInt32LE(0) === marks.entry) return { offset: start, end, shift };
  }
  return null;
}

/** The entries of the directory, a piece of it at a time. Ends early where it is damaged: `isWhole` is false then. */
export function* listEntries(
  file: RandomBytes,
  { offset, end, shift }: ZipDirectory,
): Generator<ZipEntry, { readonly isWhole: boolean }> {
  let piece: Buffer = Buffer.alloc(0);
  let at = 0;
  let place = offset;
  while (place < end) {
    if (piece.length - at < entryBytes + 3 * 0xffff) {
      piece = file.read(place, Math.min(pieceBytes, end - place));
      at = 0;
    }
    if (piece.length - at < entryBytes || piece.readUInt32LE(at) !== marks.entry) return { isWhole: false };
    const nameLength = piece.readUInt16LE(at + 28);
    const extraLength = piece.readUInt16LE(at + 30);
    const length = entryBytes + nameLength + extraLength + piece.readUInt16LE(at + 32);
    if (length > piece.length - at) return { isWhole: false };
    yield readEntry(piece.subarray(at, at + length), nameLength, extraLength, shift);
    at += length;
    place += length;
  }
  return { isWhole: true };
}

function readEntry(record: Buffer, nameLength: number, extraLength: number, shift: number): ZipEntry {
  const extra = record.subarray(entryBytes + nameLength, entryBytes + nameLength + extraLength);
  const given = [record.readUInt32LE(24), record.readUInt32LE(20), record.readUInt32LE(42)];
  const [size = 0, packedSize = 0, start = 0] = fillIn64(given, findExtra(extra, 1));
  return {
    name: record.subarray(entryBytes, entryBytes + nameLength),
    flags: record.readUInt16LE(8),
    method: record.readUInt16LE(10),
    crc: record.readUInt32LE(16),
    packedSize,
    size,
    start: start + shift,
  };
}

/** Numbers that do not fit into four bytes stand in the extra field, in this order. */
export function fillIn64(given: readonly number[], field: Buffer | null): number[] {
  let at = 0;
  return given.map((number) => {
    if (number !== unknown32 || field === null || at + 8 > field.length) return number;
    const wide = Number(field.readBigUInt64LE(at));
    at += 8;
    return wide;
  });
}

/** A field of the extra part by its number. */
export function findExtra(extra: Buffer, id: number): Buffer | null {
  for (let at = 0; at + 4 <= extra.length;) {
    const length = extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) === id) return extra.subarray(at + 4, at + 4 + length);
    at += 4 + length;
  }
  return null;
}
