import type { ByteCursor } from '../byteCursor.js';
import type { ByteSource } from '../byteSource.js';
import { truncated } from './packed/inflater.js';

/** The next bytes of a cursor as a source of their own; `left` says how many of them have not been taken. */
export function limitedSource(
  cursor: ByteCursor,
  size: number,
): ByteSource & { readonly left: () => number } {
  let left = size;
  return {
    read: async () => {
      if (left === 0) return null;
      const piece = await cursor.takePiece(left);
      if (piece === null) throw cursor.failure ?? truncated();
      left -= piece.length;
      return piece;
    },
    resumeAt: () => null,
    left: () => left,
  };
}
