import { squeeze } from '../../document/index.js';
import type { RememberedReport } from './remember.js';

/**
 * The reports of one agency together, by year. One agency has one division code and level, and its names are the same
 * or one ends with the other (泉港区卫生局, 泉州市泉港区卫生局); 人民政府 behind a place says nothing more.
 */
export function groupAgencies(reports: readonly RememberedReport[]): RememberedReport[][] {
  const places = new Map<string, RememberedReport[][]>();
  for (const one of reports) {
    const { division_code: code, level } = one.report;
    const key = code === null ? nameOf(one) : `${code} ${level}`;
    const groups = places.get(key) ?? [];
    places.set(key, groups);
    const group = groups.find(([first]) => first !== undefined && isSameAgency(first, one));
    if (group) group.push(one);
    else groups.push([one]);
  }
  return [...places.values()].flat().map((group) => group.sort((a, b) => a.year - b.year));
}

/** Of one place and level: the same name, or one with the places above it before it. */
function isSameAgency(a: RememberedReport, b: RememberedReport): boolean {
  const [short = '', long = ''] = [nameOf(a), nameOf(b)].sort((x, y) => x.length - y.length);
  if (short === long) return true;
  return short.length > 1 && long.endsWith(short) && /[省市县区州盟旗]$/.test(long.slice(0, -short.length));
}

export const nameOf = ({ report }: RememberedReport): string =>
  squeeze(report.agency ?? '').replace(/人民政府$/, '');
