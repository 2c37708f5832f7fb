import { createHash } from 'node:crypto';
import type { InputProblem } from '../inputProblem.js';
import type { Member, ReadPosition } from '../member.js';
import type { Container } from './container.js';

/** What a container says of a member. */
export interface MemberInfo {
  readonly entry: string;
  readonly url: string | null;
  readonly declaredCharset: string | null;
  /** Bytes, where the container knows. */
  readonly size: number | null;
  /** Where reading goes on behind the member; asked when it has been read. */
  readonly next: () => ReadPosition | null;
}

/** A member that is passed over. */
export function skipMember(
  { run }: Container,
  info: Pick<MemberInfo, 'next' | 'url'> & { readonly entry: string | null },
  reason: Extract<Member, { kind: 'skipped' }>['reason'],
  bytes: Buffer | null,
): Member {
  const wants = run.options.all === true && bytes !== null;
  return {
    kind: 'skipped',
    reason,
    next: info.next(),
    uri: run.uri,
    entry: info.entry,
    url: info.url,
    document: wants
      ? { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
      : null,
  };
}

/** A member, or with `entry` null the container itself, that cannot be read. */
export function problemOf(
  { run }: Container,
  info: Pick<MemberInfo, 'next'> & { readonly entry: string | null },
  { code, message }: { readonly code: string; readonly message: string },
  bytes: number | null = null,
): Member {
  const document: InputProblem['document'] = { bytes, sha256: null };
  return {
    kind: 'problem',
    next: info.next(),
    problem: { code, message, uri: run.uri, entry: info.entry, document },
  };
}
