import { findSignature } from '../bytes/tellFormat.js';
import { signatureAdvice } from '../knowledge/encodings/fileSignatures.js';
import type { Failure } from '../types.js';

const sampledBytes = 64 * 1024;
/** Text has stray NULs and control characters at most; packed data has one in ten, machine code more. */
const maxControlShare = 1 / 40;

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
  const end = Math.min(bytes.length, sampledBytes);
  let controls = 0;
  for (let i = 0; i < end; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d)) controls++;
  }
  if (controls <= end * maxControlShare) return null;
  return {
    code: 'E_UNSUPPORTED',
    message: `binary data of an unknown format is not read: ${signatureAdvice.other}`,
  };
}
