import { ByteCursor } from '../byteCursor.js';
import { bufferSource, ReadFailure } from '../byteSource.js';
import { describeTooLarge } from '../limits.js';
import type { Member } from '../member.js';
import { mayBeReport } from '../mayBeReport.js';
import { readWhole } from '../readWhole.js';
import { isContainer } from '../format.js';
import { tellFormat, tellPacked, tellUnreadable } from '../tellFormat.js';
import type { Container } from './container.js';
import { readContainer } from './index.js';
import { stepInto } from './stepInto.js';
import { tellOtherFile } from './tellOtherFile.js';
import { problemOf, skipMember, type MemberInfo } from './unreadMember.js';

/** Enough to tell a format and a picture. */
const headBytes = 64 * 1024;

/** A member whose bytes are still to come. */
export async function* openMember(
  container: Container,
  info: MemberInfo,
  content: ByteCursor,
): AsyncGenerator<Member> {
  await content.fill(info.size === null ? headBytes : Math.min(info.size, headBytes));
  const { run } = container;
  const other = tellOtherFile(info.entry, content.view);
  if (other !== null) {
    const bytes = run.options.all === true ? await readWhole(content, run.limits.documentBytes) : null;
    yield skipMember(container, info, other, bytes);
    return;
  }
  const format = await tellFormat(content, info.entry, run.options.fields);
  if (isContainer(format)) {
    const inner = stepInto(container, { format, cursor: content, entry: info.entry, name: info.entry });
    if ('kind' in inner) yield inner;
    else for await (const member of readContainer(inner)) yield { ...member, next: null };
    return;
  }
  const unreadable = tellUnreadable(content.view);
  if (unreadable) {
    yield problemOf(container, info, unreadable, info.size);
    return;
  }
  const bytes = await readWhole(content, run.limits.documentBytes);
  if (content.failure) yield problemOf(container, info, content.failure, null);
  else if (bytes === null) yield problemOf(container, info, tooLarge(container, info.size), info.size);
  else yield giveDocument(container, info, bytes);
}

/** A member whose bytes are there; null where they are a container, which {@link openBytes} opens. */
export function judgeBytes(container: Container, info: MemberInfo, bytes: Buffer): Member | null {
  const other = tellOtherFile(info.entry, bytes);
  if (other !== null) return skipMember(container, info, other, bytes);
  if (bytes.length > container.run.limits.documentBytes) return null;
  const packed = tellPacked(bytes);
  if (packed !== null ? isContainer(packed) : tellUnreadable(bytes) !== null) return null;
  return giveDocument(container, info, bytes);
}

/** The same for any bytes at hand. */
export async function* openBytes(
  container: Container,
  info: MemberInfo,
  bytes: Buffer,
): AsyncGenerator<Member> {
  yield* openMember(container, info, new ByteCursor(bufferSource(bytes)));
}

function giveDocument(container: Container, info: MemberInfo, bytes: Buffer): Member {
  const { run } = container;
  if (run.options.prefilter !== false && !mayBeReport(bytes)) {
    return skipMember(container, info, 'prefilter', bytes);
  }
  const { entry, url, declaredCharset } = info;
  return {
    kind: 'document',
    next: info.next(),
    source: { bytes, uri: run.uri, entry, url, declaredCharset },
  };
}

const tooLarge = ({ run }: Container, size: number | null): ReadFailure => {
  const limit = run.limits.documentBytes;
  return new ReadFailure('E_TOO_LARGE', describeTooLarge(size !== null && size > limit ? size : null, limit));
};
