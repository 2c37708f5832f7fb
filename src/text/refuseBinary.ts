import { findSignature } from '../bytes/tellFormat.js';
import { signatureAdvice } from '../knowledge/encodings/fileSignatures.js';
import type { Failure } from '../types.js';

const sampledBytes = 64 * 1024;
/** Text has stray NULs and control characters at most; packed data has one in ten, machine code more. */
const maxControlShare = 1 / 40;
// eslint-disable-next-line no-control-regex -- control characters are what is counted
const control = /[\0-\x08\x0e-\x1f]/g;

/** Refuses a file whose first bytes name a format that is not text. */
export function refuseKnownFormat(bytes: Uint8Array): Failure | null {
  const signature = findSignature(bytes);
  if (!signature) return null;
  return {
    code: 'E_UNSUPPORTED',
    message: `${signature.name} is not read: ${signatureAdvice[signature.kind]}`,
  };
}

/** Refuses data with so many control characters that it cannot be text of one of the byte-wise encodings. */
export function refuseControlCharacters(bytes: Uint8Array): Failure | null {
  const sample = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, sampledBytes)).toString(
    'latin1',
  );
  const controls = sample.match(control)?.length ?? 0;
  if (controls <= sample.length * maxControlShare) return null;
  return {
    code: 'E_UNSUPPORTED',
    message: `binary data of an unknown format is not read: ${signatureAdvice.other}`,
  };
}
