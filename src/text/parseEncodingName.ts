import { findCharsetFamily } from '../knowledge/encodings/charsetLabels.js';
import type { EncodingName } from '../types.js';

/** What a user may force: `utf-16` takes the byte order from the bytes. */
export type ForcedEncoding = EncodingName | 'utf-16';

/**
 * Reads the name of an encoding as users write it (`utf8`, `GBK`, `cp936` …); null for one that `encoding` would refuse
 * with `E_ENCODING_NAME`.
 *
 * @example
 * ```ts
 * import { parseEncodingName } from 'gov-report';
 *
 * console.log(parseEncodingName('CP936'), parseEncodingName('latin1')); // gb18030 null
 * ```
 */
export function parseEncodingName(name: string): ForcedEncoding | null {
  const family = findCharsetFamily(name);
  return family === 'other' ? null : family;
}
