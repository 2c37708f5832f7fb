import { crc32 } from 'node:zlib';
import { ByteCursor } from '../../byteCursor.js';
import { ReadFailure, type ByteSource } from '../../byteSource.js';
import type { RandomBytes, Run } from '../container.js';
import { decodeEntryName } from '../decodeEntryName.js';
import { guardExpansion } from '../guardExpansion.js';
import { damaged, Inflater } from '../packed/inflater.js';
import type { ZipEntry } from './zipDirectory.js';

export const localMark = 0x04034b50;
export const localHeaderBytes = 30;
const flag = { encrypted: 1, utf8: 0x800 } as const;

/** Ways of packing by their numbers: two are read, the others are named. */
const methods: ReadonlyMap<number, string> = new Map([
  [9, 'Deflate64'],
  [12, 'bzip2'],
  [14, 'LZMA'],
  [93, 'Zstandard'],
  [95, 'xz'],
  [98, 'PPMd'],
  [99, 'AES'],
]);

/** Backslashes part folders in the archives of some old packers. */
export const decodeZipName = ({ name, flags }: Pick<ZipEntry, 'name' | 'flags'>): string => {
  const text = flags & flag.utf8 ? name.toString('utf8') : decodeEntryName(name);
  return text.includes('/') ? text : text.replaceAll('\\', '/');
};

/** Why a member cannot be read whatever it holds. */
export function refuseMember({ flags, method }: Pick<ZipEntry, 'flags' | 'method'>): ReadFailure | null {
  if (flags & flag.encrypted || method === 99)
    return new ReadFailure('E_ENCRYPTED', 'the member is encrypted; unpack the archive with its password');
  if (method === 0 || method === 8) return null;
  const name = methods.get(method) ?? `number ${String(method)}`;
  return new ReadFailure(
    'E_UNSUPPORTED',
    `the member is packed by a method that is not read (${name}); unpack the archive and pack it again as an ordinary zip`,
  );
}

/** What a member holds, checked against what the archive says of it. */
export function openContent(run: Run, file: RandomBytes, zip: ZipEntry): ByteSource {
  const header = file.read(zip.start, localHeaderBytes);
  const data = zip.start + localHeaderBytes + header.readUInt16LE(26) + header.readUInt16LE(28);
  const packed = new ByteCursor(rangeSource(file, data, data + zip.packedSize));
  return checkContent(run, zip.method === 8 ? inflateSource(packed) : storedSource(packed), zip);
}

const pieceBytes = 256 * 1024;

export function rangeSource(file: RandomBytes, start: number, end: number): ByteSource {
  let at = start;
  return {
    read: () => {
      const piece = file.read(at, Math.min(pieceBytes, end - at));
      at += piece.length;
      return piece.length > 0 ? piece : null;
    },
    resumeAt: () => null,
  };
}

/** Unpacked pieces, and how many packed bytes they have taken. */
interface Unpacker {
  readonly read: () => Promise<Buffer | null>;
  readonly packed: () => number;
}

function inflateSource(cursor: ByteCursor): Unpacker {
  const inflater = new Inflater(cursor);
  return { read: () => inflater.read(), packed: () => inflater.packed };
}

function storedSource(cursor: ByteCursor): Unpacker {
  let taken = 0;
  return {
    read: async () => {
      const piece = await cursor.takePiece();
      taken += piece?.length ?? 0;
      return piece;
    },
    packed: () => taken,
  };
}

/** The size that the archive says must be right: bombs say less than they hold. */
function checkContent(
  run: Run,
  unpacker: Unpacker,
  { size, crc }: Pick<ZipEntry, 'size' | 'crc'>,
): ByteSource {
  const guard = guardExpansion(run);
  let out = 0;
  let sum = 0;
  return {
    read: async () => {
      const piece = await unpacker.read();
      if (piece === null) {
        if (out !== size || sum !== crc) throw damaged();
        return null;
      }
      out += piece.length;
      guard(out, unpacker.packed());
      if (out > size) {
        throw new ReadFailure(
          'E_LIMIT',
          'the member holds more than the archive says, as bombs do; it is not read',
        );
      }
      sum = crc32(piece, sum);
      return piece;
    },
    resumeAt: () => null,
  };
}
