import { otherTypes } from '../../../knowledge/containers/index.js';
import { ReadFailure } from '../../byteSource.js';
import { describeTooLarge } from '../../limits.js';
import type { Member, ReadPosition } from '../../member.js';
import { isWanted, nameEntry, type Container } from '../container.js';
import { judgeBytes, openBytes } from '../openMember.js';
import { problemOf, skipMember, type MemberInfo } from '../unreadMember.js';
import { truncated } from '../packed/inflater.js';
import type { Headers } from './parseHeaders.js';
import { readHttp, readType, type HttpResponse } from './readHttp.js';

/** Records with a document; requests, metadata, revisits and the like have none. */
const documentTypes = new Set(['response', 'resource', 'conversion']);
/** Headers of the response stand before the document. */
const maxHttpHeaders = 256 * 1024;

/** A record whose headers have been read; its block is still to come. */
export interface WarcRecord {
  readonly headers: Headers;
  /** Bytes of the block. */
  readonly length: number;
  readonly next: () => ReadPosition | null;
}

/** What became of a record. */
export interface RecordReading {
  /** Null where nothing is to be told, or several members are inside. */
  readonly member: Member | null;
  /** An archive in the record. */
  readonly inside: AsyncGenerator<Member> | null;
  /** False where the data ends in the record. */
  readonly isWhole: boolean;
}

const tell = (member: Member | null, isWhole = true): RecordReading => ({ member, inside: null, isWhole });

/** Reads one record. */
export async function readRecord(
  container: Container,
  { headers, length, next }: WarcRecord,
): Promise<RecordReading> {
  const { cursor, run } = container;
  const url = headers.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? null;
  const name = url ?? headers.get('warc-record-id')?.replace(/^<|>$/g, '') ?? 'record';
  const entry = nameEntry(container, name);
  const info: MemberInfo = { entry, url, declaredCharset: null, size: null, next };
  const isDocument = documentTypes.has(headers.get('warc-type')?.toLowerCase() ?? '');
  const wanted = isWanted(container, entry);
  const isLarge = length > run.limits.documentBytes + maxHttpHeaders;
  if (!isDocument || !wanted || isLarge) {
    if (!(await cursor.skip(length)))
      return tell(problemOf(container, info, cursor.failure ?? truncated()), false);
    if (!wanted) return tell(null);
    if (!isDocument) return tell(skipMember(container, info, 'warc_record', null));
    return tell(problemOf(container, info, tooLarge(length, run.limits.documentBytes), length));
  }
  if (cursor.length < length && !(await cursor.fill(length))) {
    cursor.take(cursor.length);
    return tell(problemOf(container, info, cursor.failure ?? truncated()), false);
  }
  return readBlock(container, info, headers, cursor.take(length));
}

const tooLarge = (bytes: number, limit: number): { code: string; message: string } => ({
  code: 'E_TOO_LARGE',
  message: describeTooLarge(bytes, limit),
});

function readBlock(container: Container, info: MemberInfo, headers: Headers, block: Buffer): RecordReading {
  let response: HttpResponse;
  try {
    const isResponse = headers.get('warc-type')?.toLowerCase() === 'response';
    response = isResponse
      ? readHttp(block, container.run.limits)
      : { status: 200, ...readType(headers), body: block };
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    return tell(problemOf(container, info, error, block.length));
  }
  const { status, type, charset, body } = response;
  const other = otherTypes.find((known) => known.type.test(type))?.kind;
  const about: MemberInfo = { ...info, declaredCharset: charset, size: body.length };
  if (status < 200 || status > 299) return tell(skipMember(container, about, 'http_status', body));
  if (other !== undefined) return tell(skipMember(container, about, other, body));
  const member = judgeBytes(container, about, body);
  return member === null
    ? { member, inside: openBytes(container, about, body), isWhole: true }
    : tell(member);
}
