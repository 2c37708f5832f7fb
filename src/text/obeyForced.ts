import type { Detection } from './detectEncoding.js';
import { findBom } from './findBom.js';
import { findUtf16 } from './findUtf16.js';
import type { ForcedEncoding } from './parseEncodingName.js';
import { isCut } from './rankEncodings.js';
import { sampleBytes } from './sampleBytes.js';

/** A forced encoding is taken as it is; only the byte order mark and a cut first character are looked for. */
export function obeyForced(bytes: Uint8Array, forced: ForcedEncoding): Detection {
  const mark = findBom(bytes);
  if (forced === 'utf-16') {
    if (mark?.encoding.startsWith('utf-16'))
      return { encoding: mark.encoding, basis: 'forced', bom: mark.length, skip: 0 };
    const { encoding, skip } = findUtf16(bytes) ?? { encoding: 'utf-16le', skip: 0 };
    return { encoding, basis: 'forced', bom: 0, skip };
  }
  const bom = mark?.encoding === forced ? mark.length : 0;
  const body = bytes.subarray(bom);
  const mayBeCut = (forced === 'gb18030' || forced === 'big5') && (body[0] ?? 0) >= 0x80;
  const skip = mayBeCut && isCut(sampleBytes(body), forced) ? 1 : 0;
  return { encoding: forced, basis: 'forced', bom, skip };
}
