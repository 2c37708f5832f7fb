import { createHash } from 'node:crypto';
import { closeSync, createReadStream, fstatSync, openSync, readSync } from 'node:fs';
import { ByteCursor } from './byteCursor.js';
import { fileSource, streamSource } from './byteSource.js';
import { errorCode } from './errorCode.js';
import { describeSystemError, type InputProblem } from './inputProblem.js';
import type { Container, RandomBytes, Run } from './containers/container.js';
import { defaultLimits, describeTooLarge } from './limits.js';
import type { InputFile, Member, OpenOptions } from './member.js';
import { readWhole } from './readWhole.js';
import { isContainer } from './format.js';
import { tellFormat, tellUnreadable } from './tellFormat.js';

/**
 * Opens a file: one document where it is one, all that it holds where it is an archive or a dump. Members come in the
 * order of the file, one at a time; nothing is unpacked to disk. Reading mistakes come as problems in their place.
 *
 * A member's bytes can be a view of a larger buffer that is not changed any more: copy them before keeping them long
 * or sending them to another thread.
 */
export async function* openFile(file: InputFile, options: OpenOptions = {}): AsyncGenerator<Member> {
  const limits = { ...defaultLimits, ...options.limits };
  const entries = options.from?.member ?? 0;
  const run: Run = { uri: file.uri, options, limits, entries, read: 0, unpacked: 0 };
  let descriptor: number | null = null;
  try {
    descriptor = file.path === null ? null : openSync(file.path, 'r');
  } catch (error) {
    yield tell(describeSystemError(file.uri, error));
    return;
  }
  try {
    const found = await lookInto(openBytes(descriptor, file, run));
    if ('kind' in found) yield found;
    else {
      const { readContainer } = await import('./containers/index.js');
      yield* readContainer(found);
    }
  } catch (error) {
    if (!isSystemError(error)) throw error;
    yield tell(describeSystemError(file.uri, error));
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}

/** What is opened: where it is told what it is, and where reading begins. */
interface Opened {
  readonly run: Run;
  readonly cursor: ByteCursor;
  readonly head: ByteCursor | null;
  /** Null for a stream. */
  readonly random: RandomBytes | null;
  readonly path: Buffer | null;
}

function openBytes(descriptor: number | null, { path }: InputFile, run: Run): Opened {
  const { options } = run;
  const onBytes = (read: number): void => {
    run.read += read;
    options.onBytes?.(read);
  };
  const stats = descriptor === null ? null : fstatSync(descriptor);
  if (descriptor === null || path === null || !stats?.isFile()) {
    const stream = path === null ? (options.stdin ?? process.stdin) : createReadStream(path);
    const cursor = new ByteCursor(streamSource(stream, onBytes));
    return { run, cursor, head: null, random: null, path: null };
  }
  const from = options.from?.offset ?? 0;
  const end = Math.min(stats.size, options.until ?? Infinity);
  const openAt = (offset: number, pieceBytes?: number): ByteCursor =>
    new ByteCursor(fileSource(descriptor, offset, end, onBytes, pieceBytes));
  return {
    run,
    cursor: openAt(from),
    head: from > 0 ? openAt(0, headBytes) : null,
    random: fileBytes(descriptor, stats.size, onBytes),
    path,
  };
}

function fileBytes(descriptor: number, size: number, onBytes: (read: number) => void): RandomBytes {
  return {
    size,
    read: (offset, length) => {
      // Archives say where their parts are, and not all of them tell the truth.
      const wanted = offset >= 0 && offset < size ? Math.max(0, Math.min(length, size - offset)) : 0;
      const bytes = Buffer.allocUnsafeSlow(wanted);
      const read = wanted === 0 ? 0 : readSync(descriptor, bytes, 0, wanted, offset);
      onBytes(read);
      return bytes.subarray(0, read);
    },
  };
}

const isSystemError = (error: unknown): boolean =>
  errorCode(error) !== '' && typeof error === 'object' && error !== null && 'syscall' in error;

/** Enough to tell every format but that of lines. */
const headBytes = 64 * 1024;

/** The container that the file is, or its one document, or why there is none. */
async function lookInto(opened: Opened): Promise<Container | Member> {
  const { cursor, head, run, random } = opened;
  const start = head ?? cursor;
  await start.fill(headBytes);
  const format = await tellFormat(start, run.uri, run.options.fields);
  if (isContainer(format)) return { run, format, cursor, head, name: run.uri, entry: null, depth: 1, random };
  const unreadable = tellUnreadable(start.view);
  if (!unreadable) return readDocument(opened);
  const document = { bytes: random?.size ?? null, sha256: null };
  return tell({ ...unreadable, uri: run.uri, entry: null, document });
}

async function readDocument({ run, cursor, random, path }: Opened): Promise<Member> {
  const { uri } = run;
  const { documentBytes } = run.limits;
  if (path !== null && random !== null && random.size > documentBytes)
    return tell(refuseTooLarge(uri, documentBytes, random.size, await hashFile(path)));
  const bytes = await readWhole(cursor, documentBytes);
  if (cursor.failure) return tell(describeSystemError(uri, cursor.failure.cause));
  if (bytes === null) return tell(refuseTooLarge(uri, documentBytes, null, null));
  const source = { bytes, uri, entry: null, url: null, declaredCharset: null };
  return { kind: 'document', next: null, source };
}

const tell = (problem: InputProblem): Member => ({ kind: 'problem', next: null, problem });

function refuseTooLarge(
  uri: string,
  limit: number,
  bytes: number | null,
  sha256: string | null,
): InputProblem {
  const message = describeTooLarge(bytes, limit);
  return { code: 'E_TOO_LARGE', message, uri, entry: null, document: { bytes, sha256 } };
}

async function hashFile(path: Buffer): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) hash.update(chunk);
  return hash.digest('hex');
}
