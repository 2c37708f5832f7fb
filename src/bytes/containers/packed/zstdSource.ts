import { Decompress } from 'fzstd';
import type { ByteCursor } from '../../byteCursor.js';
import { ReadFailure, type ByteSource } from '../../byteSource.js';
import { errorCode } from '../../errorCode.js';
import type { Run } from '../container.js';
import { guardExpansion } from '../guardExpansion.js';
import { damaged, truncated } from './inflater.js';
import { watchZstdWindows } from './watchZstdWindows.js';

/** Little at a time: a few bytes of zstd can stand for 128 kB, and all that they give comes at once. */
const fedBytes = 16 * 1024;
/** What fzstd says where the data ends too early. */
const unexpectedEnd = '5';

/** Unpacks Zstandard, one frame or many. */
export function zstdSource(cursor: ByteCursor, run: Run): ByteSource {
  const guard = guardExpansion(run);
  const watchWindows = watchZstdWindows();
  const ready: Buffer[] = [];
  let out = 0;
  let packed = 0;
  let ended = false;
  const unpacker = new Decompress((data) => {
    out += data.length;
    guard(out, packed);
    // The unpacker writes over its window.
    if (data.length > 0) ready.push(Buffer.from(data));
  });
  const feed = async (): Promise<void> => {
    const piece = await cursor.takePiece(fedBytes);
    ended = piece === null;
    if (ended && cursor.failure) throw cursor.failure;
    packed += piece?.length ?? 0;
    try {
      if (piece !== null) watchWindows(piece);
      unpacker.push(piece ?? new Uint8Array(0), ended);
    } catch (error) {
      if (error instanceof ReadFailure) throw error;
      throw errorCode(error) === unexpectedEnd ? truncated() : damaged();
    }
  };
  return {
    read: async () => {
      while (ready.length === 0 && !ended) await feed();
      return ready.shift() ?? null;
    },
    resumeAt: () => null,
  };
}
