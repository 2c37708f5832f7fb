import { ReadFailure } from '../../byteSource.js';
import { readWhole } from '../../readWhole.js';
import type { Container, RandomBytes } from '../container.js';

/** A zip is read by the directory at its end: one that does not lie on disk is held in memory. */
export async function holdZip({ cursor, run, entry }: Container): Promise<RandomBytes> {
  const bytes = await readWhole(cursor, run.limits.heldBytes);
  if (bytes === null) {
    const limit = `${String(Math.round(run.limits.heldBytes / 1024 / 1024))} MB`;
    const cure = entry === null ? 'write it to a file and name that' : 'unpack the outer archive';
    throw new ReadFailure(
      'E_NEEDS_FILE',
      `a zip archive of more than ${limit} cannot be read from a stream; ${cure}`,
    );
  }
  if (cursor.failure && cursor.failure.code !== 'E_TRUNCATED') throw cursor.failure;
  return bufferBytes(bytes);
}

const bufferBytes = (bytes: Buffer): RandomBytes => ({
  size: bytes.length,
  read: (offset, length) =>
    offset < 0 ? bytes.subarray(0, 0) : bytes.subarray(offset, offset + Math.max(0, length)),
});
