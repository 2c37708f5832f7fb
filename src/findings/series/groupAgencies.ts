import { squeeze } from '../../document/index.js';
import { isSameAgency } from '../../report/isSameAgency.js';
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
    const group = groups.find(([first]) => first !== undefined && isSameAgency(nameOf(first), nameOf(one)));
    if (group) group.push(one);
    else groups.push([one]);
  }
  return [...places.values()].flat().map((group) => group.sort((a, b) => a.year - b.year));
}

export const nameOf = ({ report }: RememberedReport): string =>
  squeeze(report.agency ?? '').replace(/人民政府$/, '');
