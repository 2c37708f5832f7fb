import { decodeWindows1252 } from '../windows1252.js';

/** A stretch of the text and where it stands in the main stream. */
export interface Piece {
  readonly text: string;
  /** Byte of the first character. */
  readonly start: number;
  readonly bytesPerCharacter: 1 | 2;
}

const properties = 1;
const pieceTable = 2;
const compressed = 0x40000000;

/** The pieces of the document's own text in their order; notes, headers and text boxes come behind and are left out. */
export function readPieces(main: Uint8Array, complex: Uint8Array, characters: number): readonly Piece[] {
  const view = new DataView(complex.buffer, complex.byteOffset, complex.byteLength);
  let at = 0;
  while (view.getUint8(at) === properties) at += 3 + view.getUint16(at + 1, true);
  if (view.getUint8(at) !== pieceTable) throw new Error('the table of text pieces is damaged');
  const count = Math.floor((view.getUint32(at + 1, true) - 4) / 12);
  const borders = at + 5;
  const pieces: Piece[] = [];
  for (let i = 0; i < count; i++) {
    const from = view.getUint32(borders + 4 * i, true);
    const to = Math.min(view.getUint32(borders + 4 * (i + 1), true), characters);
    if (to <= from) continue;
    const place = view.getUint32(borders + 4 * (count + 1) + 8 * i + 2, true);
    const isCompressed = (place & compressed) !== 0;
    const start = isCompressed ? (place & ~compressed) >>> 1 : place;
    const size = isCompressed ? 1 : 2;
    const bytes = main.subarray(start, start + (to - from) * size);
    if (bytes.length < (to - from) * size) throw new Error('unexpected end of the text');
    const text = isCompressed
      ? decodeWindows1252(bytes)
      : new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes);
    pieces.push({ text, start, bytesPerCharacter: size });
  }
  return pieces;
}
