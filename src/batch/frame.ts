import { closeSync, openSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { Checkpoint, ErrorLine } from './task.js';
import type { Totals } from './totals.js';

/**
 * A spool is a file of frames: a line of JSON, then the records as they will stand in a part. A frame proves itself, so
 * a spool that was cut anywhere is good up to its last whole frame, without waiting for the disk after each.
 */
export interface FrameHead {
  /** From 0 within the task, over all its spools. */
  readonly number: number;
  /** Bytes behind this line. */
  readonly length: number;
  readonly crc: number;
  readonly records: number;
  readonly totals: Totals;
  readonly errors: readonly ErrorLine[];
  /** Where the task goes on. */
  readonly at: Checkpoint;
  /** The task is done. */
  readonly end: boolean;
}

export interface Frame {
  readonly head: FrameHead;
  readonly body: Buffer;
  /** Offset in the spool of what follows. */
  readonly next: number;
}

export function encodeFrame(head: Omit<FrameHead, 'length' | 'crc'>, body: Buffer): Buffer {
  const line = JSON.stringify({ ...head, length: body.length, crc: crc32(body) } satisfies FrameHead);
  return Buffer.concat([Buffer.from(`${line}\n`), body]);
}

const newline = 0x0a;
const headPiece = 16 * 1024;

/** The whole frames of a spool from an offset on; ends where a frame is cut or damaged, and where there is no spool. */
export function* readFrames(path: string, offset = 0): Generator<Frame> {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return;
  }
  try {
    for (let frame = readFrame(file, offset); frame !== null; frame = readFrame(file, frame.next))
      yield frame;
  } finally {
    closeSync(file);
  }
}

function readFrame(file: number, offset: number): Frame | null {
  const line = readLine(file, offset);
  if (line === null) return null;
  let head: FrameHead;
  try {
    head = JSON.parse(line.toString()) as FrameHead;
  } catch {
    return null;
  }
  const start = offset + line.length + 1;
  const body = readBytes(file, start, head.length);
  if (body.length < head.length || crc32(body) !== head.crc) return null;
  return { head, body, next: start + head.length };
}

function readLine(file: number, offset: number): Buffer | null {
  for (let length = headPiece; ; length *= 4) {
    const bytes = readBytes(file, offset, length);
    const end = bytes.indexOf(newline);
    if (end >= 0) return bytes.subarray(0, end);
    if (bytes.length < length) return null;
  }
}

function readBytes(file: number, offset: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  let size = 0;
  while (size < length) {
    const read = readSync(file, bytes, size, length - size, offset + size);
    if (read === 0) break;
    size += read;
  }
  return bytes.subarray(0, size);
}
