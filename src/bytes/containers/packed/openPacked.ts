import { ByteCursor } from '../../byteCursor.js';
import type { ByteSource } from '../../byteSource.js';
import type { Member } from '../../member.js';
import { readWhole } from '../../readWhole.js';
import { isContainer } from '../../format.js';
import { tellFormat, tellPacked, tellUnreadable } from '../../tellFormat.js';
import { describeTooLarge } from '../../limits.js';
import type { Container } from '../container.js';
import { stepInto } from '../stepInto.js';
import { problemOf } from '../unreadMember.js';
import { gzipSource } from './gzipSource.js';

async function unpack({ format, run }: Container, cursor: ByteCursor): Promise<ByteSource> {
  if (format === 'zstd') return (await import('./zstdSource.js')).zstdSource(cursor, run);
  if (format === 'xz') return (await import('./xzSource.js')).xzSource(cursor, run);
  return gzipSource(cursor, run);
}

const headBytes = 64 * 1024;
/** `.tgz` says what is inside, other endings leave the name of what was packed. */
const ending = /\.(?:gz|zst|zstd|xz)$/i;

/** What a packed file holds: an archive or dump, or else one document or why there is none. */
export async function openPacked(container: Container): Promise<Container | Member> {
  const { run, entry, head } = container;
  const name = container.name.replace(ending, '');
  const start = new ByteCursor(await unpack(container, head ?? container.cursor));
  await start.fill(1);
  // A crawl can be entered between its packed members as long as they are read one at a time.
  if (tellPacked(start.view) !== 'warc') await start.fill(headBytes);
  const format = await tellFormat(start, name, run.options.fields);
  const cursor = head === null ? start : new ByteCursor(await unpack(container, container.cursor));
  if (isContainer(format)) return stepInto(container, { format, cursor, entry, name });
  const info = { entry, next: () => null };
  const unreadable = tellUnreadable(start.view);
  if (unreadable) return problemOf(container, info, unreadable);
  const { documentBytes } = run.limits;
  const bytes = await readWhole(cursor, documentBytes);
  if (cursor.failure) return problemOf(container, info, cursor.failure);
  if (bytes === null) {
    const message = describeTooLarge(null, documentBytes);
    return problemOf(container, info, { code: 'E_TOO_LARGE', message });
  }
  const source = { bytes, uri: run.uri, entry, url: null, declaredCharset: null };
  return { kind: 'document', next: null, source };
}
