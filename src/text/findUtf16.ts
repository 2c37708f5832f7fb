import { commonCharacters, weigherFor } from './scoreCharacters.js';

export interface Utf16Finding {
  readonly encoding: 'utf-16le' | 'utf-16be';
  /** 1 where a slice begins in the middle of a unit, else 0. */
  readonly skip: 0 | 1;
}

const sampledBytes = 4 * 1024;
/** Chinese text reaches 0.6 and more, ASCII in UTF-16 1; other encodings read as UTF-16 stay near 0 or below. */
const plausibleMean = 0.35;

const candidates: readonly Utf16Finding[] = [
  { encoding: 'utf-16le', skip: 0 },
  { encoding: 'utf-16be', skip: 0 },
  { encoding: 'utf-16le', skip: 1 },
  { encoding: 'utf-16be', skip: 1 },
];

const isPrintedAscii = (unit: number): boolean =>
  unit === 0x09 || unit === 0x0a || unit === 0x0d || (unit >= 0x20 && unit < 0x7f);

function scoreCandidate(bytes: Uint8Array, { encoding, skip }: Utf16Finding): number {
  const low = encoding === 'utf-16le' ? 0 : 1;
  const end = Math.min(bytes.length - 1, sampledBytes);
  const weigh = weigherFor(commonCharacters('gb18030'));
  let sum = 0;
  let units = 0;
  for (let i = skip; i < end; i += 2) {
    const unit = (bytes[i + low] ?? 0) | ((bytes[i + 1 - low] ?? 0) << 8);
    sum += isPrintedAscii(unit) ? 1 : weigh(unit);
    units++;
  }
  return units === 0 ? 0 : (sum - skip) / units;
}

/** UTF-16 without a byte order mark, in both orders and from both positions; null when none reads as text. */
export function findUtf16(bytes: Uint8Array): Utf16Finding | null {
  let best: Utf16Finding | null = null;
  let bestMean = plausibleMean;
  for (const candidate of candidates) {
    const mean = scoreCandidate(bytes, candidate);
    if (mean > bestMean) {
      best = candidate;
      bestMean = mean;
    }
  }
  return best;
}
