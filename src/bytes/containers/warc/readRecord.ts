import { otherTypes } from '../../../knowledge/containers/index.js';
import { ReadFailure } from '../../byteSource.js';
import { describeTooLarge } from '../../limits.js';
import type { Member, ReadPosition } from '../../member.js';
import { isWanted, nameEntry, type Container } from '../container.js';
import { judgeBytes, openBytes, problemOf, skipMember, type MemberInfo } from '../openMember.js';
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

/** Reads one record. False where the data ends in it, which has been told then. */
export async function* readRecord(
  container: Container,
  { headers, length, next }: WarcRecord,
): AsyncGenerator<Member, boolean> {
  const { cursor, run } = container;
  const url = headers.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? null;
  const name = url ?? headers.get('warc-record-id')?.replace(/^<|>$/g, '') ?? 'record';
  const entry = nameEntry(container, name);
  const info: MemberInfo = { entry, url, declaredCharset: null, size: null, next };
  const isDocument = documentTypes.has(headers.get('warc-type')?.toLowerCase() ?? '');
  const wanted = isWanted(container, entry);
  const isLarge = length > run.limits.documentBytes + maxHttpHeaders;
  if (!isDocument || !wanted || isLarge) {
    const isWhole = await cursor.skip(length);
    if (!isWhole) yield problemOf(container, info, cursor.failure ?? truncated());
    else if (!wanted) return true;
    else if (!isDocument) yield skipMember(container, info, 'warc_record', null);
    else yield problemOf(container, info, tooLarge(length, run.limits.documentBytes), length);
    return isWhole;
  }
  if (!(await cursor.fill(length))) {
    cursor.take(cursor.length);
    yield problemOf(container, info, cursor.failure ?? truncated());
    return false;
  }
  yield* readBlock(container, info, headers, cursor.take(length));
  return true;
}

const tooLarge = (bytes: number, limit: number): { code: string; message: string } => ({
  code: 'E_TOO_LARGE',
  message: describeTooLarge(bytes, limit),
});

async function* readBlock(
  container: Container,
  info: MemberInfo,
  headers: Headers,
  block: Buffer,
): AsyncGenerator<Member> {
  let response: HttpResponse;
  try {
    const isResponse = headers.get('warc-type')?.toLowerCase() === 'response';
    response = isResponse
      ? readHttp(block, container.run.limits)
      : { status: 200, ...readType(headers), body: block };
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    yield problemOf(container, info, error, block.length);
    return;
  }
  const { status, type, charset, body } = response;
  const other = otherTypes.find((known) => known.type.test(type))?.kind;
  const about: MemberInfo = { ...info, declaredCharset: charset, size: body.length };
  if (status < 200 || status > 299) yield skipMember(container, about, 'http_status', body);
  else if (other !== undefined) yield skipMember(container, about, other, body);
  else {
    const member = judgeBytes(container, about, body);
    if (member === null) yield* openBytes(container, about, body);
    else yield member;
  }
}
