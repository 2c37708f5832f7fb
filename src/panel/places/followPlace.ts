import { divisionsUnder, fitsYear, type Division } from '../../knowledge/places/index.js';

/**
 * none: the code is still in use; renumbered: the same area under another code; merged: its successor took in others too;
 * split: several successors, the code stays; unknown: the table does not have the code for the year.
 */
export type PlaceChange = 'none' | 'renumbered' | 'merged' | 'split' | 'unknown';

export interface Place {
  /** Null where the report has no code. */
  readonly code: string | null;
  readonly name: string | null;
  readonly change: PlaceChange;
}

/** No chain of successors is as long. */
const maxSteps = 12;

const noPlace: Place = { code: null, name: null, change: 'unknown' };

/** The place that a code of a year has become. */
export function followPlace(code: string | null, year: number | null): Place {
  if (code === null) return noPlace;
  let division = findDivision(code, year);
  if (!division) return { code, name: null, change: 'unknown' };
  let change: PlaceChange = 'none';
  for (let step = 0; step < maxSteps && division.until !== null; step++) {
    const { heirs, until } = division;
    const [heir = ''] = heirs;
    if (heirs.length !== 1)
      return { code: division.code, name: division.name, change: heirs.length > 1 ? 'split' : change };
    const next = findDivision(heir, until);
    if (!next || next === division) break;
    if (isShared(heir, division, until)) change = 'merged';
    else if (change === 'none' && next.code !== division.code) change = 'renumbered';
    division = next;
  }
  return { code: division.code, name: division.name, change };
}

/** The division that had the code in the year, or the newest one where no year is known. */
function findDivision(code: string, year: number | null): Division | undefined {
  const rows = divisionsUnder(code);
  const newest = rows.findLast(({ until }) => until === null) ?? rows.at(-1);
  if (year === null) return newest;
  return rows.find((row) => fitsYear(row, year) === 2) ?? rows.find((row) => fitsYear(row, year) === 1);
}

/** Whether others went into the successor too, or it was there before. */
function isShared(heir: string, from: Division, year: number): boolean {
  const wasThere = divisionsUnder(heir).some((row) => row.code !== from.code && row.since < year);
  return wasThere || countForerunners(heir, year) > 1;
}

let forerunners: ReadonlyMap<string, number> | null = null;

/** How many divisions ended in a year with this one for successor. */
function countForerunners(heir: string, year: number): number {
  forerunners ??= tally();
  return forerunners.get(`${heir} ${year}`) ?? 0;
}

function tally(): Map<string, number> {
  const found = new Map<string, number>();
  for (const { heirs, until } of divisionsUnder('')) {
    for (const heir of until === null ? [] : heirs) {
      const key = `${heir} ${String(until)}`;
      found.set(key, (found.get(key) ?? 0) + 1);
    }
  }
  return found;
}
