import {
  derivedIndicators,
  indicators,
  type DerivedIndicator,
  type Grade,
  type Indicator,
} from '../../knowledge/crosswalk/index.js';
import type { GovRecord } from '../../record/schema.js';
import type { Era } from '../../types.js';
import { CountReader, type MissingReason, type Reading } from './readCount.js';

export interface IndicatorCell {
  readonly key: string;
  readonly grade: Grade;
  readonly value: number | null;
  readonly missing: MissingReason | null;
}

/** Keys and grades of all indicators, in the order of the codebook. */
export const allIndicators: readonly { readonly key: string; readonly grade: Grade }[] = [
  ...indicators,
  ...derivedIndicators,
];

/** All indicators of a report, each a number or the reason why there is none. */
export function readIndicators(record: GovRecord, era: Era): IndicatorCell[] {
  const reader = new CountReader(record);
  const read = new Map<string, Reading>();
  for (const indicator of indicators) read.set(indicator.key, readIndicator(indicator, era, reader));
  for (const derived of derivedIndicators) read.set(derived.key, derive(derived, era, read));
  return allIndicators.map(({ key, grade }) => ({ key, grade, ...(read.get(key) as Reading) }));
}

/** What speaks most against a number is told. */
const gravest: readonly MissingReason[] = ['unresolved', 'omitted', 'blank', 'not_stated', 'not_in_form'];

function missing(readings: readonly Reading[]): Reading | null {
  const reasons = readings.flatMap((reading) => reading.missing ?? []);
  const worst = gravest.find((reason) => reasons.includes(reason)) ?? reasons[0];
  return worst === undefined ? null : { value: null, missing: worst };
}

/** A sum is given only where every part is. */
function readIndicator({ sources }: Indicator, era: Era, reader: CountReader): Reading {
  const paths = sources[era];
  if (paths === null) return { value: null, missing: 'not_in_form' };
  const parts = paths.map((path) => reader.read(path));
  return missing(parts) ?? { value: add(parts), missing: null };
}

const add = (readings: readonly Reading[]): number =>
  readings.reduce((sum, { value }) => sum + (value ?? 0), 0);

function derive(
  { numerator, denominator, without }: DerivedIndicator,
  era: Era,
  read: ReadonlyMap<string, Reading>,
): Reading {
  const take = (keys: readonly string[]): Reading[] => keys.map((key) => read.get(key) as Reading);
  const printed = without.filter((key) => {
    const sources = indicators.find((one) => one.key === key)?.sources;
    return era.startsWith('format') && sources?.[era] !== null;
  });
  const [top, bottom, less] = [take(numerator), take(denominator), take(printed)];
  const none = missing([...top, ...bottom, ...less]);
  if (none) return none;
  const below = add(bottom) - add(less);
  return below > 0 ? { value: add(top) / below, missing: null } : { value: null, missing: 'no_denominator' };
}
