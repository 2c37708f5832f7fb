import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, type ZlibOptions } from 'node:zlib';
import { ReadFailure } from '../../byteSource.js';
import { errorCode } from '../../errorCode.js';
import { describeTooLarge, type Limits } from '../../limits.js';
import { describeExpansion } from '../guardExpansion.js';
import { findHeaderEnd, parseHeaders, type Headers } from './parseHeaders.js';

export interface HttpResponse {
  readonly status: number;
  /** `Content-Type` without its parameters; empty where there is none. */
  readonly type: string;
  readonly charset: string | null;
  readonly body: Buffer;
}

/** Splits a response into status, type and body; a body without headers is one of unknown type. */
export function readHttp(block: Buffer, limits: Limits): HttpResponse {
  const head = block.toString('latin1', 0, 9);
  const found = head.startsWith('HTTP/') ? findHeaderEnd(block) : null;
  if (found === null) return { status: 200, type: '', charset: null, body: block };
  const text = block.toString('latin1', 0, found.end);
  const headers = parseHeaders(text);
  const status = Number(/^HTTP\/[\d.]{1,4}\s{1,4}(\d{3})/.exec(text.slice(0, 40))?.[1] ?? 200);
  return { status, ...readType(headers), body: decodeBody(headers, block.subarray(found.body), limits) };
}

/** The type and charset of a `Content-Type`. */
export function readType(headers: Headers): { type: string; charset: string | null } {
  const value = headers.get('content-type') ?? '';
  const charset = /charset\s{0,4}=\s{0,4}["']?([\w.:-]{1,40})/i.exec(value.slice(0, 200))?.[1] ?? null;
  return { type: (value.split(';')[0] ?? '').trim(), charset };
}

function decodeBody(headers: Headers, raw: Buffer, limits: Limits): Buffer {
  const coding = (headers.get('transfer-encoding') ?? '').toLowerCase();
  const joined = coding.includes('chunked') ? joinChunks(raw) : raw;
  const packing = (headers.get('content-encoding') ?? '').toLowerCase();
  return packing === '' || packing === 'identity' ? joined : unpackBody(packing, joined, limits);
}

/** Puts the chunks together. Many crawls keep the header and store the body plain: then it is left as it is. */
function joinChunks(raw: Buffer): Buffer {
  const pieces: Buffer[] = [];
  let at = 0;
  while (at < raw.length) {
    const lineEnd = raw.indexOf(0x0a, at);
    const size = /^([\da-f]{1,8})\s{0,8}(?:;[^\n]{0,200})?\r?$/i.exec(
      lineEnd < 0 || lineEnd - at > 256 ? '' : raw.toString('latin1', at, lineEnd),
    )?.[1];
    if (size === undefined) return pieces.length === 0 ? raw : Buffer.concat(pieces);
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    pieces.push(raw.subarray(lineEnd + 1, lineEnd + 1 + length));
    at = lineEnd + 1 + length;
    if (raw[at] === 0x0d) at++;
    if (raw[at] === 0x0a) at++;
  }
  return pieces.length === 1 && pieces[0] !== undefined ? pieces[0] : Buffer.concat(pieces);
}

/** Unpacks by the first bytes: the header is often left over from a body that is stored plain. */
function unpackBody(packing: string, body: Buffer, limits: Limits): Buffer {
  const { documentBytes, expansion, expansionGrace } = limits;
  const most = Math.max(expansionGrace, expansion * body.length);
  const maxOutputLength = Math.min(documentBytes, most) + 1;
  // 2: Z_SYNC_FLUSH, so that a body which the crawler cut gives what it has.
  const options = { maxOutputLength, finishFlush: 2 };
  try {
    if (body[0] === 0x1f && body[1] === 0x8b) return gunzipSync(body, options);
    if (looksPlain(body)) return body;
    if (packing.includes('deflate')) return inflateAny(body, options);
    return packing.includes('br') ? brotliDecompressSync(body, { maxOutputLength }) : body;
  } catch (error) {
    if (errorCode(error) !== 'ERR_BUFFER_TOO_LARGE')
      throw new ReadFailure('E_DAMAGED', 'the packed body of the response is damaged; fetch the page again');
    if (most < documentBytes) throw describeExpansion(expansion);
    throw new ReadFailure('E_TOO_LARGE', describeTooLarge(null, documentBytes));
  }
}

/** Servers send deflate with the header of zlib or without. */
function inflateAny(body: Buffer, options: ZlibOptions): Buffer {
  const isZlib = ((body[0] ?? 0) & 0x0f) === 8 && (((body[0] ?? 0) << 8) | (body[1] ?? 0)) % 31 === 0;
  return isZlib ? inflateSync(body, options) : inflateRawSync(body, options);
}

const looksPlain = (body: Buffer): boolean =>
  /^(?:\xef\xbb\xbf)?\s{0,40}[<{[]/.test(body.toString('latin1', 0, 64));
