import { frequentCharacters } from '../knowledge/encodings/frequentCharacters.js';
import type { EncodingBasis, EncodingName } from '../types.js';
import type { Declaration } from './findDeclarations.js';
import { commonCharacters, scoreCharacters } from './scoreCharacters.js';

interface Candidate {
  readonly encoding: EncodingName;
  readonly skip: 0 | 1;
}

interface Ranked extends Candidate {
  readonly basis: EncodingBasis;
}

/** In the order in which they win when they score alike. */
const candidates: readonly Candidate[] = [
  { encoding: 'utf-8', skip: 0 },
  { encoding: 'gb18030', skip: 0 },
  { encoding: 'big5', skip: 0 },
  { encoding: 'gb18030', skip: 1 },
  { encoding: 'big5', skip: 1 },
];

/** Below this mean nothing reads as Chinese, and damaged UTF-8 shows the damage most plainly. */
const readableMean = 0.05;

/** A cut first character must make good for itself by what follows: whole files begin with whole characters. */
const cutPenalty = 0.5;

/** Two scores are nearly alike within this; the fewer characters, the wider. */
const tieMargin = (characters: number): number => 0.08 + 0.5 / characters;

/**
 * Decodes a sample as damaged UTF-8, GB 18030 and Big5 and takes the one that reads best. Where the sample
 * begins with a high byte, a cut first character is tried too: it would shift every pair after it.
 */
export function rankEncodings(
  sample: Uint8Array,
  startsHigh: boolean,
  declarations: readonly Declaration[],
): Ranked {
  const scored = candidates
    .filter(({ skip }) => skip === 0 || startsHigh)
    .map((candidate) => ({ candidate, score: scoreCandidate(sample, candidate) }))
    .sort((a, b) => b.score.mean - a.score.mean);
  const best = scored[0];
  const declared = declarations[0]?.family;
  const rival = scored.find(({ candidate }) => candidate.encoding === declared);
  if (best && rival && best.score.mean - rival.score.mean <= tieMargin(rival.score.characters)) {
    return { ...rival.candidate, basis: rival === best ? 'statistics' : 'declared' };
  }
  if (!best || best.score.mean < readableMean) return { encoding: 'utf-8', skip: 0, basis: 'statistics' };
  return { ...best.candidate, basis: 'statistics' };
}

/**
 * Whether the text reads better without its first byte: the rest of a character that was cut off. That shifts the pairs
 * up to the next ASCII sign, which then stays without its half: where every pair is whole, nothing was cut.
 */
export function isCut(sample: Uint8Array, encoding: EncodingName): boolean {
  if (!new TextDecoder(encoding).decode(sample).includes('\ufffd')) return false;
  const read = (skip: 0 | 1): number => scoreCandidate(sample, { encoding, skip }).mean;
  return read(1) > read(0);
}

function scoreCandidate(
  sample: Uint8Array,
  { encoding, skip }: Candidate,
): { mean: number; characters: number } {
  const decoded = new TextDecoder(encoding).decode(sample.subarray(skip));
  const score = scoreCharacters(decoded, commonCharacters(encoding === 'big5' ? 'big5' : 'gb18030'));
  if (skip === 0) return score;
  const characters = score.characters + 1;
  return { mean: (score.mean * score.characters - cutPenalty) / characters, characters };
}

/** Up to here lie the signs of Western pages: middle dot, copyright, accented letters. */
const lastWestern = 0xff;

/**
 * Valid UTF-8 with characters of two bytes only may be a few words of GBK: it is, when they read as
 * frequent Chinese characters and are not the signs that Western pages have.
 */
export function readsAsGb(sample: Uint8Array): boolean {
  // Pair by pair the same bytes: one character stands where the other would.
  const asGb = new TextDecoder('gb18030').decode(sample);
  const asUtf8 = new TextDecoder().decode(sample);
  if (scoreCharacters(asGb, commonCharacters('gb18030')).mean < 0.6) return false;
  const seen = new Set<number>();
  for (let i = 0; i < asGb.length; i++) {
    const unit = asGb.charCodeAt(i);
    if (asUtf8.charCodeAt(i) > lastWestern && frequentCharacters.has(unit)) seen.add(unit);
  }
  return seen.size >= 2;
}
