import { corps, isCentral, kindOfAgency, withoutLine } from '../knowledge/agencies/index.js';
import { chooseDivision, readPlace, type PlaceHints } from '../knowledge/places/index.js';
import type { Level } from '../types.js';

/** The kind of place that a name not in the table claims to be: 东江县人民政府. */
const claimed =
  /^[^局委厅办]{1,10}?(省|自治区|自治州|自治县|自治旗|地区|盟|州|县|旗|区|市)(?=$|人民政府|政府|行政公署|行署)/;

const levelOfClaim: Readonly<Record<string, Level>> = {
  省: 'province',
  自治区: 'province',
  自治州: 'prefecture',
  地区: 'prefecture',
  盟: 'prefecture',
  州: 'prefecture',
  自治县: 'county',
  自治旗: 'county',
  县: 'county',
  旗: 'county',
  区: 'county',
};

/** What a text that speaks of its own parts says of a 市 that the table does not know. */
function levelOfUnknownCity(text: string): Level {
  if (/县\(?市、?区|县区|区县|各县|县级市/.test(text)) return 'prefecture';
  return /乡镇|镇街|镇\(街道\)|各乡/.test(text) ? 'county' : 'unknown';
}

/** The level of the body that reports, from its name, the place it names and what the document says of the place. */
export function findLevel(agency: string, year: number | null, hints: PlaceHints): Level {
  if (isCentral(agency)) return 'central';
  const name = withoutLine(agency);
  const whole = kindOfAgency(name);
  if (whole === 'university' || whole === 'enterprise_institution') return whole;
  if (corps.test(name) && /^(?:新疆生产建设)?兵团(?:办公厅)?$/.test(name)) return 'province';
  const place = readPlace(name, year);
  if (place.strange) {
    const claim = claimed.exec(name.slice(place.end));
    if (claim)
      return claim[1] === '市' ? levelOfUnknownCity(hints.text) : (levelOfClaim[claim[1] ?? ''] ?? 'unknown');
  }
  const kind = kindOfAgency(name.slice(place.end));
  if (kind !== null && kind !== 'government') return kind;
  if (kind === null) return whole === null || whole === 'government' ? 'unknown' : whole;
  if (place.end === 0) return 'unknown';
  const levels = new Set(place.candidates.map(({ level }) => level));
  if (levels.size === 1) return [...levels][0] ?? 'unknown';
  return chooseDivision(place.candidates, year, hints)?.level ?? 'unknown';
}
