import { crc32 } from 'node:zlib';
import type { ByteCursor } from '../../byteCursor.js';
import { ReadFailure, type ByteSource } from '../../byteSource.js';
import type { Run } from '../container.js';
import { guardExpansion } from '../guardExpansion.js';
import { damaged, inflateAtHand, Inflater, truncated } from './inflater.js';

const fixedHeader = 10;
const trailer = 8;
/** Names and comments in a header are short. */
const maxHeader = 64 * 1024;
const flag = { hcrc: 2, extra: 4, name: 8, comment: 16 } as const;

const isGzip = (view: Buffer): boolean =>
  view.length >= 3 && view[0] === 0x1f && view[1] === 0x8b && view[2] === 8;

/**
 * Unpacks a gzip file of one member or of many, one behind the other, as crawls have them. Where a member ends,
 * reading can begin anew. Behind a damaged member the next one is looked for when reading goes on.
 */
export function gzipSource(cursor: ByteCursor, run: Run): ByteSource {
  const reader = new GzipReader(cursor, run);
  return {
    read: () => reader.read(),
    resumeAt: (unread) => (unread === 0 && reader.atMemberEnd ? cursor.resumeAt() : null),
    goesOn: true,
  };
}

class GzipReader {
  /** Is all that was unpacked given, up to the end of a member? */
  atMemberEnd = true;
  private member: Inflater | null = null;
  private members = 0;
  private guard: ReturnType<typeof guardExpansion>;
  private out = 0;
  private crc = 0;
  private failure: ReadFailure | null = null;

  constructor(
    private readonly cursor: ByteCursor,
    private readonly run: Run,
  ) {
    this.guard = guardExpansion(run);
  }

  read(): Promise<Buffer | null> | Buffer | null {
    return this.readAtHand() ?? this.readOn();
  }

  /**
   * A member that lies at hand as a whole, without waiting for anything: nearly all of a crawl. Whatever is not as
   * simple is left as it is for the long way.
   */
  private readAtHand(): Buffer | null {
    if (this.failure !== null || this.member !== null || this.cursor.length < fixedHeader + trailer)
      return null;
    const { view } = this.cursor;
    if (!isGzip(view) || view[3] !== 0) return null;
    const found = inflateAtHand(view.subarray(fixedHeader));
    if (found === null || found.bytes.length === 0) return null;
    const end = fixedHeader + found.packed;
    if (end + trailer > view.length || !isEnd(view, end, crc32(found.bytes), found.bytes.length)) return null;
    guardExpansion(this.run)(found.bytes.length, found.packed);
    this.members++;
    this.cursor.take(end + trailer);
    return found.bytes;
  }

  private async readOn(): Promise<Buffer | null> {
    if (this.failure) {
      if (this.failure.code !== 'E_DAMAGED') throw this.failure;
      // The damage has been told; without another member this is the end.
      if (!(await findMember(this.cursor))) return null;
      this.failure = null;
      this.atMemberEnd = true;
    }
    try {
      return await this.readPiece();
    } catch (error) {
      if (error instanceof ReadFailure) this.failure = error;
      this.member = null;
      throw error;
    }
  }

  private async readPiece(): Promise<Buffer | null> {
    for (;;) {
      if (this.member === null && !(await this.openMember())) return null;
      const member = this.member;
      const piece = (await member?.read()) ?? null;
      if (member === null) return null;
      if (piece === null) await this.closeMember();
      else {
        this.out += piece.length;
        this.guard(this.out, member.packed);
        this.crc = crc32(piece, this.crc);
        // A member that comes in one piece is given behind its check, so that damage never passes for data.
        if (member.isDone) await this.closeMember();
        return piece;
      }
    }
  }

  private async openMember(): Promise<boolean> {
    if (!(await skipHeader(this.cursor, this.members > 0))) return false;
    this.member = new Inflater(this.cursor);
    this.members++;
    this.guard = guardExpansion(this.run);
    this.out = 0;
    this.crc = 0;
    this.atMemberEnd = false;
    return true;
  }

  private async closeMember(): Promise<void> {
    this.member = null;
    if (!(await this.cursor.fill(trailer))) {
      // What was unpacked is good as far as one can see; that its check is missing is told behind it.
      this.failure = this.cursor.failure ?? truncated();
      return;
    }
    if (!isEnd(this.cursor.take(trailer), 0, this.crc, this.out)) throw damaged();
    this.atMemberEnd = true;
  }
}

/** Do the check and the size behind a member's data fit to it? */
const isEnd = (view: Buffer, at: number, crc: number, size: number): boolean =>
  view.readUInt32LE(at) === crc && view.readUInt32LE(at + 4) === size % 2 ** 32;

/** Passes over a member's header; false where there is no further member. */
async function skipHeader(cursor: ByteCursor, isLater: boolean): Promise<boolean> {
  if (!(await cursor.fill(fixedHeader))) {
    if (cursor.length === 0 && cursor.failure === null) return false;
    if (isLater && !looksLikeStart(cursor.view)) return false;
    throw cursor.failure ?? truncated();
  }
  // Padding and other things behind the last member are no part of it, as for gzip itself.
  if (!isGzip(cursor.view)) {
    if (isLater) return false;
    throw damaged();
  }
  const flags = cursor.take(fixedHeader)[3] ?? 0;
  if (flags & flag.extra) {
    if (!(await cursor.fill(2))) throw cursor.failure ?? truncated();
    if (!(await cursor.skip(cursor.take(2).readUInt16LE(0)))) throw cursor.failure ?? truncated();
  }
  if (flags & flag.name) await skipText(cursor);
  if (flags & flag.comment) await skipText(cursor);
  if (flags & flag.hcrc && !(await cursor.skip(2))) throw cursor.failure ?? truncated();
  return true;
}

const looksLikeStart = (view: Buffer): boolean =>
  view[0] === 0x1f && (view.length < 2 || view[1] === 0x8b) && (view.length < 3 || view[2] === 8);

async function skipText(cursor: ByteCursor): Promise<void> {
  for (let wanted = 1; wanted <= maxHeader; wanted = cursor.length + 1) {
    const isThere = await cursor.fill(wanted);
    const end = cursor.view.indexOf(0);
    if (end >= 0) {
      cursor.take(end + 1);
      return;
    }
    if (!isThere) throw cursor.failure ?? truncated();
  }
  throw damaged();
}

/** Looks for the beginning of a member in what follows a damaged one. */
async function findMember(cursor: ByteCursor): Promise<boolean> {
  for (;;) {
    if (!(await cursor.fill(fixedHeader))) return false;
    const view = cursor.view;
    for (let at = view.indexOf(0x1f); at >= 0; at = view.indexOf(0x1f, at + 1)) {
      if (at + fixedHeader > view.length) break;
      if (isGzip(view.subarray(at)) && ((view[at + 3] ?? 0xff) & 0xe0) === 0) {
        cursor.take(at);
        return true;
      }
    }
    cursor.take(view.length - fixedHeader + 1);
  }
}
