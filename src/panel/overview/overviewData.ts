import type { SpooledReport } from '../spool.js';
import type { Value } from '../table.js';

/** The outcomes of applications, put together so that all forms have them. */
export const outcomeGroups = {
  granted: ['granted', 'already_public'],
  partial: ['partially_granted'],
  denied: ['denied'],
  unable: ['unable_to_provide', 'not_exist', 'not_this_agency', 'unclear'],
  other: ['not_processed', 'referred', 'other'],
} as const;

export type OutcomeGroup = keyof typeof outcomeGroups;

const groups = Object.entries(outcomeGroups) as [OutcomeGroup, readonly string[]][];

/** What is drawn: collected from the reports that are counted, one after the other. */
export class OverviewData {
  readonly places = new Map<string, Map<number, number>>();
  readonly expected = new Map<string, Set<number>>();
  readonly indicators = new Map<string, Map<number, number[]>>();
  readonly outcomes = new Map<number, Record<OutcomeGroup, number>>();
  readonly rules = new Map<string, { assessed: number; failed: number }>();
  readonly years = new Set<number>();
  reports = 0;

  constructor(private readonly trendKeys: ReadonlySet<string>) {}

  add({ row, indicators, checks }: SpooledReport): void {
    this.reports++;
    for (const { rule, status } of checks) {
      const known = this.rules.get(rule) ?? { assessed: 0, failed: 0 };
      this.rules.set(rule, known);
      known.assessed++;
      if (status === 'fail') known.failed++;
    }
    const year = row['year'];
    if (typeof year !== 'number') return;
    this.years.add(year);
    const place = getOrMake(this.places, String(row['place_code'] ?? ''), () => new Map<number, number>());
    place.set(year, (place.get(year) ?? 0) + 1);
    for (const { key, value } of indicators) {
      if (value === null || !this.trendKeys.has(key)) continue;
      const values = getOrMake(this.indicators, key, () => new Map<number, number[]>());
      getOrMake(values, year, () => []).push(value);
    }
    this.addOutcomes(year, row);
  }

  /** A unit of the frame without a report. */
  expect(placeCode: string | null, year: number): void {
    this.years.add(year);
    getOrMake(this.expected, placeCode ?? '', () => new Set<number>()).add(year);
  }

  private addOutcomes(year: number, row: Readonly<Record<string, Value>>): void {
    const sums = getOrMake(this.outcomes, year, () => ({
      granted: 0,
      partial: 0,
      denied: 0,
      unable: 0,
      other: 0,
    }));
    for (const [group, names] of groups)
      for (const name of names) sums[group] += Number(row[`applications_outcomes_${name}`] ?? 0);
  }
}

function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
