import { findCharsetFamily } from '../knowledge/encodings/charsetLabels.js';
import type { EncodingName } from '../types.js';

/** What a user may force: `utf-16` takes the byte order from the bytes. */
export type ForcedEncoding = EncodingName | 'utf-16';

/** Reads the name of an encoding as users write it (`utf8`, `GBK`, `cp936` …); null for an unknown one. */
export function parseEncodingName(name: string): ForcedEncoding | null {
  const family = findCharsetFamily(name);
  return family === 'other' ? null : family;
}
