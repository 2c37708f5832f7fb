import { readSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { ByteCursor } from '../../byteCursor.js';
import { fileSource } from '../../byteSource.js';
import type { CutOptions, CutTarget } from '../../cutTarget.js';
import { defaultLimits } from '../../limits.js';
import type { ReadPosition } from '../../member.js';
import type { Run } from '../container.js';
import { gzipSource } from '../packed/gzipSource.js';

/** The first bytes of a gzip member, behind which come its flags; packed data can have them by chance. */
const mark = Buffer.from([0x1f, 0x8b, 0x08]);
const reservedFlags = 0xe0;
const recordMark = 'WARC/';
const pieceBytes = 1024 * 1024;
/**
 * An archive that a crawl has fetched is no smaller when it is packed again: it stands in the file as it is, its members
 * too. Such a stored piece has at most so many bytes, so that a longer row of members is no part of a record.
 */
const maxStored = 65_535;
/** Longer rows are not unpacked to find out where they end: the next place does as well. */
const maxRow = 4 * 1024 * 1024;
/** Marks by chance are rare. */
const maxTries = 8;

/**
 * Where a WARC file with a gzip member for each record can be cut. A place is one only if the members before it, unpacked
 * and checked, end there: in damaged data and in records that hold archives, marks mean nothing.
 *
 * @returns null for a gzip file of something else.
 */
export async function findRecordCuts(
  target: CutTarget,
  { every: { records: every }, maxMembers }: CutOptions,
): Promise<readonly ReadPosition[] | null> {
  if (target.size < 2 * every || !(await beginsRecord(target, 0))) return null;
  const cuts: ReadPosition[] = [];
  let wanted = every;
  let members = 0;
  let marks: number[] = [];
  for await (const offset of findMarks(target)) {
    const isCut = offset >= wanted && (await isBehindMembers(target, offset, marks));
    if (isCut && (await beginsRecord(target, offset))) {
      cuts.push({ offset, member: members });
      wanted = (Math.floor(offset / every) + 1) * every;
      marks = [];
    }
    marks.push(offset);
    if (++members >= maxMembers) return null;
  }
  return cuts;
}

/** `marks` are all those before the place, back to one that is certain. */
async function isBehindMembers(target: CutTarget, end: number, marks: readonly number[]): Promise<boolean> {
  const far = marks.findLastIndex((mark) => end - mark > maxStored);
  for (const mark of marks.slice(Math.max(0, far + 1 - maxTries), Math.max(1, far + 1)).reverse())
    if (await areWholeMembers(target, mark, end)) return true;
  return false;
}

/** Every place that looks like the beginning of a gzip member. */
async function* findMarks({ file, size }: CutTarget): AsyncGenerator<number> {
  const piece = Buffer.allocUnsafe(pieceBytes);
  // A mark and its flags can lie across two pieces.
  for (let offset = 0; offset < size; offset += pieceBytes - mark.length) {
    const view = piece.subarray(0, readSync(file, piece, 0, pieceBytes, offset));
    for (let at = view.indexOf(mark); at >= 0; at = view.indexOf(mark, at + 1)) {
      const flags = view[at + mark.length];
      if (flags !== undefined && (flags & reservedFlags) === 0) yield offset + at;
    }
    if (view.length < pieceBytes) return;
    // A terminal may want to end the run.
    await setImmediate();
  }
}

async function areWholeMembers(target: CutTarget, from: number, end: number): Promise<boolean> {
  if (end - from > maxRow) return false;
  const source = openMember(target, from, end);
  try {
    while ((await source.read()) !== null);
    return source.resumeAt(0) === end;
  } catch {
    return false;
  }
}

async function beginsRecord(target: CutTarget, offset: number): Promise<boolean> {
  try {
    const piece = await openMember(target, offset, target.size).read();
    return piece?.toString('latin1', 0, recordMark.length) === recordMark;
  } catch {
    return false;
  }
}

function openMember({ file }: CutTarget, from: number, end: number): ReturnType<typeof gzipSource> {
  const run: Run = { uri: '', options: {}, limits: defaultLimits, entries: 0, read: 0, unpacked: 0 };
  const onBytes = (read: number): void => {
    run.read += read;
  };
  return gzipSource(new ByteCursor(fileSource(file, from, end, onBytes, 64 * 1024)), run);
}
