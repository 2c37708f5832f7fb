import { gzipSync } from 'node:zlib';

export interface WarcPart {
  readonly type?: string;
  readonly url?: string;
  readonly status?: number;
  readonly contentType?: string;
  readonly headers?: readonly string[];
  readonly body: Buffer;
}

/** One record; a response has the headers of the server before the page. */
function makeRecord({
  type = 'response',
  url,
  status = 200,
  contentType,
  headers = [],
  body,
}: WarcPart): Buffer {
  const http = type === 'response' || type === 'request';
  const start = type === 'request' ? 'GET / HTTP/1.1' : `HTTP/1.1 ${String(status)} OK`;
  const lines = [start, ...(contentType === undefined ? [] : [`Content-Type: ${contentType}`]), ...headers];
  const block = http ? Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), body]) : body;
  const about = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    ...(url === undefined ? [] : [`WARC-Target-URI: ${url}`]),
    'WARC-Date: 2014-03-01T00:00:00Z',
    'WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>',
    http ? `Content-Type: application/http; msgtype=${type}` : `Content-Type: ${contentType ?? 'text/plain'}`,
    `Content-Length: ${String(block.length)}`,
  ];
  return Buffer.concat([Buffer.from(`${about.join('\r\n')}\r\n\r\n`), block, Buffer.from('\r\n\r\n')]);
}

/** A WARC file as it is, packed with a gzip member for each record, or packed as a whole. */
export function makeWarc(parts: readonly WarcPart[], packing: 'none' | 'each' | 'whole' = 'none'): Buffer {
  const records = parts.map(makeRecord);
  if (packing === 'each') return Buffer.concat(records.map((record) => gzipSync(record)));
  return packing === 'whole' ? gzipSync(Buffer.concat(records)) : Buffer.concat(records);
}

/** A body in chunks, as servers send it. */
export function makeChunked(body: Buffer, size = 1000): Buffer {
  const pieces: Buffer[] = [];
  for (let at = 0; at < body.length; at += size) {
    const piece = body.subarray(at, at + size);
    pieces.push(Buffer.from(`${piece.length.toString(16)}\r\n`), piece, Buffer.from('\r\n'));
  }
  return Buffer.concat([...pieces, Buffer.from('0\r\n\r\n')]);
}
