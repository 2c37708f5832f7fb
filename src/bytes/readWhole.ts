import type { ByteCursor } from './byteCursor.js';

/** Reads to the end; null as soon as there are more bytes than the limit. */
export async function readWhole(cursor: ByteCursor, limit: number): Promise<Buffer | null> {
  const pieces: Buffer[] = [];
  let size = 0;
  for (let piece = await cursor.takePiece(); piece !== null; piece = await cursor.takePiece()) {
    pieces.push(piece);
    size += piece.length;
    if (size > limit) return null;
  }
  const [first] = pieces;
  return pieces.length === 1 && first !== undefined ? first : Buffer.concat(pieces, size);
}
