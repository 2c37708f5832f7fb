import type { Detection } from './detectEncoding.js';
import { findBom } from './findBom.js';
import { findUtf16 } from './findUtf16.js';
import type { ForcedEncoding } from './parseEncodingName.js';
import { rankEncodings } from './rankEncodings.js';
import { sampleBytes } from './sampleBytes.js';

/** A forced encoding is taken as it is; only the byte order mark and a cut first character are looked for. */
export function obeyForced(bytes: Uint8Array, forced: ForcedEncoding): Detection {
  const mark = findBom(bytes);
  if (forced === 'utf-16') {
    const marked = mark?.encoding.startsWith('utf-16') ? mark : null;
    const found = marked ? null : findUtf16(bytes);
    const encoding = marked?.encoding ?? found?.encoding ?? 'utf-16le';
    return { encoding, basis: 'forced', bom: marked?.length ?? 0, skip: found?.skip ?? 0 };
  }
  const bom = mark && mark.encoding === forced ? mark.length : 0;
  const first = bytes[bom] ?? 0;
  if ((forced === 'gb18030' || forced === 'big5') && first >= 0x80) {
    const ranked = rankEncodings(sampleBytes(bytes.subarray(bom)), true, [], [forced]);
    return { encoding: forced, basis: 'forced', bom, skip: ranked.skip };
  }
  return { encoding: forced, basis: 'forced', bom, skip: 0 };
}
