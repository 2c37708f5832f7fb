import { eraOfTables } from './tables/index.js';
import type { Era, Section, TableReading } from '../types.js';

/** The printed chapter titles of the national format of 2019 and 2021 that older reports do not have. */
const formatHeadings: readonly RegExp[] = [
  /总体情况$/,
  /主动公开政府信息的?情况$/,
  /收到和处理政府信息公开申请的?情况$/,
  /行政复议(?:、|和)(?:提起)?行政诉讼的?情况$/,
  /(?:存在的)?主要问题(?:及|和)改进的?情况$/,
  /其他需要报告的事项$/,
];
const firstYear = 2019;
const secondFormatYear = 2021;

/**
 * The era by table signature; the applications table with one row 其他处理 was used in both formats, there the
 * year decides. Without any national table the six printed headings and the year tell (record.md, decision 1).
 */
export function tellEra(
  tables: readonly TableReading[],
  sections: readonly Section[],
  year: number | null,
): Era {
  const told = eraOfTables(tables);
  if (told !== null) return told;
  const byYear: Era = year !== null && year >= secondFormatYear ? 'format2021' : 'format2019';
  if (tables.some(({ id }) => id === 'applications' || id === 'review_litigation')) return byYear;
  if (year === null || year < firstYear) return 'narrative';
  const printed = formatHeadings.filter((pattern) =>
    sections.some(({ level, heading }) => level === 1 && heading !== null && pattern.test(heading)),
  );
  return printed.length === formatHeadings.length ? byYear : 'narrative';
}
