import { ByteCursor } from '../../byteCursor.js';
import { ReadFailure } from '../../byteSource.js';
import type { Member } from '../../member.js';
import {
  countEntry,
  emptyArchive,
  isWanted,
  nameEntry,
  positionAt,
  type Container,
  type RandomBytes,
} from '../container.js';
import { openMember } from '../openMember.js';
import { problemOf, type MemberInfo } from '../unreadMember.js';
import { truncated } from '../packed/inflater.js';
import { holdZip } from './holdZip.js';
import { scanZip } from './scanZip.js';
import { TakenRanges } from './takenRanges.js';
import { findDirectory, listEntries, type ZipEntry } from './zipDirectory.js';
import { decodeZipName, localHeaderBytes, localMark, openContent, refuseMember } from './zipMember.js';

/** Reads a zip archive by its directory; where that is missing, by the headers of its members. */
export async function* readZip(container: Container): AsyncGenerator<Member> {
  const file = container.random ?? (await holdZip(container));
  const whole = { entry: container.entry, next: () => null };
  const from = container.depth === 1 ? (container.run.options.from ?? null) : null;
  const directory = from !== null && from.offset > 0 ? null : findDirectory(file);
  if (directory === null) {
    yield* scanZip(container, file, from);
    return;
  }
  const entries = listEntries(file, directory);
  const ranges = new TakenRanges();
  const before = container.run.entries;
  let count = 0;
  for (let next = entries.next(); ; next = entries.next()) {
    if (next.done === true) {
      if (!next.value.isWhole) yield problemOf(container, whole, damagedDirectory);
      else if (container.run.entries === before && from === null)
        yield problemOf(container, whole, emptyArchive);
      return;
    }
    count++;
    if (count > (from?.member ?? 0)) yield* readEntry(container, file, next.value, count, ranges);
  }
}

const damagedDirectory = {
  code: 'E_DAMAGED',
  message: "the archive's directory is damaged; members behind this place are missing",
};

async function* readEntry(
  container: Container,
  file: RandomBytes,
  zip: ZipEntry,
  count: number,
  ranges: TakenRanges,
): AsyncGenerator<Member> {
  const name = decodeZipName(zip);
  if (name.endsWith('/')) return;
  countEntry(container.run);
  const entry = nameEntry(container, name);
  if (!isWanted(container, entry)) return;
  const info: MemberInfo = {
    entry,
    url: null,
    declaredCharset: null,
    size: zip.size,
    next: () => positionAt(container, 0, count),
  };
  const refused = refuseMember(zip) ?? refusePlace(file, zip, ranges);
  if (refused) {
    yield problemOf(container, info, refused, zip.size);
    return;
  }
  yield* openMember(container, info, new ByteCursor(openContent(container.run, file, zip)));
}

/** A member's header must be where the directory says, and its bytes must be its own. */
function refusePlace(file: RandomBytes, zip: ZipEntry, ranges: TakenRanges): ReadFailure | null {
  const header = file.read(Math.min(zip.start, file.size), localHeaderBytes);
  if (header.length < localHeaderBytes) return truncated();
  if (header.readUInt32LE(0) !== localMark)
    return new ReadFailure('E_DAMAGED', "the member is not where the archive's directory says");
  const end = zip.start + localHeaderBytes + zip.name.length + zip.packedSize;
  if (end > file.size) return truncated();
  if (ranges.take(zip.start, end)) return null;
  return new ReadFailure(
    'E_LIMIT',
    'the member shares its bytes with another one, as bombs do; it is not read',
  );
}
