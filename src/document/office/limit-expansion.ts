import { inflateRawSync } from 'node:zlib';
import type { Failure } from '../../types.js';
import { listZipMembers } from './list-zip-members.js';

/** A report's parts take a few MB unpacked; what takes more is a bomb or no report. */
const maxExpandedBytes = 64 * 1024 * 1024;

/**
 * Packages unpack all that a member claims to be, and more. Every member is unpacked here first, against a limit, so
 * that sizes need not be believed; null where all is well.
 */
export function limitExpansion(bytes: Uint8Array): Failure | null {
  const members = listZipMembers(bytes);
  if (members === null)
    return {
      code: 'E_TRUNCATED',
      message: 'the office file is cut: its directory is missing; fetch it again',
    };
  let left = maxExpandedBytes;
  for (const { data, packed } of members) {
    if (!packed) {
      left -= data.length;
    } else {
      const size = inflatedSize(data, left);
      if (size === null) {
        return {
          code: 'E_LIMIT',
          message: `the office file unpacks to more than ${maxExpandedBytes / 1024 / 1024} MB; give the report by itself`,
        };
      }
      left -= size;
    }
  }
  return null;
}

/** Null where it is more than the limit. Damaged members are left to the reader of the format. */
function inflatedSize(data: Uint8Array, limit: number): number | null {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(limit, 1) }).length;
  } catch (error) {
    return (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? null : 0;
  }
}
