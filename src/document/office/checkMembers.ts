import { crc32, inflateRawSync } from 'node:zlib';
import type { Failure } from '../../types.js';
import { listZipMembers, type ZipMember } from './listZipMembers.js';

/** A report's parts take a few MB unpacked; what takes more is a bomb or no report. */
const maxExpandedBytes = 64 * 1024 * 1024;

const tooLarge: Failure = {
  code: 'E_LIMIT',
  message: `the office file unpacks to more than ${maxExpandedBytes / 1024 / 1024} MB; give the report by itself`,
};

/** What the numbers of a report stand in; a damaged picture does no harm. */
const markup = /\.(?:xml|rels)$/i;

/**
 * Why an office file is not to be opened, or null: it is cut, it unpacks to too much, or a part is not as it was packed.
 * Packages believe the sizes that are stated, unpack damaged data without end, and do not look at the checks.
 */
export function checkMembers(bytes: Uint8Array): Failure | null {
  const members = listZipMembers(bytes);
  if (members === null)
    return {
      code: 'E_TRUNCATED',
      message: 'the office file is cut: its directory is missing; fetch it again',
    };
  let left = maxExpandedBytes;
  for (const member of members) {
    const content = unpack(member, left);
    if (content === 'too much') return tooLarge;
    if (content === 'damaged' || (markup.test(member.name) && !fits(member, content)))
      return {
        code: 'E_DAMAGED',
        message: `the office file is damaged in its part ${member.name.slice(0, 80)}; fetch it again`,
      };
    left -= content.length;
  }
  return null;
}

function unpack({ data, packed }: ZipMember, limit: number): Uint8Array | 'too much' | 'damaged' {
  if (!packed) return data.length > limit ? 'too much' : data;
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(limit, 1) });
  } catch (error) {
    return (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'too much' : 'damaged';
  }
}

/** A check of 0 was never reckoned. */
const fits = ({ crc }: ZipMember, content: Uint8Array): boolean => crc === 0 || crc === crc32(content);
