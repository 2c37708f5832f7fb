import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { constants, createGunzip, gunzipSync } from 'node:zlib';
import { refuseInput, type InputFile, type InputProblem } from '../../bytes/index.js';
import { recordSchema, type GovRecord } from '../../record/schema.js';
import { splitLines } from './splitLines.js';

type Bytes = AsyncIterable<Buffer>;

const opening = '{"schema":"gov-report/';
const arrayOpening = /^\[\s{0,8}\{\s{0,8}"schema": ?"gov-report\//;
const openingLength = 64;
/** Enough of a packed stream to unpack an opening from. */
const headLength = 4096;
const maxLineBytes = 256 * 1024 * 1024;

/** Records made earlier, or the stream as it was where it holds something else. */
export type Opened =
  | { readonly records: AsyncGenerator<GovRecord | InputProblem> }
  | { readonly records: null; readonly stdin: Readable | null };

/**
 * Looks at the beginning of an input: NDJSON of records (also in gzip, as `batch` writes it) and the array of
 * `--format json` are read record by record. Standard input that is no records comes back unread.
 */
export async function openRecords({ path, uri }: InputFile): Promise<Opened> {
  if (path === null) {
    const { start, stream } = await peek(process.stdin);
    const kind = tellRecords(start);
    if (kind) return { records: readRecords(kind.isPacked ? unpack(stream) : stream, uri, kind.start) };
    return { records: null, stdin: Readable.from(stream, { objectMode: false }) };
  }
  let kind: Kind | null = null;
  try {
    kind = tellRecords(await readStart(path));
  } catch {
    // What cannot be read is told where documents are opened.
  }
  if (!kind) return { records: null, stdin: null };
  const stream = createReadStream(path);
  return { records: readRecords(kind.isPacked ? unpack(stream) : stream, uri, kind.start) };
}

interface Kind {
  readonly isPacked: boolean;
  readonly start: Buffer;
}

/** Null for what holds no records. */
function tellRecords(head: Buffer): Kind | null {
  const isPacked = head[0] === 0x1f && head[1] === 0x8b;
  const start = isPacked ? unpackStart(head) : head;
  const text = start.toString('latin1', 0, openingLength);
  return text.startsWith(opening) || arrayOpening.test(text) ? { isPacked, start } : null;
}

/** The beginning of a gzip stream that is cut off. */
function unpackStart(head: Buffer): Buffer {
  try {
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return Buffer.alloc(0);
  }
}

const unpack = (stream: Bytes): Bytes => Readable.from(stream).pipe(createGunzip());

async function readStart(path: Buffer): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headLength), 0, headLength, null);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** The first bytes of a stream, and all of it. */
async function peek(source: Readable): Promise<{ start: Buffer; stream: AsyncGenerator<Buffer> }> {
  const iterator = source[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let start: Buffer = Buffer.alloc(0);
  while (start.length < headLength) {
    const { done, value } = await iterator.next();
    if (done) break;
    start = Buffer.concat([start, value]);
  }
  const held = start;
  async function* all(): AsyncGenerator<Buffer> {
    if (held.length > 0) yield held;
    for (;;) {
      const { done, value } = await iterator.next();
      if (done) return;
      yield value;
    }
  }
  return { start, stream: all() };
}

async function* readRecords(
  stream: Bytes,
  uri: string,
  start: Buffer,
): AsyncGenerator<GovRecord | InputProblem> {
  if (start[0] === 0x5b) {
    const pieces: Buffer[] = [];
    for await (const piece of stream) pieces.push(piece);
    yield* readArray(Buffer.concat(pieces), uri);
    return;
  }
  let number = 0;
  for await (const lines of splitLines(stream, maxLineBytes)) {
    for (const line of lines) {
      number++;
      if ('bytes' in line && line.bytes.length === 0) continue;
      yield 'bytes' in line
        ? parseRecord(() => JSON.parse(line.bytes.toString()), uri, `L${number}`)
        : refuseRecord(uri, `L${number}`);
    }
  }
}

function* readArray(bytes: Buffer, uri: string): Generator<GovRecord | InputProblem> {
  let values: unknown;
  try {
    values = JSON.parse(bytes.toString());
  } catch {
    yield refuseRecord(uri, null);
    return;
  }
  for (const [i, value] of (values as unknown[]).entries()) yield parseRecord(() => value, uri, `L${i + 1}`);
}

function parseRecord(read: () => unknown, uri: string, entry: string): GovRecord | InputProblem {
  try {
    const parsed = recordSchema.safeParse(read());
    return parsed.success ? parsed.data : refuseRecord(uri, entry);
  } catch {
    return refuseRecord(uri, entry);
  }
}

function refuseRecord(uri: string, entry: string | null): InputProblem {
  const where = entry === null ? '' : `line ${entry.slice(1)}: `;
  return refuseInput('E_JSON', `${where}not a record of this version (gov-report schema)`, uri);
}
