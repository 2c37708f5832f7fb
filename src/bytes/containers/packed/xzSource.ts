import { ReadableStream } from 'node:stream/web';
import type * as XzModule from 'xz-decompress';
import type { ByteCursor } from '../../byteCursor.js';
import { ReadFailure, type ByteSource } from '../../byteSource.js';
import type { Run } from '../container.js';
import { guardExpansion } from '../guardExpansion.js';
import { damaged, truncated } from './inflater.js';

const fedBytes = 16 * 1024;
/** The last bytes of every xz stream. */
const streamEnd = 'YZ';

type XzStream = typeof XzModule.XzReadableStream;

async function loadXz(): Promise<XzStream> {
  try {
    const found = (await import('xz-decompress')) as typeof XzModule & { default?: typeof XzModule };
    // What a CommonJS package exports stands below `default` for some loaders.
    return found.default?.XzReadableStream ?? found.XzReadableStream;
  } catch {
    // Missing or broken: the same helps, and neither is damage of the file.
    throw new ReadFailure(
      'E_NEEDS_PACKAGE',
      'this is an xz file; to read such files install a package beside gov-report: npm install xz-decompress',
    );
  }
}

/** Unpacks xz by an optional package, loaded when the first such file comes. */
export function xzSource(cursor: ByteCursor, run: Run): ByteSource {
  const guard = guardExpansion(run);
  let out = 0;
  let packed = 0;
  let tail = '';
  let reader: ReadableStreamDefaultReader<Uint8Array> | null = null;
  const input = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const piece = await cursor.takePiece(fedBytes);
      if (piece === null) controller.close();
      else {
        packed += piece.length;
        tail = (tail + piece.subarray(-2).toString('latin1')).slice(-2);
        controller.enqueue(piece);
      }
    },
  });
  const readPiece = async (): Promise<Buffer | null> => {
    if (reader === null) {
      const XzReadableStream = await loadXz();
      reader = new XzReadableStream(input as never).getReader() as ReadableStreamDefaultReader<Uint8Array>;
    }
    const { done, value } = await reader.read();
    if (done) {
      if (cursor.failure) throw cursor.failure;
      if (tail !== streamEnd) throw truncated();
      return null;
    }
    out += value.length;
    guard(out, packed);
    return Buffer.from(value);
  };
  return {
    read: async () => {
      for (;;) {
        try {
          const piece = await readPiece();
          if (piece === null || piece.length > 0) return piece;
        } catch (error) {
          if (error instanceof ReadFailure) throw error;
          throw cursor.failure ?? (tail === streamEnd ? damaged() : truncated());
        }
      }
    },
    resumeAt: () => null,
  };
}
