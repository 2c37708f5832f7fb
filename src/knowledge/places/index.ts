import { readPlace } from './readPlace.js';
import { regionsOfNumbers } from './regions.js';
import { divisionsUnder, fitsYear, liesWithin, type Division } from './table.js';

export {
  divisionsCalled,
  divisionsNamed,
  divisionsUnder,
  fitsYear,
  liesWithin,
  type Division,
} from './table.js';
export { placesBefore, readPlace, type PlaceReading } from './readPlace.js';
export { regionsOfNumbers } from './regions.js';

/** What a document says about where it comes from, beside the agency's own name. All in simplified characters. */
export interface PlaceHints {
  /** SiteIDCode: its first six digits are the division code of the site. */
  readonly siteId: string | null;
  /** Publisher, site name, signature: names that begin with a place. */
  readonly names: readonly string[];
  /** The body's text, at least its beginning and end, without white space. */
  readonly text: string;
  /** Index numbers and addresses that may hold a credit code, whose characters 3–8 are a division code. */
  readonly codes: readonly string[];
}

export const noHints: PlaceHints = { siteId: null, names: [], text: '', codes: [] };

/** The names of the divisions above a division that were valid in the year, innermost first. */
export function namesAbove(division: Division, year: number | null): readonly string[] {
  const above = [];
  if (division.level === 'county') above.push(`${division.code.slice(0, 4)}00`);
  if (division.level !== 'province') above.push(`${division.code.slice(0, 2)}0000`);
  return above.flatMap((code) => {
    const rows = divisionsUnder(code);
    const row = rows.find((candidate) => fitsYear(candidate, year) === 2) ?? rows[0];
    return row ? [row.name] : [];
  });
}

const creditCode = /[0-9A-Z]{2}([1-6]\d{5})[0-9A-Z]{10}/;

/** How far the hints speak for one of several divisions of the same name. */
function weigh(
  division: Division,
  year: number | null,
  hints: PlaceHints,
  regions: ReadonlySet<string>,
): number {
  let weight = 0;
  const site = hints.siteId?.slice(0, 6) ?? '';
  if (/^[1-6]\d{5}$/.test(site)) {
    if (site === division.code) weight += 8;
    else if (liesWithin(division.code, site) || liesWithin(site, `${division.code.slice(0, 4)}00`))
      weight += 5;
    else if (site.slice(0, 2) === division.code.slice(0, 2)) weight += 2;
  }
  namesAbove(division, year).forEach((parent, distance) => {
    if (hints.names.some((name) => name.startsWith(parent) || name.includes(parent + division.name)))
      weight += 5;
    if (hints.text.includes(parent + division.name)) weight += 5;
    else if (hints.text.includes(parent)) weight += distance === 0 ? 3 : 2;
  });
  for (const region of regions) if (division.code.startsWith(region)) weight += region.length > 2 ? 4 : 2;
  for (const code of hints.codes) {
    const registered = creditCode.exec(code)?.[1] ?? '';
    if (registered === division.code) weight += 4;
    else if (registered !== '' && registered.slice(0, 4) === division.code.slice(0, 4)) weight += 2;
  }
  return weight;
}

/** The one division that the candidates and the hints leave, or null. Divisions on the year-end list go first. */
export function chooseDivision(
  candidates: readonly Division[],
  year: number | null,
  hints: PlaceHints,
): Division | null {
  const listed = candidates.filter((division) => fitsYear(division, year) === 2);
  const field = listed.length > 0 ? listed : candidates;
  if (field.length <= 1) return field[0] ?? null;
  const regions = regionsOfNumbers(hints.text);
  const ranked = field
    .map((division) => ({ division, weight: weigh(division, year, hints, regions) }))
    .sort((a, b) => b.weight - a.weight);
  const [first, second] = ranked;
  return first && second && first.weight >= 2 && first.weight - second.weight >= 2 ? first.division : null;
}

/**
 * Resolves the places at the start of a name (长春市宽城区人民政府) to the division that was so called in the year.
 * Where names repeat, the hints decide. Null: no place, a place the table does not know, or no decision.
 *
 * @param name agency or place in simplified characters, without white space
 * @param year the report year; null tries all names since 2008
 */
export function findDivision(
  name: string,
  year: number | null,
  hints: PlaceHints = noHints,
): Division | null {
  const place = readPlace(name, year);
  if (!place.strange) return chooseDivision(place.candidates, year, hints);
  return year === null ? null : beforeRenaming(name, year, hints);
}

/** A report is written in the year after: where it uses a name that began only then, the code is the one before. */
function beforeRenaming(name: string, year: number, hints: PlaceHints): Division | null {
  const place = readPlace(name, year + 1);
  const renamed = place.strange ? null : chooseDivision(place.candidates, year + 1, hints);
  if (!renamed || renamed.since !== year + 1) return null;
  const before = divisionsUnder('').filter(
    (division) => division.heirs.includes(renamed.code) && division.until === renamed.since,
  );
  return before.length === 1 ? (before[0] ?? null) : null;
}
