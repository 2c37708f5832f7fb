import { corps, kindOfAgency, withoutLine, zoneWords } from '../knowledge/agencies/index.js';
import {
  chooseDivision,
  divisionsUnder,
  findDivision,
  fitsYear,
  liesWithin,
  placesBefore,
  readPlace,
  type Division,
  type PlaceHints,
} from '../knowledge/places/index.js';
import type { Level } from '../types.js';

/** 东莞, 中山 and 儋州 have no counties, 三亚 had none before 2014: their towns belong to the city itself. */
function isUndivided({ code, level }: Division, year: number | null): boolean {
  return (
    level === 'prefecture' &&
    divisionsUnder(code.slice(0, 4)).every((inner) => inner.code === code || fitsYear(inner, year) === 0)
  );
}

/** The division that the SiteIDCode names, if the code was in use in the year. */
function divisionOfSite(siteId: string | null, year: number | null): Division | null {
  const code = /^\d{6}/.exec(siteId ?? '')?.[0];
  const rows = code === undefined ? [] : divisionsUnder(code);
  return rows.find((row) => fitsYear(row, year) > 0) ?? null;
}

/** The counties printed right before a township's name anywhere in the hints. */
function countiesBefore(name: string, year: number | null, hints: PlaceHints): Division[] {
  const found: Division[] = [];
  for (const text of [...hints.names, hints.text]) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      if (at > 0) found.push(...placesBefore(text, at, year));
    }
  }
  const seen = new Set<string>();
  return found.filter(({ code }) => !seen.has(code) && seen.add(code));
}

const holdsTownships = (division: Division, year: number | null): boolean =>
  division.level === 'county' || isUndivided(division, year);

/** A township's county: in its name, printed before its name elsewhere, of the site, of publisher or signature. */
function countyOfTownship(name: string, year: number | null, hints: PlaceHints): Division | null {
  const place = readPlace(name, year);
  if (place.strange) return null;
  const stated = chooseDivision(place.candidates, year, hints);
  if (place.end > 0 && !stated) return null;
  if (stated && holdsTownships(stated, year)) return stated;
  const inside = (division: Division): boolean =>
    holdsTownships(division, year) && (!stated || liesWithin(division.code, stated.code));
  const own = name.slice(place.end);
  const stem = /^.{2,12}?(?:镇|乡|街道|苏木)/.exec(own)?.[0] ?? own;
  const before = chooseDivision(countiesBefore(stem, year, hints).filter(inside), year, hints);
  if (before) return before;
  const site = divisionOfSite(hints.siteId, year);
  if (site && inside(site)) return site;
  for (const text of hints.names) {
    const division = findDivision(withoutLine(text), year, hints);
    if (division && inside(division)) return division;
  }
  return null;
}

/** The government of a body whose name has no place (县财政局, 市农业委员会): its first character tells the level. */
function governmentOfContext(name: string, year: number | null, hints: PlaceHints): Division | null {
  const level = /^([省市县区州旗])/.exec(name)?.[1];
  const fits = (division: Division): boolean => {
    if (level === undefined) return true;
    if (level === '省') return division.level === 'province';
    if (level === '市') return division.name.endsWith('市');
    return division.name.endsWith(level) && division.level !== 'province';
  };
  for (const text of hints.names) {
    const division = findDivision(withoutLine(text), year, hints);
    if (division && fits(division)) return division;
  }
  const site = divisionOfSite(hints.siteId, year);
  if (site && fits(site)) return site;
  const before = countiesBefore(name.replace(/^[省市县区州旗]/, ''), year, hints).filter(fits);
  return chooseDivision(before, year, hints);
}

/** Inside a development zone that has no code of its own. */
const inZone = new RegExp(zoneWords);

/** The six digits of the place in the report year, null when the level has none or the place is not certain. */
export function resolveDivision(
  agency: string,
  level: Level,
  year: number | null,
  hints: PlaceHints,
): Division | null {
  if (level === 'central' || level === 'zone' || level === 'university') return null;
  const name = withoutLine(agency);
  if (corps.test(name)) return null;
  if (level === 'township') return countyOfTownship(name, year, hints);
  const place = readPlace(name, year);
  if (place.end === 0 && !place.strange) return governmentOfContext(name, year, hints);
  if (
    level === 'department' &&
    inZone.test(name.slice(place.end)) &&
    kindOfAgency(name.slice(place.end)) === 'department'
  )
    return null;
  return findDivision(name, year, hints);
}
