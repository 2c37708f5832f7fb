import { createHash } from 'node:crypto';
import { errorRecord } from '../extract.js';
import type { GovRecord } from '../index.js';
import type { Failure, Source } from '../types.js';

/** How long one document may take, and how much memory the thread that reads it may fill. */
export interface Guard {
  readonly seconds: number;
  readonly megabytes: number;
}

/** A heap that any single document of the allowed size fits into: `extract` has one thread. */
export const defaultGuard: Guard = { seconds: 10, megabytes: 1024 };

/** A thread of many: what reports need, and not more. */
export const batchGuard: Guard = { seconds: 10, megabytes: 256 };

export type StopCode = 'E_TIMEOUT' | 'E_MEMORY' | 'E_INTERNAL';

const sentences: Readonly<Record<StopCode, (guard: Guard) => string>> = {
  E_TIMEOUT: ({ seconds }) =>
    `reading was stopped after ${String(seconds)} s; look at the document, or allow more with --timeout`,
  E_MEMORY: ({ megabytes }) =>
    `reading needed more than ${String(megabytes)} MB of memory; look at the document, or allow more with --memory`,
  E_INTERNAL: () => 'this document made the tool fail; please report it',
};

/** What is said of a document whose reading was ended from outside. */
export function describeStop(code: StopCode, guard: Guard): Failure {
  return { code, message: sentences[code](guard) };
}

/** The record of a document whose reading was ended from outside: the same wherever it was read. */
export function recordStop(source: Source, code: StopCode, guard: Guard): GovRecord {
  const { bytes, uri, entry, url } = source;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return errorRecord(describeStop(code, guard), { uri, entry, url, bytes: bytes.length, sha256 });
}

/** The share of a thread's memory that V8 keeps for objects that die young. */
const youngMegabytes = 32;

/** The memory of a guard as limits of a thread. */
export function limitHeap({ megabytes }: Guard): {
  maxOldGenerationSizeMb: number;
  maxYoungGenerationSizeMb: number;
} {
  const young = Math.min(youngMegabytes, Math.ceil(megabytes / 4));
  return { maxOldGenerationSizeMb: megabytes - young, maxYoungGenerationSizeMb: young };
}

/** Why a thread is gone, by what its pool says. */
export function judgeStop(error: unknown): StopCode {
  if (error instanceof Error && error.name === 'AbortError') return 'E_TIMEOUT';
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'E_MEMORY' : 'E_INTERNAL';
}
