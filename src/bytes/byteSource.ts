import { readSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';

/** Bytes that come in pieces of any size. */
export interface ByteSource {
  /** The next piece, never an empty one; null at the end. Throws a {@link ReadFailure} behind the last good byte. */
  readonly read: () => Promise<Buffer | null> | Buffer | null;
  /** The byte of the file at which reading can begin anew so that the last `unread` bytes come first; null for none. */
  readonly resumeAt: (unread: number) => number | null;
  /** Can be read on behind damage: each time from a later place. Others would tell the same damage for ever. */
  readonly goesOn?: true;
}

/** Why bytes end before their end: a stable code and a sentence. */
export class ReadFailure extends Error {
  constructor(
    readonly code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'ReadFailure';
  }
}

/** Large enough that the cost of a call does not count, small enough to stay in the cache of a core. */
const pieceBytes = 1024 * 1024;

/**
 * An open file from a byte on. Reading waits for the disk: nothing else could go on without the bytes. Before each piece
 * other tasks have their turn: Node lets go of a closed unpacker and its buffers only then.
 */
export function fileSource(
  file: number,
  from: number,
  size: number,
  onBytes: (read: number) => void,
  pieceLength = pieceBytes,
): ByteSource {
  let offset = from;
  return {
    read: async () => {
      await setImmediate();
      // Some files of the system say that they are empty.
      if (size > 0 && offset >= size) return null;
      const piece = Buffer.allocUnsafeSlow(size > 0 ? Math.min(pieceLength, size - offset) : pieceLength);
      const read = readSync(file, piece, 0, piece.length, offset);
      if (read === 0) return null;
      offset += read;
      onBytes(read);
      return piece.subarray(0, read);
    },
    resumeAt: (unread) => offset - unread,
  };
}

/** A stream that comes by itself: standard input, a pipe, an unpacker. It cannot be entered anew. */
export function streamSource(
  stream: Readable,
  onBytes: (read: number) => void = () => undefined,
): ByteSource {
  const pieces = (stream as AsyncIterable<Buffer | string>)[Symbol.asyncIterator]();
  return {
    read: async () => {
      for (;;) {
        const { value, done } = await pieces.next();
        if (done === true) return null;
        const piece = typeof value === 'string' ? Buffer.from(value) : value;
        onBytes(piece.length);
        if (piece.length > 0) return piece;
      }
    },
    resumeAt: () => null,
  };
}

/** Bytes in memory. */
export function bufferSource(bytes: Buffer): ByteSource {
  let given = false;
  return {
    read: () => {
      if (given || bytes.length === 0) return null;
      given = true;
      return bytes;
    },
    resumeAt: () => null,
  };
}
