import { createInflateRaw, inflateRawSync, type InflateRaw } from 'node:zlib';
import type { ByteCursor } from '../../byteCursor.js';
import { ReadFailure } from '../../byteSource.js';
import { errorCode } from '../../errorCode.js';

/** Pieces of output; larger ones are no faster. */
const chunkSize = 128 * 1024;
/** A packed stream that is longer, or gives more, is unpacked piece by piece. */
const maxWholePacked = 32 * 1024 * 1024;
const maxWhole = 22 * 1024 * 1024;
const firstBytes = 64 * 1024;

/** Node tells the engine when it is asked to; the types do not know. */
interface Inflated {
  readonly buffer: Buffer;
  readonly engine: { readonly bytesWritten: number };
}

/** Pages of one file are much alike: room for what the last ones had, not for the largest, which costs memory. */
let usualBytes = 16 * 1024;
const smallestChunk = 8 * 1024;

function inflateWhole(packed: Buffer, cut: boolean): Inflated {
  const result = inflateRawSync(packed, {
    info: true,
    chunkSize: Math.min(chunkSize, Math.max(smallestChunk, usualBytes * 2)),
    maxOutputLength: maxWhole,
    // 2: Z_SYNC_FLUSH gives what there is of a stream that ends early.
    ...(cut ? { finishFlush: 2 } : {}),
  }) as unknown as Inflated;
  usualBytes = Math.round((usualBytes * 7 + result.buffer.length) / 8);
  return result;
}

/** Unpacks a stream that lies in these bytes as a whole; null where it does not, or cannot be unpacked. */
export function inflateAtHand(packed: Buffer): { readonly bytes: Buffer; readonly packed: number } | null {
  try {
    const { buffer, engine } = inflateWhole(packed, false);
    return { bytes: buffer, packed: engine.bytesWritten };
  } catch {
    return null;
  }
}

export const truncated = (): ReadFailure =>
  new ReadFailure('E_TRUNCATED', 'the data ends in the middle; get the whole file again');

/**
 * Unpacks one deflate stream that begins at the cursor, and leaves the cursor behind its last byte. Members of archives
 * are small: they are unpacked at once, without a stream of Node for each, which would take longer than the unpacking.
 */
export class Inflater {
  private stream: StreamInflater | null = null;
  private cut = false;
  /** Has everything come, in one piece? */
  isDone = false;
  /** Bytes that the stream has taken so far. */
  packed = 0;

  constructor(private readonly cursor: ByteCursor) {}

  /** The next piece; null at the end of the stream. */
  async read(): Promise<Buffer | null> {
    if (this.stream) return this.readOn(this.stream);
    if (this.cut) throw this.cursor.failure ?? truncated();
    if (this.isDone) return null;
    const whole = await this.readWhole();
    if (whole === null) return this.readOn((this.stream = new StreamInflater(this.cursor)));
    this.isDone = !this.cut;
    // A stream may hold nothing.
    return whole.length > 0 ? whole : this.read();
  }

  private async readOn(stream: StreamInflater): Promise<Buffer | null> {
    const piece = await stream.read();
    this.packed = stream.packed;
    return piece;
  }

  /** Null where the stream is too long for that. */
  private async readWhole(): Promise<Buffer | null> {
    await this.cursor.fill(Math.min(firstBytes, this.cursor.length || 1));
    for (;;) {
      const view = this.cursor.view;
      const isLast = this.cursor.isLast;
      try {
        const { buffer, engine } = inflateWhole(view, false);
        this.packed = engine.bytesWritten;
        this.cursor.take(this.packed);
        return buffer;
      } catch (error) {
        const code = errorCode(error);
        if (code === 'ERR_BUFFER_TOO_LARGE') return null;
        if (code !== 'Z_BUF_ERROR') throw damaged();
        if (isLast) return this.readCut(view);
        if (view.length > maxWholePacked) return null;
        await this.cursor.fill(view.length * 2);
      }
    }
  }

  private readCut(view: Buffer): Buffer | null {
    this.cut = true;
    try {
      const { buffer } = inflateWhole(view, true);
      this.packed = view.length;
      this.cursor.take(view.length);
      return buffer;
    } catch {
      this.cut = false;
      return null;
    }
  }
}

export const damaged = (): ReadFailure =>
  new ReadFailure('E_DAMAGED', 'the packed data is damaged; get the file again');

/** The same by Node's stream, one piece at a time. */
class StreamInflater {
  private readonly inflate: InflateRaw = createInflateRaw({ chunkSize });
  private wantsInput = true;
  private ended = false;
  private failure: Error | null = null;
  private last: Buffer = Buffer.alloc(0);
  private fed = 0;
  private wake: () => void = () => undefined;

  constructor(private readonly cursor: ByteCursor) {
    const wake = (): void => {
      this.wake();
    };
    this.inflate.on('readable', wake);
    this.inflate.on('end', () => {
      this.ended = true;
      wake();
    });
    this.inflate.on('error', (error) => {
      this.failure = error;
      wake();
    });
  }

  get packed(): number {
    return Math.min(this.fed, this.inflate.bytesWritten);
  }

  async read(): Promise<Buffer | null> {
    for (;;) {
      const waiting = new Promise<void>((resolve) => (this.wake = resolve));
      const piece = this.inflate.read() as Buffer | null;
      if (piece !== null) return piece;
      if (this.failure) throw errorCode(this.failure) === 'Z_BUF_ERROR' ? truncated() : damaged();
      if (this.ended) return this.finish();
      if (this.wantsInput) await this.feed();
      else await waiting;
    }
  }

  /** One piece at a time, so that what the stream does not take is a part of the last one. */
  private async feed(): Promise<void> {
    this.wantsInput = false;
    const piece = await this.cursor.takePiece(chunkSize);
    if (piece === null) {
      if (this.cursor.failure) throw this.cursor.failure;
      this.inflate.end();
      return;
    }
    this.last = piece;
    this.fed += piece.length;
    this.inflate.write(piece, () => {
      this.wantsInput = true;
      this.wake();
    });
  }

  private finish(): null {
    const left = this.fed - this.inflate.bytesWritten;
    this.cursor.giveBack(this.last.subarray(this.last.length - left));
    this.inflate.destroy();
    return null;
  }
}
