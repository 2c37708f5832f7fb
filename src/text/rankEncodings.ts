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
const tieMargin = (characters: number): number => 0.08 + 0.5 / Math.max(1, characters);

/**
 * Decodes a sample as damaged UTF-8, GB 18030 and Big5 and takes the one that reads best. Where the sample
 * begins with a high byte, a cut first character is tried too: it would shift every pair after it.
 */
export function rankEncodings(
  sample: Uint8Array,
  startsHigh: boolean,
  declarations: readonly Declaration[],
  allowed?: readonly EncodingName[],
): Ranked {
  const scored = candidates
    .filter(({ encoding, skip }) => (skip === 0 || startsHigh) && (allowed?.includes(encoding) ?? true))
    .map((candidate) => ({ candidate, score: scoreCandidate(sample, candidate) }))
    .sort((a, b) => b.score.mean - a.score.mean);
  const best = scored[0];
  if (!best) return { encoding: 'utf-8', skip: 0, basis: 'statistics' };
  const declared = declarations[0]?.family;
  if (best.candidate.encoding === declared) return { ...best.candidate, basis: 'statistics' };
  const rival = scored.find(({ candidate }) => candidate.encoding === declared);
  if (rival && best.score.mean - rival.score.mean <= tieMargin(rival.score.characters)) {
    return { ...rival.candidate, basis: 'declared' };
  }
  if (best.score.mean < readableMean && !allowed) return { encoding: 'utf-8', skip: 0, basis: 'statistics' };
  return { ...best.candidate, basis: 'statistics' };
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

/** GB leads under which UTF-8 has the signs of Western pages: middle dot, copyright, accented letters. */
const westernLead = (byte: number): boolean => byte === 0xc2 || byte === 0xc3;

/**
 * Valid UTF-8 with characters of two bytes only may be a few words of GBK: it is, when they read as
 * frequent Chinese characters and are not the signs that Western pages have.
 */
export function readsAsGb(sample: Uint8Array): boolean {
  const decoded = new TextDecoder('gb18030').decode(sample);
  if (scoreCharacters(decoded, commonCharacters('gb18030')).mean < 0.6) return false;
  const seen = new Set<number>();
  for (let i = 0; i + 1 < sample.length; i++) {
    const lead = sample[i] ?? 0;
    if (lead < 0x80) continue;
    const unit = new TextDecoder('gb18030').decode(sample.subarray(i, i + 2)).charCodeAt(0);
    if (!westernLead(lead) && frequentCharacters.has(unit)) seen.add(unit);
    if (seen.size >= 2) return true;
    i++;
  }
  return false;
}
