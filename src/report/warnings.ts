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
  if (tables.length === 0 && document.pictures > 0 && (fields.year ?? 0) >= tablesSince) {
    warnings.push({
      code: 'W_TABLES_ARE_PICTURES',
      message: `the document has no table but ${document.pictures} pictures; its tables are probably pictures, the counts come from the text alone`,
    });
  }
  return warnings;
}
