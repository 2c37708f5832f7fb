import type { NotAssessed, Outcome } from '../types.js';
import { checkCarryOver } from './carryOver.js';
import { groupAgencies } from './groupAgencies.js';
import { checkJumps } from './jumps.js';
import type { RememberedReport } from './remember.js';
import { checkRepeated } from './repeated.js';
import { checkStocks } from './stocks.js';

export { rememberReport, type RememberedReport } from './remember.js';

/** Two successive years of one agency, and what was found between them. */
export interface Comparison extends Outcome {
  readonly before: RememberedReport;
  readonly now: RememberedReport;
}

/** The reports of each agency in successive years, compared. Of two reports for one year the first is taken. */
export function compareYears(reports: readonly RememberedReport[]): Comparison[] {
  return groupAgencies(reports).flatMap((group) => {
    const years = group.filter((report, i) => group[i - 1]?.year !== report.year);
    return years.slice(1).map((now, i) => compare(years[i] as RememberedReport, now, years));
  });
}

const yearsBetween = (before: number, now: number): NotAssessed['reason'] => ({
  zh: `缺少${before + 1 === now - 1 ? before + 1 : `${before + 1}—${now - 1}`}年的报告`,
  en: `the report for ${before + 1 === now - 1 ? before + 1 : `${before + 1}–${now - 1}`} is not there`,
});

function compare(
  before: RememberedReport,
  now: RememberedReport,
  years: readonly RememberedReport[],
): Comparison {
  if (now.year - before.year > 1) {
    const reason = yearsBetween(before.year, now.year);
    const ids = ['carry-over', 'stock', 'jump', 'repeated-sentence'];
    return { before, now, assessed: [], findings: [], notAssessed: ids.map((id) => ({ id, reason })) };
  }
  const others = years.filter((one) => one !== before && one !== now);
  const outcomes = [checkStocks(before, now), checkJumps(before, now), checkRepeated(before, now, others)];
  const carried = hasCarried(before, now) ? [checkCarryOver(before, now)] : [];
  const all = [...carried, ...outcomes];
  return {
    before,
    now,
    assessed: all.flatMap(({ assessed }) => assessed),
    findings: all.flatMap(({ findings }) => findings),
    notAssessed: all.flatMap(({ notAssessed }) => notAssessed),
  };
}

/** Older forms print no carried-over cases. */
const hasCarried = (before: RememberedReport, now: RememberedReport): boolean =>
  [before, now].every(
    ({ report, counts }) => report.era.startsWith('format') || counts?.applications.carried_out != null,
  );
