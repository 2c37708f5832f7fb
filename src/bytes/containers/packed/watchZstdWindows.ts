import { ReadFailure } from '../../byteSource.js';

/**
 * The most that a frame may ask for its window, which the unpacker takes at once, whatever follows: a header of a few
 * bytes can ask for 2 GB. The same as the `zstd` command allows without `--long`.
 */
export const maxZstdWindowBytes = 128 * 1024 * 1024;

const frameMagic = 0xfd2fb528;
const skippableMagic = 0x184d2a5;
const repeatedByteBlock = 1;
const checksumBytes = 4;

/** The bytes that come next in a stream: wanted as they are, or passed over. */
interface Next {
  readonly bytes: number;
  readonly wanted: boolean;
}
const take = (bytes: number): Next => ({ bytes, wanted: true });
const pass = (bytes: number): Next => ({ bytes, wanted: false });

/**
 * Follows the frames of a Zstandard stream by their headers alone (RFC 8878), fed before the unpacker is, and throws
 * where a window is too large. What is no Zstandard is left to the unpacker.
 */
export function watchZstdWindows(): (piece: Uint8Array) => void {
  const frames = followFrames();
  let next = frames.next();
  let held: Uint8Array[] = [];
  let missing = next.value?.bytes ?? 0;
  return (piece) => {
    for (let at = 0; at < piece.length && !next.done;) {
      const end = Math.min(piece.length, at + missing);
      if (next.value.wanted) held.push(piece.slice(at, end));
      missing -= end - at;
      at = end;
      while (missing === 0 && !next.done) {
        next = frames.next(Buffer.concat(held));
        held = [];
        missing = next.value?.bytes ?? 0;
      }
    }
  };
}

function* followFrames(): Generator<Next, undefined, Buffer> {
  for (;;) {
    const magic = (yield take(4)).readUInt32LE();
    if (magic >>> 4 === skippableMagic) {
      yield pass((yield take(4)).readUInt32LE());
      continue;
    }
    if (magic !== frameMagic) return undefined;
    const hasChecksum = yield* checkHeader();
    for (let isLast = false; !isLast;) {
      const block = (yield take(3)).readUIntLE(0, 3);
      isLast = (block & 1) === 1;
      const kind = (block >> 1) & 3;
      const size = block >> 3;
      yield pass(kind === repeatedByteBlock ? 1 : size);
    }
    if (hasChecksum) yield pass(checksumBytes);
  }
}

/** A window is written as such, or is the whole content of a frame that stands in one segment. */
function* checkHeader(): Generator<Next, boolean, Buffer> {
  const [flags = 0] = yield take(1);
  const isOneSegment = (flags & 0x20) !== 0;
  const [window = 0] = isOneSegment ? [] : yield take(1);
  yield pass([0, 1, 2, 4][flags & 3] ?? 0);
  const sizeBytes = [isOneSegment ? 1 : 0, 2, 4, 8][flags >> 6] ?? 0;
  const content = readSize(sizeBytes === 0 ? Buffer.alloc(0) : yield take(sizeBytes));
  const base = 2 ** (10 + (window >> 3));
  const asked = isOneSegment ? content : base + (base / 8) * (window & 7);
  if (asked > maxZstdWindowBytes) throw describeWindow(asked);
  return (flags & 4) !== 0;
}

function readSize(bytes: Buffer): number {
  if (bytes.length === 8) return Number(bytes.readBigUInt64LE());
  return bytes.length === 0 ? 0 : bytes.readUIntLE(0, bytes.length) + (bytes.length === 2 ? 256 : 0);
}

const inMegabytes = (bytes: number): string => String(Math.ceil(bytes / 1024 / 1024));

const describeWindow = (asked: number): ReadFailure =>
  new ReadFailure(
    'E_LIMIT',
    `its Zstandard window of ${inMegabytes(asked)} MB is larger than ${inMegabytes(maxZstdWindowBytes)} MB; unpack it with zstd --long=31 first`,
  );
