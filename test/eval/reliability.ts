import { ratio } from './tally.js';
import type { FactRecord } from '../../src/index.js';
import { isSame } from './tally.js';

/** Bands of confidence, best first; a band holds what is at least `from` and no better band holds. */
export const bands = [
  { name: '≥ 0.95', from: 0.95 },
  { name: '0.80–0.95', from: 0.8 },
  { name: '< 0.80', from: 0 },
] as const;

export type BandName = (typeof bands)[number]['name'];
export type Reliability = Record<BandName, { given: number; right: number }>;

export interface BandFigures {
  readonly given: number;
  readonly right: number;
  /** Of the counts of this band, those that are right. */
  readonly share_right: number | null;
  /** Of all given counts, those of this band. */
  readonly share_of_given: number | null;
}

export const newReliability = (): Reliability =>
  Object.fromEntries(bands.map(({ name }) => [name, { given: 0, right: 0 }])) as Reliability;

/** The confidence of the fact behind a count: the cell's where a table gives the count, else the sentence's. */
export function confidenceOf(facts: readonly FactRecord[], path: string, value: number): number | null {
  const behind = facts.filter(
    (fact) => fact.indicator === path && fact.value !== null && isSame(fact.value, value),
  );
  return (behind.find(({ method }) => method !== 'prose') ?? behind[0])?.confidence ?? null;
}

export function addConfidence(reliability: Reliability, confidence: number | null, right: boolean): void {
  const band = bands.find(({ from }) => (confidence ?? 0) >= from) ?? bands[2];
  reliability[band.name].given += 1;
  reliability[band.name].right += Number(right);
}

export function reliabilityFigures(reliability: Reliability): Record<BandName, BandFigures> {
  const all = bands.reduce((sum, { name }) => sum + reliability[name].given, 0);
  return Object.fromEntries(
    bands.map(({ name }) => {
      const { given, right } = reliability[name];
      return [name, { given, right, share_right: ratio(right, given), share_of_given: ratio(given, all) }];
    }),
  ) as Record<BandName, BandFigures>;
}
