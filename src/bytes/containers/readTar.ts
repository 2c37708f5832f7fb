import { ByteCursor } from '../byteCursor.js';
import type { Member } from '../member.js';
import { isTar } from '../tellFormat.js';
import { countEntry, emptyArchive, isWanted, nameEntry, positionAt, type Container } from './container.js';
import { decodeEntryName } from './decodeEntryName.js';
import { limitedSource } from './limitedSource.js';
import { judgeBytes, openBytes, openMember } from './openMember.js';
import { problemOf, type MemberInfo } from './unreadMember.js';
import { truncated } from './packed/inflater.js';
import { readExtension, readHeader, type Extensions } from './tarHeader.js';

const blockBytes = 512;
/** Names that are longer than a header takes; anything larger is no name. */
const maxExtension = 1024 * 1024;

const padded = (size: number): number => Math.ceil(size / blockBytes) * blockBytes;

/** Reads a tar archive (ustar, pax and GNU). A damaged header costs its member: the next good one is looked for. */
export async function* readTar(container: Container): AsyncGenerator<Member> {
  const { cursor, run, depth } = container;
  const whole = { entry: container.entry, next: () => null };
  let count = depth === 1 ? (run.options.from?.member ?? 0) : 0;
  let extensions: Extensions = {};
  while (await cursor.fill(blockBytes)) {
    if (isTar(cursor.view)) {
      const header = readHeader(cursor.take(blockBytes));
      const size = extensions.size ?? header.size;
      if (header.kind === 'extension' && size <= maxExtension) {
        if (!(await cursor.fill(padded(size)))) break;
        extensions = { ...extensions, ...readExtension(header, cursor.take(padded(size)).subarray(0, size)) };
      } else if (header.kind === 'file') {
        count++;
        const name = extensions.name ?? decodeEntryName(header.name);
        extensions = {};
        if (yield* readFile(container, name, size, count)) return;
      } else {
        extensions = {};
        if (!(await cursor.skip(padded(size)))) break;
      }
    } else if (isZero(cursor.view)) {
      if (count === 0) yield problemOf(container, whole, emptyArchive);
      return;
    } else {
      const message = 'a header of the archive is damaged; members may be missing here';
      yield problemOf(container, whole, { code: 'E_DAMAGED', message });
      await findHeader(cursor);
    }
  }
  yield problemOf(container, whole, cursor.failure ?? truncated());
}

const isZero = (view: Buffer): boolean => !view.subarray(0, blockBytes).some((byte) => byte !== 0);

async function findHeader(cursor: ByteCursor): Promise<void> {
  do cursor.take(blockBytes);
  while ((await cursor.fill(blockBytes)) && !isTar(cursor.view) && !isZero(cursor.view));
}

/** One member. True where the archive ends in it, which has been told then. */
async function* readFile(
  container: Container,
  name: string,
  size: number,
  count: number,
): AsyncGenerator<Member, boolean> {
  const { cursor, run } = container;
  countEntry(run);
  const entry = nameEntry(container, name);
  const info: MemberInfo = {
    entry,
    url: null,
    declaredCharset: null,
    size,
    next: () => positionAt(container, cursor.resumeAt(), count),
  };
  if (!isWanted(container, entry)) return !(await cursor.skip(padded(size)));
  if (size > run.limits.documentBytes) return yield* readLargeFile(container, info, size);
  await cursor.fill(padded(size));
  if (cursor.length < size) {
    yield problemOf(container, info, cursor.failure ?? truncated());
    return true;
  }
  const bytes = cursor.take(size);
  cursor.take(padded(size) - size);
  const member = judgeBytes(container, info, bytes);
  if (member === null) yield* openBytes(container, info, bytes);
  else yield member;
  return false;
}

/** An archive in the archive, or something that is too large. */
async function* readLargeFile(
  container: Container,
  info: MemberInfo,
  size: number,
): AsyncGenerator<Member, boolean> {
  const { cursor } = container;
  const limited = limitedSource(cursor, size);
  const content = new ByteCursor(limited);
  yield* openMember(container, info, content);
  const isWhole = await cursor.skip(padded(size) - size + limited.left());
  if (!isWhole && content.failure === null && limited.left() > 0) {
    yield problemOf(container, info, cursor.failure ?? truncated());
    return true;
  }
  return content.failure !== null;
}
