import type { EncodingBasis, EncodingName } from '../types.js';
import { checkUtf8 } from './checkUtf8.js';
import { findBom } from './findBom.js';
import type { Declaration } from './findDeclarations.js';
import { findMixture, type Mixture } from './findMixture.js';
import { findUtf16 } from './findUtf16.js';
import { rankEncodings, readsAsGb } from './rankEncodings.js';
import { sampleBytes } from './sampleBytes.js';

/** How the bytes are to be decoded. */
export interface Detection {
  readonly encoding: EncodingName;
  readonly basis: EncodingBasis;
  /** Bytes of a byte order mark, to be left out. */
  readonly bom: number;
  /** Bytes after it that belong to a character whose beginning was cut off. */
  readonly skip: number;
  /** Lines of another encoding between those of this. */
  readonly mixture?: Mixture;
}

/**
 * Tells the encoding from the bytes in this order: byte order mark, valid UTF-8 but for cut ends,
 * UTF-16 in both orders, then damaged UTF-8, GB 18030 and Big5 by the characters that they yield. What the
 * page declares is asked only where two of these are nearly alike.
 */
export function detectEncoding(bytes: Uint8Array, declarations: readonly Declaration[]): Detection {
  const mark = findBom(bytes);
  const body = bytes.subarray(mark?.length ?? 0);
  const found = detectBody(body, declarations, mark?.encoding ?? null);
  return { ...found, bom: mark?.length ?? 0 };
}

type BodyDetection = Omit<Detection, 'bom'>;

function detectBody(
  body: Uint8Array,
  declarations: readonly Declaration[],
  marked: EncodingName | null,
): BodyDetection {
  const utf8 = checkUtf8(body);
  // A mark is believed unless the bytes after it are plainly something else: editors put UTF-8 marks before GBK.
  if (marked === 'utf-8' && utf8.valid) return { encoding: 'utf-8', basis: 'bom', skip: 0 };
  if (marked !== null && marked !== 'utf-8' && !(utf8.valid && utf8.wide))
    return { encoding: marked, basis: 'bom', skip: 0 };
  if (!utf8.valid || body.includes(0)) {
    const utf16 = findUtf16(body);
    if (utf16) return { encoding: utf16.encoding, basis: 'statistics', skip: utf16.skip };
  }
  if (utf8.valid && (utf8.wide || utf8.ascii)) return { encoding: 'utf-8', basis: 'valid_utf8', skip: 0 };
  const mixture = utf8.valid ? null : findMixture(body);
  if (mixture) return { encoding: mixture.encoding, basis: 'statistics', skip: 0, mixture };
  const sample = sampleBytes(body);
  if (utf8.valid && !readsAsGb(sample)) return { encoding: 'utf-8', basis: 'valid_utf8', skip: 0 };
  const ranked = rankEncodings(sample, (body[0] ?? 0) >= 0x80, declarations);
  if (marked === ranked.encoding) return { ...ranked, basis: 'bom' };
  return ranked;
}
