import type { GovRecord } from '../../record/schema.js';
import { followPlace, type Place } from '../places/followPlace.js';
import type { Value } from '../table.js';

export type Report = NonNullable<GovRecord['report']>;

/** The columns that every table begins with. */
export function describeUnit(report: Report): {
  readonly unit: Readonly<Record<string, Value>>;
  readonly place: Place;
} {
  const place = followPlace(report.division_code, report.year);
  return {
    place,
    unit: {
      agency: report.agency,
      level: report.level,
      division_code: report.division_code,
      place_code: place.code,
      place_name: place.name,
      year: report.year,
      era: report.era,
    },
  };
}
