import type { Document, Notice, ReportFields, TableReading } from '../types.js';

const tablesSince = 2014;

/** What a reader of the record should know about the document as a whole. */
export function warnAboutReport(
  document: Document,
  fields: ReportFields,
  tables: readonly TableReading[],
): Notice[] {
  const warnings: Notice[] = [];
  if (fields.title === null) {
    warnings.push({ code: 'W_NO_TITLE', message: 'no title was found; agency and year come from the text' });
  }
  if (isOfOtherYear(fields)) {
    warnings.push({
      code: 'W_OTHER_PERIOD',
      message: `the report is of ${String(fields.year)}, but says that its numbers are of ${String(fields.periodStart)} to ${String(fields.periodEnd)}; look which is right before its numbers are compared`,
    });
  }
  if (tables.length === 0 && document.pictures > 0 && (fields.year ?? 0) >= tablesSince) {
    warnings.push({
      code: 'W_TABLES_ARE_PICTURES',
      message: `the document has no table but ${document.pictures} pictures; its tables are probably pictures, the counts come from the text alone`,
    });
  }
  return warnings;
}

/** A period in which nothing of the report year lies: one of the two is a slip. */
function isOfOtherYear({ year, periodStart, periodEnd }: ReportFields): boolean {
  if (year === null || periodStart === null || periodEnd === null) return false;
  return Number(periodEnd.slice(0, 4)) < year || Number(periodStart.slice(0, 4)) > year;
}

/** What was not cut because a part of it is no report by itself. */
export function warnAboutParts(parts: readonly { readonly document: Document }[]): Notice {
  const starts = parts.slice(1).map(({ document }) => document.span.start);
  const message = `the document seems to hold ${String(parts.length)} reports (others near character ${starts.join(', ')}), but not all of them can be read alone; its numbers may be those of several, cut it by hand`;
  return { code: 'W_MORE_REPORTS', message };
}
