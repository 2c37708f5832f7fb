import { ReadFailure, type ByteSource } from './byteSource.js';
import { errorCode } from './errorCode.js';

const nothing: Buffer = Buffer.alloc(0);

/** Reads a {@link ByteSource} in pieces of the reader's choice. What it gives are views, not copies. */
export class ByteCursor {
  private window = nothing;
  private at = 0;
  private ended = false;
  /** Set when the bytes ended before their end; what came before is good. */
  failure: ReadFailure | null = null;

  constructor(private readonly source: ByteSource) {}

  /** Bytes at hand. */
  get length(): number {
    return this.window.length - this.at;
  }

  /** The bytes at hand, not taken. */
  get view(): Buffer {
    return this.at === 0 ? this.window : this.window.subarray(this.at);
  }

  /** Has everything come that will come? */
  get isLast(): boolean {
    return this.ended;
  }

  /** Reads on until so many bytes are at hand; false when they end before. */
  async fill(wanted: number): Promise<boolean> {
    if (this.length >= wanted) return true;
    const pieces = this.length > 0 ? [this.view] : [];
    let size = this.length;
    while (size < wanted) {
      const piece = await this.readPiece();
      if (piece === null) break;
      pieces.push(piece);
      size += piece.length;
    }
    const [first] = pieces;
    if (pieces.length > 1 || this.length === 0) {
      this.window = pieces.length > 1 ? Buffer.concat(pieces, size) : (first ?? nothing);
      this.at = 0;
    }
    return size >= wanted;
  }

  /** Takes bytes at hand, at most so many. */
  take(count: number): Buffer {
    const end = Math.min(this.at + count, this.window.length);
    const taken = this.window.subarray(this.at, end);
    this.at = end;
    return taken;
  }

  /** Takes what is at hand, or the next piece; null at the end. */
  async takePiece(limit = Infinity): Promise<Buffer | null> {
    if (this.length === 0 && !(await this.fill(1))) return null;
    return this.take(Math.min(limit, this.length));
  }

  /** Puts bytes back that were taken last. */
  giveBack(bytes: Buffer): void {
    if (bytes.length === 0) return;
    this.window = this.length === 0 ? bytes : Buffer.concat([bytes, this.view]);
    this.at = 0;
  }

  /** Goes on behind damage, where the source can: what was at hand is dropped. False where this is the end. */
  goOn(): boolean {
    if (this.failure?.code !== 'E_DAMAGED' || this.source.goesOn !== true) return false;
    this.window = nothing;
    this.at = 0;
    this.ended = false;
    this.failure = null;
    return true;
  }

  /** Passes over bytes; false when they end before. */
  async skip(count: number): Promise<boolean> {
    let left = count;
    while (left > 0) {
      const piece = await this.takePiece(left);
      if (piece === null) return false;
      left -= piece.length;
    }
    return true;
  }

  /** Where in the file the bytes at hand begin, if reading can begin there. */
  resumeAt(): number | null {
    return this.source.resumeAt(this.length);
  }

  private async readPiece(): Promise<Buffer | null> {
    if (this.ended) return null;
    try {
      const piece = await this.source.read();
      if (piece === null) this.ended = true;
      return piece;
    } catch (error) {
      this.ended = true;
      this.failure = error instanceof ReadFailure ? error : describeFailure(error);
      return null;
    }
  }
}

function describeFailure(error: unknown): ReadFailure {
  const code = errorCode(error) || String(error);
  return new ReadFailure('E_UNREADABLE', `cannot be read on (${code})`, { cause: error });
}
