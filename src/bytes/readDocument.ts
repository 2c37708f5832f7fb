import { createHash } from 'node:crypto';
import { closeSync, createReadStream, fstatSync, openSync, readFileSync } from 'node:fs';
import type { Readable } from 'node:stream';
import type { Source } from '../types.js';
import type { FoundPath } from './folderEntry.js';
import { describeSystemError, type InputProblem } from './inputProblem.js';
import { describeTooLarge, maxDocumentBytes } from './limits.js';

const fromBytes = (bytes: Uint8Array, uri: string): Source => ({
  bytes,
  uri,
  entry: null,
  url: null,
  declaredCharset: null,
});

function refuseTooLarge(uri: string, bytes: number | null, sha256: string | null): InputProblem {
  return { code: 'E_TOO_LARGE', message: describeTooLarge(bytes), uri, document: { bytes, sha256 } };
}

async function hashFile(path: Buffer): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) hash.update(chunk);
  return hash.digest('hex');
}

/** Reads one file. Its size is looked at before any byte is read; pipes and devices are read up to the limit. */
export async function readDocument({ path, uri }: FoundPath): Promise<Source | InputProblem> {
  try {
    const file = openSync(path, 'r');
    let bytes: number;
    try {
      const stats = fstatSync(file);
      if (!stats.isFile()) return await readStream(createReadStream(path), uri);
      bytes = stats.size;
      if (bytes <= maxDocumentBytes) return fromBytes(readFileSync(file), uri);
    } finally {
      closeSync(file);
    }
    return refuseTooLarge(uri, bytes, await hashFile(path));
  } catch (error) {
    return describeSystemError(uri, error);
  }
}

/** Reads a stream to its end, or refuses it as soon as it has passed the limit. */
export async function readStream(stream: Readable, uri: string): Promise<Source | InputProblem> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer | string>) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      chunks.push(bytes);
      size += bytes.length;
      if (size > maxDocumentBytes) return refuseTooLarge(uri, null, null);
    }
  } catch (error) {
    return describeSystemError(uri, error);
  }
  return fromBytes(Buffer.concat(chunks, size), uri);
}
